// Two grants in the same second never pass a limit together: one of them is told what is left.
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness } from './holds.ts';
import { inTheMiddle } from './in-the-middle.ts';
import { type Done, openShop, people, type Shop } from './shop.ts';

const [first, second] = ['R-2026-0001', 'R-2026-0002'] as const;

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  for (const what of ['Banana', 'Apple']) {
    shop.customerWrites({ what, email: `${what}@example.com`, name: what });
  }
  shop.oneClockRunAfter(10);
  limits(shop, 'Li', 'limitDay', '100');
  open = shop.remembered();
}, 60_000);

/** What the business owner writes into Team. */
function limits(shop: Shop, name: string, field: string, value: string): void {
  const described = shop.call<{ tabs: { key: string; columns: Column[] }[] }>('describeDesk');
  const header = described.tabs
    .find(({ key }) => key === 'team')
    ?.columns.find((one) => one.field === field)?.header;
  const [titles = [], ...rows] = shop.grid(tabs.team.sheetId);
  const column = titles.indexOf(header) + 1;
  const row = rows.findIndex(([person]) => person === name) + 2;
  shop.google.typeCell(people.Anna, tabs.team.sheetId, row, column, value);
}

test.each([
  ['1.200', '1.2 / 1200: which?'],
  ['50%', 'no percentage'],
  ['0x10', 'nothing below zero'],
  ['20-', 'nothing below zero'],
  ['€20', 'the desk’s currency'],
])('an amount typed %j is put back, and its note says why: %s', (typed, why) => {
  const shop = open();
  shop.types('Li', first, 'value', typed);
  const at = { ...shop.cell(first, 'value'), rows: 1, columns: 1 };
  expect(shop.google.cells(tabs.complaints.sheetId, at)[0]?.[0]?.note).toContain(why);
  expect(shop.facts()[0]?.['value']).toBeNull();
  expect(soundness(shop)).toEqual(sound);
});

test.each([
  ['£12.50', 12.5],
  ['两', 2],
  ['12,50', 12.5],
  ['50', 50],
])('an amount typed %j is %d', (typed, value) => {
  const shop = open();
  shop.types('Li', first, 'value', typed);
  expect(shop.facts()[0]?.['value']).toBe(value);
  expect(soundness(shop)).toEqual(sound);
});

interface Column {
  readonly field: string;
  readonly header: string;
}

const grants = (shop: Shop, number: string): Done =>
  shop.staff('Li').solves(number, 'A refund.', { remedy: 'Refund', value: 90, how: 'mail' });

test('C12: in the middle of each other, at every call, 90 and 90 never pass 100 a day', () => {
  for (let k = 1; ; k += 1) {
    const shop = open();
    const inner: { done?: Done } = {};
    const ended = inTheMiddle(shop, { runs: 'act', k }, () => {
      inner.done = grants(shop, second);
    });
    const outer = grants(shop, first);
    if (!ended()) break;
    const given = shop
      .facts()
      .filter(({ value, approvedBy }) => value === 90 && approvedBy === 'Li');
    expect([k, given.length]).toEqual([k, 1]);
    const no = [outer, inner.done].filter((done) => done?.refused !== undefined);
    expect(no.map((done) => done?.refused)).toEqual([
      expect.stringMatching(/^(above-limit|somebody-saving)$/),
    ]);
    expect([k, soundness(shop)]).toEqual([k, sound]);
  }
}, 120_000);

test('C12: refused, one reads which limit it is and what is left, in the sidebar and in the sheet', () => {
  const shop = open();
  grants(shop, first);
  expect(
    shop.call('resolve', { id: 'once-more', number: second, ...asked }, people.Li),
  ).toMatchObject({
    refused: 'above-limit',
    sentence: expect.stringContaining('100'),
  });
  shop.types('Li', second, 'value', '50');
  const { row, column } = shop.cell(second, 'value');
  const [[cell] = []] = shop.google.cells(tabs.complaints.sheetId, {
    row,
    column,
    rows: 1,
    columns: 1,
  });
  expect(cell?.note).toMatch(/100 .*in a day, 10 .*left/);
  expect(soundness(shop)).toEqual(sound);
});

const asked = { result: 'A refund.', remedy: '', justified: 'yes', cause: '', value: 90 };
