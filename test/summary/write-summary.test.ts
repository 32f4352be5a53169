import {
  pageParts,
  pageWidth,
  satisfactionCharts,
  startOf,
  summaryCharts,
} from '../../src/complaints/summary/summary.ts';
import { usualOf } from '../../src/complaints/summary/usual.ts';
import { said } from '../../src/complaints/summary/words/said.ts';
import { summaryIsStale, writeSummary } from '../../src/complaints/summary/write-summary.ts';
import type { Change, PageTab } from '../../src/desk/changes.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import { checkRequest } from '../../src/dev/google/published-schema.ts';
import { chartRequests } from '../../src/google/set-up/charts.ts';
import { pageLookRequests } from '../../src/google/set-up/page-look.ts';
import { aComplaint, aDesk, instant, li, mei, someState, tuesdayAtTen } from '../builders.ts';
import { linden } from './linden.ts';

type Page = Extract<Change, { type: 'page' }>;

const pageOf = (desk: Desk, tab: PageTab): Page['cells'] => {
  const page = writeSummary(desk).find((c): c is Page => c.type === 'page' && c.tab === tab);
  return page?.cells ?? [];
};
const height = (tab: PageTab): number => Object.values(pageParts[tab]).reduce((a, b) => a + b);

const many = aDesk({
  complaints: Array.from({ length: 60 }, (_, at) =>
    aComplaint({ number: `R-2026-${1000 + at}`, place: `Place ${at}`, kind: `Kind ${at}` }),
  ),
});

describe.each(['summary', 'satisfaction'] as const)('%s', (tab) => {
  test.each([
    ['empty', aDesk()],
    ['three months', linden('en')],
    ['many places and kinds', many],
  ])('fills exactly the same cells: %s', (_, desk) => {
    const cells = pageOf(desk, tab);
    expect(cells).toHaveLength(height(tab));
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([pageWidth]));
  });
});

test('S100: seven numbers in a row, with what they were, the direction in words, and the target', () => {
  const cells = pageOf(linden('en'), 'summary');
  const row = startOf('summary', 'headline');
  expect(cells[row]?.slice(1).every((name) => name !== '')).toBe(true);
  const answered = cells[row]?.indexOf('Answered in time') ?? -1;
  const column = cells.slice(row, row + 5).map((each) => each[answered]);
  expect(column).toEqual([
    ...['Answered in time', '10 of 15 (67 %)', '▼ worse', '8 of 9 (89 %)', '90 % ✗ missed'],
  ]);
});

test('S100: staff see results of the team, never of a person', () => {
  const all = JSON.stringify([
    pageOf(linden('en'), 'summary'),
    pageOf(linden('en'), 'satisfaction'),
  ]);
  for (const { name } of [li, mei]) expect(all).not.toMatch(new RegExp(`\\b${name}\\b`));
});

test('a column by kind adds up though only the first kinds are named', () => {
  const cells = pageOf(many, 'summary');
  const start = startOf('summary', 'kinds') + 1;
  const counts = cells.slice(start).map((row) => Number(row[1] || 0));
  expect(counts.reduce((a, b) => a + b)).toBe(60);
  expect(cells.map((row) => row[0])).toContain('and 45 more');
});

test('places are compared only where there are two', () => {
  const one = aDesk({ complaints: [aComplaint()] });
  expect(pageOf(one, 'summary').flat()).not.toContain(said.en.summary.places);
  expect(pageOf(linden('en'), 'summary').flat()).toContain(said.en.summary.places);
});

test('the charts draw the twelve weeks that are written, header on top', () => {
  const desk = linden('en');
  for (const chart of [...summaryCharts, ...satisfactionCharts]) {
    const cells = pageOf(desk, chart.page);
    const drawn = [chart.categories, ...chart.series].map((range) =>
      cells.slice(range.startRow, range.endRow).map((row) => row[range.startColumn]),
    );
    expect(drawn.map((column) => column.length)).toEqual([13, 13]);
    expect(drawn[0]?.[0]).toBe('Week from');
    expect(drawn[0]?.at(-1)).toBe('23 Nov');
    expect(drawn[1]?.slice(1).every((value) => typeof value === 'number')).toBe(true);
  }
});

test('a week is empty while fewer than five answered in its four weeks', () => {
  const { startRow } = satisfactionCharts[0]?.categories ?? { startRow: 0 };
  const cells = pageOf(aDesk({ complaints: [aComplaint()] }), 'satisfaction');
  expect(cells[startRow + 12]).toEqual(['23 Nov', '', 0, '', '', '', '', '']);
});

test('Google understands the charts and the look', () => {
  const requests = [
    ...chartRequests('summary', 'en'),
    ...chartRequests('satisfaction', 'en'),
    ...pageLookRequests('summary'),
    ...pageLookRequests('satisfaction'),
  ];
  expect(requests.filter((request) => request.addChart)).toHaveLength(2);
  expect(() => checkRequest('Sheets.Spreadsheets.batchUpdate', { requests })).not.toThrow();
});

describe('is written again', () => {
  const written = planOf(aDesk(), [writeSummary]).after;
  test.each([
    ['not within the hour', '2026-11-24T10:59:59+08:00', false],
    ['in the next working hour', '2026-11-24T11:00:00+08:00', true],
    ['not in the evening', '2026-11-24T20:00:00+08:00', false],
    ['after midnight', '2026-11-25T00:00:00+08:00', true],
  ])('%s', (_, iso, stale) => {
    expect(summaryIsStale({ ...written, now: instant(iso) })).toBe(stale);
  });

  test('at once on a new desk, and other things done stay done', () => {
    const desk = aDesk({
      now: tuesdayAtTen,
      state: someState({ done: { morning: '2026-11-24' } }),
    });
    expect(summaryIsStale(desk)).toBe(true);
    expect(planOf(desk, [writeSummary]).after.state.done).toEqual({
      morning: '2026-11-24',
      summary: '2026-11-24T10',
    });
  });
});

test.each([
  [[0, 0, 5, 6], null],
  [[5, 6, 7, 8], { low: 5, high: 8 }],
  [[0, 9, 7, 11, 8, 40, 10, 9, 12], { low: 8, high: 12 }],
])('usual of %j is %j', (weeks, usual) => {
  expect(usualOf(weeks)).toEqual(usual);
});
