// What is written to Google's log leaves the sheet's sharing: ids and names of errors, never of people.
import type { Interference } from '../../src/dev/google/types.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

const personal = [
  'Wang Xiaoming',
  'wang@example.com',
  '0912345678',
  'arrived broken',
  'Sorry, Wang',
  '@',
];

let fresh: () => Shop;
beforeAll(async () => {
  fresh = await openShop();
}, 60_000);

const logged = (shop: Shop): string => shop.google.executions.flatMap(({ log }) => log).join('\n');

function aDay(shop: Shop): void {
  const number = 'R-2026-0001';
  const attempt = (work: () => unknown): void => {
    try {
      work();
    } catch {
      // What the sidebar would say.
    }
  };
  shop.customerWrites({
    what: 'The cup arrived broken',
    name: 'Wang Xiaoming',
    email: 'wang@example.com',
    phone: '0912345678',
    hurt: 'Yes',
  });
  shop.oneClockRunAfter(10);
  attempt(() => shop.staff('Li').answers(number, 'Sorry, Wang Xiaoming, a new cup is on its way.'));
  shop.oneClockRunAfter(10);
  attempt(() => shop.types('Li', number, 'phone', '0912345678'));
  attempt(() => shop.call('find', { text: 'Wang Xiaoming' }, people.Li));
  shop.oneClockRunAfter(10);
}

test('nothing of a customer is logged on a day without trouble', () => {
  const shop = fresh();
  aDay(shop);
  for (const word of personal) expect(logged(shop)).not.toContain(word);
});

test('nor when Google fails with a message that quotes what was sent', () => {
  const message = personal.join(' ');
  for (let k = 1; k <= 12; k += 1) {
    const shop = fresh();
    const how: Interference = { fail: 'before', message };
    const stop = shop.google.intercept((call) => (call.index === k ? how : undefined));
    aDay(shop);
    stop();
    for (const word of personal) expect([k, logged(shop).includes(word)]).toEqual([k, false]);
  }
}, 120_000);
