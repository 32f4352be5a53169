// One line a branch, whatever their number: received, open, late, satisfied; counted here a second time, another way.
import fc from 'fast-check';
import { mostPlaces, startOf } from '../../src/complaints/summary/summary.ts';
import { said } from '../../src/complaints/summary/words/said.ts';
import { writeSummary } from '../../src/complaints/summary/write-summary.ts';
import type { Cell } from '../../src/desk/changes.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { SurveyAnswer } from '../../src/desk/survey-answer.ts';
import { aComplaint, aDesk, instant, someState, tuesdayAtTen } from '../builders.ts';
import { desks } from './a-desk-at-random.ts';
import { letterOf } from './linden.ts';

const day = 24 * 3_600_000;
const places = ['North', 'South'].map((place) => ({ place, note: '' }));

function branchRows(desk: Desk): readonly (readonly Cell[])[] {
  const page = writeSummary(desk).find((change) => change.type === 'page');
  const cells = page?.type === 'page' ? page.cells : [];
  const start = startOf('summary', 'breakdowns');
  if (cells[start]?.[0] !== said.en.summary.places) return [];
  const rows = cells.slice(start + 1);
  return rows.slice(
    0,
    rows.findIndex(([label]) => label === ''),
  );
}

const countsHere = (c: Complaint): boolean =>
  c.purpose === 'complaint' && c.status !== 'withdrawn' && !c.practice;

/** From the rows themselves, without the definitions of figures.ts. */
function countedByHand(desk: Desk, label: string): readonly Cell[] {
  const all = [
    ...[...desk.complaints.values()].map((row) => row.record),
    ...desk.archived.values(),
  ];
  const mine = all.filter((c) => countsHere(c) && (c.place || 'Not said') === label);
  const said = mine.filter(({ channel }) => channel !== 'noticed');
  const open = said.filter(({ status }) => ['new', 'open', 'waiting'].includes(status));
  const late = open.filter(({ due }) => (due ?? Infinity) < desk.now);
  const numbers = mine.map(({ number }) => number);
  const scores = desk.answers
    .filter(
      ({ by, notCounted, number }) =>
        by === 'form' && notCounted === '' && numbers.includes(number),
    )
    .filter(({ at }) => at >= desk.now - 28 * day && at <= desk.now)
    .flatMap(({ score }) => score ?? []);
  const good = scores.filter((score) => score > 3).length;
  const share = `${good} of ${scores.length} (${Math.round((100 * good) / scores.length)} %)`;
  const few = scores.length === 1 ? '1 answer' : `${scores.length} answers`;
  return [
    label,
    said.filter(({ received }) => received >= desk.now - 7 * day && received <= desk.now).length,
    open.length,
    late.length,
    scores.length === 0 ? '–' : scores.length < 5 ? few : share,
  ];
}

test('every line says what counting the rows by hand says, and no place is left out', () => {
  fc.assert(
    fc.property(desks, (some) => {
      const desk = { ...some, places };
      const rows = branchRows(desk);
      expect(rows.map((row) => row.slice(0, 5))).toEqual(
        rows.map(([label]) => countedByHand(desk, String(label))),
      );
      // Before the first complaint the page is one sentence.
      const all = [...desk.complaints.values()].map((row) => row.record);
      const named = [...all, ...desk.archived.values()].some(countsHere) ? ['North', 'South'] : [];
      expect(rows.map(([label]) => label)).toEqual(expect.arrayContaining(named));
    }),
    { seed: 20261127, numRuns: 100 },
  );
});

const branch = (n: number): string => `Branch ${String(n).padStart(2, '0')}`;

/** Forty branches with a complaint each; the last three have a late one, the very last two. */
function chain(): Desk {
  const monday = instant('2026-11-23T08:00:00+08:00');
  const aCase = (n: number, at: number, late: boolean): Complaint =>
    aComplaint({
      number: `R-2026-${String(n * 10 + at).padStart(4, '0')}`,
      place: branch(n),
      received: monday - 4 * day,
      ...(late
        ? {}
        : {
            status: 'closed',
            firstAnswered: monday - 3 * day,
            resolved: monday - 3 * day,
            closed: monday - 3 * day,
          }),
    });
  const all = Array.from({ length: 40 }, (_, at) => aCase(at + 1, 0, at >= 37));
  return aDesk({
    now: monday,
    places: Array.from({ length: 40 }, (_, at) => ({ place: branch(at + 1), note: '' })),
    complaints: [...all, aCase(40, 1, true)],
    state: someState({ done: { letter: '2026-W46' } }),
  });
}

test('of forty branches the worst come first, the rest is one line, and the columns add up', () => {
  const rows = branchRows(chain());
  expect(rows.slice(0, 3).map(([label]) => label)).toEqual(['Branch 40', 'Branch 38', 'Branch 39']);
  expect(rows).toHaveLength(mostPlaces);
  expect(rows.at(-1)?.slice(0, 4)).toEqual(['and 29 more', 29, 0, 0]);
  const sums = [1, 2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  expect(sums).toEqual([41, 4, 4]);
});

test('Monday’s letter has six lines of them', () => {
  const { text } = letterOf(chain());
  const table = text.split('\n').filter((line) => /^(Branch|and \d+ more)/.test(line));
  expect(table).toEqual([
    'Branch 40 | 2 | 2 | 2 | –',
    'Branch 38 | 1 | 1 | 1 | –',
    'Branch 39 | 1 | 1 | 1 | –',
    'Branch 01 | 1 | 0 | 0 | –',
    'Branch 02 | 1 | 0 | 0 | –',
    'and 35 more | 35 | 0 | 0 | –',
  ]);
});

test('a share needs five answers; fewer say only how many', () => {
  const answers = (place: string, scores: readonly number[]) =>
    scores.map((score, at): [Complaint, SurveyAnswer] => {
      const number = `R-2026-${place === 'North' ? 1 : 2}${String(at).padStart(3, '0')}`;
      const base = {
        owner: 'Li',
        expected: 'unknown',
        comeBack: 'unknown',
        comment: '',
        noMore: false,
        scale: '',
        recommend: null,
      } as const;
      return [
        aComplaint({ number, place, status: 'closed', closed: tuesdayAtTen }),
        { ...base, at: tuesdayAtTen - day, number, score, by: 'form', notCounted: '' },
      ];
    });
  const all = [...answers('North', [5, 5, 4, 1, 2]), ...answers('South', [1, 1, 1, 1])];
  const desk = aDesk({ places, complaints: all.map(([c]) => c), answers: all.map(([, a]) => a) });
  expect(branchRows(desk).map((row) => [row[0], row[4]])).toEqual([
    ['North', '3 of 5 (60 %)'],
    ['South', '4 answers'],
  ]);
});
