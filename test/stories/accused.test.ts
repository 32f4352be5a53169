// S113: whom it is about has nothing to do with it, whatever goes wrong on the way.
import { referenceFor } from '../../src/desk/reference.ts';
import { all, callsOf, type Doing, disturbEach, leavesSomethingNew } from './disturb.ts';
import { sound, soundness } from './holds.ts';
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

const solved = { result: 'A new cup', remedy: 'A cup', justified: 'yes', cause: '', value: 500 };

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

/** Whatever this person's sidebar lists. */
const listed = (shop: Shop, name: keyof typeof people): string => {
  const { mine, team, waiting } = shop.call<Readonly<Record<string, object>>>(
    'queue',
    {},
    people[name],
  );
  return JSON.stringify({ mine, team, waiting });
};

test('S113: whom a correction names has no part in it, from then until it was closed and asked about', () => {
  const shop = open();
  shop.customerWrites(wang);
  shop.oneClockRunAfter(10);
  const before = shop.mailsTo(people.Li).length;
  accuses.when(shop);
  shop.oneClockRunAfter(5);
  const owner = shop.facts()[0]?.['owner'] as 'Tom';
  const does = (action: string, part: object) =>
    expect(shop.staff(owner).does(action, { number, ...part })).toMatchObject({ done: true });
  does('answer', { text: 'Thank you for saying so. I ask everybody who was there.' });
  does('help', { text: 'Who was there?' });
  does('promise', { what: 'We call', who: owner, due: '2026-11-23T12:00', tell: true });
  expect(shop.staff('Mei').does('handOver', { number, to: 'Li' })).toHaveProperty('refused');
  for (const at of ['23T08:10', '23T12:10', '24T08:40']) shop.leap(`2026-11-${at}:00Z`);
  expect(shop.facts()).toMatchObject([{ promisesBroken: 1 }]);
  does('told', { by: 'phone', at: '', text: 'Said sorry' });
  expect(listed(shop, 'Li')).not.toContain(number);
  does('resolve', { ...solved, how: 'mail' });
  does('close', { accepted: 'no' });
  shop.leap('2026-11-27T10:00:00Z');
  shop.customerRates(number, 1, { comment: 'He still works there' });
  for (const at of ['27T10:10', '30T08:10', '30T08:40']) shop.leap(`2026-11-${at}:00Z`);
  expect(shop.facts()).toMatchObject([{ score: 1, reopened: 1, owner, about: 'Li' }]);
  const since = shop.mailsTo(people.Li).slice(before);
  const heard = since.map(({ subject, text }) => `${subject} ${text}`).join('\n');
  expect(heard).not.toMatch(/R-2026-0001|broke|still works|Wang/);
  expect(listed(shop, 'Li')).not.toContain(number);
  expect(listed(shop, owner)).toContain(number);
  expect(soundness(shop)).toEqual(sound);
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
