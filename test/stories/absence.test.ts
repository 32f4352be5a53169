// Somebody is away. Staff say it in the sidebar, whose calls may not write the Team tab; the clock does.

import { tabs } from '../../src/desk/tabs.ts';
import { all, callsOf, disturbEach } from './disturb.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

const number = 'R-2026-0001';
const standIn = { from: '2026-11-20', to: '2026-11-30', standIn: 'Tom' };

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup arrived broken.', email: 'wang@example.com' });
  shop.staff('Anna').does('handOver', { number, to: 'Li' });
  shop.later(10);
  open = shop.remembered();
}, 120_000);

const leaves = (shop: Shop) => shop.staff('Li').does('beAway', { name: 'Li', ...standIn });
/** Of Team, as everybody reads it. */
const rowOf = (shop: Shop) => shop.table('team').find(({ name }) => name === 'Li');
const typed = (shop: Shop) =>
  shop
    .grid(tabs.team.sheetId)
    .find(([name]) => name === 'Li')
    ?.map(String) ?? [];
const mine = (shop: Shop, who: string) =>
  shop.call<{ mine: { number: string }[] }>('queue', {}, who).mine.map((one) => one.number);

it('staff say so themselves; who stands in sees it at once, and the tab follows', () => {
  const shop = open();
  expect(leaves(shop)).toMatchObject({ done: true });
  expect(mine(shop, people.Tom)).toEqual([number]);
  expect(typed(shop)).not.toContain('2026-11-30');
  shop.google.tick();
  expect(typed(shop)).toEqual(expect.arrayContaining(['2026-11-20', '2026-11-30', 'Tom']));
  expect(shop.state().away).toEqual({});
  expect(mine(shop, people.Tom)).toEqual([number]);
  expect(shop.mailsTo(people.Tom).map(({ subject }) => subject)).toEqual([
    expect.stringContaining('You stand in for Li'),
  ]);
  expect(soundness(shop)).toEqual(sound);
});

it('what the customer writes meanwhile reaches who is there', () => {
  const shop = open();
  leaves(shop);
  shop.google.tick();
  const before = shop.mailsTo(people.Tom).length;
  const link = shop.google.mails
    .flatMap(({ text }) => text.match(/R-2026-0001-[0-9A-Z]+/) ?? [])
    .at(-1);
  shop.customerWrites({ what: 'It is still broken.', reference: link ?? '' });
  shop.later(10);
  expect(shop.mailsTo(people.Tom).length).toBe(before + 1);
  expect(shop.rows()[0]).toMatchObject({ owner: 'Li' });
});

it('back again by one press, the tab says so', () => {
  const shop = open();
  leaves(shop);
  shop.google.tick();
  shop.staff('Li').does('beAway', { name: 'Li', from: '', to: '', standIn: '' });
  shop.google.tick();
  expect(rowOf(shop)).toMatchObject({ awayFrom: '', awayTo: '' });
  expect(mine(shop, people.Li)).toEqual([number]);
});

it.each([
  'before',
  'after',
] as const)('killed %s any call of the clock, Team says it once and nothing else changed', (kill) => {
  const said = (() => {
    const shop = open();
    leaves(shop);
    return shop.remembered();
  })();
  const undisturbed = said();
  undisturbed.google.tick();
  const doing = { when: (shop: Shop) => shop.google.tick(), runs: 'handleClock' };
  const goesOn = (shop: Shop) => {
    shop.google.tick();
    expect(typed(shop)).toEqual(typed(undisturbed));
    expect(shop.state().away).toEqual({});
    expect(soundness(shop)).toEqual(sound);
  };
  const calls = all(callsOf(said, doing));
  disturbEach({ ...doing, before: said, calls, isNew: () => true, goesOn }, { kill });
});

it('somebody deleted from Team leaves a list with those who lead', () => {
  const shop = open();
  const row = shop.grid(tabs.team.sheetId).findIndex(([name]) => name === 'Li');
  const at = { row: row + 1, column: 1, rows: 1, columns: tabs.team.columns.length };
  shop.google.clearCells(people.Anna, { sheetId: tabs.team.sheetId, ...at });
  shop.google.tick();
  expect(shop.mailsTo(people.Mei).map(({ subject }) => subject)).toContain(
    'Li is no longer in Team: 1 still open',
  );
});
