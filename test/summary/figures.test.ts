// Every figure once more, computed another way: step by step over all rows, without the code it checks.
import fc from 'fast-check';
import { type FigureKey, figureKeys, figuresOf } from '../../src/complaints/summary/figures.ts';
import type { Period } from '../../src/complaints/summary/periods.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { SurveyAnswer } from '../../src/desk/survey-answer.ts';
import { aComplaint, aDesk, instant, tuesdayAtTen } from '../builders.ts';
import { desks, quarter } from './a-desk-at-random.ts';

type Answer = readonly [value: number | null, n: number];

const day = 86_400_000;
const periods: Record<string, Period> = {
  'the last seven days': { from: tuesdayAtTen - 7 * day, to: tuesdayAtTen + 1 },
  'the week that ended': {
    from: instant('2026-11-16T00:00:00+08:00'),
    to: instant('2026-11-23T00:00:00+08:00'),
  },
};

const cases = (desk: Desk): Complaint[] => {
  const all: Complaint[] = [];
  for (const row of desk.complaints.values()) all.push(row.record);
  for (const complaint of desk.archived.values()) all.push(complaint);
  return all.filter((c) => c.purpose === 'complaint' && c.status !== 'withdrawn' && !c.practice);
};

/** What somebody said to us. */
const rows = (desk: Desk): Complaint[] => cases(desk).filter((c) => c.channel !== 'noticed');

const lastMoment = (p: Period): number => (p.to > tuesdayAtTen ? tuesdayAtTen : p.to - quarter);
const inside = (p: Period, at: number | null): boolean => at !== null && at >= p.from && at < p.to;

/** Quarter hours between, counted one by one on the wall of Taipei, which knows no summer time. */
function minutesWorked(from: number, to: number): number {
  let minutes = 0;
  for (let at = from; at < to; at += quarter) {
    const wall = new Date(at + 8 * 3_600_000);
    const hour = wall.getUTCHours();
    const works = wall.getUTCDay() % 6 !== 0 && hour >= 9 && hour < 18 && hour !== 12;
    if (works) minutes += 15;
  }
  return minutes;
}

function middle(values: number[]): Answer {
  const left = values.slice();
  while (left.length > 2) {
    left.splice(left.indexOf(Math.max(...left)), 1);
    left.splice(left.indexOf(Math.min(...left)), 1);
  }
  return [left.length === 0 ? null : left.reduce((a, b) => a + b) / left.length, values.length];
}

const percent = (marks: boolean[], fewest = 1): Answer => {
  let yes = 0;
  for (const mark of marks) if (mark) yes += 1;
  return [marks.length < fewest ? null : (yes * 100) / marks.length, marks.length];
};

const number = (n: number): Answer => [n, n];

const unfinished = (c: Complaint, at: number): boolean =>
  c.received <= at && (c.resolved === null || c.resolved > at);

function isOverdue(c: Complaint, at: number): boolean {
  if (!unfinished(c, at)) return false;
  if (c.firstAnswered === null || c.firstAnswered > at) return Number(c.firstAnswerDue) < at;
  if (c.promiseDue !== null) return c.promiseDue < at;
  if (c.status === 'waiting' && c.waitingSince !== null && c.waitingSince <= at) return false;
  return c.solveDue !== null && c.solveDue < at;
}

/** A mark for each deadline that ran out: whether it was met. */
const deadlines = (desk: Desk, p: Period, due: 'firstAnswerDue' | 'solveDue'): boolean[] =>
  rows(desk)
    .map((c) => ({
      limit: Number(c[due]),
      done: due === 'firstAnswerDue' ? c.firstAnswered : c.resolved,
      waiting: due === 'solveDue' && c.status === 'waiting',
    }))
    .filter(({ limit }) => inside(p, limit) && limit !== tuesdayAtTen)
    .filter(({ done, waiting }) => done !== null || !waiting)
    .map(({ done, limit }) => done !== null && done <= limit);

const promised = (
  desk: Desk,
  p: Period,
  field: 'promisesKept' | 'promisesBroken' | 'promisesMoved',
) => rows(desk).reduce((sum, c) => sum + (inside(p, c.promiseSettled) ? c[field] : 0), 0);

const said = (desk: Desk, p: Period, by: SurveyAnswer['by'] = 'form'): SurveyAnswer[] => {
  const known = cases(desk).map((c) => c.number);
  return desk.answers.filter(
    (a) => known.includes(a.number) && !a.notCounted && a.by === by && inside(p, a.at),
  );
};

const scores = (desk: Desk, p: Period, by?: SurveyAnswer['by']): number[] =>
  said(desk, p, by).flatMap((a) => (a.score === null ? [] : [a.score]));

const wereAsked = (desk: Desk, p: Period) => cases(desk).filter((c) => inside(p, c.surveyAt));

const repliesTo = (desk: Desk, c: Complaint): SurveyAnswer[] =>
  desk.answers.filter((a) => a.number === c.number && !a.notCounted && a.at >= Number(c.surveyAt));

const silent = (desk: Desk, p: Period, survey: string) =>
  wereAsked(desk, p).filter((c) => c.survey === survey && repliesTo(desk, c).length === 0);

const comparisons = (desk: Desk, p: Period, which: string): Answer =>
  percent(
    said(desk, p)
      .filter((a) => a.expected !== 'unknown')
      .map((a) => a.expected === which),
    5,
  );

const anotherWay: Record<FigureKey, (desk: Desk, p: Period) => Answer> = {
  received: (desk, p) => number(rows(desk).filter((c) => inside(p, c.received)).length),
  noticed: (desk, p) => {
    let n = 0;
    for (const c of cases(desk)) if (c.channel === 'noticed' && inside(p, c.received)) n += 1;
    return number(n);
  },
  open: (desk, p) => number(rows(desk).filter((c) => unfinished(c, lastMoment(p))).length),
  late: (desk, p) => number(rows(desk).filter((c) => isOverdue(c, lastMoment(p))).length),
  answeredInTime: (desk, p) => percent(deadlines(desk, p, 'firstAnswerDue')),
  solvedInTime: (desk, p) => percent(deadlines(desk, p, 'solveDue')),
  firstAnswerTime: (desk, p) =>
    middle(
      rows(desk).flatMap((c) => {
        const at = c.firstAnswered;
        return at !== null && inside(p, at) ? [minutesWorked(c.received, at)] : [];
      }),
    ),
  solveTime: (desk, p) =>
    middle(
      rows(desk).flatMap((c) => {
        if (c.resolved === null || !inside(p, c.resolved)) return [];
        const minutes = minutesWorked(c.received, c.resolved) - c.pausedMinutes;
        return [minutes < 0 ? 0 : minutes];
      }),
    ),
  promisesKept: (desk, p) => number(promised(desk, p, 'promisesKept')),
  promisesMoved: (desk, p) => number(promised(desk, p, 'promisesMoved')),
  promisesBroken: (desk, p) => number(promised(desk, p, 'promisesBroken')),
  promiseKeeping: (desk, p) => {
    const [kept, broken] = [promised(desk, p, 'promisesKept'), promised(desk, p, 'promisesBroken')];
    return percent([...Array(kept).fill(true), ...Array(broken).fill(false)]);
  },
  reopened: (desk, p) => number(rows(desk).filter((c) => inside(p, c.reopenedAt)).length),
  satisfied: (desk, p) =>
    percent(
      scores(desk, p).map((score) => score > 3),
      5,
    ),
  topBox: (desk, p) =>
    percent(
      scores(desk, p).map((score) => score > 4),
      5,
    ),
  satisfiedByPhone: (desk, p) =>
    percent(
      scores(desk, p, 'phone').map((score) => score > 3),
      5,
    ),
  satisfiedByOwner: (desk, p) =>
    percent(
      scores(desk, p, 'owner').map((score) => score > 3),
      5,
    ),
  asked: (desk, p) => number(wereAsked(desk, p).length),
  answered: (desk, p) => percent(wereAsked(desk, p).map((c) => repliesTo(desk, c).length > 0)),
  lapsed: (desk, p) => number(silent(desk, p, 'lapsed').length),
  declined: (desk, p) => number(silent(desk, p, 'declined').length),
  better: (desk, p) => comparisons(desk, p, 'better'),
  asExpected: (desk, p) => comparisons(desk, p, 'as'),
  worse: (desk, p) => comparisons(desk, p, 'worse'),
  comeBack: (desk, p) =>
    percent(
      said(desk, p).flatMap((a) => (a.comeBack === 'unknown' ? [] : [a.comeBack === 'yes'])),
      5,
    ),
};

describe.each(Object.entries(periods))('over %s', (_, period) => {
  test.each(figureKeys)('%s is what counting by hand gives', (key) => {
    fc.assert(
      fc.property(desks, (desk) => {
        const figure = figuresOf(desk, period)[key];
        const [value, n] = anotherWay[key](desk, period);
        expect(figure.n).toBe(n);
        if (value === null) expect(figure.value).toBeNull();
        else expect(figure.value).toBeCloseTo(value, 6);
      }),
      { seed: 20261122, numRuns: 40 },
    );
  });
});

test('the desks at random say something of every figure', () => {
  const seen = new Set<FigureKey>();
  for (const desk of fc.sample(desks, { seed: 20261122, numRuns: 60 })) {
    for (const period of Object.values(periods)) {
      const figures = figuresOf(desk, period);
      figureKeys
        .filter((key) => figures[key].value)
        .forEach((key) => {
          seen.add(key);
        });
    }
  }
  expect([...seen].sort()).toEqual([...figureKeys].sort());
});

const thisWeek = periods['the last seven days'] ?? { from: 0, to: 0 };
const anAnswer = (part: Partial<SurveyAnswer>): SurveyAnswer => ({
  at: tuesdayAtTen - day,
  number: 'R-2026-0042',
  owner: 'Li',
  score: 5,
  expected: 'better',
  comeBack: 'yes',
  comment: '',
  by: 'form',
  notCounted: '',
  noMore: false,
  scale: '',
  recommend: null,
  ...part,
});

test('S81: four answers are only a number of answers, five are a share', () => {
  const withAnswers = (n: number) =>
    aDesk({ complaints: [aComplaint()], answers: Array.from({ length: n }, () => anAnswer({})) });
  expect(figuresOf(withAnswers(4), thisWeek).satisfied).toMatchObject({ value: null, n: 4 });
  expect(figuresOf(withAnswers(5), thisWeek).satisfied).toMatchObject({ value: 100, n: 5 });
});

test('S82: who gave a 4 is satisfied but not in the top box', () => {
  const answers = [5, 4, 4, 4, 2].map((score) => anAnswer({ score }));
  const figures = figuresOf(aDesk({ complaints: [aComplaint()], answers }), thisWeek);
  expect([figures.satisfied.value, figures.topBox.value]).toEqual([80, 20]);
});

test('S110: what was noticed and not said changes no number of complaints but its own', () => {
  const said = aComplaint({ received: tuesdayAtTen - 5 * day });
  const seen = { ...said, number: 'R-2026-0043', channel: 'noticed' as const };
  const without = figuresOf(aDesk({ complaints: [said] }), thisWeek);
  const { noticed, ...others } = figuresOf(aDesk({ complaints: [said, seen] }), thisWeek);
  expect(noticed.value).toBe(1);
  expect({ ...others, noticed: without.noticed }).toEqual(without);
  expect(without).toMatchObject({ received: { value: 1 }, late: { value: 1 } });
});

test('late now is what the queue calls late', () => {
  const late = aComplaint({ received: tuesdayAtTen - 5 * day });
  const figures = figuresOf(aDesk({ complaints: [late] }), thisWeek);
  expect(figures.late.value).toBe(1);
});
