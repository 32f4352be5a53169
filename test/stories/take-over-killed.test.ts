// Whoever set the desk up has left, and the business owner who takes over is disturbed at any call of it.
import type { Interference } from '../../src/dev/google/types.ts';
import { all, callsOf, type Doing, disturbEach, leavesSomethingNew } from './disturb.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

const gone = 'desk@linden.example';

let before: () => Shop;
beforeAll(async () => {
  const shop = (await openShop({ installer: gone }))();
  shop.customerWrites({ what: 'It broke', email: 'wang@example.com', name: 'Wang' });
  shop.later(10);
  const { spreadsheets, spreadsheetId, forms } = shop.google.world;
  Object.assign(spreadsheets[spreadsheetId] ?? {}, { owner: people.Anna });
  for (const form of Object.values(forms)) Object.assign(form, { owner: people.Anna });
  before = shop.remembered();
}, 120_000);

const takesOver: Doing = {
  when: (shop) => void shop.call('takeOver'),
  runs: 'act',
};

/** Whoever runs it: the triggers that it obeys are that account's own, and they stand. */
function obeysItsOwn(shop: Shop): void {
  const { installer, triggers } = shop.state();
  const own = shop.google.world.triggers.filter(({ user }) => user === installer);
  expect(own.map(({ uid }) => uid)).toEqual(expect.arrayContaining([...triggers]));
  expect(triggers).toHaveLength(3);
}

function isAnnas(shop: Shop): void {
  const { installer, triggers, forms } = shop.state();
  expect(installer).toBe(people.Anna);
  const mine = shop.google.world.triggers.filter(({ user }) => user === people.Anna);
  expect(mine.map(({ uid }) => uid).sort()).toEqual([...triggers].sort());
  expect(forms).toEqual(before().state().forms);
}

function worksOnce(shop: Shop): void {
  shop.customerWrites({ what: 'Once more', email: 'zhao@example.com', name: 'Zhao' });
  shop.later(10);
  expect(shop.facts()).toHaveLength(2);
  expect(shop.mailsTo('zhao@example.com')).toHaveLength(1);
  expect(soundness(shop)).toEqual(sound);
}

/** Once it is hers, it works as it is; who left can do nothing any more. */
function goesOn(shop: Shop): void {
  obeysItsOwn(shop);
  const isHers = shop.state().installer === people.Anna;
  if (isHers) worksOnce(shop);
  expect(shop.call('takeOver')).toMatchObject({ done: true, problems: [] });
  isAnnas(shop);
  if (!isHers) worksOnce(shop);
}

const modes: Readonly<Record<string, Interference>> = {
  'killed before the effect': { kill: 'before' },
  'killed after the effect': { kill: 'after' },
  'failing before the effect': { fail: 'before' },
  'failing after the effect': { fail: 'after' },
};

const isNew = leavesSomethingNew();

test.each(Object.entries(modes))(
  '%s, the desk belongs to one of the two and works, and taking over again finishes',
  (_, how) => {
    const calls = all(callsOf(before, takesOver));
    expect(calls.length).toBeGreaterThan(25);
    disturbEach({ ...takesOver, before, calls, isNew, goesOn }, how);
  },
  120_000,
);
