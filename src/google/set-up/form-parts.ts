// What a form has besides its questions' titles: its own texts and switches, and help, duty and choices of a question.
// Google may refuse any of them: then the form takes complaints without, and the next set-up tries again.
import type { FormLink } from '../../complaints/state.ts';
import type { Words } from '../../language/words.ts';
import { messageOf } from '../google-error.ts';
import {
  addQuestion,
  indispensable,
  type Question,
  type QuestionItem,
  questionsOf,
} from './form-questions.ts';
import { type FormFacts, formTexts } from './form-texts.ts';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type Choosing = GoogleAppsScript.Forms.MultipleChoiceItem;

export interface FormPlan {
  readonly form: Form;
  readonly purpose: FormLink['purpose'];
  readonly words: Words;
  readonly facts: FormFacts;
}

export interface Filled {
  /** Title by field, as they stand in the form. */
  readonly questions: Readonly<Record<string, string>>;
  /** Google's sentence by part. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Google fails now and then: what is refused twice in a row is believed. Answers with its sentence. */
export function attempt(work: () => unknown): string | undefined {
  for (let tries = 1; ; tries += 1) {
    try {
      work();
      return undefined;
    } catch (error) {
      if (tries === 2) return messageOf(error);
    }
  }
}

/** Writes everything a customer reads. What an interrupted attempt left is cleared first. */
export function fillForm(plan: FormPlan): Filled {
  const { form } = plan;
  for (const item of form.getItems()) attempt(() => form.deleteItem(item));
  const items = new Map<string, QuestionItem>();
  const { questions, refused } = addQuestions(plan, items);
  const parts = partsOf(plan, (field) => items.get(field));
  return { questions, refused: new Map([...refused, ...triedParts(parts)]) };
}

/** Tries once more what was refused; whatever the firm changed meanwhile stays. */
export function mendForm(
  plan: FormPlan,
  known: Filled['questions'],
  keys: readonly string[],
): Filled {
  const { form } = plan;
  const byTitle = new Map(form.getItems().map((item) => [item.getTitle(), item]));
  const wanted = Object.entries(questionsOf(plan.purpose, plan.words, plan.facts));
  const fresh = wanted.filter(([field]) => keys.includes(questionKey(field)));
  const items = new Map<string, QuestionItem>();
  const added = addQuestions(plan, items, fresh);
  const itemOf = (field: string): QuestionItem | undefined => {
    const item = byTitle.get(known[field] ?? '');
    return items.get(field) ?? (item ? typed(item) : undefined);
  };
  const parts = partsOf(plan, itemOf).filter(
    ({ key, field }) => keys.includes(key) || items.has(field),
  );
  return {
    questions: { ...known, ...added.questions },
    refused: new Map([...added.refused, ...triedParts(parts)]),
  };
}

const questionKey = (field: string): string => `${field} question`;

function addQuestions(
  plan: FormPlan,
  items: Map<string, QuestionItem>,
  wanted = Object.entries(questionsOf(plan.purpose, plan.words, plan.facts)),
): Filled {
  const refused = new Map<string, string>();
  const questions: Record<string, string> = {};
  let tries = 0;
  for (const [field, question] of wanted) {
    const sentence = attempt(() => {
      tries += 1;
      const [item, title] = addQuestion(plan.form, question);
      items.set(field, item);
      questions[field] = title;
    });
    if (sentence === undefined) continue;
    if (indispensable[plan.purpose].includes(field)) throw new Error(sentence);
    refused.set(questionKey(field), sentence);
  }
  if (tries > wanted.length) withoutUntitled(plan.form);
  return { questions, refused };
}

/** A question that was made although Google said no has no title, and nobody could tell what it asks. */
function withoutUntitled(form: Form): void {
  for (const item of form.getItems()) {
    if (item.getTitle() === '') attempt(() => form.deleteItem(item));
  }
}

interface Part {
  readonly key: string;
  readonly field: string;
  readonly apply: () => unknown;
}

function triedParts(parts: readonly Part[]): Map<string, string> {
  const refused = new Map<string, string>();
  for (const { key, apply } of parts) {
    const sentence = attempt(apply);
    if (sentence !== undefined) refused.set(key, sentence);
  }
  return refused;
}

function partsOf(
  { form, purpose, words, facts }: FormPlan,
  itemOf: (field: string) => QuestionItem | undefined,
): Part[] {
  const { title, description, confirmation } = formTexts(purpose, words, facts);
  const own: readonly (readonly [key: string, apply: () => unknown])[] = [
    ['edits', () => form.setAllowResponseEdits(false)],
    ['again', () => form.setShowLinkToRespondAgain(false)],
    ['title', () => form.setTitle(title)],
    ['description', () => form.setDescription(description)],
    ['confirmation', () => form.setConfirmationMessage(confirmation)],
  ];
  const questions = Object.entries(questionsOf(purpose, words, facts));
  return [
    ...own.map(([key, apply]) => ({ key, field: '', apply })),
    ...questions.flatMap(([field, question]) =>
      questionParts(field, question, () => itemOf(field)),
    ),
  ];
}

function questionParts(
  field: string,
  { help, required, other, choices = [] }: Question,
  itemOf: () => QuestionItem | undefined,
): Part[] {
  const part = (name: string, apply: (item: QuestionItem) => unknown): Part => ({
    ...{ key: `${field} ${name}`, field },
    apply: () => {
      const item = itemOf();
      return item ? apply(item) : undefined;
    },
  });
  return [
    ...(help ? [part('help', (item) => item.setHelpText(help))] : []),
    ...(required ? [part('duty', (item) => item.setRequired(true))] : []),
    ...(other && choices.length > 0
      ? [part('other', (item) => (item as Partial<Choosing>).showOtherOption?.(true))]
      : []),
  ];
}

function typed(item: Item): QuestionItem | undefined {
  switch (item.getType()) {
    case FormApp.ItemType.MULTIPLE_CHOICE:
      return item.asMultipleChoiceItem();
    case FormApp.ItemType.PARAGRAPH_TEXT:
      return item.asParagraphTextItem();
    case FormApp.ItemType.TEXT:
      return item.asTextItem();
    default:
      return undefined;
  }
}
