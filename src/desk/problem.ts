// What the health list says is wrong.
import { declaredProblems } from '../complaints/facts.ts';

/** A line of the health list. `code` picks the sentence in language/problems. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: tab and row, a complaint's number, a question. */
  readonly where: string;
  readonly detail: string;
}

export const problemCodes = [
  'row-unreadable',
  'cell-doubtful',
  'header-missing',
  'header-doubled',
  'tab-missing',
  'question-missing',
  'response-set-aside',
  'mail-uncertain',
  'mail-failed',
  'quota-low',
  'nobody-available',
  'clock-stopped',
  'zone-changed',
  'commit-failed',
  'copy',
  // What *Check the desk* and the night find.
  'text-changed',
  'triggers-missing',
  'form-gone',
  'form-closed',
  'form-signs-in',
  'form-unlinked',
  'answers-not-text',
  'answers-reckoned',
  'looks-refused',
  'set-up-unfinished',
  'permission-missing',
  'desk-permission-missing',
  'calendar-wrong',
  ...declaredProblems,
] as const;
export type ProblemCode = (typeof problemCodes)[number];

const most = 50;

/** Said once, however often it is met; the newest last. */
export const withProblem = (problems: readonly Problem[], problem: Problem): Problem[] =>
  [
    ...problems.filter(({ code, where }) => code !== problem.code || where !== problem.where),
    problem,
  ].slice(-most);
