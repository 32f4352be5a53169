// A promise is a date, a person and a thing (S43). Moving it in time is told; breaking it is counted.

import type { Instant } from '../../desk/calendar.ts';
import { type Case, caseNow, did } from '../../desk/case.ts';
import { type Change, happenTo } from '../../desk/changes.ts';
import type { Facts, Reach } from '../../desk/complaint.ts';
import { customerTold } from '../../desk/deadlines.ts';
import { idsOf } from '../../desk/desk.ts';
import { clearTime, leavesAt, wordsFor } from '../../desk/mails.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { planOf } from '../../desk/plan.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import { isOverheard, letterMail, type Unaware } from '../answering/answering.ts';
import {
  detailOf,
  heard,
  isFar,
  made,
  mayNotKeep,
  openPromises,
  type Promised,
  type Promising,
  settled,
  shownOf,
  type Worded,
  worded,
} from './promises.ts';
import { said } from './words/said.ts';

interface Asked extends Worded, Unaware {
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
  if (mayNotKeep(c, asked.who)) return refuse('about-this-person', asked.who);
  // It must still lie ahead when a mail that names it leaves.
  const from = tell ? leavesAt(c.desk) : c.desk.now;
  const wrong = wrongTime(c.desk, asked.due, from);
  if (wrong) return wrong;
  const isTold = tell || asked.how !== '';
  const told = isTold ? customerTold(c.complaint, c.desk.now) : {};
  const dated = { ...asked, mail: tell ? mailKey(c) : '' };
  const { changes } = planOf(c.desk, [
    () => (isTold ? heard(c, [one?.id ?? '']) : []),
    (desk) => dateSet(caseNow(c, desk), one, dated, told),
  ]);
  return { changes: [...changes, ...(tell ? [promiseMail(c, asked, one)] : [])] };
}

function wrongTime(desk: Case['desk'], due: Instant, from: Instant): Refused | undefined {
  if (due <= from) return refuse('date-past');
  return isFar(desk, due) ? refuse('date-far') : undefined;
}

const dateSet = (c: Case, one: Promised | undefined, asked: Promising, told: Partial<Facts>) =>
  one ? moved(c, one, asked, told) : made(c, asked, told);

function moved(c: Case, one: Promised, asked: Promising, told: Partial<Facts>): readonly Change[] {
  const others = openPromises(c.desk, one.number).filter(({ id }) => id !== one.id);
  const how = asked.how === '' ? one.how : asked.how;
  const mail = asked.mail || one.mail;
  const movedFrom = asked.mail === '' ? one.movedFrom : one.due;
  const set = {
    ...shownOf([...others, asked]),
    promisesMoved: c.complaint.promisesMoved + 1,
    ...told,
  };
  return [
    happenTo<'promises'>(c.desk, one.id, 'promise-moved', {
      ...{ ...asked, how, mail, movedFrom },
      moved: one.moved + 1,
    }),
    did(c, 'promise-moved', set, detailOf(one.id, asked)),
  ];
}

function read(c: Case, args: Asked): Promising | Refused {
  const words = worded(c, args);
  if ('refused' in words) return words;
  const untellable = args.tell ? whyNotTold(c, args) : undefined;
  if (untellable) return untellable;
  return { ...words, how: args.tell ? 'mail' : (args.how ?? ''), mail: '' };
}

function whyNotTold({ desk, complaint }: Case, args: Asked): Refused | undefined {
  if (!canMail(desk, complaint.mail)) return refuse('no-mail');
  return isOverheard(complaint, args) ? refuse('answered-meanwhile') : undefined;
}

const mailKey = (c: Case): string => `promise:${c.complaint.number}:${c.id}`;

/** Signed by whoever writes; a date that moved is named with the one that the customer had been told. */
function promiseMail(c: Case, { what, who, due }: Promising, before: Promised | undefined): Change {
  const say = said[c.complaint.language];
  const by = (at: number): string => wordsFor(c.desk, c.complaint).time.by(clearTime(c.desk, at));
  const isMoved = before !== undefined && before.how !== '' && before.due > leavesAt(c.desk);
  const moved =
    isMoved && before.due !== due ? [say.instead(by(before.due), due > before.due)] : [];
  return letterMail(c.desk, c.complaint, {
    key: mailKey(c),
    subject: say.promiseSubject(c.complaint.number),
    text: [say.promise(what, who, by(due)), ...moved].join('\n\n'),
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
