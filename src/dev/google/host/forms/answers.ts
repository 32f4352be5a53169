// What Google's page accepts as an answer, and says when it does not.
import type { Answer, FormItem, TextRule } from './state.ts';

const MAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

/** Longer text is cut without a word by the sheet, not by the form. */
const RULES: Readonly<Record<TextRule['kind'], (text: string, operand: string) => boolean>> = {
  email: (text) => MAIL.test(text),
  url: (text) => /^https?:\/\/\S+\.\S+$/i.test(text),
  pattern: (text, operand) => new RegExp(`^(?:${operand})$`, 'u').test(text),
  number: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  wholeNumber: (text) => /^\s*[+-]?\d+\s*$/.test(text),
  maxLength: (text, operand) => [...text].length <= Number(operand),
  minLength: (text, operand) => [...text].length >= Number(operand),
};

export function isBlank(answer: Answer | undefined): boolean {
  return answer === undefined || answer.length === 0;
}

function refuseText(item: FormItem, text: string): string | null {
  const { rule } = item;
  if (!rule || RULES[rule.kind](text, rule.operand)) return null;
  return rule.help || 'Invalid answer';
}

function refuseChoice(item: FormItem, choice: string): string | null {
  const known = item.choices.includes(choice) || (item.hasOther && item.type !== 'LIST');
  return known ? null : `"${choice}" is not one of the choices`;
}

function refuseScale(item: FormItem, text: string): string | null {
  const value = Number(text);
  const fits = Number.isInteger(value) && value >= item.scale.low && value <= item.scale.high;
  return fits ? null : `"${text}" is not on the scale`;
}

function refuseCheckbox(item: FormItem, answer: Answer): string | null {
  if (typeof answer === 'string') return 'A checkbox question takes a list';
  return answer.map((choice) => refuseChoice(item, choice)).find((each) => each) ?? null;
}

function refuseSingle(item: FormItem, answer: Answer): string | null {
  if (typeof answer !== 'string') return 'This question takes one answer';
  if (item.type === 'SCALE') return refuseScale(item, answer);
  if (item.type === 'TEXT' || item.type === 'PARAGRAPH_TEXT') return refuseText(item, answer);
  return refuseChoice(item, answer);
}

/** Why the page would not take this answer; null when it does. A blank is a matter of `required` alone. */
export function refusal(item: FormItem, answer: Answer | undefined): string | null {
  if (answer === undefined || isBlank(answer)) {
    return item.required ? 'This is a required question' : null;
  }
  return item.type === 'CHECKBOX' ? refuseCheckbox(item, answer) : refuseSingle(item, answer);
}
