import { openShop, type Shop } from '../stories/shop.ts';

let fresh: () => Shop;
beforeAll(async () => {
  fresh = await openShop();
}, 60_000);

const firstRow = (shop: Shop) => shop.rows()[0] ?? {};
const cell = 50_000;

it('a name of 10,000 characters is a line on the row, and whole beside the other answers', () => {
  const shop = fresh();
  const name = 'Wang '.repeat(2000).trim();
  shop.customerWrites({ what: 'The cup broke', name, email: 'wang@example.com' });
  shop.oneClockRunAfter(15);
  const row = firstRow(shop);
  expect(`${row['name']}`.length).toBeLessThanOrEqual(500);
  expect(name.startsWith(`${row['name']}`)).toBe(true);
  expect(`${row['extra']}`.includes(name)).toBe(true);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
});

it('of 60,000 characters the sheet has what Google leaves of them, and in the night the rest', () => {
  const shop = fresh();
  const what = 'abcdefghij'.repeat(6000);
  shop.customerWrites({ what, email: 'wang@example.com' });
  shop.oneClockRunAfter(15);
  const { what: first, continued } = firstRow(shop);
  expect(`${first}${continued}`).toBe(what.slice(0, cell));
  const stored = Object.values(shop.google.world.forms).flatMap(({ responses }) => responses);
  expect(stored.flatMap(({ answers }) => Object.values(answers))).toContain(what);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
  shop.leap('2026-11-21T03:10:00Z');
  shop.leap('2026-11-22T03:10:00Z');
  const whole = firstRow(shop);
  expect(`${whole['what']}${whole['continued']}`).toBe(what);
  expect(shop.log().filter(({ type }) => type === 'completed')).toHaveLength(1);
  expect(shop.rows()).toHaveLength(1);
  expect(shop.verify()).toMatchObject({ brokenChains: [], differences: [], problems: [] });
});

it('a text that Google cut inside an emoji is stored with a mark where it was cut', () => {
  const shop = fresh();
  const what = `${'a'.repeat(cell - 1)}😀 and more`;
  shop.customerWrites({ what, email: 'wang@example.com' });
  shop.oneClockRunAfter(15);
  const { what: first, continued } = firstRow(shop);
  expect(`${first}${continued}`).toBe(`${'a'.repeat(cell - 1)}\uFFFD`);
  expect(shop.rows()).toHaveLength(1);
});

it('thirty of the longest texts at once are all taken in', () => {
  const shop = fresh();
  const texts = Array.from({ length: 30 }, (_, at) => `${at} ${'长'.repeat(49_000)}`);
  for (const what of texts) shop.customerWrites({ what }, { events: 'missing' });
  shop.oneClockRunAfter(15);
  expect(
    shop
      .rows()
      .map(({ what }) => what)
      .sort(),
  ).toEqual([...texts].sort());
}, 60_000);
