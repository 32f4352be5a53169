// The forms offer what Rules, Touchpoints and Settings say today. Asking the forms would cost dozens of calls, so the
// choices last written are known by their digest.
import { digestOf } from '../../complaints/log.ts';
import type { Rule } from '../../complaints/policy.ts';
import type { FormLink, State } from '../../complaints/state.ts';
import { kindNames } from './forms.ts';
import { recordState } from './own-tabs.ts';

export interface Choices {
  readonly rules: readonly Rule[];
  readonly places: readonly string[];
}

/** What `State.choices` holds while the forms offer this. */
export const choicesMark = ({ rules, places }: Choices): string =>
  digestOf(JSON.stringify([places, rules.map(({ kind, names }) => [kind, names])])).slice(0, 16);

/** Under the document lock, as the installer. Answers with whether anything was written. */
export function followChoices(spreadsheetId: string, state: State, choices: Choices): boolean {
  const mark = choicesMark(choices);
  if (state.choices === mark) return false;
  for (const link of state.forms) {
    if (link.purpose === 'complaint' && link.prefill !== '') offer(link, choices);
  }
  recordState(spreadsheetId, { choices: mark });
  return true;
}

/** A question that the firm removed, retyped or renamed is its own business. */
function offer(link: FormLink, { rules, places }: Choices): void {
  const wanted = new Map([
    [link.questions['kind'], kindNames(rules, link.language)],
    [link.questions['place'], places],
  ]);
  const items = FormApp.openById(link.formId).getItems(FormApp.ItemType.MULTIPLE_CHOICE);
  for (const item of items) {
    // Google refuses a question without choices, and one with the same choice twice (platform 5.6).
    const choices = [...new Set(wanted.get(item.getTitle()) ?? [])];
    if (choices.length > 0) item.asMultipleChoiceItem().setChoiceValues(choices);
  }
}
