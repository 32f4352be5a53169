// Kinds and places that people changed in Rules and Touchpoints are offered in the forms from now on.
import type { Desk } from '../complaints/desk.ts';
import { lockDocument, nameOf, unlockDocument } from './play.ts';
import { choicesMark, followChoices } from './set-up/follow-choices.ts';

/** As the installer, whose forms they are. Answers with whether the forms offer what the tabs say. */
export function formsFollow(desk: Desk, waitMs: number): boolean {
  if (formsOffer(desk)) return true;
  if (!lockDocument(waitMs)) return false;
  try {
    followChoices(desk.spreadsheetId, desk.state, choicesOf(desk));
    return true;
  } catch (error) {
    // A form that somebody deleted must stop neither the clock nor a poster; the next run tries again.
    console.warn(`forms do not follow: ${nameOf(error)}`);
    return false;
  } finally {
    unlockDocument();
  }
}

export const formsOffer = (desk: Desk): boolean =>
  choicesMark(choicesOf(desk)) === desk.state.choices;

const choicesOf = ({ rules, places }: Desk) => ({
  rules,
  places: places.map(({ place }) => place),
});
