// Something goes wrong at every single service call of every occasion, one after the other; then the clock runs once.
import { tabs } from '../../src/complaints/tabs.ts';
import type { Interference } from '../../src/dev/google/types.ts';
import { type Scene, scenes } from './crash-scenes.ts';
import { sound, soundness, visible } from './holds.ts';
import { openShop, Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

interface Before {
  readonly shop: () => Shop;
  /** How many calls it makes when nothing disturbs it. */
  readonly calls: number;
}

function shopBefore({ given, when, runs }: Scene): Before {
  const first = open();
  given(first);
  const shop = first.remembered();
  const { google } = shop();
  when(new Shop(google));
  const record = [...google.executions].reverse().find((e) => e.functionName === runs);
  expect(record).toMatchObject({ status: 'completed' });
  return { shop, calls: record?.totalCalls ?? 0 };
}

function disturb({ when, runs }: Scene, shop: Shop, k: number, how: Interference): void {
  const stop = shop.google.intercept((call) =>
    call.functionName === runs && call.index === k ? how : undefined,
  );
  try {
    when(shop);
  } catch {
    // What a killed call of the sidebar looks like in the browser.
  }
  stop();
}

function expectOneOfEach(scene: Scene, shop: Shop): void {
  const { complaints, mails, answers = 0, archived = [] } = scene;
  const facts = shop.facts();
  expect(facts).toHaveLength(complaints.length);
  complaints.forEach((wanted, at) => void expect(facts[at]).toMatchObject(wanted));
  expect(
    shop
      .grid(tabs.answers.sheetId)
      .slice(1)
      .filter(([at]) => at !== ''),
  ).toHaveLength(answers);
  const numbers = shop
    .grid(tabs.archive.sheetId)
    .slice(1)
    .map((row) => row[2]);
  expect(numbers.filter(Boolean)).toEqual(archived);
  const states = new Map(shop.outbox().map(({ key, state }) => [key, state]));
  const missing = mails.filter((key) => !/^(sent|uncertain)$/.test(states.get(key) ?? ''));
  expect(missing).toEqual([]);
  expect(soundness(shop)).toEqual(sound);
}

function tryCall(scene: Scene, shop: Shop, k: number, how: Interference): void {
  disturb(scene, shop, k, how);
  if (scene.isPressedAgain) scene.when(shop);
  shop.oneClockRunAfter(scene.wait);
  expectOneOfEach(scene, shop);
  const seen = visible(shop);
  shop.google.tick();
  expect(visible(shop) === seen).toBe(true);
}

function sweepCalls(scene: Scene, { shop, calls }: Before, how: Interference): void {
  for (let k = 1; k <= calls; k += 1) {
    try {
      tryCall(scene, shop(), k, how);
    } catch (error) {
      throw new Error(`at call ${k}`, { cause: error });
    }
  }
}

/** `modes`: what goes wrong, by how a title says it. */
export function sweep(modes: Readonly<Record<string, Interference>>): void {
  describe.each(Object.entries(scenes))('%s', (_, scene) => {
    let before: Before;
    beforeAll(() => {
      before = shopBefore(scene);
    });

    test.each(Object.entries(modes))(
      '%s, then one clock run: nothing lost, nothing doubled',
      (_, how) => sweepCalls(scene, before, how),
      120_000,
    );
  });
}
