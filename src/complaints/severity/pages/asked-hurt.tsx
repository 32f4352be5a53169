// The question that the words raise; its answers are the first steps below.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

export function AskedHurt({ view }: { view: ComplaintView }) {
  const say = useWords(shown);
  const isAsked = view.can.some(({ name }) => name === 'wasHurt');
  return isAsked ? <p class="notice">{say.askedHurt}</p> : null;
}
