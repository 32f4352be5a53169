// The log: what happened, in order, provably. Each line of a complaint is chained to the one before it.
import { declaredHappenings } from '../complaints/facts.ts';
import { type Instant, toIso } from './calendar.ts';
import { digestOf } from './digest.ts';
import { instant, json, perhapsOneOf, text } from './fact.ts';
import { machine, type RowOf, table } from './table.ts';

export const happenings = declaredHappenings;
export type Happening = (typeof happenings)[number];

export type Detail = Readonly<Record<string, string | number | boolean | null>>;

export interface LogEvent {
  readonly at: Instant;
  readonly type: Happening;
  /** A person's name, or 'customer', 'desk'. */
  readonly actor: string;
  /** Of a complaint its number, else the id of a record of another register (registers.ts). */
  readonly number: string;
  /** What it changed on the record. */
  readonly set: Readonly<Record<string, unknown>>;
  readonly detail: Detail;
}

const logFacts = {
  at: instant(180, 'iso'),
  number: text(110),
  /** '' when somebody wrote over it: then no link holds. */
  type: perhapsOneOf('happening', happenings, 140),
  actor: text(100),
  payload: json(400),
  /** Digest of the payload: the payload can be erased and the chain still be proved. */
  payloadDigest: text(120),
  digest: text(120),
};
export const logTabs = {
  log: table(84104, machine, logFacts),
  logArchive: table(84107, { ...machine, staffWrite: false }, logFacts),
};
export type LogRow = RowOf<typeof logTabs.log>;

const longText = 400;

/** Long texts stand on the row; the log keeps their digest, so that they can be erased and still be checked. */
const abridged = (value: unknown): unknown =>
  typeof value === 'string' && value.length > longText
    ? { digest: digestOf(value), length: value.length }
    : value;

export function payloadOf(event: Pick<LogEvent, 'set' | 'detail'>): string {
  const set = Object.entries(event.set).map(([field, value]) => [field, abridged(value)]);
  return JSON.stringify({ set: Object.fromEntries(set), ...event.detail });
}

const link = (head: string, row: Omit<LogRow, 'digest' | 'payload'>): string =>
  digestOf([head, toIso(row.at), row.number, row.type, row.actor, row.payloadDigest].join('\n'));

/** The event as a log row, chained to the head that its complaint had before. */
export function chained(event: LogEvent, head: string): LogRow {
  const payload = payloadOf(event);
  const row = { ...event, payload, payloadDigest: digestOf(payload) };
  const { at, number, type, actor, payloadDigest } = row;
  return { at, number, type, actor, payload, payloadDigest, digest: link(head, row) };
}

/** Index of the first row that does not follow from the one before it, or -1. An erased payload is fine. */
export function firstBrokenLink(rows: readonly LogRow[]): number {
  let head = '';
  return rows.findIndex((row) => {
    const whole = row.payload === '' || digestOf(row.payload) === row.payloadDigest;
    const holds = whole && link(head, row) === row.digest;
    head = row.digest;
    return !holds;
  });
}

/** What the record is told by: from where its words were erased, what stays of it stands in one line. */
export const tellingLines = (rows: readonly LogRow[]): readonly LogRow[] =>
  rows.slice(Math.max(0, ...rows.map(({ type }, at) => (type === 'erased' ? at : 0))));

/** Of which complaint the record is whose lines these are. */
export function complaintOf(rows: readonly LogRow[]): string {
  const [first] = tellingLines(rows);
  if (!first?.payload) return '';
  const { set } = JSON.parse(first.payload) as Pick<LogEvent, 'set'>;
  return String(set['number'] ?? first.number);
}

export function linesByNumber(log: readonly LogRow[]): ReadonlyMap<string, readonly LogRow[]> {
  const lines = new Map<string, LogRow[]>();
  for (const row of log) {
    const known = lines.get(row.number);
    if (known) known.push(row);
    else lines.set(row.number, [row]);
  }
  return lines;
}
