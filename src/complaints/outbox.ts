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

const isStronger = (a: OutboxRow, b: OutboxRow): boolean =>
  mailStates.indexOf(a.state) > mailStates.indexOf(b.state);

/** Every mail of these rows once, with its strongest state, in whatever order somebody sorted them. */
export function outboxOf(rows: readonly OutboxRow[]): ReadonlyMap<string, OutboxEntry> {
  const strongest = new Map<string, OutboxRow>();
  for (const row of rows) {
    const known = strongest.get(row.key);
    if (!known || isStronger(row, known)) strongest.set(row.key, row);
  }
  const entries = new Map<string, OutboxEntry>();
  for (const { key, mail } of rows) {
    const row = strongest.get(key);
    if (!mail || !row || entries.has(key)) continue;
    entries.set(key, { mail, state: row.state, at: row.at, note: row.note });
  }
  return entries;
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
