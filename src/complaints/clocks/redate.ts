// Dates follow the rules: once Settings, Rules or Hours say otherwise, what is open is reckoned anew from what happened.

import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import { nextStep } from '../../desk/next-step.ts';
import type { Hours } from '../../desk/working-hours.ts';
import { isOpen } from '../../plain/status.ts';
import { datesOf } from './clocks.ts';

export function redate(desk: Desk): readonly Change[] {
  const { done } = desk.state;
  const clocks = digestOf(clockRules(desk));
  const { week, exceptions } = desk.hours;
  const hours = { week: week.map((spans) => [...spans]), exceptions: spread(exceptions) };
  const isKept = JSON.stringify(desk.state.hours) === JSON.stringify(hours);
  if (done['clocks'] === clocks) return isKept ? [] : [{ type: 'state', set: { hours } }];
  const noted: Change = { type: 'state', set: { hours, done: { ...done, clocks } } };
  const open = complaintsOf(desk).filter(isOpen);
  // A desk that did not note them yet has dates by the rules it has, and perhaps steps by those of an older version.
  const move = done['clocks'] === undefined ? restepped : redated;
  return [...open.flatMap((complaint) => move(desk, complaint)), noted];
}

const spread = (exceptions: Hours['exceptions']) =>
  Object.fromEntries(Object.entries(exceptions).map(([day, spans]) => [day, [...spans]]));

/** All that deadlines are reckoned by. */
const clockRules = ({ hours, rules, settings: { firstAnswerHours, solveHours } }: Desk): string =>
  JSON.stringify([
    hours,
    [firstAnswerHours, solveHours],
    rules.map((rule) => [rule.kind, rule.firstAnswerHours, rule.solveHours]),
  ]);

function restepped(desk: Desk, complaint: Complaint): readonly Change[] {
  const { step, due } = nextStep(complaint);
  if (step === complaint.step && due === complaint.due) return [];
  const detail = { from: complaint.due, until: due };
  return [happen({ ...desk, actor: 'desk' }, complaint.number, 'redated', {}, detail)];
}

function redated(desk: Desk, complaint: Complaint): readonly Change[] {
  const { number, firstAnswerDue, solveDue } = complaint;
  const dates = datesOf(desk, complaint);
  if (dates.firstAnswerDue === firstAnswerDue && dates.solveDue === solveDue) return [];
  const isAnswer = dates.firstAnswerDue !== firstAnswerDue;
  const [from, until] = isAnswer
    ? [firstAnswerDue, dates.firstAnswerDue]
    : [solveDue, dates.solveDue];
  return [happen({ ...desk, actor: 'desk' }, number, 'redated', dates, { from, until })];
}
