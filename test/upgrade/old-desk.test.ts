// A new version is pushed over a desk that people work on: the next clock run brings it up to date, and nothing is lost.
import { defaultSettings } from '../../src/desk/policy.ts';
import { deskVersion } from '../../src/desk/state.ts';
import { type TabName, tabNames, tabs } from '../../src/desk/tabs.ts';
import { dataOf } from '../../src/dev/google/host/workbook/cell.ts';
import type { Interference } from '../../src/dev/google/types.ts';
import { migrations } from '../../src/google/set-up/migrations.ts';
import { disturbEach, leavesSomethingNew } from '../stories/disturb.ts';
import { sound, soundness, visible } from '../stories/holds.ts';
import { openShop, type Shop } from '../stories/shop.ts';
import { type OldDesk, oldDesks, openOldShop } from './old-shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openOldShop('0.1.0');
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

/** How each column of each tab looks and is guarded, by tab and header. */
function looks(shop: Shop): ReadonlyMap<string, object> {
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const book = spreadsheets[spreadsheetId];
  const ours = new Set<number>(tabNames.map((name) => tabs[name].sheetId));
  const seen = (book?.sheets ?? []).flatMap((sheet) =>
    shop.grid(sheet.sheetId).length === 0 || !ours.has(sheet.sheetId)
      ? []
      : (shop.grid(sheet.sheetId)[0] ?? []).map((title, at): [string, object] => {
          const format = (row: number) => {
            const { s } = dataOf(sheet.rows[row]?.[at] ?? null);
            return s === undefined ? null : book?.formats[s];
          };
          const { hidden, frozenRows, tabColorStyle } = sheet;
          const isGuarded = sheet.protections.length > 0;
          return [
            `${sheet.title}: ${title}`,
            {
              tab: { hidden, frozenRows, tabColorStyle, isGuarded },
              column: sheet.columns[at] ?? null,
              formats: [format(0), format(1)],
            },
          ];
        }),
  );
  return new Map(seen);
}

/** Tabs that a new version may widen and never rewrite. */
const tabsKept = [
  ...(['complaints', 'archive', 'customers', 'answers', 'log', 'logArchive', 'intake'] as const),
  ...(['outbox', 'team', 'hours', 'rules', 'touchpoints', 'phrases'] as const),
];
const keptIn = (shop: Shop) =>
  Object.fromEntries(tabsKept.map((name) => [name, shop.grid(tabs[name].sheetId)]));

/** The same rows in the same order under the same headers; new columns stand behind. One heading has a wider sense. */
const asWideAs = (before: unknown[][], after: unknown[][]): unknown[][] =>
  after.map((cells, at) =>
    cells
      .slice(0, before[at]?.length ?? 0)
      .map((cell) => (cell === 'Order, booking or receipt' ? 'Order or contract' : cell)),
  );

describe.each(Object.keys(oldDesks) as OldDesk[])('a desk of %s, after one clock run', (which) => {
  const old = oldDesks[which];
  let before: Shop;
  let shop: Shop;
  beforeAll(async () => {
    const opens = await openOldShop(which);
    [before, shop] = [opens(), opens()];
    shop.google.tick();
  });

  it('every tab and every header of this version is there', () => {
    expect(shop.state().version).toBe(deskVersion);
    for (const name of tabNames) expect(shop.grid(tabs[name].sheetId)).toBeDefined();
    expect(headersMissing(shop)).toEqual([]);
  });

  it('what is new looks as it does on a new desk', async () => {
    const fresh = looks((await openShop())());
    const [then, now] = [looks(before), looks(shop)];
    const added = [...now.keys()].filter((name) => !then.has(name) && fresh.has(name));
    expect(added).toContain('Promises: What was promised');
    expect(added.map((name) => [name, now.get(name)])).toEqual(
      added.map((name) => [name, fresh.get(name)]),
    );
  });

  it('nothing in Complaints is held so wide that a phone has no room to move the rest', () => {
    const { spreadsheets, spreadsheetId } = shop.google.world;
    const sheets = spreadsheets[spreadsheetId]?.sheets ?? [];
    const list = sheets.find(({ sheetId }) => sheetId === tabs.complaints.sheetId);
    expect(list?.frozenColumns).toBe(0);
  });

  it('headers and rows of people and of the desk stand where they stood', () => {
    const then = keptIn(before);
    const now = keptIn(shop);
    for (const name of tabsKept) {
      expect(asWideAs(then[name] ?? [], now[name] ?? [])).toEqual(then[name]);
    }
  });

  it('the complaints, their chains and their mails are as they were', () => {
    expect(shop.facts()).toHaveLength(old.complaints);
    expect(shop.table('archive')).toHaveLength(old.archived);
    expect(shop.verify()).toMatchObject({ complaints: old.complaints + old.archived });
    const { differences, ...rest } = soundness(shop);
    expect({ ...rest, differences: [] }).toEqual(sound);
    expect(differences).toEqual(old.reckonedAnew);
    expect(shop.google.mails).toEqual(before.google.mails);
  });

  it('the next run puts right what was reckoned otherwise then', () => {
    shop.google.tick();
    expect(soundness(shop)).toEqual(sound);
  });

  it('every setting of this version can be changed in the Settings tab', () => {
    const known = shop.table('settings').map(({ key }) => key);
    expect(new Set(known).size).toBe(known.length);
    expect(known).toEqual(expect.arrayContaining(Object.keys(defaultSettings)));
  });

  it('work goes on', () => {
    shop.later(5);
    expect(
      shop.staff('Li').answers(old.open, 'We are sorry. A nurse will call you at noon.'),
    ).toMatchObject({ done: true });
    shop.customerWrites({ what: 'The spoon was missing', email: 'kim@example.com' });
    shop.oneClockRunAfter(10);
    expect(shop.facts().map(({ number }) => number)).toContain(old.next);
    expect(shop.call<{ ok: boolean; lines: string[] }>('checkDesk')).toMatchObject({ ok: true });
    expect(soundness(shop)).toEqual(sound);
  });

  it('when customers are found by whole numbers and by the index, another run changes nothing', () => {
    shop.later(15);
    expect(shop.state().index).toBe('written');
    const seen = visible(shop);
    shop.google.tick();
    expect(visible(shop)).toBe(seen);
  });

  it('an edit by hand that can be is recorded, any other is put back', () => {
    const shown = (field: string): unknown => {
      const { row, column } = shop.cell(old.next, field);
      return shop.grid(tabs.complaints.sheetId)[row - 1]?.[column - 1];
    };
    const due = shown('due');
    shop.types('Li', old.next, 'place', 'Harbour');
    shop.types('Li', old.next, 'due', 'tomorrow');
    const facts = shop.facts().find(({ number }) => number === old.next);
    expect(facts).toMatchObject({ place: 'Harbour' });
    expect(shown('due')).toEqual(due);
    expect(soundness(shop)).toEqual(sound);
  });

  it('what is long closed leaves for the archive, with its log', () => {
    const number = old.next;
    for (const done of [
      shop.staff('Li').solves(number, 'A spoon'),
      shop.staff('Li').closes(number),
    ])
      expect(done).toMatchObject({ done: true });
    const day = 24 * 60;
    for (const days of [2, 8, 20, 2]) shop.oneClockRunAfter(days * day);
    const midnight = Math.ceil(shop.google.now / (day * 60_000)) * day * 60_000;
    for (const minutes of [185, 190]) shop.leap(midnight + minutes * 60_000);
    expect(shop.table('archive').map((row) => row['number'])).toContain(number);
    expect(shop.facts().map((facts) => facts['number'])).not.toContain(number);
    const moved = shop.table('logArchive').filter((line) => line['number'] === number);
    expect(moved.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['received', 'edited', 'put-back', 'closed', 'archived']),
    );
    expect(soundness(shop)).toEqual(sound);
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

const booksOf = ({ google: { world } }: Shop) => {
  const book = world.spreadsheets[world.spreadsheetId];
  if (!book) throw new Error('no desk');
  return book;
};
const tabIn = (shop: Shop, name: TabName) => {
  const tab = booksOf(shop).sheets.find(({ sheetId }) => sheetId === tabs[name].sheetId);
  if (!tab) throw new Error(`no ${name}`);
  return tab;
};
const columnNamed = (shop: Shop, name: TabName, heading: string) => {
  const tab = tabIn(shop, name);
  const at = (shop.grid(tab.sheetId)[0] ?? []).indexOf(heading);
  const { s } = dataOf(tab.rows[2]?.[at] ?? null);
  const format = s === undefined ? undefined : booksOf(shop).formats[s];
  return { at, size: tab.columns[at], format };
};
/** Of our tabs, from left to right. */
const fromLeft = (shop: Shop): readonly string[] =>
  booksOf(shop)
    .sheets.map(({ sheetId }) => tabNames.find((name) => tabs[name].sheetId === sheetId) ?? '')
    .filter((name) => name !== '' && tabs[name as TabName].use !== 'machine');

it('what nobody changed looks as on a new desk: widths, hidden keys, dates, sums, pages beside the list', () => {
  const shop = open();
  expect(fromLeft(shop).indexOf('summary')).toBeGreaterThan(5);
  shop.google.tick();
  expect(fromLeft(shop).slice(0, 4)).toEqual([
    ...['complaints', 'summary', 'satisfaction', 'promises'],
  ]);
  expect(columnNamed(shop, 'complaints', 'Status').size?.pixelSize).toBe(125);
  expect(columnNamed(shop, 'customers', 'Known by').size).toMatchObject({
    hiddenByUser: true,
  });
  expect(columnNamed(shop, 'complaints', 'Due').format?.numberFormat?.pattern).toBe(
    'd mmm yyyy, hh:mm',
  );
  expect(columnNamed(shop, 'complaints', 'Value').format?.numberFormat?.type).toBe('TEXT');
});

it('a width and a place that people chose stay', () => {
  const shop = open();
  const [status, keys] = [
    columnNamed(shop, 'complaints', 'Status').at,
    columnNamed(shop, 'customers', 'Known by').at,
  ];
  const widen = (name: TabName, at: number): void => {
    const tab = tabIn(shop, name);
    const columns = tab.columns.map((one, index) => (index === at ? { pixelSize: 300 } : one));
    Object.assign(tab, { columns });
  };
  widen('complaints', status);
  widen('customers', keys);
  const book = booksOf(shop);
  const [first, second, ...others] = book.sheets;
  Object.assign(book, { sheets: [first, ...others.slice(0, 1), second, ...others.slice(1)] });
  const order = fromLeft(shop);
  shop.google.tick();
  expect(columnNamed(shop, 'complaints', 'Status').size).toEqual({ pixelSize: 300 });
  expect(columnNamed(shop, 'customers', 'Known by').size).toEqual({ pixelSize: 300 });
  expect(fromLeft(shop).filter((name) => order.includes(name))).toEqual(order);
});

it.each([
  ['Order or contract', 'Order, booking or receipt'],
  ['订单或合同号', '订单、预约或小票号'],
  ['訂單或合約編號', '訂單、預約或收據號碼'],
])('the heading %s reads %s afterwards', (former, now) => {
  const shop = open();
  const { at } = columnNamed(shop, 'complaints', 'Order or contract');
  shop.google.typeCell('anna@linden.example', tabs.complaints.sheetId, 1, at + 1, former);
  shop.google.tick();
  expect(shop.grid(tabs.complaints.sheetId)[0]?.[at]).toBe(now);
  expect(shop.health().problems).toEqual([]);
});

it('on a desk of today, too, the former heading is read', async () => {
  const shop = (await openShop())();
  const { at } = columnNamed(shop, 'complaints', 'Order, booking or receipt');
  const { sheetId } = tabs.complaints;
  shop.google.typeCell('anna@linden.example', sheetId, 1, at + 1, 'Order or contract');
  shop.customerWrites({ what: 'The lid is broken', order: 'B-7', email: 'kim@example.com' });
  shop.oneClockRunAfter(10);
  expect(shop.grid(sheetId)[1]?.[at]).toBe('B-7');
  expect(shop.health().problems).toEqual([]);
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
