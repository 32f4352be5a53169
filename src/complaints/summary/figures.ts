// What every number means. Each is defined here once; the Summary, the Satisfaction tab, Monday's letter and the
// headless report show these and no others.
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { isLate, isOpen } from '../../plain/status.ts';
import {
  answersIn,
  asAtEnd,
  askedIn,
  type Counted,
  count,
  countedOf,
  endOf,
  expecting,
  type Figure,
  hasAnswered,
  inTime,
  median,
  ofAnswers,
  promises,
  scored,
  share,
  unanswered,
  within,
} from './counting.ts';
import {
  answeredAt,
  hasAnswerClock,
  hasSolveClock,
  solvedAt,
  workedOn,
  workedUntilAnswer,
} from './durations.ts';
import type { Period } from './periods.ts';

/** A clock that stands still for the customer has not run out. */
const solutionDue = (c: Complaint): number | null =>
  c.status === 'waiting' && solvedAt(c) === null ? null : c.solveDue;

type Definition = (counted: Counted, period: Period) => Figure;

const definitions = {
  /** Came in during the period. */
  received: ({ complaints }, p) => count(complaints.filter((c) => within(p, c.received))),
  /** Likewise, but nobody said it. */
  noticed: ({ noticed }, p) => count(noticed.filter((c) => within(p, c.received))),
  /** Neither solved nor closed when the period ended (or now). */
  open: (counted, p) => count(asAtEnd(counted, p).filter(isOpen)),
  /** Of these, with a due date passed and nobody but us to wait for. */
  late: (counted, p) => count(asAtEnd(counted, p).filter((c) => isLate(c, endOf(counted, p)))),
  /** Of the first answers that fell due in the period, those given by then. */
  answeredInTime: (counted, p) => inTime(counted, p, (c) => c.firstAnswerDue, answeredAt),
  /** Of the solutions that fell due in the period, those found by then. */
  solvedInTime: (counted, p) => inTime(counted, p, solutionDue, solvedAt),
  /** Median working time to the first answers given in the period. */
  firstAnswerTime: ({ complaints, hours }, p) =>
    median(
      complaints
        .filter((c) => hasAnswerClock(c) && within(p, answeredAt(c)))
        .map(workedUntilAnswer(hours)),
    ),
  /** Median working time to the solutions of the period, waiting for the customer left out. */
  solveTime: ({ complaints, hours }, p) =>
    median(
      complaints.filter((c) => hasSolveClock(c) && within(p, solvedAt(c))).map(workedOn(hours)),
    ),
  /** Of complaints whose last promise was settled in the period; likewise the next two. */
  promisesKept: (counted, p) => promises(counted, p, (c) => c.promisesKept),
  /** Put off before they were due: not kept as given, but not broken. */
  promisesMoved: (counted, p) => promises(counted, p, (c) => c.promisesMoved),
  promisesBroken: (counted, p) => promises(counted, p, (c) => c.promisesBroken),
  /** Kept, of those kept or broken (S43). */
  promiseKeeping: (counted, p) => {
    const kept = promises(counted, p, (c) => c.promisesKept).n;
    return share(kept, kept + promises(counted, p, (c) => c.promisesBroken).n);
  },
  reopened: ({ complaints }, p) => count(complaints.filter((c) => within(p, c.reopenedAt))),
  /** Complaints whose customer was asked, by mail or by word of mouth, last time in the period. */
  asked: (counted, p) => count(askedIn(counted, p)),
  /** Of these, those who have answered since, in whichever way. */
  answered: (counted, p) => {
    const asked = askedIn(counted, p);
    return share(asked.filter(hasAnswered(counted)).length, asked.length);
  },
  /** Of these, those who did not answer in time, nor later; likewise who did not want to be asked. */
  lapsed: (counted, p) => count(unanswered(counted, p, 'lapsed')),
  declined: (counted, p) => count(unanswered(counted, p, 'declined')),
  /** 4 or 5, of the scores customers gave in the form. Answers are counted, each when it was given: who was asked again
   * after a reopening and answers again counts twice. */
  satisfied: (counted, p) => ofAnswers(scored(counted, p, 'form'), (a) => Number(a.score) >= 4),
  /** 5 alone: the merely satisfied may still leave (S82). */
  topBox: (counted, p) => ofAnswers(scored(counted, p, 'form'), (a) => a.score === 5),
  /** Scores a member of staff wrote down, never mixed with those of the form. */
  satisfiedByPhone: (counted, p) =>
    ofAnswers(scored(counted, p, 'phone'), (a) => Number(a.score) >= 4),
  /** Apart even from these: who asks about their own work hears kinder answers. */
  satisfiedByOwner: (counted, p) =>
    ofAnswers(scored(counted, p, 'owner'), (a) => Number(a.score) >= 4),
  better: (counted, p) => ofAnswers(expecting(counted, p), (a) => a.expected === 'better'),
  asExpected: (counted, p) => ofAnswers(expecting(counted, p), (a) => a.expected === 'as'),
  worse: (counted, p) => ofAnswers(expecting(counted, p), (a) => a.expected === 'worse'),
  /** Would come back: yes, of those who said. */
  comeBack: (counted, p) =>
    ofAnswers(
      answersIn(counted, p, 'form').filter((a) => a.comeBack !== 'unknown'),
      (a) => a.comeBack === 'yes',
    ),
} as const satisfies Record<string, Definition>;

export type FigureKey = keyof typeof definitions;
export const figureKeys = Object.keys(definitions) as readonly FigureKey[];

export const figureOf = (counted: Counted, key: FigureKey, period: Period): Figure =>
  definitions[key](counted, period);

export function figuresOf(
  desk: Desk,
  period: Period,
  only?: (c: Complaint) => boolean,
): Readonly<Record<FigureKey, Figure>> {
  const counted = countedOf(desk, only);
  const entries = figureKeys.map((key) => [key, figureOf(counted, key, period)]);
  return Object.fromEntries(entries) as Record<FigureKey, Figure>;
}
