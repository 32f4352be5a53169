// A promise is a date, a person and a thing (S43). Moving it in time is told; breaking it is counted.

import { localTime } from '../../desk/calendar.ts';
import { type Case, did } from '../../desk/case.ts';
import { type Change, happenTo } from '../../desk/changes.ts';
import type { Facts, Reach } from '../../desk/complaint.ts';
import { customerTold } from '../../desk/deadlines.ts';
import { idsOf } from '../../desk/desk.ts';
import { mailed, wordsFor } from '../../desk/mails.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import {
  detailOf,
  made,
  openPromises,
  type Promised,
  type Promising,
  settled,
  shownOf,
  type Worded,
  worded,
} from './promises.ts';
import { said } from './words/said.ts';

interface Asked extends Worded {
  /** Id of the open promise that is moved; '' = a new one. */
  readonly which?: string | undefined;
  readonly how?: Reach | undefined;
  readonly tell: boolean;
}

export function promise(c: Case, args: Asked): Outcome {
  const asked = read(c, args);
  if ('refused' in asked) return asked;
  const { which = '', tell } = args;
  const one = openPromise(c, which);
  if (which !== '' && !one) return unknown(c, which);
  return promised(c, one, asked, tell);
}

export const openPromise = (c: Case, id: string): Promised | undefined =>
  openPromises(c.desk, c.complaint.number).find((one) => one.id === id);

/** A new one, or another date for one that is open. */
export function promised(
  c: Case,
  one: Promised | undefined,
  asked: Promising,
  tell: boolean,
): Outcome {
  if (!isOpen(c.complaint)) return refuse('already-closed');
  if (asked.due <= c.desk.now) return refuse('date-past');
  const told = tell || asked.how !== '' ? customerTold(c.complaint, c.desk.now) : {};
  const mail = tell ? mailKey(c) : '';
  return {
    changes: [
      ...(one ? moved(c, one, asked, told) : made(c, { ...asked, mail }, told)),
      ...(tell ? [promiseMail(c, asked)] : []),
    ],
  };
}

function moved(c: Case, one: Promised, asked: Promising, told: Partial<Facts>): readonly Change[] {
  const others = openPromises(c.desk, one.number).filter(({ id }) => id !== one.id);
  const how = asked.how === '' ? one.how : asked.how;
  const set = {
    ...shownOf([...others, asked]),
    promisesMoved: c.complaint.promisesMoved + 1,
    ...told,
  };
  return [
    happenTo<'promises'>(c.desk, one.id, 'promise-moved', { ...asked, how, moved: one.moved + 1 }),
    did(c, 'promise-moved', set, detailOf(one.id, asked)),
  ];
}

function read(c: Case, args: Asked): Promising | Refused {
  const words = worded(c, args);
  if ('refused' in words) return words;
  if (args.tell && !canMail(c.desk, c.complaint.mail)) return { refused: 'no-mail' };
  return { ...words, how: args.tell ? 'mail' : (args.how ?? ''), mail: '' };
}

const mailKey = (c: Case): string => `promise:${c.complaint.number}:${c.id}`;

function promiseMail(c: Case, { what, who, due }: Promising): Change {
  const words = wordsFor(c.desk, c.complaint);
  const say = said[c.complaint.language];
  const by = words.time.by(localTime(due, c.desk.settings.zone));
  return mailed(c.desk, {
    key: mailKey(c),
    purpose: 'answer',
    to: c.complaint.mail.trim(),
    language: c.complaint.language,
    subject: say.promiseSubject(c.complaint.number),
    blocks: [
      { kind: 'text', text: words.mail.hello(c.complaint.name) },
      { kind: 'text', text: say.promise(what, who, by) },
      { kind: 'text', text: words.mail.closing(c.desk.settings.businessName) },
    ],
    number: c.complaint.number,
    leaves: c.desk.now + c.desk.settings.takeBackMinutes * 60_000,
  });
}

interface Kept {
  /** '' = the one that is due next. */
  readonly which?: string | undefined;
  readonly text: string;
}

export function keepPromise(c: Case, { which = '', text }: Kept): Outcome {
  const open = openPromises(c.desk, c.complaint.number);
  const one = which === '' ? open[0] : open.find(({ id }) => id === which);
  if (!one) return unknown(c, which);
  return { changes: settled(c, one, 'kept', { text: text.slice(0, 2000) }) };
}

/** Not open any more, or its row is not there just now. */
function unknown({ desk, complaint }: Case, which: string): Outcome {
  const rows = idsOf(desk, complaint.number).filter((id) => desk.promises.has(id)).length;
  return refuse(rows < complaint.promisesMade ? 'promise-missing' : 'unknown-promise', which);
}
