// The promises of a complaint: what others ask of promises.

import { type Instant, localInstant } from '../../desk/calendar.ts';
import { type Case, caseNow, did } from '../../desk/case.ts';
import { type Change, happenTo } from '../../desk/changes.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Detail } from '../../desk/log.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { isAboutNamed, personNamed } from '../../desk/people.ts';
import { planOf } from '../../desk/plan.ts';
import type { RecordNamed } from '../../desk/registers.ts';
import { DAY } from '../../plain/dates.ts';
import { isOpen } from '../../plain/status.ts';
import { said } from './words/said.ts';

export type Promised = RecordNamed<'promises'>;

type Promises = Pick<Desk, 'promises'>;

/** What is open of this complaint, what is due next first. */
export const openPromises = (desk: Promises, number: string): readonly Promised[] =>
  soonestFirst(allOpen(desk).filter((one) => one.number === number));

/** Whatever became of them. */
export const promisesOf = ({ promises }: Promises, number: string): readonly Promised[] =>
  [...promises.values()].flatMap(({ record }) => (record.number === number ? [record] : []));

export const allOpen = ({ promises }: Promises): Promised[] =>
  [...promises.values()].flatMap(({ record }) => (record.outcome === 'open' ? [record] : []));

/** The same however people sort the tab. */
export const soonestFirst = (some: readonly Promised[]): readonly Promised[] =>
  [...some].sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));

/** What the complaint's row says of its promises: the open one that is due next. The words of the last one stay. */
export function shownOf(some: readonly Pick<Promised, 'what' | 'due'>[]): Partial<Facts> {
  const [next] = [...some].sort((a, b) => a.due - b.due);
  return next ? { promise: next.what, promiseDue: next.due } : { promiseDue: null };
}

export type Promising = Pick<Promised, 'what' | 'who' | 'due' | 'how' | 'mail'>;

/** Whom it is about would never hear of it (S113). */
export const mayNotKeep = ({ desk, complaint }: Case, who: string): boolean =>
  who !== '' && isAboutNamed(desk.team, complaint, who);

/** Nobody promises so far ahead: the year is a slip of the pen. */
export const isFar = ({ now }: Pick<Desk, 'now'>, due: Instant): boolean => due > now + 731 * DAY;

/** As it is asked for. */
export interface Worded {
  readonly what: string;
  /** '' = the complaint's owner. */
  readonly who: string;
  /** A local time 'YYYY-MM-DDTHH:MM'. */
  readonly due: string;
}

/** A thing, a person and a date (S43). */
export function worded(c: Case, asked: Worded): Pick<Promised, 'what' | 'who' | 'due'> | Refused {
  const due = localInstant(asked.due, c.desk.settings.zone);
  const who = asked.who === '' ? c.complaint.owner : personNamed(c.desk.team, asked.who)?.name;
  const what = asked.what.trim();
  if (what === '') return { refused: 'nothing-promised' };
  if (due === undefined) return { refused: 'date-unreadable', where: asked.due };
  if (who === undefined) return { refused: 'unknown-person', where: asked.who };
  if (isFar(c.desk, due)) return { refused: 'date-far' };
  return { what, who, due };
}

export const detailOf = (id: string, { what, who, due }: Promising) => ({
  promise: id,
  what,
  who,
  due,
});

/** A new one; `more` follows from how the customer was told. */
export function made(c: Case, asked: Promising, more: Partial<Facts> = {}): readonly Change[] {
  const { number, name, company, promisesMade } = c.complaint;
  const id = promiseId(c.complaint);
  const record = { number, ...asked, toldTo: name || company, made: c.desk.now };
  const set = {
    ...shownOf([...openPromises(c.desk, number), asked]),
    promisesMade: promisesMade + 1,
    ...more,
  };
  return [
    happenTo<'promises'>(c.desk, id, 'promised', record),
    did(c, 'promised', set, detailOf(id, asked)),
  ];
}

/** One that is open. What is dropped counts neither as kept nor as broken. */
export function settled(
  c: Case,
  one: Promised,
  outcome: 'kept' | 'dropped',
  detail: Detail = {},
): readonly Change[] {
  const left = openPromises(c.desk, one.number).filter(({ id }) => id !== one.id);
  const { promisesKept } = c.complaint;
  const counted = outcome === 'kept' ? { promisesKept: promisesKept + 1 } : {};
  const type = `promise-${outcome}` as const;
  return [
    happenTo<'promises'>(c.desk, one.id, type, { outcome, settled: c.desk.now }),
    did(c, type, { ...shownOf(left), ...counted }, { ...detail, promise: one.id, what: one.what }),
  ];
}

/** Open once more: it was not needed no longer, or nothing kept it. */
export function openAgain(c: Case, one: Promised): readonly Change[] {
  const open = [...openPromises(c.desk, one.number), one];
  const promisesKept = c.complaint.promisesKept - (one.outcome === 'kept' ? 1 : 0);
  return [
    happenTo<'promises'>(c.desk, one.id, 'promise-listed', { outcome: 'open', settled: null }),
    did(c, 'promise-listed', { ...shownOf(open), promisesKept }, { promise: one.id }),
  ];
}

/** The customer was never told of the new date. */
function movedBack(c: Case, one: Promised, due: Instant): readonly Change[] {
  const others = openPromises(c.desk, one.number).filter(({ id }) => id !== one.id);
  const before = { ...one, due };
  const promisesMoved = c.complaint.promisesMoved - 1;
  const set = { due, movedFrom: null, mail: '', moved: one.moved - 1 };
  return [
    happenTo<'promises'>(c.desk, one.id, 'promise-moved', set),
    did(
      c,
      'promise-moved',
      { ...shownOf([...others, before]), promisesMoved },
      detailOf(one.id, before),
    ),
  ];
}

/** Begins the keys of answers. */
export const answerKey = 'answer:';

/** What an answer promises that names a date and nothing else. */
export const thatTheyHear = ({ language }: Pick<Complaint, 'language'>): string =>
  said[language].youHear;

export const isThatTheyHear = ({ what }: Pick<Promised, 'what'>): boolean =>
  Object.values(said).some(({ youHear }) => youHear === what);

/** That they hear from us is kept by telling them anything; a thing, by doing it. */
export const heard = (c: Case, except: readonly string[] = []): readonly Change[] =>
  planOf(
    c.desk,
    openPromises(c.desk, c.complaint.number)
      .filter((one) => isThatTheyHear(one) && !except.includes(one.id))
      .map((one) => (desk: Desk) => settled({ ...caseNow(c, desk), id: '' }, one, 'kept')),
  ).changes;

/** What a mail did that never left, written at `at`, to be undone. */
export const unpromised = ({ desk, complaint }: Case, mail: string, at: Instant) =>
  promisesOf(desk, complaint.number).flatMap((one): ((c: Case) => readonly Change[])[] => {
    if (isKeptAt(one, at)) return isOpen(complaint) ? [(c) => openAgain(c, one)] : [];
    return one.outcome === 'open' && one.mail === mail ? [(c) => untold(c, one)] : [];
  });

const isKeptAt = (one: Promised, at: Instant): boolean =>
  one.outcome === 'kept' && one.settled === at && isThatTheyHear(one);

const untold = (c: Case, one: Promised): readonly Change[] =>
  one.movedFrom === null ? settled(c, one, 'dropped') : movedBack(c, one, one.movedFrom);

/** What somebody said of the promises that are open, by their ids. */
export interface Ends {
  readonly kept?: readonly string[] | undefined;
  readonly dropped?: readonly string[] | undefined;
}

/** All that is open of it, one after the other. Refused while nothing is said of one: that it was kept is said, not inferred. */
export function allSettled(c: Case, { kept = [], dropped = [] }: Ends): Outcome {
  const open = openPromises(c.desk, c.complaint.number);
  if (open.some(({ id }) => !kept.includes(id) && !dropped.includes(id))) {
    return refuse('promise-open');
  }
  const settling = open.map(
    (one) => (desk: Desk) =>
      settled(caseNow(c, desk), one, kept.includes(one.id) ? 'kept' : 'dropped'),
  );
  return { changes: planOf(c.desk, settling).changes };
}

export const promiseId = ({ number, promisesMade }: Complaint): string =>
  `${number}-P${promisesMade + 1}`;
