// What a form has besides its questions' titles: its own texts and switches, and help, duty and choices of a question.
// Google may refuse any of them: then the form takes complaints without, and the next set-up tries again.
import { attempt } from './attempt.ts';
import { addAll, addRefused, type Filled, type FormPlan } from './form-filling.ts';
import { type Question, type QuestionItem, questionsOf } from './form-questions.ts';
import { formTexts } from './form-texts.ts';
import { noticeTextOn, writeNotice } from './privacy-notice.ts';

type Item = GoogleAppsScript.Forms.Item;
type Choosing = GoogleAppsScript.Forms.MultipleChoiceItem;

/** Writes everything a customer reads. What an interrupted attempt left is cleared first. */
export function fillForm(plan: FormPlan): Filled {
  const { form } = plan;
  for (const item of form.getItems()) attempt(() => form.deleteItem(item));
  const { questions, refused, items } = addAll(plan);
  const parts = partsOf(plan, {
    itemOf: (field) => items.get(field),
    write: (_now, write) => write(),
  });
  return { questions, refused: new Map([...refused, ...triedParts(parts)]) };
}

/** Tries once more what was refused; whatever the firm changed meanwhile stays. */
export function mendForm(
  plan: FormPlan,
  known: Filled['questions'],
  keys: readonly string[],
): Filled {
  const byTitle = new Map(plan.form.getItems().map((item) => [item.getTitle(), item]));
  const { questions, refused, items } = addRefused(plan, known, keys);
  const itemOf = (field: string): QuestionItem | undefined => {
    const item = byTitle.get(known[field] ?? '');
    return items.get(field) ?? (item ? typed(item) : undefined);
  };
  const parts = partsOf(plan, { itemOf, write: ifBlank }).filter(
    ({ key, field }) => keys.includes(key) || items.has(field),
  );
  return {
    questions: { ...known, ...questions },
    refused: new Map([...refused, ...triedParts(parts)]),
  };
}

/** Any text that stands there is the firm's, or was taken after all and follows Settings by itself (follow-policy.ts). */
const ifBlank: Writing['write'] = (now, write) => (now() === '' ? write() : undefined);

interface Writing {
  readonly itemOf: (field: string) => QuestionItem | undefined;
  /** Writes a text in the place of what stands there now, if it may. */
  readonly write: (now: () => string, write: () => unknown) => unknown;
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

function partsOf({ form, purpose, language, facts }: FormPlan, writing: Writing): Part[] {
  const { write } = writing;
  const { title, description, confirmation, privacy } = formTexts(purpose, language, facts);
  const noticed = (): string => noticeTextOn(form, language) ?? '';
  const noticing = () => writeNotice(form, language, privacy);
  const own: Readonly<Record<string, () => unknown>> = {
    edits: () => form.setAllowResponseEdits(false),
    again: () => form.setShowLinkToRespondAgain(false),
    title: () =>
      write(
        () => form.getTitle(),
        () => form.setTitle(title),
      ),
    description: () =>
      write(
        () => form.getDescription(),
        () => form.setDescription(description),
      ),
    confirmation: () =>
      write(
        () => form.getConfirmationMessage(),
        () => form.setConfirmationMessage(confirmation),
      ),
    privacy: () => (privacy === '' ? undefined : write(noticed, noticing)),
  };
  const questions = Object.entries(questionsOf(purpose, language, facts));
  return [
    ...Object.entries(own).map(([key, apply]) => ({ key, field: '', apply })),
    ...questions.flatMap(([field, question]) => questionParts(field, question, writing)),
  ];
}

function questionParts(
  field: string,
  { help, required, other, choices = [] }: Question,
  { itemOf, write }: Writing,
): Part[] {
  const part = (name: string, apply: (item: QuestionItem) => unknown): Part => ({
    ...{ key: `${field} ${name}`, field },
    apply: () => {
      const item = itemOf(field);
      return item ? apply(item) : undefined;
    },
  });
  const helped = (item: QuestionItem, text: string): unknown =>
    write(
      () => item.getHelpText(),
      () => item.setHelpText(text),
    );
  return [
    ...(help ? [part('help', (item) => helped(item, help))] : []),
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
