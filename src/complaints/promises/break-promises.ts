import { type Instant, toIso } from '../../desk/calendar.ts';
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { secondDeadline } from '../../desk/deadlines.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { isLate } from '../../plain/status.ts';
import { brokenPromiseNotices } from '../follow-up/follow-up.ts';

/** A promise that passed without being kept or moved is broken, once: it costs more than the first mistake (S43), so
 * those who can put it right hear of it at once and the time left is halved (S112). */
export const breakPromises = (desk: Desk): readonly Change[] =>
  complaintsOf(desk).flatMap((complaint) => {
    const { promiseDue, status } = complaint;
    return promiseDue !== null && isLate({ status, due: promiseDue }, desk.now)
      ? broken(desk, complaint, promiseDue)
      : [];
  });

function broken(desk: Desk, complaint: Complaint, due: Instant): readonly Change[] {
  const { number, promise, promisesBroken } = complaint;
  const solveDue = Math.min(complaint.solveDue ?? Infinity, secondDeadline(desk, complaint.kind));
  // Only a date that moves is warned of anew; a first answer still due keeps its reminders.
  const warned = complaint.step === 'promise' ? '' : complaint.warned;
  return [
    happen(
      desk,
      number,
      'promise-broken',
      { promisesBroken: promisesBroken + 1, promiseDue: null, solveDue, warned },
      { promise, due: toIso(due) },
    ),
    ...brokenPromiseNotices(desk, complaint, due),
  ];
}
