// When things are due. Clocks run in working time and stand still while the customer is being waited for.

import { DAY } from '../plain/dates.ts';
import type { Instant } from './calendar.ts';
import { type Complaint, type Facts, mostSurveys } from './complaint.ts';
import type { Desk } from './desk.ts';
import { withPause } from './pauses.ts';
import type { Rule } from './policy.ts';
import { addWorkingMinutes, workingMinutesBetween } from './working-hours.ts';

export const ruleOf = (desk: Pick<Desk, 'rules'>, kind: string): Rule | undefined =>
  desk.rules.find((rule) => rule.kind === kind);

/** Somebody hurt is answered within an hour of the wall clock, at any hour (S62). */
const hurtMinutes = 60;

type Dated = Pick<Complaint, 'received' | 'kind' | 'hurt' | 'purpose'>;

export function deadlinesFor(
  desk: Pick<Desk, 'rules' | 'hours' | 'settings'>,
  complaint: Dated,
): Pick<Facts, 'firstAnswerDue' | 'solveDue'> {
  const rule = ruleOf(desk, complaint.kind);
  const after = (hours: number): Instant =>
    addWorkingMinutes(desk.hours, complaint.received, hours * 60);
  const firstAnswer = after(rule?.firstAnswerHours ?? desk.settings.firstAnswerHours);
  return {
    firstAnswerDue: complaint.hurt
      ? Math.min(firstAnswer, complaint.received + hurtMinutes * 60_000)
      : firstAnswer,
    // Praise is thanked for; there is nothing to solve.
    solveDue:
      complaint.purpose === 'praise' ? null : after(rule?.solveHours ?? desk.settings.solveHours),
  };
}

/** After a reopening or a broken promise patience is short: half the time (S112; half is our start value). */
export const secondDeadline = (
  desk: Pick<Desk, 'rules' | 'hours' | 'settings' | 'now'>,
  kind: string,
): Instant =>
  addWorkingMinutes(
    desk.hours,
    desk.now,
    ((ruleOf(desk, kind)?.solveHours ?? desk.settings.solveHours) * 60) / 2,
  );

const halfHour = 30 * 60_000;

/** A date that the desk can keep: as far away as a first answer is, on a full or half hour. */
export function nextDate(
  { hours, settings }: Pick<Desk, 'hours' | 'settings'>,
  from: Instant,
): Instant {
  const at = addWorkingMinutes(hours, from, settings.firstAnswerHours * 60);
  return Math.ceil(at / halfHour) * halfHour;
}

/** Facts that open it again, with little time left. */
export const openAgain = (
  desk: Pick<Desk, 'rules' | 'hours' | 'settings' | 'now'>,
  { kind, reopened, survey, surveys }: Pick<Complaint, 'kind' | 'reopened' | 'survey' | 'surveys'>,
): Pick<Facts, 'status' | 'resolved' | 'closed' | 'accepted' | 'reopened' | 'survey' | 'untold'> & {
  readonly solveDue: Instant;
} => ({
  status: 'open',
  resolved: null,
  closed: null,
  accepted: 'unknown',
  untold: false,
  reopened: reopened + 1,
  solveDue: secondDeadline(desk, kind),
  // Closed again, the customer is asked once more whether now it is good.
  survey: survey === 'declined' || surveys >= mostSurveys ? survey : 'none',
});

/** Closed so recently that a bad score or one more word from the customer opens it again. */
export const isWithinGrace = (
  { settings }: Pick<Desk, 'settings'>,
  { status, closed }: Pick<Complaint, 'status' | 'closed'>,
  at: Instant,
): boolean => status === 'closed' && closed !== null && at <= closed + settings.graceDays * DAY;

/** Facts that end a wait: what ran out while waiting is given back, but for what the customer was told: when they are answered,
 * and what was promised. Nothing when nobody waited. */
export function waitEnds(desk: Pick<Desk, 'hours' | 'now'>, complaint: Complaint): Partial<Facts> {
  // Withdrawn while waiting, it keeps waiting for whoever restores it.
  if (complaint.status !== 'waiting' || complaint.waitingSince === null) return {};
  const paused = workingMinutesBetween(desk.hours, complaint.waitingSince, desk.now);
  const { solveDue } = complaint;
  return {
    status: 'open',
    waitingSince: null,
    waitStage: '',
    waitStageAt: null,
    pausedMinutes: complaint.pausedMinutes + paused,
    pauses: withPause(complaint, complaint.waitingSince, desk.now),
    solveDue: solveDue === null ? null : addWorkingMinutes(desk.hours, solveDue, paused),
  };
}

/** Facts that follow from having heard from the customer. */
export const customerHeard = (
  desk: Pick<Desk, 'hours' | 'now'>,
  complaint: Complaint,
): Partial<Facts> => ({ ...waitEnds(desk, complaint), lastHeard: desk.now });

/** Facts that follow from having told the customer something. */
export const customerTold = (complaint: Complaint, at: Instant): Partial<Facts> => ({
  ...(complaint.firstAnswered === null ? { firstAnswered: at } : {}),
  lastTold: Math.max(at, complaint.lastTold ?? at),
  ...(complaint.untold ? { untold: false } : {}),
  ...(complaint.status === 'new' ? { status: 'open' as const } : {}),
});
