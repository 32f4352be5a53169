// Mails on their way. Append-only: a mail's state is the strongest row of its key.
import type { Instant } from './calendar.ts';

export const mailStates = ['queued', 'taken-back', 'failed', 'uncertain', 'sent'] as const;
export type MailState = (typeof mailStates)[number];

/** In the order in which they leave when the day's quota is short. */
export const mailPurposes = ['alarm', 'acknowledgement', 'answer', 'survey', 'notice'] as const;
export type MailPurpose = (typeof mailPurposes)[number];

/** A picture drawn when the mail leaves: bars with a label each. */
export interface MailPicture {
  readonly title: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

export interface Mail {
  /** Can occur only once: `ack:R-2026-0042`, `letter:2026-W47`. */
  readonly key: string;
  readonly purpose: MailPurpose;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Complaint it is about, or ''. */
  readonly number: string;
  /** Not before this instant; until then its writer may take it back. */
  readonly leaves: Instant;
  /** Person's name, or 'desk'. */
  readonly by: string;
  readonly picture: MailPicture | null;
}

/** One row of the Outbox tab. Rows after the first of a key only say what became of it. */
export interface OutboxRow {
  readonly key: string;
  readonly state: MailState;
  readonly at: Instant;
  readonly mail: Mail | null;
  readonly note: string;
}

export interface OutboxEntry {
  readonly mail: Mail;
  readonly state: MailState;
  /** When its state was reached. */
  readonly at: Instant;
  readonly note: string;
}

type Fate = Pick<OutboxEntry, 'state' | 'at' | 'note'>;

const isStronger = (a: Fate, b: Fate): boolean =>
  mailStates.indexOf(a.state) > mailStates.indexOf(b.state);

/** Every mail of these rows once, with its strongest state, in whatever order somebody sorted them. */
export function outboxOf(rows: readonly OutboxRow[]): ReadonlyMap<string, OutboxEntry> {
  const begun = beginnings(rows);
  const fates = new Map<string, Fate>(begun);
  for (const row of rows) {
    // A practised mail may have had the same key, and be noted after the desk was opened.
    const isOurs = row.at >= (begun.get(row.key)?.at ?? Number.POSITIVE_INFINITY);
    if (isOurs && isStronger(row, fates.get(row.key) ?? row)) fates.set(row.key, row);
  }
  return new Map(
    [...begun].map(([key, { mail, ...first }]) => {
      const { state, at, note } = fates.get(key) ?? first;
      return [key, { mail, state, at, note }];
    }),
  );
}

function beginnings(rows: readonly OutboxRow[]): ReadonlyMap<string, OutboxEntry> {
  const begun = new Map<string, OutboxEntry>();
  for (const { key, mail, state, at, note } of rows) {
    if (mail && !begun.has(key)) begun.set(key, { mail, state, at, note });
  }
  return begun;
}

/** What may leave now, most important first, then oldest. */
export const leaving = (entries: Iterable<OutboxEntry>, now: Instant): Mail[] =>
  [...entries]
    .filter(({ state, mail }) => state === 'queued' && mail.leaves <= now)
    .map(({ mail }) => mail)
    .sort(
      (a, b) =>
        mailPurposes.indexOf(a.purpose) - mailPurposes.indexOf(b.purpose) || a.leaves - b.leaves,
    );
