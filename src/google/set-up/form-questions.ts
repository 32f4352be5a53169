// The questions of each form: which there are, and how each is made. Without a title it would be a column that nobody
// can tell; of everything else about it, the form can do without (form-parts.ts).

import { said as decisionsSaid } from '../../complaints/decisions/words/said.ts';
import { said as intakeSaid } from '../../complaints/intake/words/said.ts';
import { said as satisfactionSaid } from '../../complaints/satisfaction/words/said.ts';
import {
  type ComplaintField,
  complaintFields,
  type DecisionField,
  decisionFields,
  type SatisfactionField,
  satisfactionFields,
} from '../../desk/response.ts';
import type { FormLink } from '../../desk/state.ts';
import type { Language } from '../../language/languages.ts';
import { attempt } from './attempt.ts';
import { type FormFacts, formTexts } from './form-texts.ts';

type Form = GoogleAppsScript.Forms.Form;
type Choosing = GoogleAppsScript.Forms.MultipleChoiceItem;
export type QuestionItem =
  | GoogleAppsScript.Forms.TextItem
  | GoogleAppsScript.Forms.ParagraphTextItem
  | Choosing;

export interface Question {
  readonly title: string;
  readonly help?: string;
  /** Long text, or the choices; one line of text if neither. */
  readonly long?: true;
  readonly choices?: readonly string[];
  /** Something else may be written in. */
  readonly other?: true;
  readonly required?: true;
}

/** By field, in the order in which they are asked. */
export const questionsOf = (
  purpose: FormLink['purpose'],
  language: Language,
  facts: FormFacts,
): Readonly<Record<string, Question>> =>
  ({
    complaint: () => complaint(language, facts),
    satisfaction: () => satisfaction(language),
    decision: () => decision(language),
  })[purpose]();

/** Without these a form is of no use: what happened and where an answer goes, how good it was and what, yes or no and to
 * which question. */
export const indispensable: Readonly<Record<FormLink['purpose'], readonly string[]>> = {
  complaint: ['what', 'email'],
  satisfaction: ['score', 'reference'],
  decision: ['answer', 'reference'],
};

function complaint(language: Language, facts: FormFacts): Record<ComplaintField, Question> {
  const { form: say } = intakeSaid[language];
  const help: Readonly<Partial<Record<ComplaintField, string>>> = {
    ...say.help,
    hurt: formTexts('complaint', language, facts).hurt,
    phone: facts.chats.length === 0 ? '' : say.help.phone,
  };
  const shapes: Readonly<Partial<Record<ComplaintField, Omit<Question, 'title' | 'help'>>>> = {
    what: { long: true, required: true },
    hurt: { choices: Object.values(say.hurtChoices), other: true },
    wanted: { long: true },
    place: { choices: facts.places, other: true },
    kind: { choices: facts.kinds, other: true },
    reach: { choices: facts.ways, other: true },
  };
  const entries = complaintFields.map((field) => [
    field,
    { title: say.questions[field], help: help[field] ?? '', ...shapes[field] },
  ]);
  return Object.fromEntries(entries);
}

function satisfaction(language: Language): Record<SatisfactionField, Question> {
  const { form: say } = satisfactionSaid[language];
  const shapes: Readonly<Partial<Record<SatisfactionField, Omit<Question, 'title'>>>> = {
    score: { choices: say.scores },
    expected: { choices: Object.values(say.expectedChoices) },
    comeBack: { choices: Object.values(say.comeBackChoices) },
    comment: { long: true },
    noMore: { choices: [say.noMoreChoice] },
    reference: { help: say.help.reference },
  };
  const entries = satisfactionFields.map((field) => [
    field,
    { title: say.questions[field], ...shapes[field] },
  ]);
  return Object.fromEntries(entries);
}

function decision(language: Language): Record<DecisionField, Question> {
  const { form: say } = decisionsSaid[language];
  const shapes: Readonly<Partial<Record<DecisionField, Omit<Question, 'title'>>>> = {
    answer: { choices: Object.values(say.choices), required: true },
    word: { long: true },
    reference: { help: say.help.reference },
  };
  const entries = decisionFields.map((field) => [
    field,
    { title: say.questions[field], ...shapes[field] },
  ]);
  return Object.fromEntries(entries);
}

export interface Added<One = QuestionItem> {
  readonly item: One;
  /** The title it got. */
  readonly title: string;
}

/** Throws what Google throws, and then no half of it stays. `noChoices`: why its answers are written instead. */
export function addQuestion(
  form: Form,
  question: Question,
): Added & { readonly noChoices: string | undefined } {
  const { title, long, choices = [] } = question;
  let item: QuestionItem | undefined;
  // Google refuses a question without choices.
  const noChoices =
    choices.length === 0
      ? undefined
      : attempt(() => {
          item = choiceItem(form, choices);
        });
  const made: QuestionItem = item ?? (long ? form.addParagraphTextItem() : form.addTextItem());
  return { ...named(form, made, title), noChoices };
}

/** `begun`: what is made of it, in place of a new item. */
export const addChoiceQuestion = (
  form: Form,
  { title, choices = [] }: Question,
  begun: Choosing | undefined,
): Added<Choosing> => named(form, choiceItem(form, choices, begun), title);

function choiceItem(
  form: Form,
  choices: readonly string[],
  item = form.addMultipleChoiceItem(),
): Choosing {
  return orNone(form, item, () => item.setChoiceValues([...choices]));
}

const named = <One extends QuestionItem>(form: Form, item: One, title: string): Added<One> => ({
  item,
  title: orNone(form, item, () => titled(item, title)),
});

function orNone<Result>(form: Form, item: QuestionItem, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    form.deleteItem(item.getIndex());
    throw error;
  }
}

/** A title that is refused twice may be taken in another shape. */
function titled(item: QuestionItem, title: string): string {
  for (const shape of [title, title]) {
    try {
      item.setTitle(shape);
      return shape;
    } catch {
      // Google fails now and then; once more, then in another shape.
    }
  }
  const other = `${title}:`;
  item.setTitle(other);
  return other;
}
