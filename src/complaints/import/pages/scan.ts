// Reads a file once from beginning to end and keeps only what the preview shows: the memory stays bounded.

import { type Order, readDate } from '../../../plain/written-dates.ts';
import { asLine } from './clean.ts';
import { type DateField, dateFields, type Mapping, recogniseColumns } from './columns.ts';
import { type CsvRow, csvRows } from './csv.ts';
import { blankColumn, type DateColumn, type OrderFound, orderOf, withCell } from './date-column.ts';
import { decoded, type Encoding, encodingOf, isNoText } from './encoding.ts';
import { cellOf, type Entry, isEmptyRow, type Rules, readEntry, type Trouble } from './entries.ts';
import { statusOf } from './statuses.ts';

/** What somebody said by hand; the rest is recognised. */
export interface Choices {
  readonly encoding?: Encoding | undefined;
  readonly mapping?: Mapping | undefined;
  /** Fields that no column holds, although one looks like it. */
  readonly without?: readonly string[] | undefined;
  readonly orders?: Readonly<Partial<Record<DateField, Order>>> | undefined;
  readonly otherwise?: 'open' | 'closed' | undefined;
  readonly today: string;
}

export interface Question extends OrderFound {
  readonly field: DateField;
  readonly heading: string;
}

export interface Findings {
  readonly encoding: Encoding;
  readonly rules: Rules;
  /** Rows that can be imported. */
  readonly count: number;
  readonly firstEntries: readonly Entry[];
  readonly troubles: readonly Trouble[];
  /** All of them; `troubles` holds the first. */
  readonly troubleCount: number;
  /** Columns of dates of which somebody has to say the order. */
  readonly questions: readonly Question[];
  /** Status words that say neither open nor closed, with how often. */
  readonly unknownStatuses: readonly (readonly [string, number])[];
  /** No column says whether a complaint was closed. */
  readonly saysNoEnd: boolean;
}

export type Refused = 'empty' | 'only-heading' | 'no-date-column' | 'not-text' | 'unreadable';

const shown = { entries: 3, troubles: 500, statuses: 8 } as const;

export async function scan(source: Blob, choices: Choices): Promise<Findings | Refused> {
  if (await isNoText(source)) return 'not-text';
  const encoding = choices.encoding ?? (await encodingOf(source));
  const header = await headerOf(source, encoding);
  if (header === undefined) return 'empty';
  const mapping = mappingFor(header, choices);
  if (mapping.received === undefined) return 'no-date-column';
  const { today, otherwise = 'closed', orders = {} } = choices;
  const proof = await evidence(source, encoding, { header, mapping, today });
  if (proof.rows === 0) return 'only-heading';
  const found = ordersFound(header, mapping, proof);
  const rules: Rules = {
    ...{ header, mapping, today, otherwise },
    orders: Object.fromEntries(
      found.map((one) => [one.field, one.order ?? orders[one.field] ?? null]),
    ),
    hasReferences: proof.references.size === proof.rows,
  };
  return {
    ...{ encoding, rules, ...(await readAll(source, encoding, rules)) },
    questions: found.filter(({ order, choices: open }) => order === null && open.length > 1),
    unknownStatuses: [...proof.statuses].slice(0, shown.statuses),
    saysNoEnd: !(['status', 'closed', 'resolved'] as const).some((field) => field in mapping),
  };
}

const ordersFound = (header: readonly string[], mapping: Mapping, { dates }: Evidence) =>
  dateFields.flatMap((field): Question[] => {
    const column = mapping[field];
    if (column === undefined) return [];
    return [{ field, heading: header[column] ?? '', ...orderOf(dates[field] ?? blankColumn) }];
  });

export async function headerOf(source: Blob, encoding: Encoding) {
  for await (const { cells } of dataRows(source, encoding)) return cells.map(asLine);
  return undefined;
}

function mappingFor(header: readonly string[], { mapping, without = [] }: Choices): Mapping {
  const all = recogniseColumns(header, mapping);
  return Object.fromEntries(Object.entries(all).filter(([field]) => !without.includes(field)));
}

/** Every row that holds anything, the heading first. */
export async function* dataRows(source: Blob, encoding: Encoding): AsyncGenerator<CsvRow> {
  for await (const rows of csvRows(decoded(source, encoding))) {
    yield* rows.filter((row) => !isEmptyRow(row));
  }
}

/** The rows below the heading. */
export async function* bodyRows(source: Blob, encoding: Encoding): AsyncGenerator<CsvRow> {
  let isHeading = true;
  for await (const row of dataRows(source, encoding)) {
    if (!isHeading) yield row;
    isHeading = false;
  }
}

interface Evidence {
  rows: number;
  readonly dates: Partial<Record<DateField, DateColumn>>;
  readonly statuses: Map<string, number>;
  readonly references: Set<string>;
}

async function evidence(source: Blob, encoding: Encoding, rules: Seen): Promise<Evidence> {
  const proof: Evidence = { rows: 0, dates: {}, statuses: new Map(), references: new Set() };
  for await (const row of bodyRows(source, encoding)) {
    proof.rows += 1;
    if (row.broken || row.cells.length > rules.header.length) continue;
    for (const field of dateFields)
      noteDate(proof, field, asLine(cellOf(row, rules, field)), rules);
    noteWords(proof, row, rules);
  }
  return proof;
}

type Seen = Pick<Rules, 'header' | 'mapping' | 'today'>;

function noteDate({ dates }: Evidence, field: DateField, cell: string, { today }: Seen): void {
  const reading = cell === '' ? undefined : readDate(cell, Number(today.slice(0, 4)));
  if (reading) dates[field] = withCell(dates[field] ?? blankColumn, cell, reading);
}

function noteWords({ statuses, references }: Evidence, row: CsvRow, rules: Seen): void {
  const status = asLine(cellOf(row, rules, 'status'));
  if (status !== '' && !statusOf(status)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const reference = asLine(cellOf(row, rules, 'reference'));
  if (reference !== '') references.add(reference);
}

async function readAll(source: Blob, encoding: Encoding, rules: Rules) {
  const firstEntries: Entry[] = [];
  const troubles: Trouble[] = [];
  const counted = { count: 0, troubleCount: 0 };
  for await (const row of bodyRows(source, encoding)) {
    const read = readEntry(row, rules);
    if ('entry' in read) counted.count += 1;
    else counted.troubleCount += 1;
    if ('trouble' in read && troubles.length < shown.troubles) troubles.push(read.trouble);
    if ('entry' in read && firstEntries.length < shown.entries) firstEntries.push(read.entry);
  }
  return { ...counted, firstEntries, troubles };
}
