// Phones of a file, read before it comes in as the desk reads them afterwards.
import { openShop, people, type Shop } from '../stories/shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

interface Answer {
  readonly unreadable: readonly number[];
  readonly refused?: string;
}

test('what can be called, is a name in a chat or an address is read; the rest is named', () => {
  const written: readonly (readonly [string, boolean])[] = [
    ['0912-345-678', true],
    ['+44 20 7946 0018', true],
    ['(02) 2345-6789 #12', true],
    ['WhatsApp Wang', true],
    ['wang@example.com', true],
    ['8.86912E+11', false],
    ['at work', false],
    ['12', false],
  ];
  const { unreadable } = open().call<Answer>('importPhones', {
    phones: written.map(([phone]) => phone),
  });
  expect(written.filter((_, at) => !unreadable.includes(at))).toEqual(
    written.filter(([, isRead]) => isRead),
  );
});

test('whoever may import may ask, nobody else; no more than five thousand at once', () => {
  const shop = open();
  const refusals = [people.Mei, people.Li].map(
    (as) => shop.call<Answer>('importPhones', { phones: ['1'] }, as).refused,
  );
  expect(refusals).toEqual([undefined, 'not-your-role']);
  const many = { phones: Array.from({ length: 5001 }, () => '1') };
  expect(shop.call<Answer>('importPhones', many).refused).toBe('bad-arguments');
});
