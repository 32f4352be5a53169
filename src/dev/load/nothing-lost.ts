// Was anything lost or doubled? One plain sentence for each.
import type { FullDesk } from '../bench/full-desk.ts';
import { ask } from '../desk/folder.ts';
import type { SentMail } from '../google/types.ts';
import type { Edited, Noted, Submitted } from './people.ts';
import { day } from './plan.ts';

export interface Done {
  readonly submitted: readonly Submitted[];
  readonly edited: readonly Edited[];
  readonly noted: readonly Noted[];
}

export interface OutboxMail {
  readonly key: string;
  readonly state: string;
  readonly purpose: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

type Row = Readonly<Record<string, unknown>>;

/** What we ask takes nobody's time and no quota. */
export function outboxOf({ google }: FullDesk): OutboxMail[] {
  const { options } = google.world;
  const { quotas, latencyMs } = options;
  Object.assign(options, { quotas: false, latencyMs: 0 });
  const outbox = ask(google, 'listMails', {}) as OutboxMail[];
  Object.assign(options, { quotas, latencyMs });
  return outbox;
}

export function losses(on: FullDesk, done: Done): string[] {
  const rows = ['complaints', 'archive'].flatMap((tab) => ask(on.google, 'table', tab) as Row[]);
  const log = ask(on.google, 'table', 'log') as Row[];
  return [
    ...submissionsLost(rows, done.submitted),
    ...editsLost(rows, log, done.edited),
    ...notesLost(log, done.noted),
    ...mailsWrong(outboxOf(on), on.google.mails),
    ...quotaBroken(on),
    ...logBroken(on),
  ];
}

const submissionsLost = (rows: readonly Row[], submitted: readonly Submitted[]): string[] =>
  submitted.flatMap(({ what, mail }) => {
    const found = rows.filter((row) => row['what'] === what).length;
    return found === 1 ? [] : [`What ${mail} wrote was recorded ${found} times.`];
  });

/** Of several in one cell the last counts: it stands there, or was put back with a note. */
function editsLost(rows: readonly Row[], log: readonly Row[], edited: readonly Edited[]): string[] {
  const last = new Map(edited.map((edit) => [`${edit.number} ${edit.field}`, edit]));
  return [...last.values()].flatMap(({ number, field, text }) => {
    const stands = rows.some((row) => row['number'] === number && row[field] === text);
    const putBack = log.some(
      (row) =>
        row['number'] === number &&
        row['type'] === 'put-back' &&
        String(row['payload']).includes(text),
    );
    return stands || putBack ? [] : [`"${text}" was typed into ${field} of ${number} and is gone.`];
  });
}

const notesLost = (log: readonly Row[], noted: readonly Noted[]): string[] =>
  noted.flatMap(({ text, presses }) => {
    const found = log.filter((row) => String(row['payload']).includes(`"${text}"`)).length;
    const wanted = presses.includes('done') ? 1 : 0;
    const maybe = presses.some((end) => end !== 'done' && end !== 'somebody-saving');
    return found === wanted || (found === 1 && maybe)
      ? []
      : [`The note "${text}" (${presses.join(', ')}) stands in the log ${found} times.`];
  });

/** A folded mail carries several, each with its subject. */
const parts = ({ to, subject, text }: SentMail): string[] =>
  text.includes('\n\n----\n\n')
    ? text.split('\n\n----\n\n').map((part) => `${to}\n${part}`)
    : [`${to}\n${subject}\n\n${text}`];

function mailsWrong(outbox: readonly OutboxMail[], mails: readonly SentMail[]): string[] {
  const left = new Map<string, number>();
  for (const part of mails.flatMap(parts)) left.set(part, (left.get(part) ?? 0) + 1);
  const states = new Map<string, string[]>();
  for (const { to, subject, text, state } of outbox) {
    const part = `${to}\n${subject}\n\n${text}`;
    states.set(part, [...(states.get(part) ?? []), state]);
  }
  const wrong = [...states].flatMap(([part, known]) => {
    const sent = known.filter((state) => state === 'sent').length;
    const perhaps = known.filter((state) => state === 'uncertain').length;
    const times = left.get(part) ?? 0;
    const subject = part.split('\n').slice(0, 2).join(': ');
    return times >= sent && times <= sent + perhaps
      ? []
      : [`"${subject}" left ${times} times and stands in the outbox as ${known.join(', ')}.`];
  });
  const unknown = [...left.keys()].filter((part) => !states.has(part));
  return [...wrong, ...unknown.map((part) => `"${part.slice(0, 80)}" left and nobody queued it.`)];
}

/** Recipients that MailApp took, in any 24 hours. */
export function mostMailsADay(mails: readonly SentMail[]): number {
  const recipients = ({ to, cc, bcc }: SentMail): number => to.length + cc.length + bcc.length;
  const within = (until: number): number =>
    mails
      .filter(({ at }) => at <= until && at > until - day)
      .reduce((sum, mail) => sum + recipients(mail), 0);
  return Math.max(0, ...mails.map(({ at }) => within(at)));
}

function quotaBroken({ google }: FullDesk): string[] {
  const most = mostMailsADay(google.mails);
  const { mailQuota } = google.world.options;
  return most <= mailQuota ? [] : [`${most} mails left within a day; ${mailQuota} are allowed.`];
}

function logBroken({ google }: FullDesk): string[] {
  const { brokenChains, differences } = ask(google, 'verifyDesk') as {
    readonly brokenChains: readonly string[];
    readonly differences: readonly unknown[];
  };
  return [
    ...brokenChains.map((number) => `The log of ${number} does not hold together.`),
    ...differences.map((one) => `A row and its log differ: ${JSON.stringify(one)}`),
  ];
}
