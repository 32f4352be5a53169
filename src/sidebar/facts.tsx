// The other facts of a complaint; what is not known takes no room.
import { shown } from '../complaints/promises/words/shown.ts';
import type { ComplaintView } from '../desk/call-results.ts';
import { clearMoment, momentAt } from './pieces/moments.ts';
import { useShared } from './pieces/shared.ts';
import { useWords } from './pieces/use-words.ts';

export function Facts({ view }: { view: ComplaintView }) {
  const { words, zone } = useShared();
  const { complaint } = view;
  const { time } = words;
  const promise = useWords(shown).promise;
  const open = view.promises.map(({ what, due }) =>
    promise.open(what, time.by(clearMoment(due, view.now, zone))),
  );
  const promised = open.length === 0 ? complaint.promise : open.join('\n');
  const received = time.moment(momentAt(complaint.received, zone));
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.owner, complaint.owner || words.nobody],
    [words.facts.promise, promised],
    [words.facts.about, complaint.about],
    [words.facts.kind, complaint.kind],
    [words.facts.place, complaint.place],
    [words.facts.order, complaint.order],
    [words.facts.received, `${received} · ${words.channel[complaint.channel]}`],
    [words.facts.extra, complaint.extra],
    [words.facts.cause, complaint.cause],
    [words.facts.result, complaint.result],
    [words.facts.remedy, complaint.remedy],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
