// How figures are counted: who is in, at which instant, and when there are too few to say.
import type { Instant } from '../../desk/calendar.ts';
import { type Complaint, counts, isComplaint, isNoticed } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { nextStep } from '../../desk/next-step.ts';
import type { SurveyAnswer } from '../../desk/survey-answer.ts';
import { isOpen } from '../../plain/status.ts';
import { solvedAt } from './durations.ts';
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

export function countedOf(desk: Desk, only: (c: Complaint) => boolean = () => true): Counted {
  const recent = complaintsOf(desk);
  const all = [...recent, ...desk.archived.values()].filter((c) => isComplaint(c) && only(c));
  const numbers = new Set(all.map((c) => c.number));
  const answers = desk.answers.filter((a) => isCounted(a) && numbers.has(a.number));
  const [complaints, noticed] = [all.filter(counts), all.filter(isNoticed)];
  return { now: desk.now, hours: desk.hours, complaints, noticed, answers };
}

/** Given to us, and for good. */
export const isCounted = ({ notCounted, by }: SurveyAnswer): boolean =>
  notCounted === '' && by !== 'import';

/** Only what any figure of a period that begins then or later looks at: years of history cost nothing. */
export function since(counted: Counted, from: Instant): Counted {
  const answers = counted.answers.filter(({ at }) => at >= from);
  const answered = new Set(answers.map(({ number }) => number));
  const isRecent = (c: Complaint): boolean =>
    isOpen(c) || answered.has(c.number) || (latestOf(c) ?? -Infinity) >= from;
  return {
    ...counted,
    complaints: counted.complaints.filter(isRecent),
    noticed: counted.noticed.filter(isRecent),
    answers,
  };
}

/** The newest moment that any figure looks at. */
export const latestOf = (c: Complaint): Instant | null =>
  momentsOf(c).reduce((latest, at) => (at !== null && at > (latest ?? -Infinity) ? at : latest));

const momentsOf = (c: Complaint): readonly (Instant | null)[] => [
  ...[c.received, c.firstAnswerDue, c.firstAnswered, c.solveDue, c.resolved, c.closed],
  ...[c.reopenedAt, c.promiseSettled, c.surveyAt],
];

/** Below so many answers a share would say who answered, not how it is (S81). */
export const fewestAnswers = 5;

export const within = ({ from, to }: Period, at: Instant | null): boolean =>
  at !== null && from <= at && at < to;

/** The last instant of the period that has already been. */
export const endOf = ({ now }: Counted, { to }: Period): Instant => Math.min(to - 1, now);

export const count = (found: readonly unknown[]): Figure => total(found.length);
const total = (n: number): Figure => ({ value: n, n, unit: 'count' });

export const share = (part: number, n: number): Figure => ({
  value: n === 0 ? null : (100 * part) / n,
  n,
  unit: 'percent',
});

export function median(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  const value = low === undefined || high === undefined ? null : (low + high) / 2;
  return { value, n: sorted.length, unit: 'minutes' };
}

/** Complaints as they stood at the end of the period, as far as their rows still tell. */
export const asAtEnd = (counted: Counted, period: Period): readonly Complaint[] =>
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

export function inTime(
  counted: Counted,
  period: Period,
  dueOf: (c: Complaint) => Instant | null,
  doneAt: (c: Complaint) => Instant | null,
): Figure {
  const passed = { from: period.from, to: endOf(counted, period) };
  const fellDue = counted.complaints.filter((c) => within(passed, dueOf(c)));
  const met = fellDue.filter((c) => (doneAt(c) ?? Infinity) <= (dueOf(c) ?? -Infinity));
  return share(met.length, fellDue.length);
}

export const promises = (
  { complaints }: Counted,
  period: Period,
  countOf: (c: Complaint) => number,
): Figure =>
  total(
    complaints
      .filter((c) => within(period, c.promiseSettled))
      .reduce((sum, c) => sum + countOf(c), 0),
  );

export const answersIn = (
  { answers }: Counted,
  period: Period,
  by: SurveyAnswer['by'],
): readonly SurveyAnswer[] => answers.filter((a) => a.by === by && within(period, a.at));

export const scored = (counted: Counted, period: Period, by: SurveyAnswer['by']) =>
  answersIn(counted, period, by).filter((a) => a.score !== null);

export const expecting = (counted: Counted, period: Period) =>
  answersIn(counted, period, 'form').filter((a) => a.expected !== 'unknown');

export const ofAnswers = (
  answers: readonly SurveyAnswer[],
  holds: (answer: SurveyAnswer) => boolean,
): Figure => unlessTooFew(share(answers.filter(holds).length, answers.length));

export const unlessTooFew = ({ value, n, unit }: Figure): Figure => ({
  value: n < fewestAnswers ? null : value,
  n,
  unit,
});

export const askedIn = ({ complaints, noticed }: Counted, period: Period) =>
  [...complaints, ...noticed].filter((c) => within(period, c.surveyAt));

export function hasAnswered({ answers }: Counted): (c: Complaint) => boolean {
  const last = new Map<string, Instant>();
  for (const { number, at } of answers) last.set(number, Math.max(at, last.get(number) ?? at));
  return ({ number, surveyAt }) => (last.get(number) ?? -Infinity) >= (surveyAt ?? Infinity);
}

export const unanswered = (counted: Counted, period: Period, survey: Complaint['survey']) => {
  const isAnswered = hasAnswered(counted);
  return askedIn(counted, period).filter((c) => c.survey === survey && !isAnswered(c));
};
