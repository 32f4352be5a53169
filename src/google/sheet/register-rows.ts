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
import { claimIn, type TypedRow } from '../../desk/typed-row.ts';
import type { CellValue } from './cells.ts';
import type { RawTable } from './read-tabs.ts';
import { isBlank, whereOf } from './records.ts';
import { editsOf, isLong, type Recorded, typedDo } from './typed-cells.ts';
import { type Around, typedRowsIn } from './typed-rows.ts';

/** Facts longer than this stand in their own cell only; *as recorded* keeps their digest. */
const longest = 4000;

const inACell = ofEach(
  (name): ReadonlySet<string> => new Set(tabs[name].columns.map(({ field }) => field)),
);

/** Content of the hidden cell *as recorded*: the facts at our last commit that are not as on a new record, for most are and
 * every run reads them all; long texts by digest. Facts without a column stand here alone. */
export function recordedOf(name: RegisterName, record: AnyRecord): string {
  const blank: Recorded = { ...blankRecord(name) };
  const facts = Object.entries(record)
    .filter(([field, value]) => value !== blank[field])
    .map(([field, value]) => [
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
  /** Rows that somebody typed, pasted or copied: a complaint each, soon. */
  readonly typed: readonly TypedRow[];
  readonly problems: readonly Problem[];
}

interface MaybeRow {
  /** Or the name of what could not be read. */
  readonly row: AnyRow | string;
  readonly at: number;
  readonly shows: string;
  readonly cell: Cell;
}
interface Found extends MaybeRow {
  readonly row: AnyRow;
  /** By its own record. */
  readonly id: string;
}

/** Of its tab, or of the Archive. `isGiven`: was this number ever given? */
export function registerRowsOf(
  name: RegisterName,
  table: RawTable,
  zone: string,
  isGiven: (number: string) => boolean = () => true,
): RegisterRows {
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
    if (!other || atHome(one) > atHome(other)) found.set(one.id, one);
  }
  const copies = readable.filter((one) => found.get(one.id) !== one);
  const strays = read.filter((one) => typeof one.row === 'string');
  const typed =
    table.tab === 'complaints' ? typedIn({ table, zone, isGiven }, found, copies, strays) : [];
  const isTyped = new Set(typed.map(({ at }) => at));
  const isLeft = ({ at }: MaybeRow): boolean => !isTyped.has(at);
  const left = troubles(table, strays.filter(isLeft), copies.filter(isLeft));
  const waiting = typed.filter(({ told }) => told !== '');
  const problems = [...left.problems, ...waiting.map(({ at }) => isHalf(table, at))];
  return { ...settled(found), ...left, typed, problems };
}

function typedIn(
  around: Omit<Around, 'recordOf'>,
  found: ReadonlyMap<string, Found>,
  copies: readonly Found[],
  strays: readonly MaybeRow[],
): readonly TypedRow[] {
  const rows = [
    ...copies.map((one) => ({ ...one, copyOf: one.id })),
    ...strays.map((one) => ({ ...one, copyOf: '' })),
  ].sort((a, b) => a.at - b.at);
  return typedRowsIn(rows, {
    ...around,
    recordOf: (number) => found.get(number)?.row.record,
  });
}

const isHalf = (table: RawTable, at: number): Problem => ({
  code: 'row-half',
  where: whereOf(table, at),
  detail: '',
});

/** The cell of the id says whose row it is: of two with the same record, that one is no copy, nor is one that was not seen to
 * be a copy before. */
const atHome = ({ shows, id, cell }: Found): number =>
  (shows === id ? 2 : 0) + (claimIn(cell('actions')) ? 0 : 1);

const settled = (found: ReadonlyMap<string, Found>): Pick<RegisterRows, 'rows' | 'at'> => ({
  rows: new Map([...found].map(([id, { row }]) => [id, row])),
  at: new Map([...found].map(([id, { at }]) => [id, at])),
});

function troubles(
  table: RawTable,
  strays: readonly MaybeRow[],
  copies: readonly Found[],
): Pick<RegisterRows, 'strays' | 'copies' | 'problems'> {
  const unreadable = (at: number, detail: string): Problem => ({
    code: 'row-unreadable',
    where: whereOf(table, at),
    detail,
  });
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
  return { row: rowOf(name, table, cell, zone), at, shows: cell(keyField(name)).trim(), cell };
}

type Cell = (field: string) => string;

/** What stands in a row, by field. */
export const cellsOf =
  (table: RawTable, cells: readonly CellValue[]): Cell =>
  (field) => {
    const index = table.columns.at.get(field);
    return index === undefined ? '' : String(cells[index] ?? '');
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
  const long = Object.keys(facts).filter((field) => isLong(facts[field]));
  // What is not recorded, because it is so or because an older version did not know it, is as it is on a new record.
  const record = recordOfValues(name, { ...facts, ...valuesOf(long, cell) });
  if (typeof record === 'string') return record;
  const recorded: Recorded = { ...record, ...valuesOf(long, (field) => facts[field]) };
  const read = { recorded, record };
  if (long.length === 0) readBefore.set(json, read);
  return read;
}

/** What *as recorded* alone says of a complaint: all but its long texts. */
export function recordedComplaint(json: string): AnyRecord | undefined {
  const facts = factsOf('complaints', (field) => (field === 'recorded' ? json : ''));
  return typeof facts === 'string' ? undefined : facts.record;
}

const valuesOf = (fields: readonly string[], of: (field: string) => unknown): Recorded =>
  Object.fromEntries(fields.map((field) => [field, of(field)]));

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
  const record = recordOfValues(name, parsed(json) ?? {});
  return typeof record === 'string' ? undefined : record;
}
