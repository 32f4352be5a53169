// Customers are found by an index, without reading them all, and whatever happens to it or to them nobody becomes two.
import { bucketOf } from '../../src/desk/key-index.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

const wang = { email: 'wang@example.com', name: 'Wang Xiaoming' };
const lin = { email: 'lin@example.com', name: 'Ms Lin' };
const { index, customers } = tabs;

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'Cold coffee', ...wang });
  shop.customerWrites({ what: 'Broken lid', ...lin });
  shop.oneClockRunAfter(10);
  expect(shop.state().index).toBe('written');
  open = shop.remembered();
}, 60_000);

const whose = (shop: Shop): string[] =>
  shop.facts().map(({ number, customer }) => `${number} ${customer}`);
const keysOf = (shop: Shop): unknown[] => shop.table('customers').map(({ keys }) => keys);

test('who is known is the same again, by form, at the counter and typed in', () => {
  const shop = open();
  shop.customerWrites({ what: 'Cold again', ...wang });
  shop.staff('Li').logs('Another lid', { who: 'Lin', reach: 'LIN@example.com' });
  expect(whose(shop).sort()).toEqual([
    'R-2026-0001 C-0001',
    'R-2026-0002 C-0002',
    'R-2026-0003 C-0001',
    'R-2026-0004 C-0002',
  ]);
  expect(shop.table('customers')).toHaveLength(2);
  expect(soundness(shop)).toEqual(sound);
});

test('what somebody gives besides is known from then on', () => {
  const shop = open();
  shop.customerWrites({ what: 'Cold again', ...wang, phone: '020 7946 0018' });
  shop.staff('Li').logs('And again', { who: 'Wang', reach: '+44 20 7946 0018' });
  expect(whose(shop)).toContain('R-2026-0004 C-0001');
  expect(keysOf(shop)).toEqual([['wang@example.com', 't+442079460018'], ['lin@example.com']]);
  expect(soundness(shop)).toEqual(sound);
});

test('where Customers were sorted, what is new goes to the right row', () => {
  const shop = open();
  shop.google.sortRange(people.Anna, customers.sheetId, 2, true);
  expect(shop.table('customers').map(({ id }) => id)).toEqual(['C-0002', 'C-0001']);
  shop.customerWrites({ what: 'Cold again', ...wang, phone: '020 7946 0018' });
  expect(keysOf(shop)).toEqual([['lin@example.com'], ['wang@example.com', 't+442079460018']]);
  expect(soundness(shop)).toEqual(sound);
});

test('a cell of the index that somebody wrote over makes nobody a stranger, and is written anew', () => {
  const shop = open();
  const row = bucketOf('wang@example.com') + 2;
  shop.google.typeCell(people.Anna, index.sheetId, row, 1, 'oops');
  shop.customerWrites({ what: 'Cold again', ...wang });
  expect(whose(shop)).toContain('R-2026-0003 C-0001');
  expect(soundness(shop)).toEqual(sound);
});

test('while the index is gone everybody is still known', () => {
  const shop = open();
  shop.google.deleteTab(people.Anna, index.sheetId);
  shop.customerWrites({ what: 'Cold again', ...wang });
  shop.oneClockRunAfter(5);
  expect(whose(shop)).toContain('R-2026-0003 C-0001');
  expect(shop.table('customers')).toHaveLength(2);
});

test('a row that somebody deleted is nobody any more: who comes again is new', () => {
  const shop = open();
  shop.google.deleteRows(people.Anna, customers.sheetId, 2, 1);
  shop.customerWrites({ what: 'Cold again', ...wang, phone: '020 7946 0018' });
  expect(whose(shop)).toContain('R-2026-0003 C-0003');
  expect(keysOf(shop)).toEqual([['lin@example.com'], ['wang@example.com', 't+442079460018']]);
});

test('an address that staff put right in the sheet is known within a run of the clock', () => {
  const shop = open();
  shop.types('Li', 'R-2026-0001', 'mail', 'wang@example.org');
  expect(shop.state().contacts).toEqual(['R-2026-0001']);
  shop.oneClockRunAfter(5);
  expect(shop.state().contacts).toEqual([]);
  shop.customerWrites({ what: 'Cold again', email: 'wang@example.org' });
  expect(whose(shop)).toContain('R-2026-0003 C-0001');
  expect(soundness(shop)).toEqual(sound);
});
