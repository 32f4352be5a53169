// The Customers tab says of each person how often they complained, how much of it is open and when they last did.
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

const wang = { email: 'wang@example.com', name: 'Wang Xiaoming' };
const lin = { email: 'lin@example.com', name: 'Ms Lin' };

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const counted = (shop: Shop) =>
  shop
    .table('customers')
    .map(({ name, complaints, open: left, last }) => [
      name,
      complaints,
      left,
      String(last).slice(0, 10),
    ]);

/** Wang complained twice, the first is closed; Ms Lin once, by mistake. */
function aDay(): Shop {
  const shop = open();
  shop.customerWrites({ what: 'Cold coffee', ...wang });
  shop.oneClockRunAfter(10);
  const li = shop.staff('Li');
  li.solves('R-2026-0001', 'A new one');
  li.tells('R-2026-0001', 'A new one is on its way');
  li.closes('R-2026-0001');
  shop.customerWrites({ what: 'Broken lid', ...wang });
  shop.customerWrites({ what: 'Nothing', ...lin });
  shop.oneClockRunAfter(10);
  return shop;
}

test('at once somebody new has one complaint; each night all are counted', () => {
  const shop = aDay();
  expect(counted(shop)).toEqual([
    ['Wang Xiaoming', 1, 1, '2026-11-20'],
    ['Ms Lin', 1, 1, '2026-11-20'],
  ]);
  shop.staff('Li').does('withdraw', { number: 'R-2026-0003', why: 'test' });
  shop.leap('2026-11-21T03:05:00Z');
  expect(counted(shop)).toEqual([
    ['Wang Xiaoming', 2, 1, '2026-11-20'],
    ['Ms Lin', 0, 0, 'null'],
  ]);
  expect(soundness(shop)).toEqual(sound);
});

test('what is archived counts, and what somebody typed over a count is put right', () => {
  const shop = aDay();
  for (const day of ['2026-11-22', '2026-11-30', '2026-12-20']) shop.leap(`${day}T01:00:00Z`);
  for (const day of ['2026-12-20', '2026-12-21']) shop.leap(`${day}T03:05:00Z`);
  expect(shop.table('archive').map(({ number }) => number)).toEqual(['R-2026-0001']);
  const header = shop.grid(tabs.customers.sheetId)[0] ?? [];
  const column = header.indexOf('Complaints') + 1;
  shop.google.typeCell(people.Anna, tabs.customers.sheetId, 2, column, 'many');
  shop.leap('2026-12-22T03:05:00Z');
  expect(counted(shop)[0]).toEqual(['Wang Xiaoming', 2, 1, '2026-11-20']);
  expect(soundness(shop)).toEqual(sound);
});

test('a new address by day leaves the count as it stands', () => {
  const shop = aDay();
  shop.leap('2026-11-21T03:05:00Z');
  shop.types('Li', 'R-2026-0002', 'phone', '0912 345 678');
  shop.leap('2026-11-21T09:05:00Z');
  expect(shop.table('customers')[0]).toMatchObject({ complaints: 2, open: 1 });
  expect(String(shop.table('customers')[0]?.['keys'])).toContain('912345678');
});
