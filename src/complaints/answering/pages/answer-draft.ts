// What is typed in an answer, one text a template, and the texts sent lately: taking back brings them back.
import type { Template } from '../../../desk/call-results.ts';
import { draftOf, keepDraft, type Values } from '../../../sidebar/pieces/drafts.ts';

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

/** Every template keeps its own text: trying another one loses nothing. */
export function textOf(values: AnswerValues, templates: readonly Template[]): string {
  const typed = values[fieldOf(values.template)];
  if (typeof typed === 'string') return typed;
  return templates.find(({ title }) => title === values.template)?.text ?? '';
}

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
