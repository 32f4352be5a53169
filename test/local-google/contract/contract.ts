// What Google does, said by scripts that use nothing but its services: they run in the local Google and, pushed as they
// are, on an account.

export interface Contract {
  /** Where it is written: Google's documentation, or who saw it. */
  readonly source: string;
  readonly run: () => unknown;
  /** As JSON. */
  readonly gives: unknown;
}

export type Contracts = Readonly<Record<string, Contract>>;

export const REFUSED = 'refused';

/** A person may write sixty times a minute: beyond that everything would look refused. */
export const isTooFast = (error: unknown): boolean =>
  (error as { details?: { code?: number } }).details?.code === 429;

/** Texts are compared only where the account reads English. */
export function refusal(run: () => unknown, text = ''): string {
  try {
    run();
  } catch (error) {
    if (isTooFast(error)) throw error;
    const { message } = error as Error;
    const told = message.indexOf(text) >= 0 || !/^en/.test(Session.getActiveUserLocale());
    return told ? REFUSED : message;
  }
  return 'let through';
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const made: number[] = [];

export const bookId = (): string => SpreadsheetApp.getActive().getId();

export function sheets(): NonNullable<GoogleAppsScript.Sheets['Spreadsheets']> {
  if (typeof Sheets === 'undefined') throw new Error('The Sheets service is not enabled');
  return Sheets.Spreadsheets;
}

export const batch = (...requests: GoogleAppsScript.Sheets.Schema.Request[]) =>
  sheets().batchUpdate({ requests }, bookId());

/** A tab of its own for one contract, of 100 rows and 10 columns; taken away afterwards. */
export function scratchId(): number {
  const gridProperties = { rowCount: 100, columnCount: 10 };
  const properties = { title: `Contract ${made.length + 1}`, gridProperties };
  const answer = sheets().batchUpdate({ requests: [{ addSheet: { properties } }] }, bookId());
  const sheetId = answer.replies?.[0]?.addSheet?.properties?.sheetId ?? -1;
  made.push(sheetId);
  return sheetId;
}

export function scratch(): Sheet {
  const sheetId = scratchId();
  const [sheet] = SpreadsheetApp.getActive()
    .getSheets()
    .filter((one) => one.getSheetId() === sheetId);
  if (!sheet) throw new Error('The scratch tab is not there');
  return sheet;
}

export function tidy(): void {
  const requests = made.map((sheetId) => ({ deleteSheet: { sheetId } }));
  if (requests.length > 0) sheets().batchUpdate({ requests }, bookId());
  made.length = 0;
}

/** What a contract gave, as JSON keeps it. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
