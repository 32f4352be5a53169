// A row of the file becomes what the server is sent, or the reason why it cannot be read.

import type { SentEntry } from '../../../desk/import-entry.ts';
import { addDays } from '../../../plain/dates.ts';
import { longestLine, oneCell } from '../../../plain/text.ts';
import { type Order, readDate } from '../../../plain/written-dates.ts';
import { asLine, isBlank, isYes, plain } from './clean.ts';
import { type DateField, dateFields, type Field, type Mapping } from './columns.ts';
import type { CsvRow } from './csv.ts';
import { momentIn } from './date-column.ts';
import { type ImportStatus, statusOf } from './statuses.ts';

export interface Rules {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  /** In which order the dates of a column are written, where that has to be known. */
  readonly orders: Readonly<Partial<Record<DateField, Order | null>>>;
  /** What a complaint is that does not say whether it was closed. */
  readonly otherwise: 'open' | 'closed';
  /** Every row has a number of its own, by which it is known again. */
  readonly hasReferences: boolean;
  /** On the wall of the desk, `YYYY-MM-DD`. */
  readonly today: string;
}

export const reasons = [
  'quotes',
  'too-many-cells',
  'nothing-said',
  'no-date',
  'bad-date',
  'future',
  'too-long',
] as const;
export type Reason = (typeof reasons)[number];

export interface Trouble {
  readonly row: number;
  readonly reason: Reason;
  /** What stands there, or in which column. */
  readonly detail: string;
}

export type Entry = Omit<SentEntry, 'key'>;
export type EntryRead = { readonly entry: Entry } | { readonly trouble: Trouble };

export const isEmptyRow = ({ cells }: CsvRow): boolean =>
  cells.every((cell) => plain(cell).trim() === '');

export function readEntry(csv: CsvRow, rules: Rules): EntryRead {
  const trouble = (reason: Reason, detail = ''): EntryRead => ({
    trouble: { row: csv.row, reason, detail: detail.slice(0, 80) },
  });
  const wrong = shapeOf(csv, rules);
  if (wrong) return trouble(wrong.reason, wrong.detail);
  const moments = momentsOf(csv, rules);
  if ('reason' in moments) return trouble(moments.reason, moments.detail);
  const texts = textsOf(csv, rules);
  if ('reason' in texts) return trouble(texts.reason, texts.detail);
  const status = statusIn(csv, rules, moments);
  return { entry: { row: csv.row, ...moments, ...texts, status } };
}

function shapeOf({ broken, cells }: CsvRow, { header }: Rules): Wrong | undefined {
  if (broken) return { reason: 'quotes', detail: cells.join(' ') };
  const over = cells.slice(header.length).find((cell) => !isBlank(cell));
  return over === undefined ? undefined : { reason: 'too-many-cells', detail: over };
}

type Wrong = Pick<Trouble, 'reason' | 'detail'>;
type Moments = { readonly received: string } & Partial<Record<DateField, string>>;

export const cellOf = ({ cells }: CsvRow, { mapping }: Pick<Rules, 'mapping'>, field: Field) => {
  const column = mapping[field];
  const cell = column === undefined ? '' : (cells[column] ?? '');
  return field !== 'what' && isBlank(cell) ? '' : cell;
};

function momentsOf(csv: CsvRow, rules: Rules): Moments | Wrong {
  const cells = dateFields.map((field) => [field, cellOf(csv, rules, field)] as const);
  const dated = cells.filter(([, cell]) => cell !== '');
  const read = dated.map(([field, cell]) => [field, momentOf(rules, field, cell)] as const);
  const bad = read.findIndex(([, moment]) => moment === undefined);
  if (bad >= 0) return { reason: 'bad-date', detail: dated[bad]?.[1] ?? '' };
  const found = Object.fromEntries(read) as Partial<Record<DateField, string>>;
  const { received } = found;
  if (received === undefined) return { reason: 'no-date', detail: '' };
  // A day of grace: the zone of the file may be ahead of ours.
  const isFuture = received.slice(0, 10) > addDays(rules.today, 1);
  return isFuture
    ? { reason: 'future', detail: cellOf(csv, rules, 'received') }
    : { ...found, received };
}

function momentOf({ orders, today }: Rules, field: DateField, cell: string): string | undefined {
  const reading = readDate(cell, Number(today.slice(0, 4)));
  return reading && momentIn(reading, orders[field] ?? null);
}

const lineFields = [
  'owner',
  'name',
  'company',
  'mail',
  'phone',
  'place',
  'kind',
  'order',
  'about',
  'remedy',
  'cause',
] as const;

function textsOf(csv: CsvRow, rules: Rules) {
  const lines = lineFields.map((field) => [field, asLine(cellOf(csv, rules, field))] as const);
  const extra = besideOf(csv, rules);
  const said = cellOf(csv, rules, 'what');
  const what = isBlank(said) ? extra : said;
  const wanted = cellOf(csv, rules, 'wanted').trim();
  const result = cellOf(csv, rules, 'result');
  if (what === '') return { reason: 'nothing-said', detail: '' } as const;
  const longs = { what, wanted, result, extra };
  const over = Object.entries(longs).find(([field, text]) => text.length > limitOf(field));
  if (over) return { reason: 'too-long', detail: `${over[1].length}` } as const;
  const short = lines.map(([field, text]) => [field, text.slice(0, longestLine)]);
  const hurt = isYes(cellOf(csv, rules, 'hurt'));
  const all = { ...longs, extra: what === extra ? '' : extra, ...Object.fromEntries(short), hurt };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== '' && value !== false),
  ) as Pick<Entry, 'what' | 'hurt' | 'extra' | (typeof lineFields)[number]>;
}

const limitOf = (field: string): number => (field === 'what' ? 2 * oneCell : oneCell);

/** What has no place of its own is kept, a line each, and so is a line that is too long for its own. */
function besideOf(csv: CsvRow, { header, mapping }: Rules): string {
  const kept = (Object.entries(mapping) as [Field, number][]).filter(
    ([field]) => field !== 'reference' && field !== 'status' && field !== 'hurt',
  );
  const own = new Map(kept.map(([field, column]) => [column, field]));
  const lines = header.flatMap((heading, column) => {
    const cell = csv.cells[column] ?? '';
    const field = own.get(column);
    const isLong = lineFields.some((each) => each === field) && cell.length > longestLine;
    if (isBlank(cell) || (field !== undefined && !isLong)) return [];
    return [`${asLine(heading)}: ${cell.trim()}`];
  });
  return lines.join('\n');
}

/** Its own word, else whether it has an end, else what somebody said of all such rows. */
function statusIn(csv: CsvRow, rules: Rules, moments: Moments): ImportStatus {
  const said = statusOf(cellOf(csv, rules, 'status'));
  if (said !== undefined) return said;
  const { mapping, otherwise } = rules;
  if (moments.closed !== undefined || moments.resolved !== undefined) return 'closed';
  return mapping.closed === undefined && mapping.resolved === undefined ? otherwise : 'open';
}
