// What the script finds around it: language, permissions, clock, mail.
import { book, isTooFast, me, patiently, spreadsheets } from './google.ts';
import { has, type Look } from './seen.ts';

const of2021 = () => ({
  String: has(String.prototype, 'replaceAll', 'at'),
  Array: has(Array.prototype, 'at'),
  Object: has(Object, 'hasOwn'),
  Promise: has(Promise, 'any'),
  Intl: has(Intl, 'Segmenter', 'ListFormat'),
});

const of2023 = () => ({
  Array: has(Array.prototype, 'findLast', 'toSorted'),
  Object: has(Object, 'groupBy'),
  Promise: has(Promise, 'withResolvers'),
  Set: has(Set.prototype, 'union'),
});

const zoneName = (timeZoneName: 'longOffset' | 'short') =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Taipei', timeZoneName }).format(new Date(0));

const FULL = () => ScriptApp.AuthMode.FULL;
const SHEETS_SCOPE = 'https://www.googleapis.com/auth/spreadsheets';
type Told = { getAuthorizationStatus(): unknown; getAuthorizedScopes?(): unknown };
type Asked = { getAuthorizationInfo(mode: unknown, scopes?: string[]): Told };
const script = () => ScriptApp as unknown as Asked;

/** What a refused Sheets call throws: the desk reads its number. */
function refusedCall(): unknown {
  try {
    patiently(() => spreadsheets().get('nowhere'));
  } catch (error) {
    if (isTooFast(error)) throw error;
    const { name, details } = error as { name: string; details?: { code?: number } };
    return { name, isError: error instanceof Error, code: details?.code ?? null };
  }
  return 'let through';
}

function fiveMinutes(): unknown {
  const trigger = ScriptApp.newTrigger('proofEvent').timeBased().everyMinutes(5).create();
  const isMine = (one: GoogleAppsScript.Script.Trigger) =>
    one.getUniqueId() === trigger.getUniqueId();
  const listed = ScriptApp.getProjectTriggers().some(isMine);
  ScriptApp.deleteTrigger(trigger);
  const gone = !ScriptApp.getProjectTriggers().some(isMine);
  return { event: String(trigger.getEventType()), listed, gone };
}

function thirdArgument(): unknown {
  const requests = [
    { updateSpreadsheetProperties: { properties: { title: book().getName() }, fields: 'title' } },
  ];
  const call = spreadsheets().batchUpdate as unknown as (...args: unknown[]) => unknown;
  const answer = patiently(() => call({ requests }, book().getId(), { fields: 'spreadsheetId' }));
  return Object.keys(answer ?? {}).sort();
}

export const runtimeLooks: Readonly<Record<string, Look>> = {
  'builtins of ES2021 and ES2022': of2021,
  'builtins of ES2023 and later': of2023,
  'a zone by its offset': () => zoneName('longOffset'),
  'a zone by its short name': () => zoneName('short'),
  'a clock trigger of five minutes': fiveMinutes,
  'a refused Sheets call throws': refusedCall,
  'batchUpdate with a third argument': thirdArgument,
  'authorization with one argument': () =>
    String(script().getAuthorizationInfo(FULL()).getAuthorizationStatus()),
  'authorization with two arguments': () =>
    String(script().getAuthorizationInfo(FULL(), [SHEETS_SCOPE]).getAuthorizationStatus()),
  'authorized scopes': () =>
    script().getAuthorizationInfo(FULL()).getAuthorizedScopes?.() ?? 'absent',
  'methods that ask for consent': () => has(ScriptApp, 'requireAllScopes', 'requireScopes'),
  'mails left today': () => MailApp.getRemainingDailyQuota(),
  'language of the account': () => Session.getActiveUserLocale(),
  'zone of the script': () => Session.getScriptTimeZone(),
  'locale of the spreadsheet': () => book().getSpreadsheetLocale(),
  'zone of the spreadsheet': () => book().getSpreadsheetTimeZone(),
  'the person at the keyboard is known': () =>
    me() !== '' && Session.getActiveUser().getEmail() === me(),
};
