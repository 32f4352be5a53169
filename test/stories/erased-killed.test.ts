// Killed or failing at any call while somebody is erased: with the next clock runs it ends whole.
import type { Interference } from '../../src/dev/google/types.ts';
import { all, disturbEach, leavesSomethingNew, rehearse } from './disturb.ts';
import {
  asksToErase,
  figures,
  foundIn,
  importsOneOfTheirs,
  openErasedShop,
} from './erased-shop.ts';
import type { Shop } from './shop.ts';

let asked: () => Shop;
let inSheet: () => Shop;
let unchanged: object;
beforeAll(async () => {
  const shop = (await openErasedShop())();
  importsOneOfTheirs(shop);
  unchanged = figures(shop);
  asksToErase(shop);
  asked = shop.remembered();
  shop.oneClockRunAfter(5);
  inSheet = shop.remembered();
}, 120_000);

const tick = (shop: Shop): void => shop.google.tick();
const runs = 'handleClock';

/** What the sheet does not get done now comes in five minutes, the forms five minutes later. */
function endsWhole(shop: Shop): void {
  for (let run = 0; run < 3; run += 1) shop.oneClockRunAfter(5);
  expect(foundIn(shop)).toEqual([]);
  expect(shop.state()).toMatchObject({ erasing: [], inForms: [] });
  expect(shop.verify()).toMatchObject({ brokenChains: [], differences: [], problems: [] });
  expect(figures(shop)).toEqual(unchanged);
}

const modes: Readonly<Record<string, Interference>> = {
  'killed before the effect': { kill: 'before' },
  'killed after the effect': { kill: 'after' },
  'failing before the effect': { fail: 'before' },
  'failing after the effect': { fail: 'after' },
};

describe.each([
  ['the sheet’s part', () => asked],
  ['the forms’ part', () => inSheet],
] as const)('%s', (_, from) => {
  test.each(Object.entries(modes))(
    '%s, it ends whole',
    (_, how) => {
      const before = from();
      const { calls } = rehearse(before, { when: tick, runs });
      const isNew = leavesSomethingNew();
      disturbEach({ before, when: tick, runs, calls: all(calls), isNew, goesOn: endsWhole }, how);
    },
    240_000,
  );
});
