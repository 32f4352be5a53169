// What came into the Archive and its log is written into the index, some thousand rows a run, so that a desk with years of
// history is indexed within an hour and none of its reads is large.

import { indexedWith, keysInArchive, type RowKeys } from '../complaints/archive/archive.ts';
import type { Change } from '../desk/changes.ts';
import type { Desk } from '../desk/desk.ts';
import { allBuckets, type Bucket, bucketOf } from '../desk/key-index.ts';
import { planOf } from '../desk/plan.ts';
import { type State, unindexed } from '../desk/state.ts';
import { type TabName, tabs } from '../desk/tabs.ts';
import { perform, type Reading, type Scene } from './play.ts';
import { bucketsOf, type IndexColumn, readCells } from './sheet/index-cells.ts';
import type { ReadDesk } from './sheet/parse-desk.ts';
import { readRows } from './sheet/read-tabs.ts';
import { sheetsService } from './sheet/sheets-service.ts';

/** Of one run. */
const mostRows = 5000;
const mostLines = 20_000;
const wait = 2000;

/** Of the index those cells are read that change. */
const reading: Reading = {
  tabs: ['settings', 'state'],
  responses: 'none',
  headers: ['archive', 'logArchive', 'index'],
};

/** `perhaps`: this run may have archived something. */
export function indexArchive(scene: Scene, { state }: Desk, perhaps: boolean): void {
  if (!(state.archived.behind || perhaps)) return;
  perform(scene, { reading, wait }, (read) => planOf(read.desk, [() => more(read)]));
}

function more(read: ReadDesk): readonly Change[] {
  const { desk, raw } = read;
  const { index, archived: known } = desk.state;
  if (index !== 'written' || !known.behind || raw.missing.size > 0) return [];
  return indexedMore(read);
}

function indexedMore(read: ReadDesk): readonly Change[] {
  const { desk } = read;
  const { archived } = desk.state;
  const { spreadsheetId } = desk;
  const grid = gridRows(spreadsheetId);
  const rows = portion(grid.get(tabs.archive.sheetId) ?? 0, archived.rows, mostRows);
  const lines = portion(grid.get(tabs.logArchive.sheetId) ?? 0, archived.log, mostLines);
  const found = readKeys(read, rows, lines);
  if (archived.last !== lastNumber(read)) return [{ type: 'state', set: { archived: unindexed } }];
  const isFirst = archived.rows === 0 && archived.log === 0;
  const archive = cellsWith(desk, 'archive', found.rows, isFirst);
  const log = cellsWith(desk, 'log', found.lines, isFirst);
  if (!archive || !log) return [{ type: 'state', set: { archived: unindexed } }];
  const next: State['archived'] = {
    rows: last(found.rows, archived.rows),
    last: found.rows[found.rows.length - 1]?.keys[0] ?? archived.last,
    log: last(found.lines, archived.log),
    behind: found.rows.length === mostRows || found.lines.length === mostLines,
  };
  return [archive, log, { type: 'state', set: { archived: next } }];
}

/** What stands on the last row that is known: somebody may have deleted rows there. */
function lastNumber({ desk, raw }: ReadDesk): string {
  const { rows } = desk.state.archived;
  const column = raw.tables.get('archive')?.columns.at.get('number') ?? 0;
  if (rows === 0) return '';
  const [cells = []] = readRows(desk.spreadsheetId, [
    rangeOf('archive', column, { from: rows, to: rows + 1 }),
  ]);
  return String(cells[0]?.[0] ?? '');
}

const last = (found: readonly RowKeys[], before: number): number =>
  found.reduce((most, { row }) => Math.max(most, row), before);

interface Portion {
  readonly from: number;
  readonly to: number;
}

/** 0-based rows below the header that the index does not know yet; undefined when there are none. */
const portion = (rows: number, known: number, most: number): Portion | undefined =>
  known + 1 < rows ? { from: known + 1, to: Math.min(rows, known + 1 + most) } : undefined;

/** Google refuses a range past the grid. */
function gridRows(spreadsheetId: string): ReadonlyMap<number, number> {
  const fields = 'sheets.properties(sheetId,gridProperties.rowCount)';
  const { sheets = [] } = sheetsService().Spreadsheets.get(spreadsheetId, { fields });
  return new Map(
    sheets.map(({ properties }) => [
      properties?.sheetId ?? 0,
      properties?.gridProperties?.rowCount ?? 0,
    ]),
  );
}

const named = ['number', 'customer', 'company', 'mail', 'phone'] as const;

function readKeys({ desk, raw }: ReadDesk, rows: Portion | undefined, lines: Portion | undefined) {
  const columnIn = (tab: TabName, field: string): number =>
    raw.tables.get(tab)?.columns.at.get(field) ?? 0;
  const columns = rows
    ? named.map((field) => rangeOf('archive', columnIn('archive', field), rows))
    : [];
  const ofLog = lines ? [rangeOf('logArchive', columnIn('logArchive', 'number'), lines)] : [];
  const ranges = [...columns, ...ofLog];
  const read = ranges.length === 0 ? [] : readRows(desk.spreadsheetId, ranges);
  const cell = (column: number, at: number): string => String(read[column]?.[at]?.[0] ?? '');
  const count = (column: number): number => read[column]?.length ?? 0;
  const archived = Array.from({ length: rows ? count(0) : 0 }, (_, at): RowKeys => {
    const [number, customer, company, mail, phone] = named.map((_name, column) => cell(column, at));
    const one = { number, customer, company, mail, phone } as Parameters<typeof keysInArchive>[1];
    return { row: (rows?.from ?? 0) + at, keys: one.number === '' ? [] : keysInArchive(desk, one) };
  });
  const log = Array.from({ length: lines ? count(columns.length) : 0 }, (_, at): RowKeys => {
    const number = cell(columns.length, at);
    // A complaint's lines were moved together: the first of them is enough.
    const isFirst = at === 0 || cell(columns.length, at - 1) !== number;
    return { row: (lines?.from ?? 0) + at, keys: isFirst && number !== '' ? [number] : [] };
  });
  return { rows: archived, lines: log };
}

const rangeOf = (tab: TabName, column: number, { from, to }: Portion) => ({
  ...{ sheetId: tabs[tab].sheetId, startRowIndex: from, endRowIndex: to },
  ...{ startColumnIndex: column, endColumnIndex: column + 1 },
});

/** Undefined: what stands there is no index. */
function cellsWith(
  { spreadsheetId }: Desk,
  column: Exclude<IndexColumn, 'customers'>,
  rows: readonly RowKeys[],
  isFirst: boolean,
) {
  const blank = new Map(allBuckets.map((at): [number, Bucket] => [at, new Map()]));
  if (isFirst) return wholeOf(column, blank, rows);
  const buckets = [...new Set(rows.flatMap(({ keys }) => keys.map(bucketOf)))];
  const read = bucketsOf(readCells(spreadsheetId, column, buckets));
  return read && indexedWith(column, read, rows);
}

function wholeOf(
  column: Exclude<IndexColumn, 'customers'>,
  blank: ReadonlyMap<number, Bucket>,
  rows: readonly RowKeys[],
) {
  const some = indexedWith(column, blank, rows);
  const empty = allBuckets.map((at): [number, string] => [at, `#${at}`]);
  return { ...some, cells: new Map([...empty, ...some.cells]) };
}
