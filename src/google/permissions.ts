// Permissions are granted one by one, a box for each: which of them the person whose authority is used has not given.
import {
  type Consent,
  type Missing,
  mayLack,
  type Permission,
  permissions,
} from '../complaints/consent.ts';

/** Newer than the type package, and perhaps absent (platform 2.34). */
interface Consenting {
  readonly getAuthorizedScopes?: () => readonly string[] | null;
}

const prefix = 'https://www.googleapis.com/auth/';

/** Asking needs no permission. */
export function consent(): Consent {
  const info: GoogleAppsScript.Script.AuthorizationInfo & Consenting =
    ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) {
    return { missing: [], url: '' };
  }
  const granted = info.getAuthorizedScopes?.();
  const missing = permissions.filter((name) => granted?.includes(prefix + name) === false);
  return {
    missing: missing.length > 0 ? missing : evidentlyMissing(),
    url: info.getAuthorizationUrl() ?? '',
  };
}

/** Google does not say which. Two show by themselves, and asking for these does no harm. */
function evidentlyMissing(): readonly Missing[] {
  const missing: readonly Missing[] = [
    ...(mayRead() ? [] : (['spreadsheets'] as const)),
    ...(Session.getEffectiveUser().getEmail() === '' ? (['userinfo.email'] as const) : []),
  ];
  return missing.length > 0 ? missing : ['unknown'];
}

function mayRead(): boolean {
  try {
    SpreadsheetApp.getActive().getName();
    return true;
  } catch {
    return false;
  }
}

export const lacks = (needed: Permission): boolean => mayLack(consent(), needed);

/** Does what needs this permission; undefined when it failed for want of it. Which error Google throws then is not known. */
export function ifAllowed<Result>(needed: Permission, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (lacks(needed)) return undefined;
    throw error;
  }
}

/** Mails this account may still send today; undefined: it was not allowed to send any. */
export const mailsLeft = (): number | undefined =>
  ifAllowed('script.send_mail', () => MailApp.getRemainingDailyQuota());

const askedKey = 'consent:asked';

/**
 * Shows Google's page of boxes, once a person for each permission, and ends the execution. Whoever left a box unticked on
 * purpose goes on with what there is the second time.
 */
export function askOnce(): void {
  const { missing } = consent();
  if (missing.length === 0) return;
  const store = PropertiesService.getUserProperties();
  const asked = (store.getProperty(askedKey) ?? '').split(' ');
  const fresh = missing.filter((name) => !asked.includes(name));
  if (fresh.length === 0) return;
  store.setProperty(askedKey, [...asked, ...fresh].join(' ').trim());
  // The type package knows it, an account perhaps not.
  ScriptApp.requireAllScopes?.(ScriptApp.AuthMode.FULL);
}

/** Set-up says what is missing: whoever chooses it again is asked again. */
export const askAgain = (): void => {
  PropertiesService.getUserProperties().deleteProperty(askedKey);
};
