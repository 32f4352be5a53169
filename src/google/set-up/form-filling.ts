// Questions that are put into a form, new or not, and what Google did not take of them.
import type { FormLink } from '../../desk/state.ts';
import type { Language } from '../../language/languages.ts';
import { attempt } from './attempt.ts';
import { askWithChoices } from './form-choices.ts';
import {
  addQuestion,
  indispensable,
  type Question,
  type QuestionItem,
  questionsOf,
} from './form-questions.ts';
import type { FormFacts } from './form-texts.ts';

type Form = GoogleAppsScript.Forms.Form;

export interface FormPlan {
  readonly form: Form;
  readonly purpose: FormLink['purpose'];
  readonly language: Language;
  readonly facts: FormFacts;
}

export interface Filled {
  /** Title by field, as they stand in the form. */
  readonly questions: Readonly<Record<string, string>>;
  /** Google's sentence by part. */
  readonly refused: ReadonlyMap<string, string>;
}

/** The items that were made, by field. */
export interface Filling extends Filled {
  readonly items: ReadonlyMap<string, QuestionItem>;
}

const questionKey = (field: string): string => `${field} question`;
const choicesKey = (field: string): string => `${field} choices`;

const wantedIn = ({ purpose, language, facts }: FormPlan): [string, Question][] =>
  Object.entries(questionsOf(purpose, language, facts));

export function addAll(plan: FormPlan): Filling {
  const filling = newFilling();
  for (const [field, question] of wantedIn(plan)) addTo(filling, plan, field, question);
  withoutUntitled(plan.form, filling);
  return filling;
}

/** Of the questions that are in the form, and of those that Google refused. */
export function addRefused(
  plan: FormPlan,
  known: Filled['questions'],
  keys: readonly string[],
): Filling {
  const filling = newFilling();
  const there = plan.form.getItems().map((item) => item.getId());
  for (const [field, question] of wantedIn(plan)) {
    const title = known[field] ?? question.title;
    if (keys.includes(questionKey(field))) addTo(filling, plan, field, question);
    else if (keys.includes(choicesKey(field)))
      chooseIn(filling, plan.form, field, { ...question, title });
  }
  withoutUntitled(plan.form, filling, there);
  return filling;
}

const newFilling = () => ({
  questions: {} as Record<string, string>,
  refused: new Map<string, string>(),
  items: new Map<string, QuestionItem>(),
});
type Growing = ReturnType<typeof newFilling>;

function addTo(
  { questions, refused, items }: Growing,
  { form, purpose }: FormPlan,
  field: string,
  question: Question,
): void {
  const sentence = attempt(() => {
    const { item, title, noChoices } = addQuestion(form, question);
    items.set(field, item);
    questions[field] = title;
    if (noChoices !== undefined) refused.set(choicesKey(field), noChoices);
  });
  if (sentence === undefined) return;
  if (indispensable[purpose].includes(field)) throw new Error(sentence);
  refused.set(questionKey(field), sentence);
}

function chooseIn(
  { questions, refused, items }: Growing,
  form: Form,
  field: string,
  question: Question,
): void {
  const sentence = attempt(() => {
    const added = askWithChoices(form, question);
    if (!added) return;
    items.set(field, added.item);
    questions[field] = added.title;
  });
  if (sentence !== undefined) refused.set(choicesKey(field), sentence);
}

/** A question that was made although Google said no has no title, and nobody could tell what it asks. */
function withoutUntitled(form: Form, { items }: Growing, there: readonly number[] = []): void {
  const known = new Set([...there, ...[...items.values()].map((item) => item.getId())]);
  attempt(() => {
    for (const item of form.getItems()) {
      if (!known.has(item.getId()) && item.getTitle() === '') attempt(() => form.deleteItem(item));
    }
  });
}
