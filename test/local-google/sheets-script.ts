// A script with one public function a service method, so that the same calls could run on a real account.
import type { LocalGoogle, NewGoogle } from '../../src/dev/google/local-google.ts';
import { dedent, googleWith, manifest, OWNER } from './local-script.ts';

const SOURCE = `
  function id() { return SpreadsheetApp.getActive().getId(); }
  function batch(requests, options) {
    return Sheets.Spreadsheets.batchUpdate(Object.assign({ requests: requests }, options), id());
  }
  function get(options) { return Sheets.Spreadsheets.get(id(), options); }
  function values(range, options) { return Sheets.Spreadsheets.Values.get(id(), range, options); }
  function many(options) { return Sheets.Spreadsheets.Values.batchGet(id(), options); }
  function updateMany(request) { return Sheets.Spreadsheets.Values.batchUpdate(request, id()); }
  function filtered(request) {
    return Sheets.Spreadsheets.Values.batchGetByDataFilter(request, id());
  }
  function update(range, rows, input) {
    return Sheets.Spreadsheets.Values.update({ values: rows }, id(), range, { valueInputOption: input });
  }
  function append(range, rows) {
    return Sheets.Spreadsheets.Values.append({ values: rows }, id(), range, { valueInputOption: 'RAW' });
  }
  function clear(range) { return Sheets.Spreadsheets.Values.clear({}, id(), range); }
`;

const FILES = {
  'appsscript.json': manifest({
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
    },
  }),
};

export interface SheetsScript {
  readonly google: LocalGoogle;
  readonly call: (name: string, ...args: unknown[]) => unknown;
  readonly callAs: (person: string, name: string, ...args: unknown[]) => unknown;
}

export function sheetsScript(more = '', options: Partial<NewGoogle> = {}): SheetsScript {
  const google = googleWith('', {
    files: { ...FILES, 'Code.js': `${dedent(SOURCE)}\n${dedent(more)}` },
    ...options,
  });
  const callAs = (person: string, name: string, ...args: unknown[]) => {
    return google.call(name, args, { as: person });
  };
  return { google, callAs, call: (name, ...args) => callAs(OWNER, name, ...args) };
}

/** The text of the error that the call ends with. */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It was not refused');
}

export const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
export const number = (numberValue: number) => ({ userEnteredValue: { numberValue } });

/** Appends rows of typed cells to a tab. */
export function appending(sheetId: number, ...rows: (string | number)[][]) {
  const cells = rows.map((row) => ({
    values: row.map((value) => (typeof value === 'number' ? number(value) : text(value))),
  }));
  return { appendCells: { sheetId, rows: cells, fields: 'userEnteredValue' } };
}
