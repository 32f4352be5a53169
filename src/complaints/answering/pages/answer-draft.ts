// What is typed in an answer, one text and one promise a template, and what was sent lately: taking back brings it back.
import type { ComplaintView, Template } from '../../../desk/call-results.ts';
import { withYear } from '../../../language/moment.ts';
import { withoutSlots } from '../../../plain/slots.ts';
import { draftOf, keepDraft, type Values } from '../../../sidebar/pieces/drafts.ts';
import { momentAt, momentOf } from '../../../sidebar/pieces/moments.ts';
import { type PromiseValues, whoKeeps } from '../../../sidebar/pieces/promise-fields.tsx';
import { wordsOf } from '../../../sidebar/pieces/words.ts';
import { type Fillings, filledIn, typedOver } from './typed-over.ts';

export interface AnswerValues extends Values {
  /** Title of the template the text started from; '' = an empty page. */
  readonly template: string;
}

export const answerKey = (number: string): string => `${number}/answer`;

/** The next answer starts from the first template: filled, checked, ready to send. */
export const blankAnswer = (templates: readonly Template[]): AnswerValues => ({
  template: templates[0]?.title ?? '',
});

type Part = 'text' | keyof PromiseValues;

/** Every template keeps what was typed in it: trying another one loses nothing. */
const typed = (values: AnswerValues, part: Part): string | undefined => {
  const value = values[`${part}:${values.template}`];
  return typeof value === 'string' ? value : undefined;
};

const typing = (values: AnswerValues, parts: Partial<Record<Part, string>>): Values =>
  Object.fromEntries(
    Object.entries(parts).map(([part, value]) => [`${part}:${values.template}`, value]),
  );

const templateOf = ({ template }: AnswerValues, { templates }: ComplaintView) =>
  templates.find(({ title }) => title === template);

/** With what it promises still open. */
const openText = (values: AnswerValues, view: ComplaintView): string =>
  typed(values, 'text') ?? templateOf(values, view)?.text ?? '';

export const textOf = (values: AnswerValues, view: ComplaintView): string =>
  filledIn(openText(values, view), fillings(values, view));

interface Said extends PromiseValues {
  /** '' = it is promised with this answer. */
  readonly which: string;
}

/** What the text promises, or names as promised; null where it was written out of it. */
export function promiseIn(values: AnswerValues, view: ComplaintView): Said | null {
  const { promise = null } = templateOf(values, view) ?? {};
  if (promise === null) return null;
  const text = openText(values, view);
  const isThere = promise.id === '' ? withoutSlots(text) !== text : text.includes(promise.what);
  if (!isThere) return null;
  return {
    which: promise.id,
    what: typed(values, 'what') ?? promise.what,
    who: whoKeeps(view, typed(values, 'who') ?? promise.who),
    due: typed(values, 'due') ?? localOf(promise.due, view.zone),
  };
}

/** The text, and what it promises, as they are sent. */
export function saidIn(values: AnswerValues, view: ComplaintView) {
  const promise = promiseIn(values, view);
  return { text: textOf(values, view), ...(promise === null ? {} : { promise }) };
}

const localOf = (at: number, zone: string): string => {
  const { date, hour, minute } = momentAt(at, zone);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date}T${two(hour)}:${two(minute)}`;
};

/** In the words of the customer's language, as the server writes it. */
function fillings(values: AnswerValues, view: ComplaintView): Fillings {
  const { what = '', due = '' } = promiseIn(values, view) ?? {};
  const { time } = wordsOf[view.complaint.language];
  const today = momentAt(view.now, view.zone).date;
  return { what, by: due === '' ? '' : time.moment(withYear(momentOf(due), today)) };
}

export const withText = (values: AnswerValues, view: ComplaintView, text: string): Values =>
  typing(values, typedOver(openText(values, view), fillings(values, view), text));

/** A date that is only half typed names none. */
export const withPromise = (values: AnswerValues, part: Partial<PromiseValues>): Values =>
  part.due === '' ? {} : typing(values, part);

interface Sent {
  readonly values: AnswerValues;
  readonly text: string;
}
const sent = new Map<string, Sent>();

/** As it was then: a template may be filled with another date by the time it is taken back. */
export function rememberSent(values: AnswerValues, view: ComplaintView): void {
  const { what = '', who = '', due = '' } = promiseIn(values, view) ?? {};
  const promised = due === '' ? {} : { what, who, due };
  const parts = typing(values, { text: openText(values, view), ...promised });
  const text = textOf(values, view);
  sent.set(view.complaint.number, { values: { ...values, ...parts }, text });
}

export function restoreSent(number: string, mailText: string): void {
  const last = sent.get(number);
  if (last === undefined || !mailText.includes(last.text.trim())) return;
  sent.delete(number);
  const draft = draftOf(`${number}/taken-back`, last.values);
  keepDraft(answerKey(number), { ...draft, values: last.values });
}
