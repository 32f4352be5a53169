// A register's rows in the sheet: facts that the machine recorded, and what people typed over them since.

import type { AnyRow } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import type { Problem } from '../../desk/problem.ts';
import type { AnyRecord } from '../../desk/register.ts';
import {
  blankRecord,
  keyField,
  ofEach,
  type RegisterName,
  recordOfValues,
  registerOf,
} from '../../desk/registers.ts';
import { tabs } from '../../desk/tabs.ts';
import type { CellValue } from './cells.ts';
import type { RawTable } from './read-tabs.ts';
import { isBlank, whereOf } from './records.ts';
import { editsOf, isLong, type Recorded, typedDo } from './typed-cells.ts';

/** Facts longer than this stand in their own cell only; *as recorded* keeps their digest. */
const longest = 4000;

const inACell = ofEach(
  (name): ReadonlySet<string> => new Set(tabs[name].columns.map(({ field }) => field)),
);

/** Content of the hidden cell *as recorded*: all facts at our last commit, long texts by digest. Facts without a column
 * stand here alone. */
export function recordedOf(name: RegisterName, record: AnyRecord): string {
  const facts = Object.entries(record).map(([field, value]) => [
    field,
    typeof value === 'string' && value.length > longest && inACell[name].has(field)
      ? { digest: digestOf(value) }
      : value,
  ]);
  return JSON.stringify(Object.fromEntries(facts));
}

export interface RegisterRows {
  readonly rows: ReadonlyMap<string, AnyRow>;
  /** 0-based row in the sheet by id. */
  readonly at: ReadonlyMap<string, number>;
  /** Rows that cannot be read but show an id, by it. */
  readonly strays: ReadonlyMap<string, number>;
  /** Rows that somebody copied: what the cell of the id shows, and where. They lose their identity with the next commit. */
  readonly copies: readonly { readonly shows: string; readonly at: number }[];
  readonly problems: readonly Problem[];
}

interface MaybeRow {
  /** Or the name of what could not be read. */
  readonly row: AnyRow | string;
  readonly at: number;
  readonly shows: string;
}
interface Found extends MaybeRow {
  readonly row: AnyRow;
  /** By its own record. */
  readonly id: string;
}

/** Of its tab, or of the Archive. */
export function registerRowsOf(name: RegisterName, table: RawTable, zone: string): RegisterRows {
  const key = keyField(name);
  const read = table.rows.flatMap((cells, index) =>
    isBlank(cells) ? [] : [readRow(name, table, cells, table.firstRow + index, zone)],
  );
  const idOf = ({ record }: AnyRow): string => String(record[key]);
  const readable = read.flatMap(({ row, ...one }): Found[] =>
    typeof row === 'string' ? [] : [{ ...one, row, id: idOf(row) }],
  );
  const found = new Map<string, Found>();
  for (const one of readable) {
    const other = found.get(one.id);
    if (!other || (!isAtHome(other) && isAtHome(one))) found.set(one.id, one);
  }
  const copies = readable.filter((one) => found.get(one.id) !== one);
  return { ...settled(found), ...troubles(table, read, copies) };
}

/** The cell of the id says whose row it is: of two with the same record, that one is no copy. */
const isAtHome = ({ shows, id }: Found): boolean => shows === id;

const settled = (found: ReadonlyMap<string, Found>): Pick<RegisterRows, 'rows' | 'at'> => ({
  rows: new Map([...found].map(([id, { row }]) => [id, row])),
  at: new Map([...found].map(([id, { at }]) => [id, at])),
});

function troubles(
  table: RawTable,
  read: readonly MaybeRow[],
  copies: readonly Found[],
): Pick<RegisterRows, 'strays' | 'copies' | 'problems'> {
  const unreadable = (at: number, detail: string): Problem => ({
    code: 'row-unreadable',
    where: whereOf(table, at),
    detail,
  });
  const strays = read.filter((one) => typeof one.row === 'string');
  return {
    strays: new Map(strays.filter(({ shows }) => shows !== '').map(({ shows, at }) => [shows, at])),
    copies,
    problems: [
      ...strays.map(({ at, row }) => unreadable(at, String(row))),
      ...copies.map(({ at, id }) => unreadable(at, id)),
    ],
  };
}

function readRow(
  name: RegisterName,
  table: RawTable,
  cells: readonly CellValue[],
  at: number,
  zone: string,
): MaybeRow {
  const cell = cellsOf(table, cells);
  return { row: rowOf(name, table, cell, zone), at, shows: cell(keyField(name)).trim() };
}

type Cell = (field: string) => string;

const cellsOf = (table: RawTable, cells: readonly CellValue[]): Cell => {
  return (field) => {
    const index = table.columns.at.get(field);
    return index === undefined ? '' : String(cells[index] ?? '');
  };
};

/** The row, or the name of what could not be read. */
function rowOf(name: RegisterName, table: RawTable, cell: Cell, zone: string): AnyRow | string {
  const facts = factsOf(name, cell);
  if (typeof facts === 'string') return facts;
  const { recorded, record } = facts;
  // What the Archive holds is the machine's own: nobody is asked what they typed there.
  const edits = table.tab === 'archive' ? {} : editsOf(name, table, cell, recorded, zone);
  return {
    record,
    edits,
    inputs: { do: typedDo(cell('do')), note: cell('note') },
  };
}

interface FactsRead {
  readonly recorded: Recorded;
  readonly record: AnyRecord;
}

/** The clock looks twice, the second time under its lock: what is as it was is not read again. */
const readBefore = new Map<string, FactsRead>();

function factsOf(name: RegisterName, cell: Cell): FactsRead | string {
  const json = cell('recorded');
  const before = readBefore.get(json);
  if (before) return before;
  const facts = parsed(json);
  const key = keyField(name);
  if (!facts) return cell(key) === '' ? key : 'recorded';
  // What an older version did not record yet is as it is on a new record.
  const recorded: Recorded = { ...blankRecord(name), ...facts };
  const whole = withLongTexts(recorded, cell);
  const record = recordOfValues(name, whole);
  if (typeof record === 'string') return record;
  const read = { recorded, record };
  if (whole === recorded) readBefore.set(json, read);
  return read;
}

/** Hundreds of rows are read in every run: nothing is copied that need not be. */
function withLongTexts(recorded: Recorded, cell: Cell): Recorded {
  const long = Object.keys(recorded).filter((field) => isLong(recorded[field]));
  if (long.length === 0) return recorded;
  return { ...recorded, ...Object.fromEntries(long.map((field) => [field, cell(field)])) };
}

function parsed(json: string): Recorded | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Recorded) : undefined;
  } catch {
    return undefined;
  }
}

/** Of a record that the Archive keeps as it was recorded: whose it is, or nothing. */
export function archivedRecord(id: string, json: string): AnyRecord | undefined {
  const name = registerOf(id);
  const record = recordOfValues(name, { ...blankRecord(name), ...parsed(json) });
  return typeof record === 'string' ? undefined : record;
}
