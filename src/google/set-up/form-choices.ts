// Choices that Google refused: the question is answered in writing until it takes them.
import { attempt } from './attempt.ts';
import { type Added, addChoiceQuestion, type Question } from './form-questions.ts';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/**
 * Asks with choices what is answered in writing, and answers with nothing where that stays: where the firm made it its
 * own, and where somebody has answered, since a form forgets what was answered to a question that is removed.
 */
export function askWithChoices(form: Form, question: Question): Added | undefined {
  const { title, choices = [] } = question;
  const items = form.getItems();
  const same = items.filter((item) => item.getTitle() === title);
  const written = same.find(isText)?.asTextItem();
  if (!written || choices.length === 0 || form.getResponses().length > 0) return undefined;
  const begun = same.find(isChoice) ?? items.find(isUntitledWith(choices));
  const asked = addChoiceQuestion(form, question, begun?.asMultipleChoiceItem());
  const { item } = asked;
  // Removed last: whoever is interrupted finds it and goes on.
  attempt(() => item.setHelpText(written.getHelpText()));
  attempt(() => item.setRequired(written.isRequired()));
  if (question.other) attempt(() => item.showOtherOption(true));
  attempt(() => form.moveItem(item.getIndex(), written.getIndex()));
  form.deleteItem(written.getIndex());
  return asked;
}

const isText = (item: Item): boolean => item.getType() === FormApp.ItemType.TEXT;

const isChoice = (item: Item): boolean => item.getType() === FormApp.ItemType.MULTIPLE_CHOICE;

/** What an interrupted attempt left: no question of anybody has no title and exactly these choices, or none. */
const isUntitledWith = (choices: readonly string[]) => (item: Item) => {
  if (!isChoice(item) || item.getTitle() !== '') return false;
  const offered = item
    .asMultipleChoiceItem()
    .getChoices()
    .map((choice) => choice.getValue());
  return ['', choices.join('\n')].includes(offered.join('\n'));
};
