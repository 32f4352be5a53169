// That name and words are gone, when, and where they may still be.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { momentAt } from '../../../sidebar/pieces/moments.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

export function Erased({ view }: { view: ComplaintView }) {
  const { words, zone } = useShared();
  const say = useWords(shown);
  const { erased } = view.complaint;
  if (erased === null) return null;
  return <p class="notice">{say.erased(words.time.date(momentAt(erased, zone)))}</p>;
}
