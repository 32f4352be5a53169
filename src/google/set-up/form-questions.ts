// The questions of both forms: which there are, and how each is made. Without a title it would be a column that nobody
// can tell; of everything else about it, the form can do without (form-parts.ts).
import {
  type ComplaintField,
  complaintFields,
  type SatisfactionField,
  satisfactionFields,
} from '../../complaints/response.ts';
import type { FormLink } from '../../complaints/state.ts';
import type { Words } from '../../language/words.ts';
import { type FormFacts, formTexts } from './form-texts.ts';

type Form = GoogleAppsScript.Forms.Form;
export type QuestionItem =
  | GoogleAppsScript.Forms.TextItem
  | GoogleAppsScript.Forms.ParagraphTextItem
  | GoogleAppsScript.Forms.MultipleChoiceItem;

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
  words: Words,
  facts: FormFacts,
): Readonly<Record<string, Question>> =>
  purpose === 'complaint' ? complaint(words, facts) : satisfaction(words);

/** Without these a form is of no use: what happened and where an answer goes, how good it was and what. */
export const indispensable: Readonly<Record<FormLink['purpose'], readonly string[]>> = {
  complaint: ['what', 'email'],
  satisfaction: ['score', 'reference'],
};

function complaint(words: Words, facts: FormFacts): Record<ComplaintField, Question> {
  const { form: say } = words;
  const help: Readonly<Partial<Record<ComplaintField, string>>> = {
    ...say.help,
    hurt: formTexts('complaint', words, facts).hurt,
  };
  const shapes: Readonly<Partial<Record<ComplaintField, Omit<Question, 'title' | 'help'>>>> = {
    what: { long: true, required: true },
    hurt: { choices: Object.values(say.hurtChoices), other: true },
    wanted: { long: true },
    place: { choices: facts.places, other: true },
    kind: { choices: facts.kinds, other: true },
    reach: { choices: Object.values(say.reachChoices), other: true },
  };
  const entries = complaintFields.map((field) => [
    field,
    { title: say.questions[field], help: help[field] ?? '', ...shapes[field] },
  ]);
  return Object.fromEntries(entries);
}

function satisfaction({ form: { satisfaction: say } }: Words): Record<SatisfactionField, Question> {
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

/** Answers with the item and the title it got; throws what Google throws, and then no half of it stays. */
export function addQuestion(form: Form, question: Question): readonly [QuestionItem, string] {
  const item = itemFor(form, question);
  try {
    return [item, titled(item, question.title)];
  } catch (error) {
    form.deleteItem(item.getIndex());
    throw error;
  }
}

/** Choices that Google refuses can still be written. */
function itemFor(form: Form, { long, choices = [] }: Question): QuestionItem {
  // Google refuses a question without choices (platform 5.6).
  const item =
    choices.length === 0 ? undefined : (withChoices(form, choices) ?? withChoices(form, choices));
  return item ?? (long ? form.addParagraphTextItem() : form.addTextItem());
}

function withChoices(form: Form, choices: readonly string[]): QuestionItem | undefined {
  let item: GoogleAppsScript.Forms.MultipleChoiceItem | undefined;
  try {
    item = form.addMultipleChoiceItem();
    return item.setChoiceValues([...choices]);
  } catch {
    if (item) form.deleteItem(item.getIndex());
    return undefined;
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
