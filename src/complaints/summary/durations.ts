// How long a complaint took, in working minutes.

import type { Instant } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Hours, workingMinutesBetween } from '../../desk/working-hours.ts';

/** What the customer was told, and nothing else. */
export const answeredAt = (c: Complaint): Instant | null => c.firstAnswered;

export const solvedAt = (c: Complaint): Instant | null => c.resolved ?? c.closed;

/** History from a file has clocks only where the file says when they stopped; what staff do with it years later is no
 * measure (intake/imported-facts.ts). */
export const hasAnswerClock = (c: Complaint): boolean =>
  c.channel !== 'import' || c.firstAnswerDue !== null;
export const hasSolveClock = (c: Complaint): boolean =>
  c.channel !== 'import' || c.solveDue !== null;

/** Nobody waits for the customer before having answered: no pause to leave out. */
export const workedUntilAnswer =
  (hours: Hours) =>
  (c: Complaint): number =>
    workingMinutesBetween(hours, c.received, answeredAt(c) ?? c.received);

export const workedOn =
  (hours: Hours) =>
  (c: Complaint): number => {
    const passed = workingMinutesBetween(hours, c.received, solvedAt(c) ?? c.received);
    return Math.max(0, passed - c.pausedMinutes);
  };
