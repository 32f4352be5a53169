// Set-up's own hand on our tabs, while there is no desk yet that could be read as a whole.
import { blankState, type State } from '../../desk/state.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import { textCell } from '../sheet/cells.ts';
import { type RawTable, readTabs, type Wanted } from '../sheet/read-tabs.ts';
import { recordsOf } from '../sheet/records.ts';
import { sheetsService } from '../sheet/sheets-service.ts';
import { stateOf } from '../sheet/state-rows.ts';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type Tables = ReadonlyMap<TabName, RawTable>;

export const nothing: Wanted = { tabs: [], headers: [], outboxFrom: 0, responses: new Map() };

/** The tabs must be there. */
export const readOwnTabs = (spreadsheetId: string, names: readonly TabName[]): Tables =>
  readTabs(spreadsheetId, { ...nothing, tabs: names }).tables;

export function batchUpdate(spreadsheetId: string, requests: Request[]): void {
  if (requests.length > 0) sheetsService().Spreadsheets.batchUpdate({ requests }, spreadsheetId);
}

export const readState = (spreadsheetId: string): State =>
  stateOf(readOwnTabs(spreadsheetId, ['state']).get('state')).state;

/** What a step came to, kept at once and together with what else belongs to it. */
export function recordState(
  spreadsheetId: string,
  set: Partial<State>,
  more: readonly Request[] = [],
): void {
  const table = readOwnTabs(spreadsheetId, ['state']).get('state');
  const values = Object.entries(set).map(([key, value]) => [key, JSON.stringify(value)]);
  const requests = table ? valueRequests(table, Object.fromEntries(values)) : [];
  batchUpdate(spreadsheetId, [...requests, ...more]);
}

/** One row a key, so that later only its value changes. */
export const stateRows = (state: Partial<State>): { key: string; value: string }[] =>
  Object.entries({ ...blankState, ...state }).map(([key, value]) => ({
    key,
    value: JSON.stringify(value),
  }));

/** Sets the values of these keys, each in its row; a key without a row gets one at the end. */
export function valueRequests(
  table: RawTable,
  values: Readonly<Record<string, string>>,
): Request[] {
  const { sheetId } = tabs[table.tab];
  const fields = 'userEnteredValue';
  const columnIndex = table.columns.at.get('value') ?? 1;
  const rows = recordsOf(table, 'Etc/UTC');
  return Object.entries(values).map(([key, value]) => {
    const row = rows.find((one) => one.values['key'] === key);
    if (!row) return newRowRequest(table, { key, value });
    const start = { sheetId, rowIndex: row.at, columnIndex };
    return { updateCells: { start, rows: [{ values: [textCell(value)] }], fields } };
  });
}

export function newRowRequest(table: RawTable, cells: Readonly<Record<string, string>>): Request {
  const values = table.header.map(() => textCell(''));
  for (const [field, text] of Object.entries(cells)) {
    values[table.columns.at.get(field) ?? values.length] = textCell(text);
  }
  const { sheetId } = tabs[table.tab];
  return { appendCells: { sheetId, rows: [{ values }], fields: 'userEnteredValue' } };
}
