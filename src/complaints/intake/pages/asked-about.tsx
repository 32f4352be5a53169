// The question whom the words mean; its answers are the first steps below.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

export function AskedAbout({ view }: { view: ComplaintView }) {
  const say = useWords(shown);
  const isAsked = view.can.some(({ name }) => name === 'isAboutThem');
  return isAsked ? <p class="notice">{say.askedAbout(view.complaint.named)}</p> : null;
}
