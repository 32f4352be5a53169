// Commits a plan: all of it in one call, or nothing. Rows that were patched are read back in the same
// call; if somebody sorted or moved a column in between, the wrong cells get their values back and the right row its patch.
import { type TabName, tabs } from '../../desk/tabs.ts';
import { keyOfPatch } from './keyed-rows.ts';
import type { ReadDesk } from './parse-desk.ts';
import { type RawTable, readTabs, type Span } from './read-tabs.ts';
import { repairOf } from './repair.ts';
import { columnOf, type Request, updateRow } from './requests.ts';
import { sheetsService } from './sheets-service.ts';
import type { Commit, Patch } from './write-plan.ts';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

const mostRepairs = 3;

/** Throws what Google throws; after an error the commit may have been applied all the same. */
export function applyCommit(spreadsheetId: string, commit: Commit, read: ReadDesk): void {
  let tables = read.raw.tables;
  let patches = commit.patches;
  let answer = send(spreadsheetId, commit.requests, patches, tables);
  for (let repairs = 0; repairs < mostRepairs; repairs += 1) {
    const astray = patches.filter((patch) => !isHome(patch, answer, tables.get(patch.tab)));
    if (astray.length === 0) return;
    const fresh = readAgain(spreadsheetId, astray);
    const { repaired, restores } = repairOf(astray, tables, fresh);
    const right = repaired.flatMap((p) => updateRow(tabs[p.tab].sheetId, p.at, p.cells));
    answer = send(spreadsheetId, [...restores, ...right], repaired, fresh);
    tables = fresh;
    patches = repaired;
  }
}

type Tables = ReadonlyMap<TabName, RawTable>;

function send(
  spreadsheetId: string,
  requests: readonly Request[],
  patches: readonly Patch[],
  tables: Tables,
): Spreadsheet | undefined {
  const body = { requests: [...requests] };
  const ranges = readBack(patches, tables);
  const answer = sheetsService().Spreadsheets.batchUpdate(
    ranges.length === 0
      ? body
      : {
          ...body,
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
          responseRanges: ranges,
        },
    spreadsheetId,
  );
  return answer.updatedSpreadsheet;
}

/** Header row and key cells of every patched tab, in A1 with the title we just read. */
function readBack(patches: readonly Patch[], tables: Tables): string[] {
  const headers = new Set<string>();
  const rows = new Map<string, Readonly<Record<'letter' | 'column', string>> & Span>();
  for (const patch of patches) {
    const table = tables.get(patch.tab);
    const title = table?.title ?? '';
    const letter = columnLetter(columnOf(patch.tab, table, keyOfPatch(patch)));
    headers.add(`${title}!1:1`);
    const column = `${title}!${letter}`;
    const { from, to } = rows.get(column) ?? { from: patch.at, to: patch.at };
    const span = { from: Math.min(from, patch.at), to: Math.max(to, patch.at) };
    rows.set(column, { letter, column, ...span });
  }
  const keys = [...rows.values()].map(
    ({ letter, column, from, to }) => `${column}${from + 1}:${letter}${to + 1}`,
  );
  return [...headers, ...keys];
}

export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetter(Math.floor(column / 26) - 1)}${letter}`;
}

/** Is the row we wrote to the row we meant, and are its columns where they were? */
function isHome(
  patch: Patch,
  answer: Spreadsheet | undefined,
  table: RawTable | undefined,
): boolean {
  const { sheetId } = tabs[patch.tab];
  const cellAt = (row: number, column: number): string => textAt(answer, sheetId, row, column);
  const key = columnOf(patch.tab, table, keyOfPatch(patch));
  const header = (column: number): string => String(table?.header[column] ?? '');
  return (
    cellAt(patch.at, key) === patch.key &&
    patch.cells.every(({ column }) => cellAt(0, column) === header(column))
  );
}

function textAt(
  answer: Spreadsheet | undefined,
  sheetId: number,
  row: number,
  column: number,
): string {
  const sheet = answer?.sheets?.find((one) => (one.properties?.sheetId ?? 0) === sheetId);
  for (const data of sheet?.data ?? []) {
    const cell =
      data.rowData?.[row - (data.startRow ?? 0)]?.values?.[column - (data.startColumn ?? 0)];
    const value = cell?.effectiveValue ?? cell?.userEnteredValue;
    if (value) return String(value.stringValue ?? value.numberValue ?? value.boolValue ?? '');
  }
  return '';
}

const readAgain = (spreadsheetId: string, astray: readonly Patch[]): Tables =>
  readTabs(spreadsheetId, {
    tabs: [...new Set(astray.map((patch) => patch.tab))],
    outboxFrom: 0,
    responses: new Map(),
  }).tables;
