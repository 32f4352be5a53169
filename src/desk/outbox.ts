// Mails on their way. Append-only: a mail's state is the strongest row of its key.
import * as z from 'zod/mini';
import type { Instant } from './calendar.ts';
import { type FieldValue, instant, json, oneOf, special, text } from './fact.ts';
import { machine, type RowOf, table } from './table.ts';

export const mailStates = ['queued', 'taken-back', 'failed', 'uncertain', 'sent'] as const;
export type MailState = (typeof mailStates)[number];

/** In the order in which they leave when the day's quota is short. */
export const mailPurposes = ['alarm', 'acknowledgement', 'answer', 'survey', 'notice'] as const;
export type MailPurpose = (typeof mailPurposes)[number];
/** What customers get. */
export const toCustomers: readonly MailPurpose[] = ['acknowledgement', 'answer', 'survey'];

/** A picture drawn when the mail leaves: bars with a label each. */
export interface MailPicture {
  readonly title: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

const pictureSchema = (): z.ZodMiniType<MailPicture | null> =>
  z.nullable(
    z.object({ title: z.string(), labels: z.array(z.string()), values: z.array(z.number()) }),
  );

function pictureIn(cell: FieldValue): unknown {
  try {
    return JSON.parse(String(cell));
  } catch {
    return null;
  }
}

export const outboxTab = table(84105, machine, {
  /** Can occur only once: `ack:R-2026-0042`, `letter:2026-W47`. */
  key: text(180),
  state: oneOf('mailState', mailStates, 'queued', 90),
  at: instant(180, 'iso'),
  /** A purpose that somebody wrote over is none of them: what follows from each does not. */
  purpose: oneOf('mailPurpose', mailPurposes, '' as MailPurpose, 110),
  to: text(200),
  subject: text(260),
  text: text(320),
  html: text(60),
  /** Complaint it is about, or ''. */
  number: text(110),
  /** Not before this instant; until then its writer may take it back. */
  leaves: instant(180, 'iso'),
  /** Person's name, or 'desk'. */
  by: text(100),
  picture: special(json(60), pictureSchema, null, pictureIn),
  note: text(200),
});

export type Mail = Readonly<Omit<RowOf<typeof outboxTab>, 'state' | 'at' | 'note'>>;

/** One row of the Outbox tab. Rows after the first of a key only say what became of it. */
export interface OutboxRow {
  readonly key: string;
  readonly state: MailState;
  readonly at: Instant;
  readonly mail: Mail | null;
  readonly note: string;
}

/** Only a mail's first row carries the mail. */
export const outboxRow = ({ state, at, note, ...mail }: RowOf<typeof outboxTab>): OutboxRow => ({
  key: mail.key,
  state,
  at,
  mail: mail.to === '' ? null : mail,
  note,
});

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
