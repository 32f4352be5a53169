// Whoever may open the sheet can call every public function with whatever they like from the browser's console.
import { openShop, people, type Shop } from '../stories/shop.ts';

let fresh: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup arrived broken', email: 'wang@example.com' });
  shop.oneClockRunAfter(10);
  fresh = shop.remembered();
}, 60_000);

type Doors = Readonly<Record<'ask' | 'act', object>>;

/** What the page asks and does; scripts and triggers have tests of their own. *Check the desk* takes nothing and writes. */
const callable = (shop: Shop): string[] =>
  Object.values(shop.call<Doors>('functionSchemas'))
    .flatMap((calls) => Object.keys(calls))
    .filter((name) => name !== 'checkDesk');

const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), 'end');

const hostile: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a prototype', JSON.parse('{"__proto__":{"role":"principal"},"id":"abc-12345"}')],
  ['a constructor', { constructor: { prototype: { done: true } } }],
  ['names of the machine as values', { id: '__proto__', number: 'constructor', key: 'toString' }],
  ['a megabyte', { id: 'x'.repeat(1_000_000), number: 'y'.repeat(1_000_000), text: 'z' }],
  ['a thousand levels', deep(1000)],
  ['a list of a hundred thousand', Array.from({ length: 100_000 }, () => 0)],
  ['numbers that are none', { id: Number.POSITIVE_INFINITY, number: -0, text: Number.NaN }],
  ['a formula for a number', { id: '=1+1', number: '=HYPERLINK("x")', text: '+1' }],
  ['halves of characters', { id: '\uD83D', number: '\uDE00', text: '\uD83D' }],
];

test.each(hostile)('%s: every function answers, none writes, none dies', (_, args) => {
  const shop = fresh();
  const written = () => JSON.stringify(shop.google.world.spreadsheets);
  const before = written();
  for (const name of callable(shop)) {
    const answer = shop.call<{ done?: boolean; number?: unknown } | null>(name, args, people.Mei);
    // They take none, and only look.
    if (name !== 'importStatus' && name !== 'importTabs')
      expect([name, answer?.done ?? false]).toEqual([name, false]);
  }
  expect(written()).toBe(before);
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  expect(({} as Record<string, unknown>)['role']).toBeUndefined();
});

test.each([
  ['no name', null],
  ['a name that is none of ours', { name: 'forgetEverything', args: {} }],
  ['a name that every object has', { name: 'constructor', args: {} }],
  ['a name of the prototype', { name: '__proto__', args: {} }],
  ['a list', ['take', {}]],
])('neither door opens for %s', (_, json) => {
  const shop = fresh();
  for (const door of ['ask', 'act']) {
    const answer = shop.google.call(door, [json], { as: people.Mei });
    expect(answer).toMatchObject({ done: false, refused: 'bad-arguments' });
  }
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
});

test('texts longer than a cell are refused in words, not cut in silence', () => {
  const shop = fresh();
  const number = 'R-2026-0001';
  const long = 'x'.repeat(60_000);
  for (const [action, args] of Object.entries({
    answer: { number, text: long },
    note: { number, text: long },
    told: { number, by: 'phone', at: '', text: long },
    resolve: { number, result: long, remedy: '', justified: 'yes', cause: '', value: null },
  })) {
    expect([action, shop.staff('Li').does(action, args)]).toMatchObject([action, { done: false }]);
  }
});
