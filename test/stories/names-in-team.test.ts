// Whoever leads edits the Team tab: somebody is renamed, deleted, or called like a colleague. What belongs to whom, who
// hears, and what health says.
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

const number = 'R-2026-0001';
const goesTo = tabs.rules.columns.findIndex(({ field }) => field === 'goesTo') + 1;
let open: () => Shop;

const rowOf = (shop: Shop, tab: 'team' | 'rules', key: string): number =>
  shop.grid(tabs[tab].sheetId).findIndex(([first]) => first === key) + 1;

const calls = (shop: Shop, name: string, newName: string): void =>
  void shop.google.typeCell(people.Anna, tabs.team.sheetId, rowOf(shop, 'team', name), 1, newName);

/** As people delete somebody: the cells of the row. */
const leaves = (shop: Shop, name: string): void => {
  const at = { row: rowOf(shop, 'team', name), column: 1, rows: 1 };
  const columns = tabs.team.columns.length;
  shop.google.clearCells(people.Anna, { sheetId: tabs.team.sheetId, ...at, columns });
};

const mine = (shop: Shop, who: string): string[] =>
  shop.call<{ mine: { number: string }[] }>('queue', {}, who).mine.map((one) => one.number);
const ownerShown = (shop: Shop): unknown => {
  const { row, column } = shop.cell(number, 'owner');
  return shop.grid(tabs.complaints.sheetId)[row - 1]?.[column - 1];
};
const health = (shop: Shop) => shop.health().problems.map(({ code, where }) => `${code} ${where}`);
const subjectsTo = (shop: Shop, mail: string): string[] =>
  shop.mailsTo(mail).map(({ subject }) => subject);
const kind = (shop: Shop): string => String(shop.grid(tabs.rules.sheetId)[1]?.[0]);
const ofNextRepair = (shop: Shop): unknown => {
  shop.customerWrites({ what: 'The handle is off', kind: kind(shop), email: 'c@example.com' });
  shop.later(10);
  return shop.facts().find(({ what }) => what === 'The handle is off')?.['owner'];
};

beforeAll(async () => {
  const shop = (await openShop())();
  shop.google.typeCell(people.Anna, tabs.rules.sheetId, 2, goesTo, 'Li');
  shop.customerWrites({ what: 'The cup arrived broken.', email: 'wang@example.com' });
  shop.staff('Anna').does('handOver', { number, to: 'Li' });
  const promise = { what: 'A new cup', due: '2026-11-24T12:00', who: 'Li', tell: false };
  shop.staff('Li').does('promise', { number, ...promise });
  shop.later(10);
  open = shop.remembered();
}, 120_000);

test('renamed, everything of hers goes by the new name: sheet, queue, promises, Rules and mails', () => {
  const shop = open();
  calls(shop, 'Li', 'Li Ming');
  expect(health(shop)).toEqual([]);
  shop.later(10);
  expect(ownerShown(shop)).toBe('Li Ming');
  expect(mine(shop, people.Li)).toEqual([number]);
  expect(shop.table('promises')).toMatchObject([{ who: 'Li Ming' }]);
  expect(shop.grid(tabs.rules.sheetId)[1]?.[goesTo - 1]).toBe('Li Ming');
  expect(ofNextRepair(shop)).toBe('Li Ming');
  expect(health(shop)).toEqual([]);
  shop.leap('2026-11-24T08:00:00Z');
  expect(subjectsTo(shop, people.Li).some((subject) => subject.includes(number))).toBe(true);
  expect(subjectsTo(shop, people.Mei)).not.toContain('Li is no longer in Team: 1 still open');
  expect(soundness(shop)).toEqual(sound);
});

test('deleted, those who lead get the list, health names her, and Rules send nobody to her', () => {
  const shop = open();
  leaves(shop, 'Li');
  shop.later(10);
  expect(ownerShown(shop)).toBe('Li');
  expect(health(shop)).toEqual(['owner-gone Li', `goes-nowhere ${kind(shop)}`]);
  expect(subjectsTo(shop, people.Mei)).toContain('Li is no longer in Team: 1 still open');
  const before = shop.mailsTo(people.Li).length;
  expect(['Mei', 'Tom', 'Anna']).toContain(ofNextRepair(shop));
  const given = { id: 'all-of-hers', name: 'Li', to: 'Tom' };
  expect(shop.call('handAllOver', given, people.Mei)).toMatchObject({ done: true });
  shop.later(10);
  expect(mine(shop, people.Tom)).toContain(number);
  expect(health(shop)).toEqual([`goes-nowhere ${kind(shop)}`]);
  shop.google.typeCell(people.Anna, tabs.rules.sheetId, 2, goesTo, 'Tom');
  expect(health(shop)).toEqual([]);
  expect(shop.mailsTo(people.Li)).toHaveLength(before);
  expect(soundness(shop)).toEqual(sound);
});

test('called like a colleague, both hear and see it, health says so, and a surname ends it', () => {
  const shop = open();
  calls(shop, 'Tom', 'Li');
  shop.later(10);
  expect(health(shop)).toContain('name-doubled Li');
  expect(mine(shop, people.Li)).toContain(number);
  expect(mine(shop, people.Tom)).toContain(number);
  calls(shop, 'Li', 'Li Ming');
  shop.later(10);
  expect(health(shop)).toEqual([]);
  expect(soundness(shop)).toEqual(sound);
});
