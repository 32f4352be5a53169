// Something goes wrong at every single service call of every occasion, one after the other; then the clock runs once.
import { type TabName, tabs } from '../../src/desk/tabs.ts';
import type { Interference } from '../../src/dev/google/types.ts';
import type { Scene } from './crash-scenes.ts';
import { all, disturbEach, leavesSomethingNew, rehearse, type Sweep } from './disturb.ts';
import { sound, soundness, visible } from './holds.ts';
import { openShop, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

function sweepOf(scene: Scene): Sweep {
  const { given, when, runs } = scene;
  const first = open();
  given(first);
  const before = first.remembered();
  const { calls: names, record } = rehearse(before, { when, runs });
  expect(record).toMatchObject({ status: 'completed', totalCalls: names.length });
  const calls = all(names);
  const goesOn = (shop: Shop) => goOn(scene, shop);
  return { before, when, runs, calls, isNew: leavesSomethingNew(), goesOn };
}

function expectOneOfEach(scene: Scene, shop: Shop): void {
  const { complaints, mails, answers = 0 } = scene;
  const facts = shop.facts();
  expect(facts).toHaveLength(complaints.length);
  complaints.forEach((wanted, at) => void expect(facts[at]).toMatchObject(wanted));
  expect(
    shop
      .grid(tabs.answers.sheetId)
      .slice(1)
      .filter(([at]) => at !== ''),
  ).toHaveLength(answers);
  const column = (name: TabName, at: number) =>
    shop
      .grid(tabs[name].sheetId)
      .slice(1)
      .flatMap((row) => (row[at] ? [row[at]] : []));
  expect(column('archive', 2)).toEqual(scene.archived ?? []);
  expect(column('promises', 0)).toEqual(scene.promises ?? []);
  expect(column('archivedRecords', 0)).toEqual(scene.archivedRecords ?? []);
  const outbox = shop.outbox();
  const states = new Map(outbox.map(({ key, state }) => [key, state]));
  const missing = mails.filter((key) => !/^(sent|uncertain)$/.test(states.get(key) ?? ''));
  expect(missing).toEqual([]);
  expect(soundness(shop, outbox)).toEqual(sound);
}

function goOn(scene: Scene, shop: Shop): void {
  if (scene.isPressedAgain) scene.when(shop);
  shop.oneClockRunAfter(scene.wait);
  expectOneOfEach(scene, shop);
  const seen = visible(shop);
  shop.google.tick();
  expect(visible(shop) === seen).toBe(true);
}

const modes: Readonly<Record<string, Interference>> = {
  'killed before the effect': { kill: 'before' },
  'killed after the effect': { kill: 'after' },
  'failing before the effect': { fail: 'before' },
  'failing after the effect': { fail: 'after' },
};

/** One after the other: worlds that one mode left behind are not gone through again for the next. */
export function sweep(scenes: Readonly<Record<string, Scene>>): void {
  describe.each(Object.entries(scenes))('%s', (_, scene) => {
    let swept: Sweep;
    beforeAll(() => {
      swept = sweepOf(scene);
    });

    test.each(Object.entries(modes))(
      '%s, then one clock run: nothing lost, nothing doubled',
      (_, how) => disturbEach(swept, how),
      120_000,
    );
  });
}
