// The promises of a complaint: what others ask of promises.
import { type Case, did } from '../../desk/case.ts';
import { type Change, happen, happenTo } from '../../desk/changes.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import type { Detail } from '../../desk/log.ts';
import { planOf } from '../../desk/plan.ts';
import type { RecordNamed } from '../../desk/registers.ts';
import { addWorkingMinutes } from '../../desk/working-hours.ts';

export type Promised = RecordNamed<'promises'>;

type Promises = Pick<Desk, 'promises'>;

/** What is open of this complaint, what is due next first. */
export const openPromises = (desk: Promises, number: string): readonly Promised[] =>
  soonestFirst(allOpen(desk).filter((one) => one.number === number));

export const allOpen = ({ promises }: Promises): Promised[] =>
  [...promises.values()].flatMap(({ record }) => (record.outcome === 'open' ? [record] : []));

const soonestFirst = <One extends Pick<Promised, 'due'>>(some: readonly One[]): readonly One[] =>
  [...some].sort((a, b) => a.due - b.due);

/** What the complaint's row says of its promises: the open one that is due next. The words of the last one stay. */
export function shownOf(some: readonly Pick<Promised, 'what' | 'due'>[]): Partial<Facts> {
  const [next] = soonestFirst(some);
  return next ? { promise: next.what, promiseDue: next.due } : { promiseDue: null };
}

/** Nobody keeps a date that has passed, even if the clock has not seen it yet. While the customer is waited for it rests. */
export const isPast = ({ desk, complaint }: Case, { due }: Pick<Promised, 'due'>): boolean =>
  due < desk.now && complaint.status !== 'waiting';

/** One that is open, kept or broken. */
export function settled(c: Case, one: Promised, detail: Detail = {}): readonly Change[] {
  const outcome = isPast(c, one) ? 'broken' : 'kept';
  const left = openPromises(c.desk, one.number).filter(({ id }) => id !== one.id);
  const { promisesBroken, promisesKept } = c.complaint;
  const counted =
    outcome === 'broken'
      ? { promisesBroken: promisesBroken + 1 }
      : { promisesKept: promisesKept + 1 };
  const type = `promise-${outcome}` as const;
  return [
    happenTo<'promises'>(c.desk, one.id, type, { outcome, settled: c.desk.now }),
    did(c, type, { ...shownOf(left), ...counted }, { ...detail, promise: one.id, what: one.what }),
  ];
}

/** All that is open of it, one after the other. */
export const allSettled = (c: Case): readonly Change[] =>
  planOf(
    c.desk,
    openPromises(c.desk, c.complaint.number).map(
      (one) => (desk: Desk) => settled(caseNow(c, desk), one),
    ),
  ).changes;

/** The case as earlier changes left it. */
export const caseNow = (c: Case, desk: Desk): Case => ({
  ...c,
  desk,
  complaint: desk.complaints.get(c.complaint.number)?.record ?? c.complaint,
});

export const promiseId = ({ number, promisesMade }: Complaint): string =>
  `${number}-P${promisesMade + 1}`;

/** What follows for promises from what happened to their complaints. */
export function promisesFollow(desk: Desk): readonly Change[] {
  return [...complaintsOf(desk).flatMap((one) => listed(desk, one)), ...given(desk)];
}

/** Of an older desk, which knew one promise a complaint and had no register. */
function listed(desk: Desk, complaint: Complaint): readonly Change[] {
  const { number, promise, promiseDue, promisesMade, owner, name, pausedMinutes } = complaint;
  if (promiseDue === null || promisesMade > 0) return [];
  const id = promiseId(complaint);
  const set = {
    ...{ number, what: promise, who: owner, due: promiseDue, toldTo: name },
    ...{ made: desk.now, paused: pausedMinutes },
  };
  return [
    happenTo<'promises'>(desk, id, 'promised', set),
    happen(desk, number, 'promise-listed', { promisesMade: 1 }, { promise: id }),
  ];
}

/** Its row is later already by what the customer was waited for (desk/deadlines.ts). */
const given = (desk: Desk): readonly Change[] =>
  allOpen(desk).flatMap((one) => {
    const complaint = desk.complaints.get(one.number)?.record;
    if (!complaint || complaint.pausedMinutes === one.paused) return [];
    const { pausedMinutes: paused } = complaint;
    const due = addWorkingMinutes(desk.hours, one.due, paused - one.paused);
    return [happenTo<'promises'>(desk, one.id, 'promise-rested', { due, paused })];
  });
