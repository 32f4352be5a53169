// Whatever happens in whatever order: no complaint and no mail is lost or doubled, every chain is whole.
import * as fc from 'fast-check';
import { type Happening, happens, history, Told } from './anything.ts';
import { sound, soundness } from './holds.ts';
import type { Shop } from './shop.ts';
import { openShop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

/** Histories that once went wrong; each is tried again at every run. */
const onceWrong: [Happening[]][] = [];

function inTheEnd(happenings: readonly Happening[]) {
  const shop = open();
  shop.google.world.options.mailQuota = 1000;
  const told = new Told();
  for (const happening of happenings) happens(shop, happening, told);
  // Late events arrive, what was left behind is noted, the night finds what the sheet lost.
  shop.later(15);
  shop.oneClockRunAfter(24 * 60);
  shop.oneClockRunAfter(5);
  return { shop, told };
}

test('random histories', () => {
  fc.assert(
    fc.property(history, (happenings) => {
      const { shop, told } = inTheEnd(happenings);
      const whats = shop.facts().map(({ what }) => String(what));
      expect(whats.filter((what) => told.whats.includes(what)).sort()).toEqual(told.whats.sort());
      const all = [...told.whats, ...told.byStaff];
      expect(whats.filter((what) => !told.added.includes(what))).toHaveLength(all.length);
      const kept = JSON.stringify([shop.log(), whats]);
      const parts = [...told.byStaff, ...told.added];
      expect(parts.filter((what) => !kept.includes(what))).toEqual([]);
      expect(soundness(shop)).toEqual(sound);
    }),
    { seed: 20_261_120, numRuns: 30, examples: onceWrong, interruptAfterTimeLimit: 200_000 },
  );
}, 300_000);
