// What is typed in an answer, one text a template, and the texts sent lately: taking back brings them back.
import type { ComplaintView, Template } from '../../../desk/call-results.ts';
import { draftOf, keepDraft, type Values } from '../../../sidebar/pieces/drafts.ts';
import { momentAt, momentOf } from '../../../sidebar/pieces/moments.ts';
import { wordsOf } from '../../../sidebar/pieces/words.ts';

export interface AnswerValues extends Values {
  /** Title of the template the text started from; '' = an empty page. */
  readonly template: string;
}

export const answerKey = (number: string): string => `${number}/answer`;

/** The next answer starts from the first template: filled, checked, ready to send. */
export const blankAnswer = (templates: readonly Template[]): AnswerValues => ({
  template: templates[0]?.title ?? '',
});

const fieldOf = (template: string): string => `text:${template}`;
/** The date that the text names, where it was changed: a local time of the desk. */
const untilField = (template: string): string => `until:${template}`;

const templateOf = ({ template }: AnswerValues, { templates }: ComplaintView) =>
  templates.find(({ title }) => title === template);

/** Every template keeps its own text: trying another one loses nothing. */
export function textOf(values: AnswerValues, view: ComplaintView): string {
  const typed = values[fieldOf(values.template)];
  return typeof typed === 'string' ? typed : (templateOf(values, view)?.text ?? '');
}

const localOf = (at: number, zone: string): string => {
  const { date, hour, minute } = momentAt(at, zone);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date}T${two(hour)}:${two(minute)}`;
};

/** In the words of the customer's language, as the server wrote it. */
const inWords = (local: string, { complaint }: ComplaintView): string =>
  wordsOf[complaint.language].time.moment(momentOf(local));

/** The date that the text names as a local time, '' when it names none. */
export function untilOf(values: AnswerValues, view: ComplaintView): string {
  const { due = null } = templateOf(values, view) ?? {};
  if (due === null) return '';
  const until = String(values[untilField(values.template)] ?? '') || localOf(due, view.zone);
  return textOf(values, view).includes(inWords(until, view)) ? until : '';
}

/** Another date, and the text that names it. */
export const withUntil = (values: AnswerValues, view: ComplaintView, until: string): Values => ({
  ...typedText(
    values,
    textOf(values, view).replaceAll(inWords(untilOf(values, view), view), inWords(until, view)),
  ),
  [untilField(values.template)]: until,
});

export const typedText = (values: AnswerValues, text: string): Values => ({
  [fieldOf(values.template)]: text,
});

interface Sent {
  readonly values: AnswerValues;
  readonly text: string;
}
const sent = new Map<string, Sent>();

export const rememberSent = (number: string, values: AnswerValues, text: string): void => {
  sent.set(number, { values, text });
};

export function restoreSent(number: string, mailText: string): void {
  const last = sent.get(number);
  if (last === undefined || !mailText.includes(last.text.trim())) return;
  sent.delete(number);
  keepDraft(answerKey(number), {
    ...draftOf(`${number}/taken-back`, last.values),
    values: { ...last.values, ...typedText(last.values, last.text) },
  });
}
