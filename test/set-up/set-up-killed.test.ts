// Set-up is disturbed at every call; whoever comes next, a person or the clock, finishes it.
import { tabNames } from '../../src/desk/tabs.ts';
import type { Interference } from '../../src/dev/google/types.ts';
import {
  all,
  callsOf,
  type Doing,
  disturbEach,
  leavesSomethingNew,
  type Sweep,
  worthIt,
} from '../stories/disturb.ts';
import { newShop, type Shop } from '../stories/shop.ts';

let setsUp: Doing;
let empty: () => Shop;
/** With its tabs made: the costly commit need not be repeated for every disturbance after it. */
let withTabs: () => Shop;
let expected: ReturnType<typeof inventory>;
const callsForTabs = 4;

const press = (shop: Shop): object | undefined => {
  setsUp.when(shop);
  return shop.google.lastExecution?.result as object | undefined;
};

beforeAll(async () => {
  const { shop, settings } = await newShop();
  empty = shop.remembered();
  setsUp = { when: (at) => void at.call('setUpDesk', settings), runs: 'act' };
  const killed = empty();
  killed.google.intercept(({ index }) =>
    index === callsForTabs + 1 ? { kill: 'before' } : undefined,
  );
  expect(() => setsUp.when(killed)).toThrow();
  withTabs = killed.remembered();
  expect(killed.state().setUp).toEqual(['tabs']);
  const whole = empty();
  setsUp.when(whole);
  expected = inventory(whole);
}, 60_000);

/** What there must be exactly one of, whatever happened. */
function inventory(shop: Shop) {
  const { world } = shop.google;
  const forms = Object.values(world.forms);
  const linked = forms
    .filter(({ destination }) => destination !== null)
    .sort((a, b) => b.items.length - a.items.length);
  const state = shop.state();
  const links = [...state.forms].sort((a, b) => a.purpose.localeCompare(b.purpose));
  const present = world.triggers.map(({ uid }) => uid).sort();
  return {
    tabs: world.spreadsheets[world.spreadsheetId]?.sheets.length,
    triggers: world.triggers.map(({ handler }) => handler).sort(),
    recorded: [...state.triggers].sort().join() === present.join(),
    questions: linked.map(({ items }) => items.map(({ title }) => title)),
    open: linked.map(({ switches }) => switches.published && switches.accepting),
    state: links.map(({ purpose, language, questions }) => [purpose, language, questions]),
    ids:
      links
        .map(({ formId }) => formId)
        .sort()
        .join() ===
      linked
        .map(({ id }) => id)
        .sort()
        .join(),
    steps: state.setUp,
    unlinkedButOpen: forms.filter((f) => !f.destination && f.switches.published).length,
    mails: shop.google.mails.length,
  };
}

function pressAgain(shop: Shop): void {
  expect(press(shop)).toMatchObject({ done: true });
}

/** The clock finishes what has triggers; else somebody presses again. */
function clockOrPress(shop: Shop): void {
  const present = shop.google.world.triggers.map(({ uid }) => uid);
  const { triggers } = shop.state();
  if (triggers.length > 0 && triggers.every((uid) => present.includes(uid))) shop.later(10);
  else pressAgain(shop);
}

test('the undisturbed set-up is what is compared with', () => {
  expect(expected).toMatchObject({
    ...{ tabs: tabNames.length + 4, recorded: true, ids: true, mails: 0 },
    ...{ triggers: ['handleClock', 'handleEdit', 'handleFormSubmit'] },
    steps: ['tabs', 'triggers', 'forms', 'open'],
  });
});

const modes = {
  'killed before the effect': { kill: 'before' },
  'killed after the effect': { kill: 'after' },
  'failing before the effect': { fail: 'before' },
  'failing after the effect': { fail: 'after' },
} as const satisfies Readonly<Record<string, Interference>>;

describe('up to the commit of the tabs', () => {
  const isNew = leavesSomethingNew();
  test.each(Object.entries(modes))('%s, it makes them all the next time', (_, how) => {
    const goesOn = (shop: Shop) => {
      pressAgain(shop);
      expect(inventory(shop)).toEqual(expected);
    };
    const calls = all(callsOf(empty, setsUp)).slice(0, callsForTabs);
    disturbEach({ ...setsUp, before: empty, calls, isNew, goesOn }, how);
  });
});

const odd = (k: number): boolean => k % 2 === 1;
const even = (k: number): boolean => k % 2 === 0;

describe.each<
  [string, (shop: Shop) => void, readonly (readonly [keyof typeof modes, (k: number) => boolean])[]]
>([
  [
    'somebody who presses again',
    pressAgain,
    [
      ['killed before the effect', even],
      ['killed after the effect', even],
      ['failing after the effect', odd],
    ],
  ],
  [
    'the clock',
    clockOrPress,
    [
      ['killed before the effect', () => true],
      ['failing before the effect', odd],
      ['failing after the effect', even],
    ],
  ],
])('after it, %s finishes: one of each tab, form and trigger', (_, finishes, disturbed) => {
  let sweep: Omit<Sweep, 'calls'>;
  let worth: readonly number[];
  beforeAll(() => {
    worth = worthIt(callsOf(withTabs, setsUp));
    const goesOn = (shop: Shop) => {
      finishes(shop);
      expect(inventory(shop)).toEqual(expected);
    };
    sweep = { ...setsUp, before: withTabs, isNew: leavesSomethingNew(), goesOn };
  });

  test.each(disturbed)(
    '%s',
    (mode, isWanted) => {
      expect(worth.length).toBeGreaterThan(60);
      disturbEach({ ...sweep, calls: worth.filter(isWanted) }, modes[mode]);
    },
    120_000,
  );
});
