// Rows of a table as it is declared: what each says, by fact.
import type { Doubt, DoubtedTab, Unclear, Until } from '../../desk/doubt.ts';
import type { Facts, FieldValue } from '../../desk/fact.ts';
import type { Problem } from '../../desk/problem.ts';
import type { RowOf, Table } from '../../desk/table.ts';
import { type ChoiceName, type TabName, tables } from '../../desk/tabs.ts';
import { readAmount } from '../../plain/money.ts';
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
  /** And those that may be read in two ways, or are no day. */
  readonly unclear: ReadonlyMap<string, Unclear>;
}

/** A fact whose cell is empty or unreadable is blank. */
export function placedRowsOf<Name extends TabName>(
  name: Name,
  raw: RawTable | undefined,
  zone = 'Etc/UTC',
  currency = '',
): PlacedRow<Name>[] {
  if (!raw) return [];
  const read = readerOf(tables[name]);
  const unclear = unclearIn(tables[name]);
  return recordsOf(raw, zone, currency).map(({ at, values, unreadable }) => ({
    row: read(values) as Row<Name>,
    at,
    unreadable,
    unclear: unclear(values),
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
  readonly doubts: readonly Doubt[];
}

/** Of what people filled in: a cell that cannot be read is blank and asked about; a row without what it needs is said. */
export function checkedRowsOf<Name extends DoubtedTab>(
  name: Name,
  raw: RawTable | undefined,
  currency = '',
): Checked<Row<Name>> {
  if (!raw) return { items: [], problems: [], doubts: [] };
  const { facts } = tables[name] as Table;
  const items: Row<Name>[] = [];
  const problems: Problem[] = [];
  const doubts: Doubt[] = [];
  for (const placed of placedRowsOf(name, raw, undefined, currency)) {
    const wrong = wrongIn(facts, placed);
    const missing = wrong.find((field) => facts[field]?.needed);
    if (missing === undefined) {
      const blanks = wrong.map((field) => [field, facts[field]?.blank]);
      items.push({ ...placed.row, ...Object.fromEntries(blanks) });
      doubts.push(...wrong.map((field) => doubtOf(name, raw, placed, field, currency)));
    } else problems.push(unreadableAt(raw, placed.at, missing));
  }
  return { items, problems, doubts };
}

function wrongIn(facts: Facts, { row, unreadable, unclear }: PlacedRow<TabName>): string[] {
  const values: Readonly<Record<string, unknown>> = row;
  const isWrong = (field: string, { blank, needed, schema }: Facts[string]): boolean =>
    unreadable.includes(field) ||
    unclear.has(field) ||
    ((values[field] !== blank || needed === true) && !schema().safeParse(values[field]).success);
  return Object.entries(facts).flatMap(([field, fact]) => (isWrong(field, fact) ? [field] : []));
}

function doubtOf(
  tab: DoubtedTab,
  raw: RawTable,
  { row, at, unclear }: PlacedRow<TabName>,
  field: string,
  currency: string,
): Doubt {
  const typed = cellAt(raw, at, field);
  const amount = currency === '' ? undefined : readAmount(typed, currency);
  const either = amount && 'either' in amount ? amount.either.map(String) : [];
  const key = cellAt(raw, at, tables[tab].key ?? '');
  return {
    ...placeOf(tab, raw, at, field),
    ...(unclear.get(field) ?? { either }),
    until: untilOf(field, key, row),
  };
}

/** Which cell it is, and what stands there. */
export const placeOf = (tab: DoubtedTab, raw: RawTable, at: number, field: string) => ({
  ...{ tab, at, field, where: whereOf(raw, at), typed: cellAt(raw, at, field) },
  key: cellAt(raw, at, tables[tab].key ?? ''),
  heading: String(raw.header[raw.columns.at.get(field) ?? -1] ?? field),
});

function untilOf(field: string, of: string, row: object): Until {
  if (field === 'awayFrom') return { holds: 'at-work', of };
  const isAway = field === 'awayTo' && 'awayFrom' in row && row.awayFrom !== '';
  return { holds: isAway ? 'away' : 'blank', of };
}

const cellAt = (raw: RawTable, at: number, field: string): string =>
  String(raw.rows[at - raw.firstRow]?.[raw.columns.at.get(field) ?? -1] ?? '');

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

const nothingUnclear: ReadonlyMap<string, Unclear> = new Map();

function unclearIn({
  facts,
}: Table): (values: RecordRow['values']) => PlacedRow<TabName>['unclear'] {
  const asking = Object.entries<Facts[string]>(facts).filter(([, { doubts }]) => doubts);
  if (asking.length === 0) return () => nothingUnclear;
  return (values) =>
    new Map(
      asking.flatMap(([field, { doubts }]) => {
        const cell = values[field] ?? '';
        const unclear = cell === '' ? undefined : doubts?.(cell);
        return unclear ? [[field, unclear] as const] : [];
      }),
    );
}

function meant(fact: Facts[string], cell: FieldValue | undefined): unknown {
  if (cell === undefined || cell === null || cell === '') return fact.blank;
  if (fact.reads) return fact.reads(cell);
  return fact.each === undefined ? cell : codesIn(fact.each as ChoiceName, cell);
}

const codesIn = (name: ChoiceName, cell: FieldValue): unknown[] =>
  Array.isArray(cell) ? cell.map((word) => choiceOf(name, String(word)) ?? word) : [];
