// When a complaint's answer and solution are due, reckoned from what happened: what others ask of clocks.

import type { Instant } from '../../desk/calendar.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import { deadlinesFor, secondDeadline } from '../../desk/deadlines.ts';
import type { Desk } from '../../desk/desk.ts';
import { laterBy } from '../../desk/pauses.ts';
import { isSafety } from '../../plain/status.ts';

type Dates = Pick<Facts, 'firstAnswerDue' | 'solveDue'>;

/** By the rules and hours of now. A date that the customer was told is never put off. */
export const datesOf = (desk: Desk, complaint: Complaint): Dates => ({
  firstAnswerDue: answerDue(desk, complaint),
  solveDue: solutionDue(desk, complaint),
});

/** Somebody hurt is answered by the clock on the wall: no rule moves that. */
function answerDue(desk: Desk, complaint: Complaint): Instant | null {
  const { firstAnswered, firstAnswerDue: told, acknowledged } = complaint;
  if (firstAnswered !== null || told === null || isSafety(complaint)) return told;
  const { firstAnswerDue: due } = deadlinesFor(desk, complaint);
  if (due === null) return told;
  return acknowledged === null ? due : Math.min(told, due);
}

/** The whole time from the beginning; half of it from a reopening, and from each promise that was broken since (S112). */
function solutionDue(desk: Desk, complaint: Complaint): Instant | null {
  const { channel, number, reopened, reopenedAt, received, kind, solveDue } = complaint;
  // What the file brought without a date has none.
  if (channel === 'import' && solveDue === null) return null;
  const half = (from: Instant): Instant =>
    laterBy(desk.hours, complaint, from, secondDeadline({ ...desk, now: from }, kind));
  const again = reopened > 0 ? reopenedAt : null;
  const first = again === null ? wholeTime(desk, complaint) : half(again);
  const broken = brokenSince(desk, number, again ?? received).map(half);
  const unknown = isPromiseMissing(desk, complaint) ? [solveDue] : [];
  const dates = [first, ...broken, ...unknown].flatMap((date) => date ?? []);
  return dates.length === 0 ? null : Math.min(...dates);
}

function wholeTime(desk: Desk, complaint: Complaint): Instant | null {
  const { solveDue } = deadlinesFor(desk, complaint);
  return solveDue === null ? null : laterBy(desk.hours, complaint, complaint.received, solveDue);
}

/** Broken before promises had rows, or the row is not there just now: the time that was left stays the most. */
const isPromiseMissing = ({ promises }: Desk, { number, promisesBroken }: Complaint): boolean =>
  [...promises.values()].filter(
    ({ record }) => record.number === number && record.outcome === 'broken',
  ).length < promisesBroken;

const brokenSince = ({ promises }: Desk, of: string, from: Instant): Instant[] =>
  [...promises.values()].flatMap(({ record: { number, outcome, settled } }) =>
    number === of && outcome === 'broken' && settled !== null && settled >= from ? [settled] : [],
  );
