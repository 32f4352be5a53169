// A desk with years behind it: what it reports costs what is recent, and where Google does not let it read, the rest goes on.
import type { State } from '../../src/desk/state.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { type FullDesk, fullDesk } from '../../src/dev/bench/full-desk.ts';
import { build } from '../../src/dev/build.ts';
import { ask } from '../../src/dev/desk/folder.ts';
import type { Files } from '../../src/dev/google/host/executions/project.ts';
import { dataOf } from '../../src/dev/google/host/workbook/cell.ts';
import { openShop } from './shop.ts';

jest.setTimeout(120_000);
let files: Files;
beforeAll(async () => {
  files = await build();
});

const hour = 3_600_000;
const day = 24 * hour;

const recent = 100;
const withArchived = (archived: number): Promise<FullDesk> =>
  fullDesk(files, archived + recent, { open: recent });

function stateOf({ google }: FullDesk): Partial<State> {
  const rows = ask(google, 'table', 'state') as { key: string; value: string }[];
  return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)]));
}

const blocksOf = (on: FullDesk): number => stateOf(on).archiveBlocks?.length ?? 0;
const summaryOf = (on: FullDesk): string => stateOf(on).done?.['summary'] ?? '';

/** The first run of the next hour, in which the Summary is refreshed. */
function nextHour({ google }: FullDesk): void {
  google.world.clock = (Math.floor(google.now / hour) + 1) * hour;
  google.tick();
}

function aDay(on: FullDesk): void {
  for (let hours = 0; hours < 24; hours += 1) nextHour(on);
}

function runs(on: FullDesk, times: number): void {
  for (let run = 0; run < times; run += 1) on.google.tick();
}

const problemsOf = ({ google, desk }: FullDesk): string[] => {
  const health = google.call('ask', [{ name: 'health', args: {} }], { as: desk.staff }) as {
    problems: { code: string }[];
  };
  return health.problems.map(({ code }) => code);
};

test('half a year later an hour’s report reads the same, however much is archived', async () => {
  const desks = await Promise.all([withArchived(1050), withArchived(3050)]);
  const read = desks.map((on) => {
    on.google.world.clock += 200 * day;
    runs(on, 3);
    nextHour(on);
    expect(on.google.lastExecution?.status).toBe('completed');
    nextHour(on);
    return on.google.lastExecution?.cellsRead ?? 0;
  });
  expect(desks.map(blocksOf)).toEqual([2, 6]);
  expect(read[1]).toBe(read[0]);
});

test('a desk that stood before is sealed over some runs, and reports when it is', async () => {
  const on = await withArchived(6050);
  const before = summaryOf(on);
  nextHour(on);
  expect([blocksOf(on), summaryOf(on)]).toEqual([10, before]);
  runs(on, 1);
  expect(blocksOf(on)).toBe(12);
  expect(summaryOf(on)).not.toBe(before);
  expect(problemsOf(on)).toEqual([]);
});

test('somebody deletes rows of the Archive: it is sealed anew, and the report goes on', async () => {
  const on = await withArchived(1550);
  nextHour(on);
  expect(blocksOf(on)).toBe(3);
  const { google } = on;
  const { sheetId } = tabs.archive;
  google.deleteRows(google.world.installer, sheetId, 100, 1400);
  nextHour(on);
  expect(blocksOf(on)).toBe(0);
  runs(on, 1);
  const written = summaryOf(on);
  nextHour(on);
  expect(summaryOf(on) > written).toBe(true);
  expect(blocksOf(on)).toBe(0);
});

test('somebody writes over rows of the Archive: a report of the next days sees it, counts what stands there and says so', async () => {
  const on = await withArchived(550);
  nextHour(on);
  expect(blocksOf(on)).toBe(1);
  const before = stateOf(on).archiveBlocks;
  const { google } = on;
  const recorded = tabs.archive.columns.findIndex(({ field }) => field === 'recorded');
  const { installer, spreadsheets, spreadsheetId } = google.world;
  const { sheetId } = tabs.archive;
  const sheet = spreadsheets[spreadsheetId]?.sheets.find((one) => one.sheetId === sheetId);
  const first =
    sheet?.rows.findIndex((cells, at) => at > 0 && dataOf(cells?.[recorded] ?? null).v) ?? -1;
  google.typeCell(installer, sheetId, first + 1, recorded + 1, '{}');
  aDay(on);
  expect(problemsOf(on)).toEqual(['history-changed']);
  expect(blocksOf(on)).toBe(1);
  expect(stateOf(on).archiveBlocks).not.toEqual(before);
  const after = stateOf(on);
  aDay(on);
  expect(stateOf(on)).toMatchObject({
    archiveBlocks: after.archiveBlocks,
    problems: after.problems,
  });
});

test('while the clock itself stands still, the health line names nothing else', async () => {
  const shop = (await openShop())();
  shop.oneClockRunAfter(24 * 60);
  shop.google.world.clock += 3 * day;
  expect(shop.health().problems.map(({ code }) => code)).toEqual(['clock-stopped']);
});

test('Google refuses for two days to read the Archive: complaints are acknowledged, and the health line says what waits', async () => {
  const shop = (await openShop())();
  const summary = (): string => shop.state().done['summary'] ?? '';
  const codes = (): string[] => shop.health().problems.map(({ code }) => code);
  const hours = (count: number): void => {
    for (let passed = 0; passed < count; passed += 6) shop.oneClockRunAfter(6 * 60);
  };
  hours(24);
  const before = summary();
  const archive = `"sheetId":${tabs.archive.sheetId}`;
  const stop = shop.google.intercept(({ name, args }) =>
    name.endsWith('batchGetByDataFilter') && JSON.stringify(args).includes(archive)
      ? { fail: 'before', code: 500, message: 'Internal error encountered.' }
      : undefined,
  );
  hours(48);
  shop.customerWrites({ what: 'The cup arrived broken', email: 'wang@example.com' });
  shop.oneClockRunAfter(10);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
  expect(summary()).toBe(before);
  expect(codes()).toEqual(expect.arrayContaining(['summary-behind', 'night-behind']));
  stop();
  shop.oneClockRunAfter(10);
  expect(summary() > before).toBe(true);
  expect(codes()).toEqual([]);
});
