// Who else is writing an answer just now, as whatever answered last has it: the complaint, the queue, or the desk when
// somebody begins to write, too.
import { shown } from '../../complaints/answering/words/shown.ts';
import type { ComplaintView } from '../../desk/call-results.ts';
import { useShared } from './shared.ts';
import { useWords } from './use-words.ts';

export type Writing = Pick<ComplaintView, 'now' | 'writing'>;

function Writers({ names }: { names: readonly string[] }) {
  const say = useWords(shown);
  if (names.length === 0) return null;
  return (
    <span class="writers" role="status">
      <span aria-hidden="true">✎</span> {say.isWriting(names)}
    </span>
  );
}

/** As the queue has it. */
export function WritersIn({ number }: { number: string }) {
  const { writing } = useShared();
  return <Writers names={writing[number] ?? []} />;
}

export function WritersOf({ view, begun }: { view: ComplaintView; begun?: Writing | null }) {
  const { writing, asOf } = useShared();
  const queue = { now: asOf, writing: writing[view.complaint.number] ?? [] };
  const [last] = [view, queue, ...(begun ? [begun] : [])].sort((a, b) => b.now - a.now);
  return <Writers names={last?.writing ?? []} />;
}
