// A complaint's row in the sheet: facts that the machine recorded, and what people typed over them since.

import { blankFacts, type Complaint, complaintIn } from '../../desk/complaint.ts';
import type { Row } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import type { Problem } from '../../desk/problem.ts';
import { tabs } from '../../desk/tabs.ts';
import type { CellValue } from './cells.ts';
import type { RawTable } from './read-tabs.ts';
import { isBlank, whereOf } from './records.ts';
import { editsOf, isLong, type Recorded, typedDo } from './typed-cells.ts';

/** Facts longer than this stand in their own cell only; *as recorded* keeps their digest. */
const longest = 4000;

const inACell: ReadonlySet<string> = new Set(tabs.complaints.columns.map(({ field }) => field));

/** Content of the hidden cell *as recorded*: all facts at our last commit, long texts by digest. Facts without a column
 * stand here alone. */
export function recordedOf(complaint: Complaint): string {
  const facts = Object.entries(complaint).map(([field, value]) => [
    field,
    typeof value === 'string' && value.length > longest && inACell.has(field)
      ? { digest: digestOf(value) }
      : value,
  ]);
  return JSON.stringify(Object.fromEntries(facts));
}

export interface ComplaintRows {
  readonly rows: ReadonlyMap<string, Row>;
  /** 0-based row in the sheet by number. */
  readonly at: ReadonlyMap<string, number>;
  /** Rows that cannot be read but show a number, by it. */
  readonly strays: ReadonlyMap<string, number>;
  /** Rows that somebody copied: what the number cell shows, and where. They lose their identity with the next commit. */
  readonly copies: readonly { readonly shows: string; readonly at: number }[];
  readonly problems: readonly Problem[];
}

interface MaybeRow {
  /** Or the name of what could not be read. */
  readonly row: Row | string;
  readonly at: number;
  readonly shows: string;
}
type Found = MaybeRow & { readonly row: Row };

export function complaintRowsOf(table: RawTable, zone: string): ComplaintRows {
  const read = table.rows.flatMap((cells, index) =>
    isBlank(cells) ? [] : [readRow(table, cells, table.firstRow + index, zone)],
  );
  const readable = read.filter((one): one is Found => typeof one.row !== 'string');
  const found = new Map<string, Found>();
  for (const one of readable) {
    const other = found.get(numberOf(one));
    if (!other || (!isAtHome(other) && isAtHome(one))) found.set(numberOf(one), one);
  }
  const copies = readable.filter((one) => found.get(numberOf(one)) !== one);
  return { ...settled(found), ...troubles(table, read, copies) };
}

const numberOf = ({ row }: Found): string => row.record.number;
/** The number cell says whose row it is: of two with the same record, that one is no copy. */
const isAtHome = (one: Found): boolean => one.shows === numberOf(one);

const settled = (found: ReadonlyMap<string, Found>): Pick<ComplaintRows, 'rows' | 'at'> => ({
  rows: new Map([...found].map(([number, { row }]) => [number, row])),
  at: new Map([...found].map(([number, { at }]) => [number, at])),
});

function troubles(
  table: RawTable,
  read: readonly MaybeRow[],
  copies: readonly Found[],
): Pick<ComplaintRows, 'strays' | 'copies' | 'problems'> {
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
      ...copies.map(({ at, row }) => unreadable(at, row.record.number)),
    ],
  };
}

function readRow(table: RawTable, cells: readonly CellValue[], at: number, zone: string): MaybeRow {
  const cell = cellsOf(table, cells);
  return { row: rowOf(table, cell, zone), at, shows: cell('number').trim() };
}

type Cell = (field: string) => string;

const cellsOf = (table: RawTable, cells: readonly CellValue[]): Cell => {
  return (field) => {
    const index = table.columns.at.get(field);
    return index === undefined ? '' : String(cells[index] ?? '');
  };
};

/** The row, or the name of what could not be read. */
function rowOf(table: RawTable, cell: Cell, zone: string): Row | string {
  const facts = factsOf(cell);
  if (typeof facts === 'string') return facts;
  const { recorded, complaint } = facts;
  // What the Archive holds is the machine's own: nobody is asked what they typed there.
  const edits = table.tab === 'archive' ? {} : editsOf(table, cell, recorded, zone);
  return {
    record: complaint,
    edits,
    inputs: { do: typedDo(cell('do')), note: cell('note') },
  };
}

interface FactsRead {
  readonly recorded: Recorded;
  readonly complaint: Complaint;
}

/** The clock looks twice, the second time under its lock: what is as it was is not read again. */
const readBefore = new Map<string, FactsRead>();

function factsOf(cell: Cell): FactsRead | string {
  const json = cell('recorded');
  const before = readBefore.get(json);
  if (before) return before;
  const facts = parsed(json);
  if (!facts) return cell('number') === '' ? 'number' : 'recorded';
  // What an older version did not record yet is as it is on a new complaint.
  const recorded: Recorded = { ...blankFacts, ...facts };
  const whole = withLongTexts(recorded, cell);
  const complaint = complaintIn(whole);
  if (typeof complaint === 'string') return complaint;
  const read = { recorded, complaint };
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
