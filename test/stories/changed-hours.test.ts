// K7: a closed day that the firm types in moves what is open, whatever the run that moves it dies in.

import { tabs } from '../../src/desk/tabs.ts';
import { all, callsOf, disturbEach } from './disturb.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

let remembered: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup arrived broken.', email: 'wang@example.com' });
  const [{ number = '' } = {}] = shop.rows();
  shop.staff('Li').tells(String(number), 'We look into it.');
  shop.later(10);
  remembered = shop.remembered();
}, 120_000);

/** It is Friday; on Monday nobody works. */
function closes(shop: Shop): void {
  const rows = shop.grid(tabs.hours.sheetId);
  const free = rows.findIndex((cells) => cells.every((cell) => cell === '')) + 1;
  const day = new Date(shop.google.now + 3 * 86_400_000).toISOString().slice(0, 10);
  shop.google.typeCell(people.Anna, tabs.hours.sheetId, free, 1, day);
  shop.google.typeCell(people.Anna, tabs.hours.sheetId, free, 2, 'closed');
}

const due = (shop: Shop): number => Number(shop.facts()[0]?.['solveDue']);

it('the solution is due a working day later, and the story says so', () => {
  const shop = remembered();
  const before = due(shop);
  closes(shop);
  shop.google.tick();
  expect(due(shop)).toBeGreaterThan(before);
  const said = shop.log().filter(({ type }) => type === 'redated');
  expect(said).toHaveLength(1);
  expect(JSON.parse(String(said[0]?.['payload']))).toMatchObject({
    from: before,
    until: due(shop),
  });
  expect(shop.verify()).toMatchObject({ differences: [] });
  shop.google.tick();
  expect(shop.log().filter(({ type }) => type === 'redated')).toHaveLength(1);
});

it.each([
  'before',
  'after',
] as const)('killed %s any of its calls, it has moved once after the next run', (kill) => {
  const closed = (() => {
    const shop = remembered();
    closes(shop);
    return shop.remembered();
  })();
  const undisturbed = closed();
  undisturbed.google.tick();
  const doing = { when: (shop: Shop) => shop.google.tick(), runs: 'handleClock' };
  const sweep = {
    ...doing,
    before: closed,
    calls: all(callsOf(closed, doing)),
    isNew: () => true,
    goesOn: (shop: Shop) => {
      shop.google.tick();
      expect(due(shop)).toBe(due(undisturbed));
      expect(shop.log().filter(({ type }) => type === 'redated')).toHaveLength(1);
      expect(soundness(shop)).toEqual(sound);
    },
  };
  disturbEach(sweep, { kill });
});
