// A row that somebody types, pastes or copies below the others: a complaint of its own, once, with nothing lost.
import * as fc from 'fast-check';
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness } from './holds.ts';
import { type Name, openShop, people, type Record_, type Shop } from './shop.ts';

const { sheetId } = tabs.complaints;
const first = 'R-2026-0001';

let open: () => Shop;
let inPractice: () => Shop;
let columns: readonly string[] = [];
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup is broken', email: 'wang@example.com', name: 'Wang' });
  shop.oneClockRunAfter(10);
  columns = shop.columns();
  open = shop.remembered();
  inPractice = await openShop({ practise: true });
}, 120_000);

type Cells = Readonly<Record<string, string>>;

/** 1-based first row without anything that people see. */
const firstEmpty = (shop: Shop): number => {
  const at = shop.grid(sheetId).findIndex((row) => row.slice(0, 20).every((cell) => cell === ''));
  return at < 0 ? shop.grid(sheetId).length + 1 : at + 1;
};

const typesRow = (shop: Shop, cells: Cells, row = firstEmpty(shop), who: Name = 'Li'): number => {
  for (const [field, text] of Object.entries(cells)) {
    shop.google.typeCell(people[who], sheetId, row, columns.indexOf(field) + 1, text);
  }
  return row;
};

const pastesRows = (shop: Shop, rows: readonly Cells[], row = firstEmpty(shop)): void => {
  const texts = rows.map((cells) => columns.slice(0, 24).map((field) => cells[field] ?? ''));
  shop.google.pasteCells(people.Li, sheetId, row, 1, texts);
};

const noteAt = (shop: Shop, row: number, field: string): string => {
  const [[cell] = []] = shop.google.cells(sheetId, {
    ...{ row, column: columns.indexOf(field) + 1 },
    ...{ rows: 1, columns: 1 },
  });
  return cell?.note ?? '';
};
const shownAt = (shop: Shop, row: number, field: string): unknown =>
  shop.grid(sheetId)[row - 1]?.[columns.indexOf(field)] ?? '';

const newest = (shop: Shop): Record_ => {
  const all = [...shop.facts()].sort((a, b) =>
    String(a['number']) < String(b['number']) ? -1 : 1,
  );
  return all[all.length - 1] ?? {};
};

const problems = (shop: Shop): string[] => shop.health().problems.map(({ code }) => code);

const cold = { name: 'Chen', what: 'The soup was cold', mail: 'chen@example.com' };

test('a row typed below the others is a complaint with number, owner, deadlines and acknowledgement', () => {
  const shop = open();
  const row = typesRow(shop, cold);
  expect(problems(shop)).toEqual([]);
  shop.later(6);
  expect(shop.facts()).toHaveLength(2);
  expect(newest(shop)).toMatchObject({
    ...cold,
    ...{ number: 'R-2026-0002', channel: 'typed', reach: 'mail', status: 'new' },
  });
  expect(newest(shop)['owner']).not.toBe('');
  expect(Number(newest(shop)['firstAnswerDue'])).toBeGreaterThan(shop.google.now);
  expect(shownAt(shop, row, 'number')).toBe('R-2026-0002');
  expect(shop.mailsTo('chen@example.com').map(({ subject }) => subject)).toEqual([
    'We have your message [R-2026-0002]',
  ]);
  expect(shop.log().find((line) => line['number'] === 'R-2026-0002')).toMatchObject({
    type: 'received',
    actor: 'Li',
  });
  expect(soundness(shop)).toEqual(sound);
});

test('half a row waits for its rest: a minute must pass after the last cell', () => {
  const shop = open();
  const row = typesRow(shop, { what: 'Cold' });
  shop.oneClockRunAfter(0.5);
  expect(shop.facts()).toHaveLength(1);
  typesRow(shop, { mail: 'chen@example.com' }, row);
  shop.oneClockRunAfter(0.9);
  expect(shop.facts()).toHaveLength(1);
  shop.oneClockRunAfter(0.2);
  expect(newest(shop)).toMatchObject({ what: 'Cold', mail: 'chen@example.com' });
  expect(shop.facts()).toHaveLength(2);
});

test('without a word of what happened it waits, says so on the cell, and goes on when there is one', () => {
  const shop = open();
  const row = typesRow(shop, { name: 'Chen', phone: '0912 345 678' });
  shop.later(11);
  expect(shop.facts()).toHaveLength(1);
  expect(noteAt(shop, row, 'what')).toContain('what the customer said');
  expect(problems(shop)).toEqual(['row-half']);
  const calls = shop.google.executions.length;
  shop.later(6);
  expect(shop.google.executions.length).toBeGreaterThan(calls);
  typesRow(shop, { what: 'The soup was cold' }, row);
  shop.later(6);
  expect(newest(shop)).toMatchObject({ name: 'Chen', what: 'The soup was cold' });
  expect(noteAt(shop, row, 'what')).toBe('');
  expect(problems(shop)).toEqual([]);
});

test('what is emptied again leaves nothing behind', () => {
  const shop = open();
  const row = typesRow(shop, { name: 'Chen' });
  shop.later(11);
  typesRow(shop, { name: '' }, row);
  shop.later(16);
  expect(problems(shop)).toEqual([]);
  expect(noteAt(shop, row, 'what')).toBe('');
  expect(shop.grid(sheetId)[row - 1]?.join('') ?? '').toBe('');
});

test('twenty pasted rows with a heading and a blank one are twenty complaints', () => {
  const shop = open();
  const heading = Object.fromEntries(
    columns.map((field, at) => [field, String(shop.grid(sheetId)[0]?.[at] ?? '')]),
  );
  const rows = Array.from({ length: 20 }, (_, at) => ({
    ...{ what: `Pasted ${at}`, mail: `p${at}@example.com` },
  }));
  pastesRows(shop, [heading, ...rows.slice(0, 10), {}, ...rows.slice(10)]);
  shop.later(12);
  expect(shop.facts()).toHaveLength(21);
  expect(new Set(shop.facts().map(({ number }) => number)).size).toBe(21);
  for (const { mail } of rows) expect(shop.mailsTo(mail)).toHaveLength(1);
  expect(problems(shop)).toEqual(['row-half']);
  expect({ ...soundness(shop), problems: [] }).toEqual(sound);
});

test('a copied row is a new complaint that says of which; the other stays as it was', () => {
  const shop = open();
  const cells = (shop.grid(sheetId)[shop.cell(first, 'number').row - 1] ?? []).map(String);
  const row = firstEmpty(shop);
  shop.google.pasteCells(people.Li, sheetId, row, 1, [cells]);
  typesRow(shop, { what: 'The saucer, too', name: 'Wang Er' }, row);
  shop.later(6);
  expect(shop.facts().map(({ number, what }) => [number, what])).toEqual([
    [first, 'The cup is broken'],
    ['R-2026-0002', 'The saucer, too'],
  ]);
  expect(newest(shop)).toMatchObject({
    ...{ belongsTo: first, mail: 'wang@example.com', name: 'Wang Er', channel: 'typed' },
  });
  expect(noteAt(shop, row, 'number')).toBe(`Copied from ${first}`);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(2);
  expect(soundness(shop)).toEqual(sound);
});

test('a row copied as it is says so, too, and the customer is not told twice', () => {
  const shop = open();
  const cells = (shop.grid(sheetId)[shop.cell(first, 'number').row - 1] ?? []).map(String);
  shop.google.pasteCells(people.Li, sheetId, firstEmpty(shop), 1, [cells]);
  shop.later(6);
  expect(newest(shop)).toMatchObject({ number: 'R-2026-0002', belongsTo: first });
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
  expect(soundness(shop)).toEqual(sound);
});

test('a number of somebody’s own is answered, and the row has one of ours', () => {
  const shop = open();
  const row = typesRow(shop, { number: '17', what: 'Cold' });
  const other = typesRow(shop, { number: 'R-2026-0099', what: 'Colder' });
  shop.later(6);
  expect(shownAt(shop, row, 'number')).toBe('R-2026-0002');
  expect(noteAt(shop, row, 'number')).toContain('“17”');
  expect(shownAt(shop, other, 'number')).toBe('R-2026-0003');
});

test('what is left of a complaint whose row was damaged becomes no second one', () => {
  const shop = open();
  const { row } = shop.cell(first, 'number');
  for (const field of ['recorded', 'owner']) {
    const column = columns.indexOf(field) + 1;
    shop.google.clearCells(people.Li, { sheetId, row, column, rows: 1, columns: 1 });
  }
  shop.later(6);
  expect(problems(shop)).toContain('row-unreadable');
  shop.call('checkDesk');
  expect(shop.facts()).toHaveLength(1);
  expect(soundness(shop)).toEqual(sound);
});

test.each<readonly [string, Cells, object, string]>([
  ['a kind that is none', { kind: 'Sports' }, { kind: '' }, 'kind'],
  ['a sum that needs a name', { value: '500' }, { value: null }, 'value'],
  ['a state that needs a verdict', { status: 'Solved' }, { status: 'new' }, 'status'],
  ['somebody who does not work here', { owner: 'Zoe' }, {}, 'owner'],
  ['a date of the desk’s own', { due: '2020-01-01' }, {}, 'due'],
])('%s is answered on its cell, and the rest is taken', (_, cells, facts, field) => {
  const shop = open();
  const row = typesRow(shop, { ...cold, ...cells });
  shop.later(6);
  expect(newest(shop)).toMatchObject({ ...cold, ...facts });
  expect(noteAt(shop, row, field)).not.toBe('');
  expect(shop.log().some(({ type }) => type === 'put-back')).toBe(true);
  expect(soundness(shop)).toEqual(sound);
});

test('owner, kind, place, promise and when it came are taken as they are typed', () => {
  const shop = open();
  typesRow(shop, { ...cold, owner: 'Tom', received: '2026-11-19 10:00', place: 'Harbour' });
  shop.later(6);
  expect(newest(shop)).toMatchObject({
    ...{ owner: 'Tom', place: 'Harbour', received: Date.parse('2026-11-19T10:00:00Z') },
  });
  expect(soundness(shop)).toEqual(sound);
});

test.each([
  ['2026年11月19日上午10点', '2026-11-19T10:00:00Z'],
  ['19.11.2026', '2026-11-19T00:00:00Z'],
  ['Nov 18th, 2026 at 4 pm', '2026-11-18T16:00:00Z'],
  ['115年11月18日', '2026-11-18T00:00:00Z'],
])('a row that came on %j came then', (received, then) => {
  const shop = open();
  const row = typesRow(shop, { ...cold, received });
  shop.later(6);
  expect(newest(shop)['received']).toBe(Date.parse(then));
  expect(noteAt(shop, row, 'received')).toBe('');
  expect(soundness(shop)).toEqual(sound);
});

test('when it came may mean two days: it is asked on the cell, the rest is taken, and the answer counts', () => {
  const shop = open();
  const row = typesRow(shop, { ...cold, received: "'04/05/26" });
  shop.later(6);
  expect(noteAt(shop, row, 'received')).toMatch(/2026-04-05 \/ 2026-05-04: which\?/);
  const asked = newest(shop);
  expect(asked).toMatchObject({ ...cold, number: 'R-2026-0002' });
  typesRow(shop, { received: '2026-05-04' }, row);
  shop.later(6);
  const answered = newest(shop);
  expect(answered['received']).toBe(Date.parse('2026-05-03T23:00:00Z'));
  expect(Number(answered['solveDue'])).toBeLessThan(Number(asked['solveDue']));
  expect(noteAt(shop, row, 'received')).toBe('');
  expect(soundness(shop)).toEqual(sound);
});

test.each([
  '2026-12-24',
  'some time ago',
  '2020-01-01',
])('%j is no time when a complaint came', (received) => {
  const shop = open();
  const row = typesRow(shop, { ...cold, received });
  shop.later(6);
  expect(newest(shop)).toMatchObject(cold);
  expect(Number(newest(shop)['received'])).toBeGreaterThan(Date.parse('2026-11-20T00:00:00Z'));
  expect(noteAt(shop, row, 'received')).not.toBe('');
});

test('S62: a row with somebody hurt does not wait, and those who lead are alarmed', () => {
  const shop = open();
  typesRow(shop, { what: 'She fell on the wet floor', hurt: 'yes' });
  shop.oneClockRunAfter(0.1);
  expect(newest(shop)).toMatchObject({ hurt: true, severity: 'safety' });
  expect(shop.mailsTo(people.Anna).some(({ subject }) => subject.includes('R-2026-0002'))).toBe(
    true,
  );
});

test('what looks like a formula stays what was typed, and numbers stay numbers', () => {
  const shop = open();
  const row = typesRow(shop, { what: '=1+1', name: '+49', order: '00123' });
  shop.later(6);
  expect(newest(shop)).toMatchObject({ what: '=1+1', name: '+49', order: '00123' });
  expect(shownAt(shop, row, 'what')).toBe('=1+1');
});

test('where no event comes and Google names nobody, the clock finds it, and somebody typed it', () => {
  const shop = open();
  shop.google.world.options.editEvents = 'dropped';
  typesRow(shop, { what: 'Cold' });
  shop.later(11);
  expect(shop.log().find((line) => line['number'] === 'R-2026-0002')).toMatchObject({
    actor: 'somebody',
  });
});

test('while the desk practises a typed row is practice', () => {
  const shop = inPractice();
  typesRow(shop, cold);
  shop.later(6);
  expect(newest(shop)).toMatchObject({ practice: true, what: cold.what });
});

test('rows that are sorted while they wait keep what is theirs', () => {
  const shop = open();
  typesRow(shop, { what: 'Zebra', mail: 'z@example.com' });
  typesRow(shop, { what: 'Apple', mail: 'a@example.com' });
  shop.google.sortRange(people.Li, sheetId, columns.indexOf('what') + 1, true);
  shop.later(6);
  const told = shop.facts().map(({ what, mail }) => `${what} ${mail}`);
  expect(told.sort()).toEqual([
    'Apple a@example.com',
    'The cup is broken wang@example.com',
    'Zebra z@example.com',
  ]);
  expect(soundness(shop)).toEqual(sound);
});

const copiesRow = (shop: Shop, at: number): void => {
  const rows = shop.grid(sheetId).slice(1, firstEmpty(shop) - 1);
  const cells = (rows[at % rows.length] ?? []).map(String);
  shop.google.pasteCells(people.Li, sheetId, firstEmpty(shop), 1, [cells]);
};

/** Each with how many complaints come of it. */
const deeds: Readonly<
  Record<string, readonly [(shop: Shop, at: number, n: number) => void, number]>
> = {
  type: [(shop, at, n) => void typesRow(shop, { what: `Typed ${at} ${n}` }), 1],
  paste: [
    (shop, at, n) => pastesRows(shop, [{ what: `Pasted ${at}` }, { what: `And ${at} ${n}` }]),
    2,
  ],
  copy: [(shop, _, n) => copiesRow(shop, n), 1],
  sort: [
    (shop, _, n) =>
      void shop.google.sortRange(people.Li, sheetId, columns.indexOf('what') + 1, n % 2 === 0),
    0,
  ],
  mail: [(shop, at, n) => shop.customerWrites({ what: `Mailed ${at} ${n}` }), 1],
  rest: [(shop, _, n) => shop.oneClockRunAfter((n % 3) / 2 + 0.2), 0],
};
const someDeeds = fc.array(fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(99)), {
  ...{ minLength: 2, maxLength: 10 },
});

test('whatever is typed, pasted, copied and sorted while the clock runs, each row is one complaint', () => {
  fc.assert(
    fc.property(someDeeds, (chosen) => {
      const shop = open();
      for (const [at, [name, n]] of chosen.entries()) deeds[name]?.[0](shop, at, n);
      shop.oneClockRunAfter(2);
      shop.oneClockRunAfter(2);
      const expected = chosen.reduce((sum, [name]) => sum + (deeds[name]?.[1] ?? 0), 1);
      expect(shop.facts()).toHaveLength(expected);
      expect(new Set(shop.facts().map(({ number }) => number)).size).toBe(expected);
      expect(soundness(shop)).toEqual(sound);
    }),
    { numRuns: 12, seed: 11 },
  );
}, 120_000);
