// History that stands in a tab of this spreadsheet: read as people see it, and nothing of it lost.

import { chosenFrom, tablesOf } from '../../src/complaints/import/pages/sources.ts';
import type { TabPart } from '../../src/desk/import-entry.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';
import { behindThePage, bringIn, changed, chosen, found, textOf } from './as-the-page.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

interface Answer extends TabPart {
  readonly done: boolean;
  readonly refused?: string;
  readonly tabs: readonly { readonly sheetId: number; readonly title: string }[];
}

/** A tab with these rows, as somebody types them, with a page open beside it. */
function withTab(rows: string[][], title = 'Complaints 2025'): { shop: Shop; sheetId: number } {
  const shop = open();
  const sheetId = shop.google.addTab(title);
  shop.google.pasteCells(people.Anna, sheetId, 1, 1, rows);
  behindThePage(shop);
  return { shop, sheetId };
}

const given = (sheetId: number) => ({ name: 'Complaints 2025', sheetId });

const table = [
  ['No', 'Date', 'Time', 'Complaint', 'Customer', 'Phone', 'Order', 'Score'],
  [
    '1',
    '13/2/2026',
    '10:05',
    'The cup came broken.',
    'Wang',
    "'0912345678",
    '20260302100001',
    '40%',
  ],
  ['2', '14/2/2026', '21:40', 'Cold coffee, twice.', 'Chen', '=1/0', '20260302100002', '100%'],
];

test('a date is its day, a time its time, a long number keeps its digits, an error is empty and said', async () => {
  const { sheetId } = withTab(table);
  const { source, lost } = await chosen(given(sheetId));
  expect((await source.text()).split('\n').slice(0, 4)).toEqual([
    '"No","Date","Time","Complaint","Customer","Phone","Order","Score"',
    '"1","2026-02-13","10:05:00","The cup came broken.","Wang","0912345678","20260302100001","40%"',
    '"2","2026-02-14","21:40:00","Cold coffee, twice.","Chen",,"20260302100002","100%"',
    '',
  ]);
  expect(lost.errors).toEqual({ rows: 1, example: '#DIV/0!', row: 2, column: 5 });
  expect(lost.rounded.size).toBe(0);
});

test('a number of more than fifteen digits is said', async () => {
  const { sheetId } = withTab([
    ['Date', 'Text', 'Card'],
    ['2026-03-02', 'Cold', '6222021234567890123'],
  ]);
  const { lost } = await chosen(given(sheetId));
  expect([...lost.rounded]).toEqual([[2, { rows: 1, example: expect.any(String) }]]);
});

test('its rows become complaints, and the same tab once more, in another order, adds none', async () => {
  const { shop, sheetId } = withTab(table);
  expect(await bringIn(shop, 'from-a-tab-1', (await chosen(given(sheetId))).source)).toMatchObject({
    added: 2,
  });
  expect(shop.table('archive')).toMatchObject([
    { received: '2026-02-13T10:05:00.000Z', phone: expect.stringContaining('912345678') },
    { received: '2026-02-14T21:40:00.000Z', phone: '', order: '20260302100002' },
  ]);
  shop.google.moveRow(people.Anna, sheetId, 3, 2);
  shop.google.moveColumn(people.Anna, sheetId, 4, 1);
  shop.google.renameTab(people.Anna, sheetId, "It's 2025");
  expect(await bringIn(shop, 'from-a-tab-2', (await chosen(given(sheetId))).source)).toMatchObject({
    added: 0,
    known: 2,
  });
});

test('a row that cannot be read is named by its row in the tab, also below empty ones', async () => {
  const rows = [['Complaints'], [], ...table.slice(0, 2), [], ['3', 'some day', '', 'Cold']];
  const { sheetId } = withTab(rows);
  const { troubles } = await found((await chosen(given(sheetId))).source);
  expect(troubles).toMatchObject([{ row: 6, reason: 'bad-date', detail: 'some day' }]);
});

test('a tab with only a heading, or nothing, has nothing to bring in', async () => {
  const heading = withTab([table[0] ?? []]);
  await expect(found((await chosen(given(heading.sheetId))).source)).rejects.toThrow(
    'only-heading',
  );
  const nothing = withTab([]);
  await expect(found((await chosen(given(nothing.sheetId))).source)).rejects.toThrow('empty');
});

describe('a large tab', () => {
  const many = Array.from({ length: 1500 }, (_, at) => [
    ...[String(at), '2026-03-02', `Complaint ${at} `.repeat(20)],
  ]);
  const rows = [['No', 'Date', 'Complaint'], ...many];

  test('is read in parts, each row once, and each execution in time', async () => {
    const { shop, sheetId } = withTab(rows);
    const before = shop.google.executions.length;
    const text = await textOf(given(sheetId));
    const numbers = [...text.matchAll(/^"(\d+)"/gm)].map(([, no]) => Number(no));
    expect(numbers).toEqual(many.map((_, at) => at));
    const runs = shop.google.executions.slice(before);
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.length).toBeLessThan(9);
    expect(Math.max(...runs.map(({ totalCalls }) => totalCalls))).toBeLessThan(7);
  });

  test('goes on where Google was busy for a moment, and does not call that a change', async () => {
    const { shop, sheetId } = withTab(rows);
    let gets = 0;
    shop.google.intercept(({ name }) => {
      if (name === 'Sheets.Spreadsheets.get') gets += 1;
      return name === 'Sheets.Spreadsheets.get' && gets === 4 ? { fail: 'before' } : undefined;
    });
    expect(await textOf(given(sheetId))).toContain('Complaint 1499');
    expect(shop.google.executions.filter(({ status }) => status === 'failed')).toHaveLength(1);
  });

  test('of thousands of columns is read, too', async () => {
    const { shop, sheetId } = withTab(rows.slice(0, 4));
    shop.google.deleteRows(people.Anna, sheetId, 6, 990);
    for (const more of [5000, 5000, 5000, 3000]) {
      shop.google.insertColumns(people.Anna, sheetId, 4, more);
    }
    expect(await textOf(given(sheetId))).toContain('Complaint 2');
  });

  test.each([
    ['a row was inserted', (shop: Shop, id: number) => shop.google.insertRows(people.Li, id, 2)],
    [
      'its rows were sorted',
      (shop: Shop, id: number) => shop.google.sortRange(people.Li, id, 3, false),
    ],
  ])('%s while it is read: it is said, and nothing is taken', async (_, change) => {
    const { shop, sheetId } = withTab(rows);
    const { rows: read } = await shopAfterFirstPart(shop, sheetId, change);
    expect(read).toBe(changed);
  });
});

/** Somebody changes the tab when its first part is read. */
async function shopAfterFirstPart(
  shop: Shop,
  sheetId: number,
  change: (shop: Shop, sheetId: number) => unknown,
): Promise<{ rows: string }> {
  const [table] = (await tablesOf(given(sheetId), changed)) ?? [];
  if (!table) throw new Error('no table');
  let parts = 0;
  const reading = chosenFrom(given(sheetId), table, () => {
    parts += 1;
    if (parts === 1) change(shop, sheetId);
  });
  return reading.then(
    () => ({ rows: 'read' }),
    (error: Error) => ({ rows: error.message }),
  );
}

describe('which tabs there are', () => {
  const titles = (shop: Shop, as: string = people.Anna) =>
    shop.call<Answer>('importTabs', {}, as).tabs?.map(({ title }) => title);

  test('those of people, not the desk’s own, not those of its forms, and no hidden one', () => {
    const { shop, sheetId } = withTab(table);
    shop.google.addTab('Prices');
    const hidden = shop.google.addTab('Old');
    shop.google.hideTab(people.Anna, hidden);
    const all = titles(shop);
    expect(all).toEqual(expect.arrayContaining(['Complaints 2025', 'Prices']));
    expect(all).not.toContain('Old');
    const own = new Set(Object.values(tabs).map((tab) => tab.sheetId));
    const listed = shop.call<Answer>('importTabs').tabs.map((tab) => tab.sheetId);
    expect(listed.filter((id) => own.has(id))).toEqual([]);
    const responses = shop.state().forms.map((form) => form.sheetId);
    expect(listed.filter((id) => responses.includes(id))).toEqual([]);
    expect(listed).toContain(sheetId);
  });

  const part = (sheetId: number) => ({ sheetId, from: 0, most: 10 });

  test('whoever leads may read them, nobody else', () => {
    const { shop, sheetId } = withTab(table);
    for (const [name, args] of [
      ['importTabs', {}],
      ['importTab', part(sheetId)],
    ] as const) {
      const answers = [people.Anna, people.Mei, people.Li].map((as) => {
        const { done, refused } = shop.call<Answer>(name, args, as);
        return refused ?? done;
      });
      expect(answers).toEqual([true, true, 'not-your-role']);
    }
  });

  test.each([
    ['the desk’s own', () => tabs.complaints.sheetId],
    ['that of a form', (shop: Shop) => shop.state().forms[0]?.sheetId ?? 0],
    [
      'one that was deleted meanwhile',
      (shop: Shop, id: number) => {
        shop.google.deleteTab(people.Anna, id);
        return id;
      },
    ],
    [
      'one that was hidden meanwhile',
      (shop: Shop, id: number) => {
        shop.google.hideTab(people.Anna, id);
        return id;
      },
    ],
  ])('%s is refused in words', (_, which) => {
    const { shop, sheetId } = withTab(table);
    const answer = shop.call<Answer & { sentence: string }>(
      'importTab',
      part(which(shop, sheetId)),
    );
    expect(answer).toMatchObject({ done: false, refused: 'import-tab-gone' });
    expect(answer.sentence).toMatch(/deleted, hidden/);
  });

  test.each([
    { sheetId: -1, from: 0, most: 10 },
    { sheetId: 1.5, from: 0, most: 10 },
    { sheetId: 0, from: 0, most: 0 },
    { sheetId: 0, from: 0, most: 1_000_000 },
    { sheetId: 'Complaints', from: 0, most: 10 },
    {},
  ])('%j is no question', (args) => {
    expect(open().call<Answer>('importTab', args).refused).toBe('bad-arguments');
  });
});
