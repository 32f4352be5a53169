// Rows of a table as it is declared: what each says, by fact.
import type * as z from 'zod/mini';
import { type Facts, type FieldValue, schemaOf } from '../../desk/fact.ts';
import type { Problem } from '../../desk/problem.ts';
import type { RowOf, Table } from '../../desk/table.ts';
import { type ChoiceName, type TabName, tables } from '../../desk/tabs.ts';
import { choiceOf } from './cells.ts';
import type { RawTable } from './read-tabs.ts';
import { type RecordRow, recordsOf, whereOf } from './records.ts';

type Row<Name extends TabName> = RowOf<(typeof tables)[Name]>;

export interface PlacedRow<Name extends TabName> {
  readonly row: Row<Name>;
  /** 0-based row in the sheet. */
  readonly at: number;
  /** Facts in whose cells stands what they cannot be. */
  readonly unreadable: readonly string[];
}

/** A fact whose cell is empty or unreadable is blank. */
export function placedRowsOf<Name extends TabName>(
  name: Name,
  raw: RawTable | undefined,
  zone = 'Etc/UTC',
): PlacedRow<Name>[] {
  if (!raw) return [];
  const read = readerOf(tables[name]);
  return recordsOf(raw, zone).map(({ at, values, unreadable }) => ({
    row: read(values) as Row<Name>,
    at,
    unreadable,
  }));
}

/** Of what the desk wrote itself. */
export const rowsOf = <Name extends TabName>(
  name: Name,
  raw: RawTable | undefined,
  zone?: string,
): Row<Name>[] => placedRowsOf(name, raw, zone).map(({ row }) => row);

export interface Checked<Item> {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/** Of what people filled in: a row that cannot be read is said, not dropped. */
export function checkedRowsOf<Name extends TabName>(
  name: Name,
  raw: RawTable | undefined,
): Checked<Row<Name>> {
  if (!raw) return { items: [], problems: [] };
  const items: Row<Name>[] = [];
  const problems: Problem[] = [];
  const schema = schemaOf(tables[name].facts) as z.ZodMiniType<Row<Name>>;
  for (const { row, at, unreadable } of placedRowsOf(name, raw)) {
    const { success, error } = schema.safeParse(row);
    const detail = unreadable[0] ?? String(error?.issues[0]?.path[0] ?? '');
    if (success && unreadable.length === 0) items.push(row);
    else problems.push(unreadableAt(raw, at, detail));
  }
  return { items, problems };
}

/** Rows of a key and its value. What a value that cannot be read stands for keeps its blank, and it is said. */
export function valuesOf<Whole extends object>(
  name: 'state' | 'settings',
  raw: RawTable | undefined,
  blank: Whole,
  /** Undefined when it cannot be read. */
  read: (key: keyof Whole, cell: string) => unknown,
): { readonly values: Whole; readonly problems: readonly Problem[] } {
  const known = new Set(Object.keys(blank));
  if (!raw) return { values: blank, problems: [] };
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const { row, at } of placedRowsOf(name, raw).filter((one) => known.has(one.row.key))) {
    const value = read(row.key as keyof Whole, row.value);
    if (value === undefined) problems.push(unreadableAt(raw, at, row.key));
    else values[row.key] = value;
  }
  return { values: { ...blank, ...values }, problems };
}

export const unreadableAt = (raw: RawTable, at: number, detail: string): Problem => ({
  code: 'row-unreadable',
  where: whereOf(raw, at),
  detail,
});

function readerOf({ facts }: Table): (values: RecordRow['values']) => Record<string, unknown> {
  const entries = Object.entries<Facts[string]>(facts);
  return (values) => {
    const row: Record<string, unknown> = {};
    for (const [name, fact] of entries) row[name] = meant(fact, values[name]);
    return row;
  };
}

function meant(fact: Facts[string], cell: FieldValue | undefined): unknown {
  if (cell === undefined || cell === null || cell === '') return fact.blank;
  if (fact.reads) return fact.reads(cell);
  return fact.each === undefined ? cell : codesIn(fact.each as ChoiceName, cell);
}

const codesIn = (name: ChoiceName, cell: FieldValue): unknown[] =>
  Array.isArray(cell) ? cell.map((word) => choiceOf(name, String(word)) ?? word) : [];
