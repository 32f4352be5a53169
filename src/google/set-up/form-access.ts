// Who may open a form and who may answer it. Newer than the type package or only for some accounts: each is asked only
// where it exists, and none may stop a set-up.
import { attempt } from './attempt.ts';

type Form = GoogleAppsScript.Forms.Form;

/** Google fails now and then: that a form is gone is believed when it is said twice. */
export function opened(formId: string): Form | undefined {
  let form: Form | undefined;
  attempt(() => {
    form = FormApp.openById(formId);
  });
  return form;
}

/** Google has it only where new forms have to be published first; everywhere else they are born published. */
interface Publishing {
  readonly isPublished?: () => boolean;
  readonly setPublished?: (published: boolean) => unknown;
}

/** What cannot be asked is said once more. Answers with false only where Google says so. */
export function published(form: Form & Publishing): boolean {
  if (!isSo(() => form.isPublished?.() !== false)) attempt(() => form.setPublished?.(true));
  if (!isSo(() => form.isAcceptingResponses())) attempt(() => form.setAcceptingResponses(true));
  return isSo(() => isPublished(form), true);
}

/** What Google answers, or else `otherwise`. */
function isSo(ask: () => boolean, otherwise = false): boolean {
  let is = otherwise;
  attempt(() => {
    is = ask();
  });
  return is;
}

export const isPublished = (form: Form & Publishing): boolean =>
  form.isPublished?.() !== false && form.isAcceptingResponses();

/** Only accounts of an organisation know it. */
interface SigningIn {
  readonly requiresLogin?: () => boolean;
  readonly setRequireLogin?: (required: boolean) => unknown;
  readonly setCollectEmail?: (collect: boolean) => unknown;
}

/** An organisation's new form may be for its own people only, and is published all the same. */
export function openToAll(form: SigningIn): void {
  attempt(() => form.setRequireLogin?.(false));
  attempt(() => form.setCollectEmail?.(false));
}

/** It may have been refused, or somebody switched it on. Answers with whether it asks all the same. */
export function stillSignsIn(form: SigningIn): boolean {
  if (!asksToSignIn(form)) return false;
  openToAll(form);
  return asksToSignIn(form);
}

/** As far as Google tells: that only the organisation may open it no script can see. */
export const asksToSignIn = (form: SigningIn): boolean =>
  isSo(() => form.requiresLogin?.() === true);
