// S113: whom it is about has nothing to do with it, whatever goes wrong on the way.
import { referenceFor } from '../../src/desk/reference.ts';
import { all, callsOf, type Doing, disturbEach, leavesSomethingNew } from './disturb.ts';
import { openShop, people, type Shop } from './shop.ts';

const number = 'R-2026-0001';
const wang = { what: 'The cup arrived broken', email: 'wang@example.com', name: 'Wang' };

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const accuses: Doing = {
  when: (shop) =>
    shop.customerWrites({
      what: 'It was he who broke it.',
      about: 'Li',
      phone: '0912 345 678',
      email: 'new@example.com',
      reference: referenceFor(shop.state().secret, number, 'add'),
    }),
  runs: 'handleFormSubmit',
};

const read = (shop: Shop, name: keyof typeof people): string =>
  shop
    .mailsTo(people[name])
    .map(({ text }) => text)
    .join('\n');

/** Somebody else has it, with all that was said, and the accused was told nothing. */
function isKept(shop: Shop): void {
  shop.oneClockRunAfter(5);
  shop.oneClockRunAfter(5);
  const [complaint] = shop.facts();
  expect(complaint).toMatchObject({ about: 'Li', phone: '0912 345 678', firstOwner: 'Li' });
  expect(complaint?.['owner']).not.toBe('Li');
  expect(read(shop, 'Li')).not.toContain('broke it');
  expect(read(shop, complaint?.['owner'] as 'Tom')).toContain('broke it');
  const old = shop.mailsTo('wang@example.com').filter(({ subject }) => /another/i.test(subject));
  expect(old.map(({ text }) => /broke|new@/.test(text))).toEqual([false]);
}

test('an accusation through the link reaches whoever has it then, and never the accused', () => {
  const shop = open();
  shop.customerWrites(wang);
  shop.later(10);
  expect(read(shop, 'Li')).toContain('The cup arrived broken');
  accuses.when(shop);
  isKept(shop);
});

test('what waited for the accused when it came does not leave', () => {
  const shop = open();
  shop.customerWrites(wang);
  accuses.when(shop);
  isKept(shop);
  expect(shop.mailsTo(people.Li)).toEqual([]);
});

test('killed at any call on the way, it is the same after two runs of the clock', () => {
  const first = open();
  first.customerWrites(wang);
  first.later(10);
  const before = first.remembered();
  const calls = all(callsOf(before, accuses));
  for (const kill of ['before', 'after'] as const) {
    const isNew = leavesSomethingNew();
    disturbEach({ before, calls, isNew, goesOn: isKept, ...accuses }, { kill });
  }
}, 120_000);
