// One archived complaint, whole and with its log: two reads more, however much the Archive holds.

import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import type { CellValue } from './cells.ts';
import type { ReadDesk } from './parse-desk.ts';
import { type RawTable, readRows } from './read-tabs.ts';
import { registerRowsOf } from './register-rows.ts';
import { rowsOf } from './table-rows.ts';
import { columnsOf } from './tables.ts';

/** The desk with this complaint as the Archive keeps it; as it was, when it stands among the recent or nowhere. */
export function withArchived({ desk, raw }: ReadDesk, number: string): Desk {
  const glance = raw.tables.get('archive');
  if (!glance || desk.complaints.has(number) || !desk.archived.has(number)) return desk;
  const at = rowsNumbered(glance.rows, glance.columns.at.get('number') ?? 0, number, 1)[0] ?? 0;
  const numbers = tabs.logArchive.columns.findIndex(({ field }) => field === 'number');
  const id = desk.spreadsheetId;
  const { archive, logArchive } = {
    archive: tabs.archive.sheetId,
    logArchive: tabs.logArchive.sheetId,
  };
  const [header = [], row = [], logHeader = [], keys = []] = readRows(id, [
    { sheetId: archive, startRowIndex: 0, endRowIndex: 1 },
    { sheetId: archive, startRowIndex: at, endRowIndex: at + 1 },
    { sheetId: logArchive, startRowIndex: 0, endRowIndex: 1 },
    {
      sheetId: logArchive,
      startRowIndex: 1,
      startColumnIndex: numbers,
      endColumnIndex: numbers + 1,
    },
  ]);
  const archived = tableOf('archive', header, row, at);
  const found = registerRowsOf('complaints', archived, desk.settings.zone).rows.get(number);
  if (!found) return desk;
  const lines = rowsNumbered(keys, 0, number, 1);
  const log = lines.length === 0 ? [] : linesBetween(id, logHeader, lines);
  return {
    ...desk,
    archived: new Map([...desk.archived, [number, found.record as Complaint]]),
    log: [...desk.log, ...log.filter((line) => line.number === number)],
  };
}

type Rows = readonly (readonly CellValue[])[];

/** 0-based rows in the sheet. */
const rowsNumbered = (rows: Rows, column: number, number: string, first: number): number[] =>
  rows.flatMap((cells, index) => (String(cells[column] ?? '') === number ? [index + first] : []));

/** A complaint's lines were moved together. */
function linesBetween(spreadsheetId: string, header: Rows, lines: readonly number[]) {
  const [first = 1, last = 1] = [lines[0], lines[lines.length - 1]];
  const { sheetId } = tabs.logArchive;
  const range = { sheetId, startRowIndex: first, endRowIndex: last + 1 };
  const [rows = []] = readRows(spreadsheetId, [range]);
  return rowsOf('logArchive', tableOf('logArchive', header, rows, first));
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
