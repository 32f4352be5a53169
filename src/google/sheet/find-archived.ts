// Archived complaints by their keys, and pieces of the Archive to go through: a few bounded reads, however much it holds.

import type { Complaint } from '../../desk/complaint.ts';
import { bucketOf, idsAt } from '../../desk/key-index.ts';
import { tabs } from '../../desk/tabs.ts';
import { archiveGlance } from './archive-glance.ts';
import { bucketsOf, type IndexColumn, readCells } from './index-cells.ts';
import type { ReadDesk } from './parse-desk.ts';
import { glanceColumns, readRows, readTabs, runsOf } from './read-tabs.ts';
import { columnsOf } from './tables.ts';

type Archived = ReadonlyMap<string, Complaint>;

/** Of somebody with years of complaints the latest. */
const mostFound = 60;

/** 0-based rows by the index, those last archived first; undefined = it cannot tell. */
export function rowsOfKeys(
  { desk }: ReadDesk,
  column: Exclude<IndexColumn, 'customers'>,
  keys: readonly string[],
): readonly number[] | undefined {
  const { index, archived } = desk.state;
  if (index !== 'written' || archived.behind) return undefined;
  if (archived.rows === 0) return [];
  const cells = readCells(desk.spreadsheetId, column, [...new Set(keys.map(bucketOf))]);
  const buckets = bucketsOf(cells);
  if (!buckets) return undefined;
  const ids = keys.flatMap((key) => {
    const bucket = buckets.get(bucketOf(key));
    return bucket ? idsAt(bucket, key) : [];
  });
  return [...new Set(ids.map((id) => Number.parseInt(id, 36)))].sort((a, b) => b - a);
}

/** With what was archived under these keys, and perhaps with others. */
export function archivedBy(read: ReadDesk, keys: readonly string[]): Archived {
  if (keys.length === 0) return new Map();
  const rows = rowsOfKeys(read, 'archive', keys);
  return rows ? glanceAt(read, rows.slice(0, mostFound)) : wholeGlance(read);
}

function glanceAt(read: ReadDesk, rows: readonly number[]): Archived {
  if (rows.length === 0) return new Map();
  const { sheetId } = tabs.archive;
  const [header = [], ...found] = readRows(read.desk.spreadsheetId, [
    { sheetId, startRowIndex: 0, endRowIndex: 1, endColumnIndex: glanceColumns },
    ...runsOf(rows).map(([startRowIndex, endRowIndex]) => ({
      ...{ sheetId, startRowIndex, endRowIndex },
      endColumnIndex: glanceColumns,
    })),
  ]);
  const [first = []] = header;
  const table = {
    ...{ tab: 'archive' as const, title: '', header: first, rows: found.flat() },
    ...{ firstRow: 1, gridRows: 0, columns: columnsOf('archive', first) },
  };
  return archiveGlance(table, read.desk.settings.zone);
}

/** As long as the index does not know all of it. */
function wholeGlance({ desk }: ReadDesk): Archived {
  const table = readTabs(desk.spreadsheetId, {
    tabs: ['archive'],
    archiveGlance: true,
    outboxFrom: 0,
    responses: new Map(),
  }).tables.get('archive');
  return table ? archiveGlance(table, desk.settings.zone) : new Map();
}

/** Rows that are gone through at a time. */
const piece = 3000;

export interface Piece {
  readonly archived: Archived;
  /** 0-based first row that was read; 1 = there are none before it. */
  readonly from: number;
}

/** Before this row, or from the end. */
export function pieceOf(read: ReadDesk, before: number | undefined): Piece {
  const { index, archived } = read.desk.state;
  if (index !== 'written' || archived.behind) return { archived: wholeGlance(read), from: 1 };
  if (archived.rows === 0) return { archived: new Map(), from: 1 };
  const to = Math.max(1, Math.min(before ?? Infinity, archived.rows + 1));
  const from = Math.max(1, to - piece);
  const rows = Array.from({ length: to - from }, (_, at) => from + at);
  return { archived: glanceAt(read, rows), from };
}
