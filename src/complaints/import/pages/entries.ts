// A row of the file becomes what the server is sent, or the reason why it cannot be read.

import type { SentEntry } from '../../../desk/import-entry.ts';
import { addDays } from '../../../plain/dates.ts';
import { longestLine, oneCell } from '../../../plain/text.ts';
import { type Order, readDate, withTime } from '../../../plain/written-dates.ts';
import { asLine, isBlank, isYes } from './clean.ts';
import { type DateField, dateFields, type Field, type Mapping } from './columns.ts';
import type { CsvRow } from './csv.ts';
import { momentIn } from './date-column.ts';
import { isOn, readScore, type Scale } from './scores.ts';
import { type ImportStatus, statusOf } from './statuses.ts';
import { cellBeyond } from './table.ts';

export interface Rules {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  /** In which order the dates of a column are written, where that has to be known. */
  readonly orders: Readonly<Partial<Record<DateField, Order | null>>>;
  /** What a complaint is that does not say whether it was closed. */
  readonly otherwise: 'open' | 'closed';
  readonly headingRow: number;
  /** Of columns of scores. */
  readonly scales: Readonly<Partial<Record<(typeof scoreFields)[number], Scale>>>;
  /** Of rows without a date, `YYYY-MM-DD`; '' where nobody said one. */
  readonly oneDate: string;
  /** Every row has a number of its own, by which it is known again. */
  readonly hasReferences: boolean;
  /** On the wall of the desk, `YYYY-MM-DD`. */
  readonly today: string;
}

export const scoreFields = ['score', 'recommend'] as const;

export const reasons = [
  'quotes',
  'too-many-cells',
  'nothing-said',
  'no-score',
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

export function readEntry(csv: CsvRow, rules: Rules): EntryRead {
  const trouble = ({ reason, detail }: Wrong): EntryRead => ({
    trouble: { row: csv.row, reason, detail: detail.slice(0, 80) },
  });
  const wrong = shapeOf(csv, rules);
  if (wrong) return trouble(wrong);
  const moments = momentsOf(csv, rules);
  if ('reason' in moments) return trouble(moments);
  const scores = scoresIn(csv, rules);
  if (isScoreAlone(csv, rules, scores)) return answerIn(csv, moments, scores) ?? trouble(noScore);
  const texts = textsOf(csv, rules);
  if ('reason' in texts) return trouble(texts);
  const status = statusIn(csv, rules, moments);
  return { entry: { row: csv.row, ...moments, ...texts, ...scores, status } };
}

const noScore: Wrong = { reason: 'no-score', detail: '' };

function shapeOf(row: CsvRow, { header }: Rules): Wrong | undefined {
  if (row.broken) return { reason: 'quotes', detail: row.cells.join(' ') };
  const over = cellBeyond(row, header);
  return over === undefined ? undefined : { reason: 'too-many-cells', detail: over };
}

type Scores = Pick<Entry, 'score' | 'scale' | 'recommend'>;

/** On the scale of its column; what is none there is left out. */
function scoresIn(csv: CsvRow, rules: Rules): Scores {
  const on = (field: (typeof scoreFields)[number]): number | undefined => {
    const [scale, found] = [rules.scales[field], readScore(cellOf(csv, rules, field))];
    if (scale === undefined || found === undefined || !isOn(scale, found.value)) return undefined;
    return (found.scale ?? scale) === scale ? found.value : undefined;
  };
  const [score, recommend] = [on('score'), on('recommend')];
  return {
    ...(score === undefined ? {} : { score, scale: rules.scales.score ?? '' }),
    ...(recommend === undefined ? {} : { recommend }),
  };
}

/** Nobody said anything in it: neither in this file nor in this row. */
function isScoreAlone(csv: CsvRow, rules: Rules, scores: Scores): boolean {
  const { what, score, recommend } = rules.mapping;
  if (what === undefined) return (score ?? recommend) !== undefined;
  return Object.keys(scores).length > 0 && isBlank(cellOf(csv, rules, 'what'));
}

function answerIn({ row }: CsvRow, { received }: Moments, scores: Scores): EntryRead | undefined {
  const isAny = Object.keys(scores).length > 0;
  return isAny
    ? { entry: { row, received, as: 'answer', ...scores, status: 'closed' } }
    : undefined;
}

type Wrong = Pick<Trouble, 'reason' | 'detail'>;
type Moments = { readonly received: string } & Partial<Record<DateField, string>>;

export const cellOf = ({ cells }: CsvRow, { mapping }: Pick<Rules, 'mapping'>, field: Field) => {
  const column = mapping[field];
  const cell = column === undefined ? '' : (cells[column] ?? '');
  return field !== 'what' && isBlank(cell) ? '' : cell;
};

function momentsOf(csv: CsvRow, rules: Rules): Moments | Wrong {
  const cells = dateFields.map((field) => [field, dateOf(csv, rules, field)] as const);
  const dated = cells.filter(([, cell]) => cell !== '');
  const read = dated.map(([field, cell]) => [field, momentOf(rules, field, cell)] as const);
  const bad = read.findIndex(([, moment]) => moment === undefined);
  if (bad >= 0) return { reason: 'bad-date', detail: dated[bad]?.[1] ?? '' };
  const found = Object.fromEntries(read) as Partial<Record<DateField, string>>;
  const received = found.received ?? (rules.oneDate && `${rules.oneDate}T00:00:00`);
  if (!received) return { reason: 'no-date', detail: '' };
  // A day of grace: the zone of the file may be ahead of ours.
  const isFuture = received.slice(0, 10) > addDays(rules.today, 1);
  return isFuture
    ? { reason: 'future', detail: cellOf(csv, rules, 'received') }
    : { ...found, received };
}

const dateOf = (csv: CsvRow, rules: Rules, field: DateField): string =>
  (field === 'received' ? joinedWithTime(csv, rules) : undefined) ?? cellOf(csv, rules, field);

/** Day and time of two columns as one; undefined where they are none together. */
export function joinedWithTime(
  csv: CsvRow,
  rules: Pick<Rules, 'mapping' | 'today'>,
): string | undefined {
  const [day, time] = (['received', 'time'] as const).map((field) => cellOf(csv, rules, field));
  const joined = day && time ? withTime(day, time) : '';
  return joined && readDate(joined, yearOf(rules)) ? joined : undefined;
}

const yearOf = ({ today }: Pick<Rules, 'today'>): number => Number(today.slice(0, 4));

function momentOf(rules: Rules, field: DateField, cell: string): string | undefined {
  const reading = readDate(cell, yearOf(rules));
  return reading && momentIn(reading, rules.orders[field] ?? null);
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
  const lines = linesOf(csv, rules);
  const { labels, rest } = besideOf(csv, rules);
  // Without a column for what was said, the rest is all there is; in it, a blank says that nothing was said.
  const isRest = rules.mapping.what === undefined;
  const said = isRest ? rest.join('\n') : cellOf(csv, rules, 'what');
  const longs = {
    what: isBlank(said) ? '' : said,
    wanted: cellOf(csv, rules, 'wanted').trim(),
    result: cellOf(csv, rules, 'result'),
    extra: (isRest ? labels : [...labels, ...rest]).join('\n'),
  };
  if (longs.what === '' && !saysAnything(longs, rest, lines)) {
    return { reason: 'nothing-said', detail: '' } as const;
  }
  const over = Object.entries(longs).find(([field, text]) => text.length > limitOf(field));
  if (over) return { reason: 'too-long', detail: `${over[1].length}` } as const;
  const all = { ...longs, ...lines, hurt: isYes(cellOf(csv, rules, 'hurt')) };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== '' && value !== false),
  ) as Pick<Entry, 'what' | 'hurt' | 'extra' | (typeof lineFields)[number]>;
}

const saysAnything = (
  { wanted, result }: Readonly<Record<'wanted' | 'result', string>>,
  rest: readonly string[],
  lines: object,
): boolean =>
  [wanted, result].some((text) => !isBlank(text)) ||
  rest.length > 0 ||
  Object.values(lines).some((line) => line !== '');

/** A mail address in the column of phones is one, and the other way round. */
function linesOf(csv: CsvRow, rules: Rules) {
  const cells = lineFields.map(
    (field) => [field, asLine(cellOf(csv, rules, field)).slice(0, longestLine)] as const,
  );
  const lines = Object.fromEntries(cells) as Record<(typeof lineFields)[number], string>;
  const { mail, phone } = lines;
  const isMail = (text: string): boolean => /[@＠]/.test(text);
  const isSwapped = (mail === '' || !isMail(mail)) && (phone === '' || isMail(phone));
  return isSwapped ? { ...lines, mail: phone, phone: mail } : lines;
}

const limitOf = (field: string): number => (field === 'what' ? 2 * oneCell : oneCell);

/** Read, and kept as they were written, too. */
const labelled: readonly Field[] = ['reference', 'status', 'hurt', 'score', 'recommend'];

/** A time that could not be read with its day stays beside it. */
const isKeptToo = (field: Field, csv: CsvRow, rules: Rules): boolean =>
  field === 'time' ? joinedWithTime(csv, rules) === undefined : labelled.includes(field);

/** What has no place of its own is kept, a line each, and so is a line that is too long for its own. */
function besideOf(csv: CsvRow, rules: Rules) {
  const { header, mapping } = rules;
  const own = new Map(
    (Object.entries(mapping) as [Field, number][]).map(([field, column]) => [column, field]),
  );
  const beside = header.flatMap((heading, column) => {
    const cell = csv.cells[column] ?? '';
    const field = own.get(column);
    const isLong = lineFields.some((each) => each === field) && cell.length > longestLine;
    const isLabel = field !== undefined && isKeptToo(field, csv, rules);
    if (isBlank(cell) || (field !== undefined && !isLong && !isLabel)) return [];
    return [{ line: `${asLine(heading)}: ${cell.trim()}`, isLabel }];
  });
  const lines = (of: boolean) =>
    beside.filter(({ isLabel }) => isLabel === of).map(({ line }) => line);
  return { labels: lines(true), rest: lines(false) };
}

/** Its own word, else whether it has an end, else what somebody said of all such rows. */
function statusIn(csv: CsvRow, rules: Rules, moments: Moments): ImportStatus {
  const said = statusOf(cellOf(csv, rules, 'status'));
  if (said !== undefined) return said;
  const { mapping, otherwise } = rules;
  if (moments.closed !== undefined || moments.resolved !== undefined) return 'closed';
  return mapping.closed === undefined && mapping.resolved === undefined ? otherwise : 'open';
}
