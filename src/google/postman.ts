// Delivers mails of the outbox. One postman at a time: whoever delivers holds the user lock. Before each mail a property
// says what is about to be sent; a mail that was about to be sent and is not noted as sent is uncertain, and never resent.

import { type Desk, deskWords } from '../desk/desk.ts';
import { bytesOf, escapeHtml, withBars } from '../desk/email.ts';
import type { Mail, OutboxEntry, OutboxRow } from '../desk/outbox.ts';
import { isMail } from '../plain/addresses.ts';
import { oneLine } from '../plain/text.ts';
import { fitsNote, type Keys, noteSending } from './memory.ts';
import { now } from './now.ts';
import { mailsLeft } from './permissions.ts';
import { pictureOf } from './set-up/charts.ts';

/** Stop sending when a run gets this old: Google ends it after six minutes. */
const budget = 4.5 * 60_000;

export interface Delivery {
  readonly rows: readonly OutboxRow[];
  /** True when the day's quota is used up: the rest stays queued. */
  readonly exhausted: boolean;
}

export function deliver(
  desk: Desk,
  mails: readonly Mail[],
  { run, startedAt, quota }: Round,
): Delivery {
  const [able, hopeless] = sorted(fold(desk, mails).map((parcel) => written(desk, parcel)));
  const rows = hopeless.flatMap(({ keys }) => became(keys, 'failed'));
  const sent: Keys[] = [];
  // The last of a note is what may not have left: whatever failed before stays in it.
  let doubtful: Keys = [];
  for (const [tried, { keys, mail, message }] of able.entries()) {
    const noted = [...sent, [...doubtful, ...keys]];
    if (!hasRoom(noted, startedAt)) break;
    noteSending(run, noted);
    const state = trySend(message, mail, quota - tried);
    if (state === 'refused') {
      noteSending(run, [...sent, doubtful]);
      return { rows, exhausted: true };
    }
    if (state === 'sent') sent.push(keys);
    else doubtful = [...doubtful, ...keys];
    rows.push(...became(keys, state));
  }
  return { rows, exhausted: false };
}

const became = (keys: Keys, state: OutboxRow['state']): OutboxRow[] =>
  keys.map((key) => ({ key, state, at: now(), mail: null, note: '' }));

const hasRoom = (noted: readonly Keys[], startedAt: number): boolean =>
  now() - startedAt <= budget && fitsNote(noted);

interface Ready extends Parcel {
  readonly message: Message;
}

const written = (desk: Desk, parcel: Parcel): Ready => ({
  ...parcel,
  message: messageOf(desk, parcel.mail),
});

/** What can leave, and what Google would refuse for certain. */
const sorted = (parcels: readonly Ready[]): readonly [Ready[], Ready[]] => [
  parcels.filter(({ message }) => canLeave(message)),
  parcels.filter(({ message }) => !canLeave(message)),
];

/** One postman's round. */
export interface Round {
  readonly run: string;
  readonly startedAt: number;
  /** Mails the account may send; NaN when it was not asked. */
  readonly quota: number;
}

/** What leaves as one mail. */
interface Parcel {
  readonly keys: Keys;
  readonly mail: Mail;
}

/** In one mail at most this many, so that it can be read and its keys can be noted. */
const mostFolded = 50;

/** Internal notices to one person fold into one: the day's quota is small. */
function fold(desk: Desk, mails: readonly Mail[]): Parcel[] {
  const folds = (mail: Mail): boolean => mail.purpose === 'notice' && mail.picture === null;
  const notices = mails.filter(folds);
  const single = mails.filter((mail) => !folds(mail));
  const byPerson = new Map<string, Mail[]>();
  for (const mail of notices) byPerson.set(mail.to, [...(byPerson.get(mail.to) ?? []), mail]);
  const folded = [...byPerson.values()].flatMap(inPortions).map((mine) => ({
    keys: mine.map((mail) => mail.key),
    mail: joined(desk, mine),
  }));
  return [...single.map((mail) => ({ keys: [mail.key], mail })), ...folded];
}

/** Of Google's 200 KB, with room for the frame. */
const mostBytes = 190_000;

const sizeOf = ({ text, html }: Pick<Mail, 'text' | 'html'>): number =>
  Math.max(bytesOf(text), bytesOf(html));

function inPortions(mails: readonly Mail[]): Mail[][] {
  const portions: Mail[][] = [];
  let size = 0;
  for (const mail of mails) {
    const portion = portions[portions.length - 1];
    size += sizeOf(mail) + 500;
    if (portion && portion.length < mostFolded && size <= mostBytes) portion.push(mail);
    else {
      portions.push([mail]);
      size = sizeOf(mail) + 500;
    }
  }
  return portions;
}

function joined(desk: Desk, mails: readonly Mail[]): Mail {
  const [first, ...rest] = mails;
  if (!first) throw new Error('nothing to join');
  if (rest.length === 0) return first;
  const rule = '<hr style="border:0;border-top:1px solid #dadce0;margin:24px 0">';
  return {
    ...first,
    subject: deskWords(desk).mail.foldedSubject(mails.length),
    text: mails.map((mail) => `${mail.subject}\n\n${mail.text}`).join('\n\n----\n\n'),
    html: mails.map((mail) => `<h3>${escapeHtml(mail.subject)}</h3>${mail.html}`).join(rule),
  };
}

/** The answer after an exception is not known: the mail may have left, unless there was nothing to send it with. */
function trySend(message: Message, mail: Mail, quota: number): 'sent' | 'uncertain' | 'refused' {
  try {
    MailApp.sendEmail(message);
    return 'sent';
  } catch (error) {
    // Its key may hold an address.
    console.warn(
      `${mail.purpose} ${mail.number}: ${error instanceof Error ? error.name : 'error'}`,
    );
    const left = mailsLeft();
    // Google lets no mail out of an account that has not allowed it: this one waits.
    if (left === undefined) return 'refused';
    const isUsedUp = left <= 0;
    // With one left before, this mail may be what took it.
    return isUsedUp && quota !== 1 ? 'refused' : 'uncertain';
  }
}

type Message = ReturnType<typeof messageOf>;

/** What Google would refuse for certain is not tried: then nobody has to wonder whether it left. */
const canLeave = ({ to, body, htmlBody }: Message): boolean =>
  isMail(to) && sizeOf({ text: body, html: htmlBody }) < mostBytes + 5_000;

function messageOf(desk: Desk, mail: Mail) {
  const picture = mail.picture ? pictureOf(mail.picture) : undefined;
  const html = mail.picture && !picture ? withBars(mail.html, mail.picture) : mail.html;
  const { to, subject, text, htmlBody } = addressed(desk, mail, html);
  const replyTo = desk.settings.deskMail;
  return {
    to,
    subject: oneLine(subject, 240),
    body: text,
    htmlBody,
    name: oneLine(desk.settings.businessName),
    ...(replyTo === '' ? {} : { replyTo }),
    ...(picture ? { inlineImages: { picture } } : {}),
  };
}

/** While practising, everything goes to whoever set the desk up, headed with whom it would have reached. */
function addressed(desk: Desk, mail: Mail, html: string) {
  if (!desk.state.practising) return { ...mail, htmlBody: html };
  const say = deskWords(desk).mail;
  const heading = say.practice(mail.to);
  return {
    to: desk.state.installer,
    subject: say.practiceSubject(mail.subject),
    text: `${heading}\n\n${mail.text}`,
    htmlBody: `<p><b>${escapeHtml(heading)}</b></p>${html}`,
  };
}

/** Alarms may use all that is left, acknowledgements leave half of the reserve to them. */
function keptFor({ purpose }: Mail, reserve: number): number {
  if (purpose === 'alarm') return 0;
  return purpose === 'acknowledgement' ? Math.floor(reserve / 2) : reserve;
}

/** What the day's quota allows, most important first; a reserve is kept for alarms and acknowledgements. */
export function withinQuota(mails: readonly Mail[], left: number, reserve: number): Mail[] {
  let remaining = left;
  return mails.filter((mail) => {
    if (remaining <= keptFor(mail, reserve)) return false;
    remaining -= 1;
    return true;
  });
}

/** A run may have died between sending and noting; what was taken back since then had left all the same. */
export const isUnnoted = (entry: OutboxEntry | undefined): boolean =>
  entry?.state === 'queued' || entry?.state === 'taken-back';

/** Runs that died: what they were about to send and never noted. All but the last they had sent; of the last nobody knows. */
export function leftBehind(
  outbox: ReadonlyMap<string, OutboxEntry>,
  sending: ReadonlyMap<string, readonly Keys[]>,
  at: number,
): OutboxRow[] {
  const note = 'left behind';
  return [...sending.values()].flatMap((parcels) =>
    parcels.flatMap((keys, index): OutboxRow[] => {
      const state = index === parcels.length - 1 ? 'uncertain' : 'sent';
      const open = keys.filter((key) => isUnnoted(outbox.get(key)));
      return open.map((key) => ({ key, state, at, mail: null, note }));
    }),
  );
}
