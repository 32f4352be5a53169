// What people do to the rows of Complaints by hand: typed, pasted, filled, undone, cut, copied, sorted. Each harmless.
import * as fc from 'fast-check';
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Record_, type Shop } from './shop.ts';

const { sheetId } = tabs.complaints;
const [first, second, third] = ['R-2026-0001', 'R-2026-0002', 'R-2026-0003'] as const;

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  for (const what of ['Banana', 'Apple', 'Cherry']) {
    shop.customerWrites({ what, email: `${what}@example.com`, name: what });
  }
  shop.oneClockRunAfter(10);
  open = shop.remembered();
}, 60_000);

const factsOf = (shop: Shop, number = first): Record_ =>
  shop.facts().find((facts) => facts['number'] === number) ?? {};
const noteOn = (shop: Shop, field: string, number = first): string => {
  const { row, column } = shop.cell(number, field);
  const [[cell] = []] = shop.google.cells(sheetId, { row, column, rows: 1, columns: 1 });
  return cell?.note ?? '';
};
const shown = (shop: Shop, field: string, number = first): unknown => {
  const { row, column } = shop.cell(number, field);
  return shop.grid(sheetId)[row - 1]?.[column - 1];
};
test.each([
  ['due', 'tomorrow', 'Rules'],
  ['received', '2020-01-01', 'Rules'],
  ['what', 'Nothing', 'own words'],
  ['number', 'R-2026-0077', 'once'],
  ['value', '500', 'grant alone'],
  ['approvedBy', 'Anna', 'own name'],
  ['score', '5', 'own answer'],
  ['owner', 'Zoe', 'Team'],
])('%s typed over is put back, and its note says why', (field, typed, why) => {
  const shop = open();
  const before = shown(shop, field);
  const { row, column } = shop.cell(first, field);
  shop.google.typeCell(people.Li, sheetId, row, column, typed);
  expect(shop.grid(sheetId)[row - 1]?.[column - 1] ?? '').toEqual(before ?? '');
  expect(noteOn(shop, field)).toContain(why);
  expect(soundness(shop)).toEqual(sound);
  // Once is enough: nothing is left to notice.
  const lines = shop.log().length;
  shop.oneClockRunAfter(5);
  expect(shop.log()).toHaveLength(lines);
});

test('a note of ours goes when something that can be stands there; other people’s notes stay', () => {
  const shop = open();
  shop.types('Li', first, 'owner', 'Zoe');
  expect(noteOn(shop, 'owner')).not.toBe('');
  shop.types('Li', first, 'owner', 'Mei');
  expect(noteOn(shop, 'owner')).toBe('');
  expect(factsOf(shop)).toMatchObject({ owner: 'Mei' });
});

test('undo brings back what was recorded, without a line in the log', () => {
  const shop = open();
  const before = shown(shop, 'owner');
  shop.types('Li', first, 'owner', 'Zoe');
  const lines = shop.log().length;
  shop.types('Li', first, 'owner', String(before));
  expect(shop.log()).toHaveLength(lines);
});

test('about typed as the owner takes it from them, and somebody else has it at once (S113)', () => {
  const shop = open();
  const owner = String(factsOf(shop)['owner']);
  shop.types('Anna', first, 'about', owner);
  const { about, owner: next, firstOwner } = factsOf(shop);
  expect({ about, firstOwner }).toEqual({ about: owner, firstOwner: owner });
  expect(next).not.toBe(owner);
  expect(next).not.toBe('');
});

test.each([
  ['hurt is ticked', 'hurt', 'yes'],
  ['✚ is chosen', 'severity', '✚ Safety'],
  ['the kind is one of safety', 'kind', 'Safety or health'],
])('S62: when %s by hand, those who lead are alarmed in the same execution', (_, field, text) => {
  const shop = open();
  shop.types('Li', first, field, text);
  expect(factsOf(shop)).toMatchObject({ severity: 'safety', hurt: field === 'hurt' });
  expect(factsOf(shop)['firstAnswered']).toBeNull();
  expect(Number(factsOf(shop)['firstAnswerDue']) - shop.google.now).toBeLessThanOrEqual(3_600_000);
  expect(shop.mailsTo(people.Anna).some(({ subject }) => subject.includes(first))).toBe(true);
});

test('a block pasted over all rows is one execution of constant calls', () => {
  const shop = open();
  const { row, column } = shop.cell(first, 'name');
  const rows = shop.facts().map(() => ['Wang', 'All at once', 'nothing']);
  shop.google.pasteCells(people.Li, sheetId, Math.min(row, 2), column, rows);
  expect(shop.facts().map(({ name }) => name)).toEqual(['Wang', 'Wang', 'Wang']);
  expect(shop.facts().map(({ what }) => what)).toEqual(['Banana', 'Apple', 'Cherry']);
  expect(soundness(shop)).toEqual(sound);
});

test('a column sorted without the others mixes nothing up', () => {
  const shop = open();
  const before = shop.facts().map(({ head, ...facts }) => facts);
  const titles = shop.grid(sheetId).map((cells) => cells.slice(0, 20).map(String));
  const [, ...rows] = titles.slice(0, 4);
  shop.google.pasteCells(people.Li, sheetId, 2, 1, [...rows].reverse());
  expect(shop.facts().map(({ head, ...facts }) => facts)).toEqual(before);
  shop.oneClockRunAfter(5);
  expect(soundness(shop)).toEqual(sound);
});

const wholeRow = (shop: Shop, number: string): string[] =>
  (shop.grid(sheetId)[shop.cell(number, 'number').row - 1] ?? []).map(String);

test('a pasted copy of a row becomes a complaint of its own and never takes over', () => {
  const shop = open();
  const free = shop.facts().length + 4;
  shop.google.pasteCells(people.Li, sheetId, free, 1, [wholeRow(shop, first)]);
  expect(shop.health().problems).toEqual([]);
  shop.types('Li', first, 'place', 'Harbour');
  shop.google.sortRange(people.Li, sheetId, shop.cell(first, 'place').column, false);
  shop.types('Li', second, 'place', 'Online shop');
  expect(factsOf(shop)).toMatchObject({ place: 'Harbour' });
  shop.oneClockRunAfter(5);
  expect(new Set(shop.facts().map(({ number }) => number)).size).toBe(4);
  expect(shop.facts().filter(({ place }) => place === 'Harbour')).toHaveLength(1);
  expect(shop.verify()).toMatchObject({ brokenChains: [], differences: [] });
});

test('a row cut and pasted elsewhere is the same complaint', () => {
  const shop = open();
  const cells = wholeRow(shop, first);
  const { row } = shop.cell(first, 'number');
  shop.google.pasteCells(people.Li, sheetId, 30, 1, [cells]);
  shop.google.clearCells(people.Li, { sheetId, row, column: 1, rows: 1, columns: cells.length });
  shop.oneClockRunAfter(5);
  expect(shop.facts()).toHaveLength(3);
  expect(soundness(shop)).toEqual(sound);
});

const hand = fc.record({
  row: fc.integer({ min: 2, max: 5 }),
  column: fc.integer({ min: 1, max: 44 }),
  texts: fc.array(
    fc.array(
      fc.constantFrom('', 'Tom', 'closed', 'yes', '12', '46350.5', '=1+1', third, 'safety', 'x'),
      { minLength: 1, maxLength: 6 },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  after: fc.constantFrom('nothing', 'undo', 'sort', 'clock'),
});

type Hand = typeof hand extends fc.Arbitrary<infer Item> ? Item : never;

function pastes(shop: Shop, { row, column, texts, after }: Hand): void {
  const before = shop
    .grid(sheetId)
    .slice(row - 1, row - 1 + texts.length)
    .map((cells) => cells.slice(column - 1, column + 5).map(String));
  shop.google.pasteCells(people.Li, sheetId, row, column, texts);
  if (after === 'undo') shop.google.pasteCells(people.Li, sheetId, row, column, before);
  if (after === 'sort') shop.google.sortRange(people.Li, sheetId, column, false);
  if (after === 'clock') shop.oneClockRunAfter(5);
}

const kept = (shop: Shop) =>
  shop
    .facts()
    // What is typed below them becomes complaints of its own.
    .filter(({ number }) => [first, second, third].some((known) => known === number))
    .map(({ number, what, received }) => [number, what, received])
    .sort();

/** Li may grant 100 alone; whatever more is given has somebody else's name on it. */
const inTheirName = ({ value, approvedBy }: Record_): boolean =>
  !value || (approvedBy === 'Li' && Number(value) <= 100);

test('random pastes, undone, sorted in between: no fact is lost, every row follows from its log', () => {
  fc.assert(
    fc.property(fc.array(hand, { minLength: 1, maxLength: 8 }), (hands) => {
      const shop = open();
      const said = kept(shop);
      for (const one of hands) pastes(shop, one);
      shop.oneClockRunAfter(5);
      expect(kept(shop)).toEqual(said);
      const { brokenChains, differences } = shop.verify();
      expect({ brokenChains, differences }).toEqual({ brokenChains: [], differences: [] });
      expect(shop.facts().filter((facts) => !inTheirName(facts))).toEqual([]);
    }),
    { seed: 20_261_127, numRuns: 25 },
  );
}, 200_000);

test('the phone’s column done for fifty rows at once: what can be is done, what cannot is put back with the reason', () => {
  const shop = open();
  for (let n = 4; n <= 50; n += 1) shop.staff('Li').logs(`Complaint ${n}`);
  const column = shop.cell(first, 'do').column;
  const { wait } = { wait: 'Wait for the customer' };
  const rows = Array.from({ length: 50 }, (_, at) =>
    at < 48 ? [wait, 'the photos'] : ['Juggle', ''],
  );
  shop.google.pasteCells(people.Li, sheetId, 2, column, rows);
  const states = shop.facts().map(({ status }) => status);
  expect(states.filter((status) => status === 'waiting')).toHaveLength(48);
  const cells = shop.google.cells(sheetId, { row: 2, column, rows: 50, columns: 2 });
  expect(cells.flat().filter(({ text }) => text !== '')).toEqual([]);
  expect(cells.map(([one]) => one?.note ?? '').filter((note) => note !== '')).toHaveLength(2);
  expect(soundness(shop)).toEqual(sound);
}, 60_000);
