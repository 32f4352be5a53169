// What people changed in Rules, Touchpoints and Settings is shown in the forms from now on.
import type { Desk } from '../desk/desk.ts';
import type { Settings } from '../desk/policy.ts';
import { followTries } from './memory.ts';
import { lacks } from './permissions.ts';
import { lockDocument, nameOf, unlockDocument } from './play.ts';
import { isResting } from './resting.ts';
import { followPolicy, formsBehind } from './set-up/follow-policy.ts';
import type { FormPolicy } from './set-up/form-texts.ts';
import { allLinked } from './set-up/steps.ts';

/** As the installer, whose forms they are. Answers with whether the forms show what the tabs say. */
export function formsFollow(desk: Desk, waitMs: number): boolean {
  if (formsShow(desk)) return true;
  if (!isReadable(desk) || lacks('forms') || isResting(followTries.read(), desk.now)) return false;
  if (!lockDocument(waitMs)) return false;
  try {
    const lost = followPolicy(desk.spreadsheetId, policyOf(desk));
    if (lost > 0) console.warn(`forms that could not follow: ${lost}`);
    followTries.note(desk.now, lost === 0);
    return lost === 0;
  } catch (error) {
    // What is wrong with a form must stop neither the clock nor a poster; the next run tries again.
    console.warn(`forms do not follow: ${nameOf(error)}`);
    followTries.note(desk.now, false);
    return false;
  } finally {
    unlockDocument();
  }
}

export const formsShow = (desk: Desk): boolean =>
  formsBehind(desk.state, policyOf(desk)).length === 0;

/** Set-up was interrupted, or Settings name a language that has no forms yet. */
export const lacksForms = (desk: Desk): boolean =>
  !desk.state.setUp.includes('forms') ||
  (isReadable(desk) && !allLinked(desk.state.forms, desk.settings));

const policyOf = ({ settings, rules, places, state }: Desk): FormPolicy => ({
  practising: state.practising,
  ...{ settings, rules },
  places: places.map(({ place }) => place),
});

const shown: readonly (keyof Settings)[] = [
  ...(['businessName', 'language', 'languages', 'urgentPhone', 'emergencyPhone'] as const),
  ...(['deskMail', 'privacyText', 'eraseAfterMonths', 'chats'] as const),
];

/** A slip of the pen in Settings must neither close a form nor make one: there stand our defaults until it is mended. */
const isReadable = ({ problems }: Desk): boolean =>
  !problems.some(
    ({ code, where, detail }) =>
      (code === 'row-unreadable' && shown.some((key) => key === detail)) ||
      (code === 'tab-missing' && where === 'settings'),
  );
