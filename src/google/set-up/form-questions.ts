// The questions of both forms. A form is filled in one go: what an interrupted attempt left is cleared first.
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

interface Question {
  readonly title: string;
  readonly help?: string;
  /** Long text, or the choices; one line of text if neither. */
  readonly long?: true;
  readonly choices?: readonly string[];
  /** Something else may be written in. */
  readonly other?: true;
  readonly required?: true;
}

/** Writes everything a customer reads; answers with the title of each question. */
export function fillForm(
  form: Form,
  purpose: FormLink['purpose'],
  words: Words,
  facts: FormFacts,
): Record<string, string> {
  for (const item of form.getItems()) form.deleteItem(item);
  form.setAllowResponseEdits(false);
  form.setShowLinkToRespondAgain(false);
  const questions = purpose === 'complaint' ? complaint(words, facts) : satisfaction(words);
  const { title, description, confirmation } = formTexts(purpose, words, facts);
  form.setTitle(title);
  form.setDescription(description);
  form.setConfirmationMessage(confirmation);
  for (const question of Object.values(questions)) addQuestion(form, question);
  return Object.fromEntries(Object.entries(questions).map(([field, { title }]) => [field, title]));
}

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

function addQuestion(form: Form, question: Question): void {
  const item = itemFor(form, question);
  item.setTitle(question.title);
  if (question.help) item.setHelpText(question.help);
  if (question.required) item.setRequired(true);
}

function itemFor(form: Form, { long, choices, other }: Question) {
  // Google refuses a question without choices (platform 5.6).
  if (!choices || choices.length === 0)
    return long ? form.addParagraphTextItem() : form.addTextItem();
  const item = form.addMultipleChoiceItem().setChoiceValues([...choices]);
  if (other) item.showOtherOption(true);
  return item;
}
