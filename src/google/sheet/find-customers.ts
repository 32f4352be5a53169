// Customers that a decision asks for, found by the index; where that cannot tell, by their tab as a whole.

import type { Customer, Lookup } from '../../desk/customer.ts';
import { bucketOf, idsAt } from '../../desk/key-index.ts';
import { tabs } from '../../desk/tabs.ts';
import type { CellValue } from './cells.ts';
import { type Buckets, bucketsOf, readCells } from './index-cells.ts';
import type { ReadDesk } from './parse-desk.ts';
import { type RawTable, readRows, readTabs, runsOf } from './read-tabs.ts';
import { rowsOf } from './table-rows.ts';

export const lookupOf = (buckets: Buckets, looked: ReadonlySet<string>): Lookup => ({
  at(key) {
    const bucket = buckets.get(bucketOf(key));
    return bucket && idsAt(bucket, key);
  },
  isLookedFor: (id) => looked.has(id),
  asked: { keys: new Set(), ids: new Set() },
});

/** With what was asked for, or with all customers where the index is not written, or not as it was. */
export function withAsked(read: ReadDesk): ReadDesk {
  const { desk } = read;
  const { lookup } = desk;
  if (!lookup) return read;
  const { index, customers } = desk.state;
  const isWritten = index === 'written' && customers > 0 && !read.raw.missing.has('index');
  if (!isWritten) return withAll(read, false);
  const cells = orNothing(() => cellsOf(read, [...lookup.asked.keys].map(bucketOf)));
  if (!cells) return withAll(read, false);
  if (!bucketsOf(cells)) return withAll(read, true);
  const found = { ...read, raw: { ...read.raw, index: cells } };
  return withNamed(found, [...lookup.asked.ids]);
}

/** An index that Google does not let us read must make nobody a stranger. */
function orNothing<What>(read: () => What): What | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function cellsOf({ desk, raw }: ReadDesk, buckets: readonly number[]): ReadonlyMap<number, string> {
  const fresh = [...new Set(buckets)].filter((bucket) => !raw.index.has(bucket));
  return new Map([...raw.index, ...readCells(desk.spreadsheetId, 'customers', fresh)]);
}

/** Their rows stand in the order of their ids, unless somebody sorted or deleted some: then the ids are gone through. */
function withNamed(read: ReadDesk, ids: readonly string[]): ReadDesk {
  const { desk, raw } = read;
  const table = raw.tables.get('customers');
  const buckets = bucketsOf(raw.index);
  if (!table || !buckets) return read;
  const fresh = ids.filter((id) => !desk.customers.has(id));
  const guessed = rowsAt(desk.spreadsheetId, fresh.map(guess));
  const column = table.columns.at.get('id') ?? 0;
  const astray = fresh.filter((id) => idAt(guessed.get(guess(id)), column) !== id);
  const places = astray.length === 0 ? new Map() : placesOf(desk.spreadsheetId, column, astray);
  const elsewhere = rowsAt(desk.spreadsheetId, [...places.values()]);
  const isTheirs = ([, cells]: [number, Cells]): boolean => fresh.includes(idAt(cells, column));
  const rows = new Map([...guessed, ...elsewhere].filter(isTheirs));
  const found = withRows(table, rows);
  const customers = new Map([...desk.customers, ...customersIn(found)]);
  const looked = new Set([...ids, ...customers.keys()]);
  return {
    ...read,
    desk: { ...desk, customers, lookup: lookupOf(buckets, looked) },
    raw: { ...raw, tables: new Map([...raw.tables, ['customers', found]]) },
  };
}

type Cells = readonly CellValue[];

const guess = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 1);

const idAt = (cells: Cells | undefined, column: number): string => String(cells?.[column] ?? '');

/** By 0-based row; those past the last row are left out. */
function rowsAt(spreadsheetId: string, rows: readonly number[]): ReadonlyMap<number, Cells> {
  if (rows.length === 0) return new Map();
  const { sheetId } = tabs.customers;
  const runs = runsOf(rows);
  const ranges = runs.map(([startRowIndex, endRowIndex]) => ({
    ...{ sheetId, startRowIndex, endRowIndex },
  }));
  // Google refuses a range past the grid.
  const read = orNothing(() => readRows(spreadsheetId, ranges)) ?? [];
  return new Map(
    runs.flatMap(([from], at) =>
      (read[at] ?? []).map((cells, index): [number, Cells] => [from + index, cells]),
    ),
  );
}

function placesOf(
  spreadsheetId: string,
  column: number,
  ids: readonly string[],
): ReadonlyMap<string, number> {
  const { sheetId } = tabs.customers;
  const range = { sheetId, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 };
  const [rows = []] = readRows(spreadsheetId, [range]);
  return new Map(
    rows.flatMap(([cell], at): [string, number][] =>
      ids.includes(String(cell)) ? [[String(cell), at + 1]] : [],
    ),
  );
}

function withRows(table: RawTable, rows: ReadonlyMap<number, Cells>): RawTable {
  const known = table.rows.map((cells, at): [number, Cells] => [table.places?.[at] ?? 1, cells]);
  const all = [...new Map([...known, ...rows])].sort(([a], [b]) => a - b);
  return {
    ...table,
    rows: all.map(([, cells]) => cells),
    places: all.map(([row]) => row),
  };
}

const customersIn = (table: RawTable): [string, Customer][] =>
  rowsOf('customers', table).map((one) => [one.id, one]);

/** With Customers whole. `isBroken`: the index is to be written anew. */
function withAll(read: ReadDesk, isBroken: boolean): ReadDesk {
  const { desk, raw } = read;
  const some = readTabs(desk.spreadsheetId, {
    tabs: ['customers'],
    wholeCustomers: true,
    outboxFrom: 0,
    responses: new Map(),
  });
  const table = some.tables.get('customers');
  const { lookup, ...rest } = desk;
  if (!table) return { ...read, desk: rest };
  return {
    ...read,
    desk: { ...rest, customers: new Map(customersIn(table)) },
    raw: { ...raw, index: new Map(), tables: new Map([...raw.tables, ['customers', table]]) },
    ...(isBroken ? { indexIsBroken: true as const } : {}),
  };
}
