// Dates follow the rules: once Settings, Rules or Hours say otherwise, what is open is reckoned anew from what happened.

import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import { isOpen } from '../../plain/status.ts';
import { datesOf } from './clocks.ts';

export function redate(desk: Desk): readonly Change[] {
  const { done } = desk.state;
  const clocks = digestOf(clockRules(desk));
  if (done['clocks'] === clocks) return [];
  const noted: Change = { type: 'state', set: { done: { ...done, clocks } } };
  // A desk that did not note them yet has dates by the rules it has.
  if (done['clocks'] === undefined) return [noted];
  const open = complaintsOf(desk).filter(isOpen);
  return [...open.flatMap((complaint) => redated(desk, complaint)), noted];
}

/** All that deadlines are reckoned by. */
const clockRules = ({ hours, rules, settings: { firstAnswerHours, solveHours } }: Desk): string =>
  JSON.stringify([
    hours,
    [firstAnswerHours, solveHours],
    rules.map((rule) => [rule.kind, rule.firstAnswerHours, rule.solveHours]),
  ]);

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
