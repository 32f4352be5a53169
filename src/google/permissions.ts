// Permissions are granted one by one, a box for each: which of them the person whose authority is used has not given.
import {
  type Consent,
  type Missing,
  mayLack,
  type Permission,
  permissions,
} from '../desk/consent.ts';

/** Newer than the type package, and perhaps absent. */
interface Consenting {
  readonly getAuthorizedScopes?: () => readonly string[] | null;
}

const prefix = 'https://www.googleapis.com/auth/';

type Told = GoogleAppsScript.Script.AuthorizationInfo & Consenting;

/** Asking needs no permission. */
export function consent(): Consent {
  const info = authorization();
  if (isWhole(info)) return { missing: [], url: '' };
  const named = namedMissing(info);
  return {
    missing: named.length > 0 ? named : evidentlyMissing(),
    url: info.getAuthorizationUrl() ?? '',
  };
}

/** Does Google say by itself what is missing? Then `consent` makes no call. */
export function isConsentTold(): boolean {
  const info = authorization();
  return isWhole(info) || namedMissing(info).length > 0;
}

const authorization = (): Told => ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);

const isWhole = (info: Told): boolean =>
  info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;

/** None where Google does not say which. */
function namedMissing(info: Told): readonly Permission[] {
  const granted = info.getAuthorizedScopes?.();
  return permissions.filter((name) => granted?.includes(prefix + name) === false);
}

/** Whose authority is used. '' without the permission to know: Google answers with nothing then, or throws. */
export function ownMail(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch (error) {
    if (mayKnowMail(authorization())) throw error;
    return '';
  }
}

function mayKnowMail(info: Told): boolean {
  const named = namedMissing(info);
  return isWhole(info) || (named.length > 0 && !named.includes('userinfo.email'));
}

/** Google does not say which. Two show by themselves, and asking for these does no harm. */
function evidentlyMissing(): readonly Missing[] {
  const missing: readonly Missing[] = [
    ...(mayRead() ? [] : (['spreadsheets'] as const)),
    ...(ownMail() === '' ? (['userinfo.email'] as const) : []),
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
