// What all that the desk ever had adds up to, read or not: sums of blocks, and of the rows that were read.
import { type Complaint, counts, isComplaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import {
  type AnswerSum,
  type ComplaintSum,
  isBlockRead,
  type RowSpan,
} from '../../desk/history.ts';
import type { SurveyAnswer } from '../../desk/survey-answer.ts';
import { isCounted, latestOf } from './counting.ts';
import { addTallies, noScores, tallyOf } from './imported-scores.ts';

export interface Life {
  readonly complaints: ComplaintSum;
  readonly answers: AnswerSum;
}

export function lifeOf(desk: Desk): Life {
  const { state, history } = desk;
  const unread = <Block>(blocks: readonly Block[], read?: readonly RowSpan[]): Block[] =>
    read ? blocks.filter((_, block) => !isBlockRead(read, block)) : [];
  return {
    complaints: [
      ...unread(state.archiveBlocks, history?.archive),
      sumOfComplaints([...complaintsOf(desk), ...desk.archived.values()]),
    ].reduce(addComplaints),
    answers: [...unread(state.answerBlocks, history?.answers), sumOfAnswers(desk.answers)].reduce(
      addAnswers,
    ),
  };
}

const noComplaints: ComplaintSum = { latest: null, first: null, began: null, asked: false };
const noAnswers: AnswerSum = { latest: null, ...noScores };

export const sumOfComplaints = (all: readonly Complaint[]): ComplaintSum =>
  all.filter(isComplaint).map(sumOf).reduce(addComplaints, noComplaints);

const sumOf = (c: Complaint): ComplaintSum => ({
  latest: latestOf(c),
  first: counts(c) ? c.received : null,
  began: c.channel === 'import' ? null : c.received,
  asked: c.surveyAt !== null,
});

const addComplaints = (a: ComplaintSum, b: ComplaintSum): ComplaintSum => ({
  latest: either(Math.max, a.latest, b.latest),
  first: either(Math.min, a.first, b.first),
  began: either(Math.min, a.began, b.began),
  asked: a.asked || b.asked,
});

export const sumOfAnswers = (all: readonly SurveyAnswer[]): AnswerSum =>
  all
    .map((one) => ({ latest: isCounted(one) ? one.at : null, ...tallyOf(one) }))
    .reduce(addAnswers, noAnswers);

const addAnswers = (a: AnswerSum, b: AnswerSum): AnswerSum => ({
  latest: either(Math.max, a.latest, b.latest),
  ...addTallies(a, b),
});

const either = (
  of: (a: number, b: number) => number,
  a: number | null,
  b: number | null,
): number | null => (a === null ? b : b === null ? a : of(a, b));
