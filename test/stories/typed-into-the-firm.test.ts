// What the firm types into Team, Hours and Rules: read where it can mean one thing, asked on its cell where it cannot, and said by
// the health list with what holds meanwhile.
import { tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup broke', email: 'wang@example.com', name: 'Wang' });
  shop.oneClockRunAfter(10);
  open = shop.remembered();
}, 60_000);

type Firm = 'team' | 'hours' | 'rules';

const columnOf = (tab: Firm, field: string): number =>
  tabs[tab].columns.findIndex((column) => column.field === field) + 1;

/** 1-based, by what stands in the column of the row's name. */
const rowOf = (shop: Shop, tab: Firm, key: string): number =>
  shop.grid(tabs[tab].sheetId).findIndex((cells) => cells[0] === key) + 1;

const freeRow = (shop: Shop, tab: Firm): number =>
  shop.grid(tabs[tab].sheetId).findIndex((cells) => cells.every((cell) => cell === '')) + 1;

function types(shop: Shop, tab: Firm, row: number, field: string, text: string): void {
  shop.google.typeCell(people.Anna, tabs[tab].sheetId, row, columnOf(tab, field), text);
}

const noteOn = (shop: Shop, tab: Firm, row: number, field: string): string => {
  const at = { row, column: columnOf(tab, field), rows: 1, columns: 1 };
  return shop.google.cells(tabs[tab].sheetId, at)[0]?.[0]?.note ?? '';
};

const doubted = (shop: Shop): string[] =>
  shop
    .call<{ problems: { code: string; detail: string; where: string }[] }>('health')
    .problems.flatMap(({ code, where, detail }) =>
      code === 'cell-doubtful' ? [`${where}: ${detail.split('\n').slice(1).join(' | ')}`] : [],
    );

/** Who gets a complaint that comes in now. */
function ownerOfNext(shop: Shop): unknown {
  shop.customerWrites({ what: 'The spoon broke', email: 'chen@example.com', name: 'Chen' });
  shop.oneClockRunAfter(10);
  return shop.facts().find(({ what }) => what === 'The spoon broke')?.['owner'];
}

const dueOf = (shop: Shop): number => Number(shop.facts()[0]?.['solveDue']);

describe('away', () => {
  const everybodyButLi = (shop: Shop): void => {
    for (const name of ['Anna', 'Mei', 'Tom']) {
      types(shop, 'team', rowOf(shop, 'team', name), 'awayFrom', '2026-01-01');
    }
  };

  test.each([
    ['2026/1/4', '2027/1/20'],
    ['2026年1月4日', '2027年1月20日'],
    ['4 Jan 2026', 'Jan 20, 2027'],
    ['13/1/2026', '20/1/2027'],
    ['46026', ''],
  ])('from %j to %j is away', (from, to) => {
    const shop = open();
    const row = rowOf(shop, 'team', 'Li');
    types(shop, 'team', row, 'awayFrom', from);
    types(shop, 'team', row, 'awayTo', to);
    expect(ownerOfNext(shop)).not.toBe('Li');
    expect(doubted(shop)).toEqual([]);
    expect(noteOn(shop, 'team', row, 'awayFrom')).toBe('');
  });

  test('a date that may be two is asked on its cell at once, and whoever it is counts as at work', () => {
    const shop = open();
    everybodyButLi(shop);
    const row = rowOf(shop, 'team', 'Li');
    types(shop, 'team', row, 'awayFrom', '1/2/2026');
    expect(noteOn(shop, 'team', row, 'awayFrom')).toMatch(
      /2026-01-02 \/ 2026-02-01: which\?.*Li counts as at work/,
    );
    expect(doubted(shop)).toEqual([
      `Team ${row}: 1/2/2026 | 2026-01-02 / 2026-02-01 | either | at-work | Li`,
    ]);
    expect(ownerOfNext(shop)).toBe('Li');
    types(shop, 'team', row, 'awayFrom', '2026-02-01');
    expect(noteOn(shop, 'team', row, 'awayFrom')).toBe('');
    expect(doubted(shop)).toEqual([]);
  });

  test('the question goes with its row when somebody sorts, and other notes stay', () => {
    const shop = open();
    const row = rowOf(shop, 'team', 'Li');
    types(shop, 'team', row, 'awayTo', 'some day');
    expect(noteOn(shop, 'team', row, 'awayTo')).toContain('“some day” cannot be read');
    const other = rowOf(shop, 'team', 'Mei');
    types(shop, 'team', other, 'awayTo', '12月24日');
    expect(noteOn(shop, 'team', other, 'awayTo')).toContain('has no year');
    types(shop, 'team', row, 'awayTo', '');
    expect(noteOn(shop, 'team', row, 'awayTo')).toBe('');
    expect(noteOn(shop, 'team', other, 'awayTo')).toContain('has no year');
  });
});

describe('hours', () => {
  test.each([
    '24/12/2026',
    '2026/12/24',
    'Dec 24 2026',
    '2026年12月24日',
    '46380',
  ])('a holiday typed %j is one', (typed) => {
    const shop = open();
    const row = freeRow(shop, 'hours');
    types(shop, 'hours', row, 'day', typed);
    types(shop, 'hours', row, 'spans', 'closed');
    shop.oneClockRunAfter(5);
    expect(shop.state().hours?.exceptions).toEqual({ '2026-12-24': [] });
    expect(doubted(shop)).toEqual([]);
  });

  test('a holiday without a year, or that may be two days, is asked about and counts for nothing', () => {
    const shop = open();
    const row = freeRow(shop, 'hours');
    types(shop, 'hours', row, 'day', '5/12/2026');
    types(shop, 'hours', row, 'spans', 'closed');
    expect(noteOn(shop, 'hours', row, 'day')).toContain('2026-05-12 / 2026-12-05: which?');
    types(shop, 'hours', row, 'day', '12月5日');
    expect(noteOn(shop, 'hours', row, 'day')).toContain('has no year');
    types(shop, 'hours', row, 'day', '2026年12月5日');
    expect(noteOn(shop, 'hours', row, 'day')).toBe('');
  });

  test('what cannot be read any more keeps the day as it was, and no deadline moves', () => {
    const shop = open();
    const before = dueOf(shop);
    const row = rowOf(shop, 'hours', 'Monday');
    types(shop, 'hours', row, 'spans', 'nine to five');
    shop.oneClockRunAfter(10);
    expect(dueOf(shop)).toBe(before);
    expect(noteOn(shop, 'hours', row, 'spans')).toContain('stays as it was: Monday 09:00-18:00');
    expect(doubted(shop)).toEqual([
      `Hours ${row}: nine to five |  | unread | kept | Monday 09:00-18:00`,
    ]);
    types(shop, 'hours', row, 'spans', '9am-6pm');
    shop.oneClockRunAfter(10);
    expect([dueOf(shop), noteOn(shop, 'hours', row, 'spans')]).toEqual([before, '']);
  });

  test('a day that was never open says that it counts as closed', () => {
    const shop = open();
    const row = rowOf(shop, 'hours', 'Sunday');
    types(shop, 'hours', row, 'spans', '9-5');
    expect(noteOn(shop, 'hours', row, 'spans')).toMatch(
      /09:00-17:00.*which\?.*Sunday counts as closed/,
    );
  });

  test('a night is open into the next day', () => {
    const shop = open();
    types(shop, 'hours', rowOf(shop, 'hours', 'Friday'), 'spans', '22:00-02:00');
    shop.oneClockRunAfter(5);
    expect(shop.state().hours?.week[4]).toEqual([{ from: 1320, to: 1560 }]);
  });
});

test('a limit that may be two asks on its cell, and its person goes on working', () => {
  const shop = open();
  const row = rowOf(shop, 'team', 'Li');
  types(shop, 'team', row, 'limit', '1.200');
  expect(noteOn(shop, 'team', row, 'limit')).toMatch(/1.2 \/ 1200: which\?/);
  expect(shop.call<{ me: { name: string } | null }>('queue', {}, people.Li)).toMatchObject({
    me: { name: 'Li' },
  });
  types(shop, 'team', row, 'limit', '50%');
  expect(noteOn(shop, 'team', row, 'limit')).toContain('“50%” cannot be read');
});

test('a word in Rules that is no severity counts as left blank, and its kind stays', () => {
  const shop = open();
  types(shop, 'rules', 2, 'severity', 'awful');
  expect(noteOn(shop, 'rules', 2, 'severity')).toContain('counts as left blank');
  expect(doubted(shop)).toHaveLength(1);
});
