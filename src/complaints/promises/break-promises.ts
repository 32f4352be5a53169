import { toIso } from '../../desk/calendar.ts';
import { type Change, happen, happenTo } from '../../desk/changes.ts';
import { secondDeadline } from '../../desk/deadlines.ts';
import type { Desk } from '../../desk/desk.ts';
import { planOf } from '../../desk/plan.ts';
import { isOpen } from '../../plain/status.ts';
import { brokenPromiseNotices } from '../follow-up/follow-up.ts';
import { allOpen, openPromises, type Promised, shownOf } from './promises.ts';

/** A promise that passed without being kept or moved is broken, once: it costs more than the first mistake (S43), so
 * those who can put it right hear of it at once and the time left is halved (S112). Nobody keeps it afterwards. */
export const breakPromises = (desk: Desk): readonly Change[] =>
  planOf(
    desk,
    passed(desk).map(
      ({ id }) =>
        // Whoever comes by when it has passed: time broke it.
        (now: Desk) =>
          breakPromise({ ...now, actor: 'desk' }, id),
    ),
  ).changes;

/** What is open and past. */
export const passed = (desk: Desk): readonly Promised[] =>
  allOpen(desk).filter(({ due, number }) => {
    const complaint = desk.complaints.get(number)?.record;
    return due < desk.now && complaint !== undefined && isOpen(complaint);
  });

export function breakPromise(desk: Desk, id: string): readonly Change[] {
  const one = desk.promises.get(id)?.record;
  const complaint = desk.complaints.get(one?.number ?? '')?.record;
  if (!complaint || one?.outcome !== 'open') return [];
  const { number, what, due } = one;
  const left = openPromises(desk, number).filter((other) => other.id !== id);
  const solveDue = Math.min(complaint.solveDue ?? Infinity, secondDeadline(desk, complaint.kind));
  const promisesBroken = complaint.promisesBroken + 1;
  // Only a date that moves is warned of anew; a first answer still due keeps its reminders.
  const warned = complaint.step === 'promise' ? '' : complaint.warned;
  return [
    happenTo<'promises'>(desk, id, 'promise-broken', { outcome: 'broken', settled: desk.now }),
    happen(
      desk,
      number,
      'promise-broken',
      { promise: what, ...shownOf(left), promisesBroken, solveDue, warned },
      { promise: id, what, due: toIso(due) },
    ),
    ...brokenPromiseNotices(desk, { ...complaint, promise: what }, one),
  ];
}
