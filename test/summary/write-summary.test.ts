import {
  cardColumns,
  pageCharts,
  pageHeight,
  pageParts,
  pageWidth,
  startOf,
} from '../../src/complaints/summary/summary.ts';
import { usualOf } from '../../src/complaints/summary/usual.ts';
import { said } from '../../src/complaints/summary/words/said.ts';
import { summaryIsStale, writeSummary } from '../../src/complaints/summary/write-summary.ts';
import type { Change, PageTab } from '../../src/desk/changes.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import { words } from '../../src/desk/words.ts';
import { checkRequest } from '../../src/dev/google/published-schema.ts';
import { chartRequests } from '../../src/google/set-up/charts.ts';
import { colourRequests } from '../../src/google/set-up/colours.ts';
import { pageLookRequests } from '../../src/google/set-up/page-look.ts';
import { aComplaint, aDesk, instant, li, mei, someState, tuesdayAtTen } from '../builders.ts';
import { linden } from './linden.ts';

type Page = Extract<Change, { type: 'page' }>;

const pageOf = (desk: Desk, tab: PageTab): Page['cells'] => {
  const page = writeSummary(desk).find((c): c is Page => c.type === 'page' && c.tab === tab);
  return page?.cells ?? [];
};
const headRows = (cells: Page['cells']) => cells.slice(0, pageParts.summary.head);

/** One figure's row, by column. */
function cardOf(cells: Page['cells'], name: string): Readonly<Record<string, unknown>> {
  const row = cells.find(([first]) => first === name) ?? [];
  return Object.fromEntries(cardColumns.map((column, at) => [column, row[at]]));
}

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
    expect(cells).toHaveLength(pageHeight(tab));
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([pageWidth]));
  });
});

test('S100: seven numbers, each with its target first, the direction in words, what it was, and the weeks', () => {
  const cells = pageOf(linden('en'), 'summary');
  const start = startOf('summary', 'headline') + 1;
  expect(cells.slice(start, start + 7).every(([name]) => name !== '')).toBe(true);
  expect(cells[start + 7]?.[0]).toBe('');
  expect(cardOf(cells, 'Answered in time')).toEqual({
    name: 'Answered in time',
    value: '67 %',
    met: '✗ missed (90 %)',
    change: '▼ worse',
    of: '10 of 15',
    before: '8 of 9 (89 %)',
    weeks: expect.stringMatching(/^[▁▂▃▄▅▆▇█·]{12}$/),
  });
  expect(cardOf(cells, 'Satisfied (4 or 5)')).toMatchObject({ value: '–', met: '80 %' });
});

describe('a young desk', () => {
  const third = aDesk({ complaints: [aComplaint({ received: tuesdayAtTen - 15 * 86_400_000 })] });

  test('without a complaint says one sentence and draws no numbers', () => {
    for (const tab of ['summary', 'satisfaction'] as const) {
      const cells = pageOf(aDesk(), tab);
      expect(headRows(cells)[1]?.[0]).toMatch(/from the first one on|Nobody was asked yet/);
      const filled = cells.slice(3).flat();
      expect(filled.every((cell) => cell === '')).toBe(true);
    }
  });

  test('has charts that begin in its first week, with the weeks to come', () => {
    const cells = pageOf(third, 'summary');
    const weeks = cells.slice(startOf('summary', 'weeks') + 1).slice(0, 12);
    expect(weeks.map(([, received]) => received)).toEqual([1, 0, 0, ...Array(9).fill('')]);
    expect([weeks[0]?.[0], weeks[11]?.[0]]).toEqual(['9 Nov', '25 Jan']);
    expect(cardOf(cells, 'Complaints')).toMatchObject({ weeks: '█▁▁' });
  });
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
  const rows = cells.slice(cells.findIndex(([first]) => first === said.en.summary.kinds) + 1);
  const counts = rows.map((row) => Number(row[1] || 0));
  expect(counts.reduce((a, b) => a + b)).toBe(60);
  expect(cells.map((row) => row[0])).toContain('and 45 more');
});

test('places are compared only where there are two', () => {
  const one = aDesk({ complaints: [aComplaint()] });
  expect(pageOf(one, 'summary').flat()).not.toContain(said.en.summary.places);
  expect(pageOf(linden('en'), 'summary').flat()).toContain(said.en.summary.places);
});

test('the charts draw the twelve weeks that are written, header on top, beside what they are held against', () => {
  const desk = linden('en');
  const drawn = pageCharts.map(({ page, categories, series }) => {
    const cells = pageOf(desk, page);
    return [categories, ...series.map(({ range }) => range)].map((range) =>
      cells.slice(range.startRow, range.endRow).map((row) => row[range.startColumn]),
    );
  });
  for (const columns of drawn) {
    expect(columns.map((column) => column.length)).toEqual(columns.map(() => 13));
    expect([columns[0]?.[0], columns[0]?.at(-1)]).toEqual(['Week from', '23 Nov']);
    expect(columns.slice(1).flatMap((column) => column.slice(1))).toEqual(
      expect.arrayContaining([expect.any(Number)]),
    );
  }
  expect(drawn[0]?.map(([title]) => title)).toEqual([
    ...['Week from', 'Complaints', 'Usually, from', 'Usually, to'],
  ]);
  expect(new Set(drawn[1]?.[2]?.slice(1))).toEqual(new Set([80]));
});

test('a week is empty while fewer than five answered in its four weeks', () => {
  const { startRow } = pageCharts[1]?.categories ?? { startRow: 0 };
  const asked = aComplaint({ status: 'closed', closed: tuesdayAtTen, surveyAt: tuesdayAtTen });
  const cells = pageOf(aDesk({ complaints: [asked] }), 'satisfaction');
  expect(cells[startRow + 1]).toEqual([expect.any(String), '', 80, 0, '', '', '']);
});

test('Google understands the charts and the look', () => {
  const requests = [
    ...chartRequests('summary', 'en'),
    ...chartRequests('satisfaction', 'en'),
    ...(['summary', 'satisfaction'] as const).flatMap((page) =>
      colourRequests(page, words.en, 'en').flatMap((request) => request ?? []),
    ),
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
