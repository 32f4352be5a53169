// Two people at their sidebars: one writes an answer, the other sees it before beginning a second one.
import { referenceFor } from '../../src/desk/reference.ts';
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

/** As their page opens: what has been said so far. */
const opens = (shop: Shop, name: keyof typeof people) => {
  const { complaint } = shop.call<{ complaint: Record<'lastTold' | 'lastHeard', number | null> }>(
    'complaint',
    { number },
    people[name],
  );
  return Math.max(complaint.lastTold ?? 0, complaint.lastHeard ?? 0);
};

test('what the customer adds while one writes is said before the answer leaves, once', () => {
  const shop = open();
  const answer = { number, text: 'We swap the cup.', seen: opens(shop, 'Tom') };
  const reference = referenceFor(shop.state().secret, number, 'add');
  shop.customerWrites({ what: 'The saucer is broken, too', reference });
  shop.oneClockRunAfter(1);
  expect(shop.staff('Tom').does('answer', answer)).toMatchObject({ refused: 'answered-meanwhile' });
  expect(shop.staff('Tom').does('answer', { ...answer, sure: true })).toMatchObject({ done: true });
});

test('two who promise the same at once: one mail leaves', () => {
  const shop = open();
  const seen = { Tom: opens(shop, 'Tom'), Li: opens(shop, 'Li') };
  const cup = { number, what: 'A new cup', who: 'Tom', due: '2026-11-27T12:00', tell: true };
  const mails = shop.mailsTo('wang@example.com').length;
  for (const name of ['Tom', 'Li'] as const) {
    shop.oneClockRunAfter(1);
    shop.staff(name).does('promise', { ...cup, seen: seen[name] });
  }
  shop.oneClockRunAfter(10);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(mails + 1);
});

test('whom the complaint is about neither reads of it nor can write', () => {
  const shop = open();
  writes(shop, 'Tom');
  shop.types('Anna', number, 'about', 'Mei');
  shop.oneClockRunAfter(1);
  expect(queueOf(shop, 'Mei')).toEqual({});
  expect(writes(shop, 'Mei')).toMatchObject({ refused: 'about-this-person' });
});
