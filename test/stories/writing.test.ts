// Two people at their sidebars: one writes an answer, the other sees it before beginning a second one.
import { openShop, people, type Shop } from './shop.ts';

const number = 'R-2026-0001';
let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup arrived broken', email: 'wang@example.com' });
  shop.oneClockRunAfter(10);
  open = shop.remembered();
}, 60_000);

const writes = (shop: Shop, name: keyof typeof people) =>
  shop.call<object>('writing', { id: `writes-${name}`, number }, people[name]);
const queueOf = (shop: Shop, name: keyof typeof people) =>
  shop.call<{ writing: object }>('queue', {}, people[name]).writing;
const seenBy = (shop: Shop, name: keyof typeof people) =>
  shop.call<{ writing: string[] }>('complaint', { number }, people[name]).writing;

test('while one writes, the other reads it in the queue and on the complaint, for some minutes', () => {
  const shop = open();
  const log = shop.log().length;
  expect(writes(shop, 'Tom')).toMatchObject({ done: true, writing: [] });
  expect(queueOf(shop, 'Mei')).toEqual({ [number]: ['Tom'] });
  expect(seenBy(shop, 'Mei')).toEqual(['Tom']);
  expect(seenBy(shop, 'Tom')).toEqual([]);
  expect(writes(shop, 'Mei')).toMatchObject({ writing: ['Tom'] });
  shop.oneClockRunAfter(6);
  expect(queueOf(shop, 'Anna')).toEqual({});
  expect(shop.log()).toHaveLength(log);
});

test('sent, it is over at once', () => {
  const shop = open();
  writes(shop, 'Tom');
  shop.call('answer', { id: 'sends-it', number, text: 'We swap it.' }, people.Tom);
  expect(queueOf(shop, 'Mei')).toEqual({});
});

test('whom the complaint is about neither reads of it nor can write', () => {
  const shop = open();
  writes(shop, 'Tom');
  shop.types('Anna', number, 'about', 'Mei');
  shop.oneClockRunAfter(1);
  expect(queueOf(shop, 'Mei')).toEqual({});
  expect(writes(shop, 'Mei')).toMatchObject({ refused: 'about-this-person' });
});
