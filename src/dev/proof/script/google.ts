// The services as the proof uses them, and patience where Google asks for it.
export type Request = GoogleAppsScript.Sheets.Schema.Request;

export const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActive();

export const isServiceOn = (): boolean => typeof Sheets !== 'undefined';

export function spreadsheets(): NonNullable<GoogleAppsScript.Sheets['Spreadsheets']> {
  if (typeof Sheets === 'undefined') throw new Error('The Sheets service is not switched on');
  return Sheets.Spreadsheets;
}

export const batch = (requests: Request[]): void => {
  patiently(() => spreadsheets().batchUpdate({ requests }, book().getId()));
};

interface Tab {
  readonly sheetId: number;
  readonly title: string;
}

/** By the API: SpreadsheetApp may not have seen yet what the API did in the same run. */
export function tabs(): Tab[] {
  const fields = 'sheets.properties(sheetId,title)';
  const { sheets = [] } = patiently(() => spreadsheets().get(book().getId(), { fields }));
  return sheets.map(({ properties: { sheetId = 0, title = '' } = {} }) => ({ sheetId, title }));
}

export function dropTabs(...ids: number[]): void {
  dropWhere(({ sheetId }) => ids.indexOf(sheetId) >= 0);
}

const OURS = /^(Proof (scratch|other)|Contract \d+|Another contract)$/;

/** What a run that was stopped left behind, too. */
export const dropScratch = (): void => dropWhere(({ title }) => OURS.test(title));

function dropWhere(isGone: (tab: Tab) => boolean): void {
  const requests = tabs()
    .filter(isGone)
    .map(({ sheetId }) => ({ deleteSheet: { sheetId } }));
  if (requests.length > 0) batch(requests);
}

export const codeOf = (error: unknown): number =>
  (error as { details?: { code?: number } }).details?.code ?? 0;

export const isTooFast = (error: unknown): boolean =>
  codeOf(error) === 429 || /quota exceeded/i.test((error as Error).message);

const TEN_SECONDS = 10_000;

/**
 * A person may write sixty times a minute, and read as often: then it waits, up to a minute and a half.
 * What fails on Google's side is tried three times.
 */
export function patiently<T>(call: () => T, patience = 9): T {
  let cost = 1;
  try {
    return call();
  } catch (error) {
    if (patience <= 0 || !(isTooFast(error) || codeOf(error) >= 500)) throw error;
    if (!isTooFast(error)) cost = 5;
  }
  Utilities.sleep(TEN_SECONDS);
  return patiently(call, patience - cost);
}

export const me = (): string => Session.getEffectiveUser().getEmail();
