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
  readonly requireAllScopes?: (mode: GoogleAppsScript.Script.AuthMode) => void;
}

const prefix = 'https://www.googleapis.com/auth/';
const nothingMissing: Consent = { missing: [], url: '' };

/** Needs no permission itself, and counts as no call. */
export function consent(): Consent {
  const info: GoogleAppsScript.Script.AuthorizationInfo & Consenting =
    ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) {
    return nothingMissing;
  }
  const granted = info.getAuthorizedScopes?.() ?? undefined;
  return { missing: missingOf(granted), url: info.getAuthorizationUrl() ?? '' };
}

function missingOf(granted: readonly string[] | undefined): readonly Missing[] {
  const missing = permissions.filter((name) => granted?.includes(prefix + name) === false);
  if (missing.length > 0) return missing;
  // The one that shows without being asked for.
  return Session.getEffectiveUser().getEmail() === '' ? ['userinfo.email'] : ['unknown'];
}

export const lacks = (needed: Permission): boolean => mayLack(consent(), needed);

/** Does what needs this permission; undefined when the person has not given it. */
export function ifAllowed<Result>(needed: Permission, work: () => Result): Result | undefined {
  if (consent().missing.includes(needed)) return undefined;
  try {
    return work();
  } catch (error) {
    if (!lacks(needed)) throw error;
    return undefined;
  }
}

const askedKey = 'consent:asked';

/**
 * Shows Google's page of boxes, once a person for each permission, and ends the execution. Whoever left a box unticked on
 * purpose goes on with what there is the second time.
 */
export function askOnce(): void {
  const app: GoogleAppsScript.Script.ScriptApp & Consenting = ScriptApp;
  const store = PropertiesService.getUserProperties();
  const asked = (store.getProperty(askedKey) ?? '').split(' ');
  const { missing } = consent();
  const fresh = missing.filter((name) => !asked.includes(name));
  if (missing.length === 0 && asked.join('') !== '') store.deleteProperty(askedKey);
  if (fresh.length === 0) return;
  store.setProperty(askedKey, [...asked, ...fresh].join(' ').trim());
  app.requireAllScopes?.(ScriptApp.AuthMode.FULL);
}

/** Set-up found something missing: choosing it again asks again. */
export const askAgain = (): void => {
  PropertiesService.getUserProperties().deleteProperty(askedKey);
};
