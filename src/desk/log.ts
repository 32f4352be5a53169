// The log: what happened, in order, provably. A complaint's row is the fold of its events.
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { declaredHappenings } from '../complaints/facts.ts';
import { withoutLoneSurrogates } from '../plain/text.ts';
import { type Instant, toIso } from './calendar.ts';
import { blankFacts, type Complaint, type Facts } from './complaint.ts';
import { instant, json, perhapsOneOf, text } from './fact.ts';
import { nextStep } from './next-step.ts';
import { machine, type RowOf, table } from './table.ts';

export const happenings = declaredHappenings;
export type Happening = (typeof happenings)[number];

export type Detail = Readonly<Record<string, string | number | boolean | null>>;

export interface LogEvent {
  readonly at: Instant;
  readonly number: string;
  readonly type: Happening;
  /** A person's name, or 'customer', 'desk'. */
  readonly actor: string;
  /** What it changed on the row. */
  readonly set: Partial<Facts>;
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

/** UTF-8 SHA-256 as 64 hex digits. Google's runtime has no TextEncoder (platform 1.2). */
export function digestOf(text: string): string {
  const escaped = unescape(encodeURIComponent(withoutLoneSurrogates(text)));
  const bytes = new Uint8Array(escaped.length);
  // A plain loop: in `Uint8Array.from` went a tenth of every execution.
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = escaped.charCodeAt(at);
  return bytesToHex(sha256(bytes));
}

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

/** A complaint before its first event. */
export const newborn = (number: string, received: Instant): Complaint => ({
  ...blankFacts,
  received,
  channel: 'form',
  language: 'en',
  number,
  head: '',
});

/** The row after one more event. Step and due date always follow from the rest. */
export function evolve(
  complaint: Complaint,
  event: Pick<LogEvent, 'at' | 'set'>,
  head: string,
): Complaint {
  const set = { ...complaint, ...event.set, head };
  const next = { ...set, ...countedAt(complaint, set, event.at) };
  const step = nextStep(next);
  // Reminders belong to a due date: a new date starts them anew.
  const warned = step.due === complaint.due || 'warned' in event.set ? next.warned : '';
  return { ...next, ...step, warned };
}

const promiseCounts = ['promisesKept', 'promisesMoved', 'promisesBroken'] as const;

/** When a count of the row last rose, so that a week can count it without reading the log. */
const countedAt = (before: Complaint, after: Complaint, at: Instant): Partial<Facts> => ({
  ...(promiseCounts.some((field) => after[field] > before[field]) ? { promiseSettled: at } : {}),
  ...(after.reopened > before.reopened ? { reopenedAt: at } : {}),
});

export function linesByNumber(log: readonly LogRow[]): ReadonlyMap<string, readonly LogRow[]> {
  const lines = new Map<string, LogRow[]>();
  for (const row of log) {
    const known = lines.get(row.number);
    if (known) known.push(row);
    else lines.set(row.number, [row]);
  }
  return lines;
}
