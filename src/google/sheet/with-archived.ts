// What an answer needs of the Archive, found by the index; without it where Google refuses that.

import { relatedKeys } from '../../complaints/archive/archive.ts';
import type { WantedOfArchive } from '../../desk/action.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import type { LogRow } from '../../desk/log.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import type { CellValue } from './cells.ts';
import { archivedBy, pieceOf, rowsOfKeys } from './find-archived.ts';
import type { ReadDesk } from './parse-desk.ts';
import { type RawTable, readRows, runsOf } from './read-tabs.ts';
import { registerRowsOf } from './register-rows.ts';
import { rowsOf } from './table-rows.ts';
import { columnsOf } from './tables.ts';

export function withFound(read: ReadDesk, { keys, piece }: WantedOfArchive): Desk {
  const { desk } = read;
  const known = orNothing(() => archivedBy(read, keys)) ?? new Map();
  if (!piece) return { ...desk, archived: known };
  const found = orNothing(() => pieceOf(read, piece.before));
  // What Google refuses may be asked for once more.
  const { archived, from } = found ?? {
    archived: new Map(),
    from: piece.before ?? desk.state.archived.rows + 1,
  };
  return { ...desk, archived: new Map([...known, ...archived]), archivedFrom: from };
}

/** The desk with this complaint, whole and with its log when it is archived, and with what is archived of the same people. */
export function withRelated(read: ReadDesk, number: string): Desk {
  const recent = read.desk.complaints.get(number)?.record;
  const desk = recent ? read.desk : withArchived(read, number);
  const complaint = recent ?? desk.archived.get(number);
  if (!complaint) return desk;
  const related = orNothing(() => archivedBy(read, relatedKeys(desk, complaint))) ?? new Map();
  return { ...desk, archived: new Map([...related, ...desk.archived]) };
}

/** What stands in the Archive comes besides: everything else goes on without it. */
function orNothing<What>(read: () => What): What | undefined {
  try {
    return read();
  } catch (error) {
    console.warn(`archive not read: ${error instanceof Error ? error.name : 'error'}`);
    return undefined;
  }
}

/** As it was, when it stands nowhere. */
function withArchived(read: ReadDesk, number: string): Desk {
  const { desk } = read;
  const complaint = archivedWhole(read, number);
  if (!complaint) return desk;
  const log = [...desk.log, ...linesOf(read, number)];
  return { ...desk, archived: new Map([[number, complaint]]), log };
}

function archivedWhole(read: ReadDesk, number: string): Complaint | undefined {
  const { desk } = read;
  const at = (rows: readonly number[]): Complaint | undefined => {
    const { header, found } = rowsIn(desk.spreadsheetId, 'archive', rows);
    const table = tableOf('archive', header, found, 1);
    const { rows: records } = registerRowsOf('complaints', table, desk.settings.zone);
    return records.get(number)?.record as Complaint | undefined;
  };
  // Rows may have moved since the index was written.
  const indexed = at(rowsOfKeys(read, 'archive', [number]) ?? []);
  return indexed ?? at(numbered(read, 'archive', number));
}

/** Lines of a complaint were moved together; whatever happened to it since then follows as it came. */
const mostLines = 200;

function linesOf(read: ReadDesk, number: string): LogRow[] {
  const { spreadsheetId } = read.desk;
  const firsts = rowsOfKeys(read, 'log', [number]) ?? numbered(read, 'logArchive', number);
  const { log } = read.desk.state.archived;
  const rows = firsts.flatMap((first) =>
    Array.from(
      { length: Math.max(1, Math.min(mostLines, log + 1 - first)) },
      (_, at) => first + at,
    ),
  );
  const { header, found } = rowsIn(spreadsheetId, 'logArchive', rows);
  const lines = rowsOf('logArchive', tableOf('logArchive', header, found, 1));
  return lines.filter((line) => line.number === number);
}

type Rows = readonly (readonly CellValue[])[];

function rowsIn(spreadsheetId: string, tab: TabName, rows: readonly number[]) {
  if (rows.length === 0) return { header: [], found: [] };
  const { sheetId } = tabs[tab];
  const [header = [], ...found] = readRows(spreadsheetId, [
    { sheetId, startRowIndex: 0, endRowIndex: 1 },
    ...runsOf(rows).map(([startRowIndex, endRowIndex]) => ({
      ...{ sheetId, startRowIndex, endRowIndex },
    })),
  ]);
  return { header, found: found.flat() };
}

/** As long as the index does not know all of it: every row's number. */
function numbered({ desk }: ReadDesk, tab: 'archive' | 'logArchive', number: string): number[] {
  const column = tabs[tab].columns.findIndex(({ field }) => field === 'number');
  const [cells = []] = readRows(desk.spreadsheetId, [
    {
      ...{ sheetId: tabs[tab].sheetId, startRowIndex: 1 },
      ...{ startColumnIndex: column, endColumnIndex: column + 1 },
    },
  ]);
  return cells.flatMap(([cell = ''], at) => (String(cell) === number ? [at + 1] : []));
}

const tableOf = (tab: TabName, header: Rows, rows: Rows, firstRow: number): RawTable => ({
  tab,
  title: '',
  header: header[0] ?? [],
  rows,
  firstRow,
  gridRows: 0,
  columns: columnsOf(tab, header[0] ?? []),
});
