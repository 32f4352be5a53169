// Dates follow the rules: once Settings, Rules or Hours say otherwise, what is open is reckoned anew from what happened.

import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import { nextStep } from '../../desk/next-step.ts';
import { isOpen } from '../../plain/status.ts';
import { datesOf } from './clocks.ts';

export function redate(desk: Desk): readonly Change[] {
  const { done } = desk.state;
  const clocks = digestOf(clockRules(desk));
  if (done['clocks'] === clocks) return [];
  const noted: Change = { type: 'state', set: { done: { ...done, clocks } } };
  const open = complaintsOf(desk).filter(isOpen);
  // A desk that did not note them yet has dates by the rules it has, and perhaps steps by those of an older version.
  const move = done['clocks'] === undefined ? restepped : redated;
  return [...open.flatMap((complaint) => move(desk, complaint)), noted];
}

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
