// A new version is pushed over a desk that people work on: the next clock run brings it up to date, and nothing is lost.
import { defaultSettings } from '../../src/desk/policy.ts';
import { deskVersion } from '../../src/desk/state.ts';
import { tabNames, tabs } from '../../src/desk/tabs.ts';
import type { Interference } from '../../src/dev/google/types.ts';
import { migrations } from '../../src/google/set-up/migrations.ts';
import { disturbEach, leavesSomethingNew } from '../stories/disturb.ts';
import { sound, soundness, visible } from '../stories/holds.ts';
import type { Shop } from '../stories/shop.ts';
import { openOldShop } from './old-shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openOldShop();
}, 60_000);

const headersMissing = (shop: Shop): string[] => {
  const described = shop.call<{ tabs: { sheetId: number; columns: { header: string }[] }[] }>(
    'describeDesk',
  );
  return described.tabs.flatMap(({ sheetId, columns }) =>
    columns
      .map(({ header }) => header)
      .filter((header) => !(shop.grid(sheetId)[0] ?? []).includes(header)),
  );
};

it('the last migration leads to the version that this code works with', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  expect(versions[versions.length - 1]).toBe(deskVersion);
});

it('before the clock has run, the sidebar says that the desk is being brought up to date', () => {
  const shop = open();
  expect(shop.call<{ notice: string }>('queue').notice).toMatch(/up to date/);
  expect(shop.staff('Li').takes('R-2026-0003')).toMatchObject({ refused: 'desk-older' });
});

describe('after one clock run', () => {
  let shop: Shop;
  let mails: number;
  beforeAll(() => {
    shop = open();
    mails = shop.google.mails.length;
    shop.google.tick();
  });

  it('every tab and every header of this version is there', () => {
    expect(shop.state().version).toBe(deskVersion);
    for (const name of tabNames) expect(shop.grid(tabs[name].sheetId)).toBeDefined();
    expect(headersMissing(shop)).toEqual([]);
  });

  it('the complaints, their chains and their mails are as they were', () => {
    expect(shop.facts().map(({ number }) => number)).toHaveLength(5);
    expect(soundness(shop)).toEqual(sound);
    expect(shop.google.mails).toHaveLength(mails);
  });

  it('every setting of this version can be changed in the Settings tab', () => {
    const known = shop.table('settings').map(({ key }) => key);
    expect(new Set(known).size).toBe(known.length);
    expect(known).toEqual(expect.arrayContaining(Object.keys(defaultSettings)));
  });

  it('work goes on', () => {
    shop.later(5);
    expect(
      shop.staff('Li').answers('R-2026-0003', 'We are sorry. A nurse will call you at noon.'),
    ).toMatchObject({ done: true });
    shop.customerWrites({ what: 'The spoon was missing', email: 'kim@example.com' });
    shop.oneClockRunAfter(10);
    expect(shop.facts().map(({ number }) => number)).toContain('R-2026-0006');
    expect(shop.call<{ ok: boolean; lines: string[] }>('checkDesk')).toMatchObject({ ok: true });
    expect(soundness(shop)).toEqual(sound);
  });

  it('another run changes nothing', () => {
    const seen = visible(shop);
    shop.google.tick();
    expect(visible(shop)).toBe(seen);
  });
});

it('what people renamed, moved and added before stays', () => {
  const shop = open();
  const { sheetId } = tabs.complaints;
  const wide = (shop.grid(sheetId)[0] ?? []).length;
  shop.google.typeCell('anna@linden.example', sheetId, 1, 9, '發生什麼事');
  shop.google.tick();
  const header = shop.grid(sheetId)[0] ?? [];
  expect(header[8]).toBe('發生什麼事');
  expect(header.length).toBeGreaterThanOrEqual(wide);
});

it('a column and a setting that the desk lacks come behind its own, and each page has its chart once', () => {
  const shop = open();
  const types = (tab: 'answers' | 'settings', row: number, column: number, text: string) =>
    shop.google.typeCell('anna@linden.example', tabs[tab].sheetId, row, column, text);
  types('answers', 1, 7, 'What they said');
  types('settings', 21, 4, 'somethingElse');
  expect(headersMissing(shop)).toContain('Comment');
  shop.google.tick();
  expect(headersMissing(shop)).toEqual([]);
  expect(shop.grid(tabs.answers.sheetId)[0]?.[6]).toBe('What they said');
  expect(shop.table('settings').map(({ key }) => key)).toEqual(
    expect.arrayContaining(Object.keys(defaultSettings)),
  );
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const charts = spreadsheets[spreadsheetId]?.sheets.map((sheet) => sheet.charts.length) ?? [];
  expect(charts.filter((count) => count > 0)).toEqual([1, 1]);
});

it('a form that comes in before the clock has run is taken in after it', () => {
  const shop = open();
  shop.customerWrites({ what: 'The light in the hall is broken', email: 'kim@example.com' });
  expect(shop.facts()).toHaveLength(5);
  shop.oneClockRunAfter(5);
  shop.oneClockRunAfter(5);
  expect(shop.facts()).toHaveLength(6);
  expect(soundness(shop)).toEqual(sound);
});

it('a desk of a newer version is left alone', () => {
  const shop = open();
  shop.google.tick();
  const row = shop.grid(tabs.state.sheetId).findIndex(([key]) => key === 'version');
  shop.google.typeCell(
    'anna@linden.example',
    tabs.state.sheetId,
    row + 1,
    2,
    String(deskVersion + 1),
  );
  const seen = visible(shop);
  shop.google.tick();
  expect(visible(shop)).toBe(seen);
  expect(shop.staff('Li').takes('R-2026-0003')).toMatchObject({ refused: 'desk-newer' });
});

const isNew = leavesSomethingNew();

describe.each(
  Object.entries({ before: { kill: 'before' }, after: { kill: 'after' } }) as [
    string,
    Interference,
  ][],
)('killed %s any call takes effect', (_, how) => {
  it('the next clock runs finish it', () => {
    const whole = open();
    whole.google.tick();
    whole.google.tick();
    const [first] = whole.google.executions.slice(-2);
    const calls = Array.from({ length: first?.totalCalls ?? 0 }, (_, at) => at + 1);
    const when = (shop: Shop): void => shop.google.tick();
    const goesOn = (shop: Shop): void => {
      shop.google.tick();
      shop.google.tick();
      expect(shop.state().version).toBe(deskVersion);
      expect(headersMissing(shop)).toEqual([]);
      expect(soundness(shop)).toEqual(sound);
    };
    disturbEach({ before: open, when, runs: 'handleClock', calls, isNew, goesOn }, how);
  });
});
