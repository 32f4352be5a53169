// What every number means. Each is defined here once; the Summary, the Satisfaction tab, Monday's letter and the
// headless report show these and no others.
import type { Instant } from '../calendar.ts';
import {
  type Complaint,
  counts,
  isComplaint,
  isLate,
  isNoticed,
  isOpen,
  nextStep,
} from '../complaint.ts';
import type { Desk } from '../desk.ts';
import type { SurveyAnswer } from '../survey-answer.ts';
import {
  answeredAt,
  hasAnswerClock,
  hasSolveClock,
  solvedAt,
  workedOn,
  workedUntilAnswer,
} from './durations.ts';
import type { Period } from './periods.ts';

export type Unit = 'count' | 'percent' | 'minutes';

export interface Figure {
  /** null: nothing to count, or too few to say. Percent 0 to 100; minutes are working minutes. */
  readonly value: number | null;
  /** Of how many; of a count, itself. */
  readonly n: number;
  readonly unit: Unit;
}

/** What is counted: complaints that count, apart from them what was only noticed (S110), and the answers about either:
 * who was asked is asked like everybody. */
export interface Counted extends Pick<Desk, 'now' | 'hours'> {
  readonly complaints: readonly Complaint[];
  readonly noticed: readonly Complaint[];
  readonly answers: readonly SurveyAnswer[];
}

/** Below so many answers a share would say who answered, not how it is (S81). */
export const fewestAnswers = 5;

export function countedOf(desk: Desk, only: (c: Complaint) => boolean = () => true): Counted {
  const recent = [...desk.complaints.values()].map((row) => row.complaint);
  const all = [...recent, ...desk.archived.values()].filter((c) => isComplaint(c) && only(c));
  const numbers = new Set(all.map((c) => c.number));
  const answers = desk.answers.filter((a) => a.notCounted === '' && numbers.has(a.number));
  const [complaints, noticed] = [all.filter(counts), all.filter(isNoticed)];
  return { now: desk.now, hours: desk.hours, complaints, noticed, answers };
}

type Definition = (counted: Counted, period: Period) => Figure;

const definitions = {
  /** Came in during the period. */
  received: ({ complaints }, p) => count(complaints.filter((c) => within(p, c.received))),
  /** Likewise, but nobody said it. */
  noticed: ({ noticed }, p) => count(noticed.filter((c) => within(p, c.received))),
  /** Neither solved nor closed when the period ended (or now). */
  open: (counted, p) => count(standing(counted, p).filter(isOpen)),
  /** Of these, with a due date passed and nobody but us to wait for. */
  late: (counted, p) => count(standing(counted, p).filter((c) => isLate(c, endOf(counted, p)))),
  /** Of the first answers that fell due in the period, those given by then. */
  answeredInTime: (counted, p) => inTime(counted, p, (c) => c.firstAnswerDue, answeredAt),
  /** Of the solutions that fell due in the period, those found by then. */
  solvedInTime: (counted, p) => inTime(counted, p, (c) => c.solveDue, solvedAt),
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

const within = ({ from, to }: Period, at: Instant | null): boolean =>
  at !== null && from <= at && at < to;

/** The last instant of the period that has already been. */
const endOf = ({ now }: Counted, { to }: Period): Instant => Math.min(to - 1, now);

const count = (found: readonly unknown[]): Figure => total(found.length);
const total = (n: number): Figure => ({ value: n, n, unit: 'count' });

const share = (part: number, n: number): Figure => ({
  value: n === 0 ? null : (100 * part) / n,
  n,
  unit: 'percent',
});

function median(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  const value = low === undefined || high === undefined ? null : (low + high) / 2;
  return { value, n: sorted.length, unit: 'minutes' };
}

/** Complaints as they stood at the end of the period, as far as their rows still tell. */
const standing = (counted: Counted, period: Period): readonly Complaint[] =>
  counted.complaints
    .filter((c) => c.received <= endOf(counted, period))
    .map((c) => asOf(c, endOf(counted, period)));

function asOf(c: Complaint, at: Instant): Complaint {
  const by = (moment: Instant | null) => (moment !== null && moment <= at ? moment : null);
  const solved = solvedAt(c);
  if (!isOpen(c) && (solved === null || solved <= at)) return c;
  const status = c.status === 'waiting' && by(c.waitingSince) !== null ? 'waiting' : 'open';
  const then: Complaint = { ...c, status, firstAnswered: by(c.firstAnswered) };
  return { ...then, ...nextStep(then) };
}

function inTime(
  counted: Counted,
  period: Period,
  dueOf: (c: Complaint) => Instant | null,
  doneAt: (c: Complaint) => Instant | null,
): Figure {
  const passed = { from: period.from, to: endOf(counted, period) };
  const fellDue = counted.complaints.filter(
    // A clock that stands still for the customer has not run out.
    (c) => within(passed, dueOf(c)) && !(c.status === 'waiting' && doneAt(c) === null),
  );
  const met = fellDue.filter((c) => (doneAt(c) ?? Infinity) <= (dueOf(c) ?? -Infinity));
  return share(met.length, fellDue.length);
}

const promises = (
  { complaints }: Counted,
  period: Period,
  countOf: (c: Complaint) => number,
): Figure =>
  total(
    complaints
      .filter((c) => within(period, c.promiseSettled))
      .reduce((sum, c) => sum + countOf(c), 0),
  );

const answersIn = (
  { answers }: Counted,
  period: Period,
  by: SurveyAnswer['by'],
): readonly SurveyAnswer[] => answers.filter((a) => a.by === by && within(period, a.at));

const scored = (counted: Counted, period: Period, by: SurveyAnswer['by']) =>
  answersIn(counted, period, by).filter((a) => a.score !== null);

const expecting = (counted: Counted, period: Period) =>
  answersIn(counted, period, 'form').filter((a) => a.expected !== 'unknown');

function ofAnswers(
  answers: readonly SurveyAnswer[],
  holds: (answer: SurveyAnswer) => boolean,
): Figure {
  const { value, n, unit } = share(answers.filter(holds).length, answers.length);
  return { value: n < fewestAnswers ? null : value, n, unit };
}

const askedIn = ({ complaints, noticed }: Counted, period: Period) =>
  [...complaints, ...noticed].filter((c) => within(period, c.surveyAt));

function hasAnswered({ answers }: Counted): (c: Complaint) => boolean {
  const last = new Map<string, Instant>();
  for (const { number, at } of answers) last.set(number, Math.max(at, last.get(number) ?? at));
  return ({ number, surveyAt }) => (last.get(number) ?? -Infinity) >= (surveyAt ?? Infinity);
}

const unanswered = (counted: Counted, period: Period, survey: Complaint['survey']) => {
  const isAnswered = hasAnswered(counted);
  return askedIn(counted, period).filter((c) => c.survey === survey && !isAnswered(c));
};
