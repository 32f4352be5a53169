// What has to be done stands on top of Complaints, what is over at the bottom, whatever somebody does meanwhile.
import { tabs } from '../../src/desk/tabs.ts';
import { all, disturbEach, leavesSomethingNew, rehearse } from './disturb.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

const { sheetId } = tabs.complaints;
const number = (n: number): string => `R-2026-000${n}`;

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const numbers = (shop: Shop): string[] => {
  const column = shop.columns().indexOf('number');
  return shop
    .grid(sheetId)
    .slice(1)
    .flatMap((row) => (row[column] ? [String(row[column])] : []));
};

/** 1 and 3 closed, 2 late, 4 waits for its customer, 5 withdrawn, 6 due later, 7 solved. */
function aDay(): Shop {
  const shop = open();
  for (let n = 1; n <= 7; n += 1) {
    shop.customerWrites({ what: `Trouble ${n}`, email: `c${n}@example.com` });
    shop.oneClockRunAfter(5);
  }
  const li = shop.staff('Li');
  for (const n of [1, 3, 7]) {
    li.solves(number(n), 'A new one was sent.');
    li.tells(number(n), 'A new one is on its way.');
    if (n !== 7) li.closes(number(n));
    shop.oneClockRunAfter(5);
  }
  li.does('answer', { number: number(4), text: 'Which cup was it?' });
  shop.oneClockRunAfter(10);
  li.does('wait', { number: number(4), text: 'Which cup was it?' });
  li.does('withdraw', { number: number(5), why: 'twice', of: number(1) });
  return shop;
}

const wanted = [2, 6, 4, 7, 3, 1, 5].map(number);
const night = (shop: Shop): void => shop.leap('2026-11-21T03:05:00Z');

test('at night what is due stands on top, then what waits, then what is solved, closed, withdrawn', () => {
  const shop = aDay();
  expect(numbers(shop)).not.toEqual(wanted);
  const texts = () =>
    shop.rows().map(({ number: n, what, mail, status }) => [n, what, mail, status]);
  const before = texts();
  night(shop);
  expect(numbers(shop)).toEqual(wanted);
  expect(texts().sort()).toEqual(before.sort());
  expect(soundness(shop)).toEqual(sound);
});

/** The row that a mail's button opens. */
const rowOfMail = (shop: Shop, about: string): number => {
  const mail = shop.google.mails.filter(({ subject }) => subject.includes(about)).at(-1);
  return Number(/range=A(\d+)/.exec(mail?.text ?? '')?.[1]);
};

test('a complaint that comes in by day stands below what is open and above what is over', () => {
  const shop = aDay();
  night(shop);
  shop.leap('2026-11-23T09:00:00Z');
  shop.customerWrites({ what: 'Trouble 8', email: 'c8@example.com' });
  shop.oneClockRunAfter(5);
  expect(numbers(shop)).toEqual([2, 6, 4, 8, 7, 3, 1, 5].map(number));
  expect(rowOfMail(shop, number(8))).toBe(shop.cell(number(8), 'number').row);
  const window = { row: 2, column: 1, rows: 8, columns: 1 };
  const rules = shop.google.cells(sheetId, window).map(([cell]) => cell?.choices?.length ?? 0);
  expect(new Set(rules).size).toBe(1);
  const said = shop.staff('Tom').logs('Trouble 9', { who: 'c9@example.com' });
  expect(said).toMatchObject({ done: true, number: number(9) });
  expect(numbers(shop)).toEqual([2, 6, 4, 8, 9, 7, 3, 1, 5].map(number));
  expect(soundness(shop)).toEqual(sound);
});

test('one comes in while another one is put right further down: each row gets what is its own', () => {
  const shop = aDay();
  night(shop);
  shop.google.world.options.editEvents = 'dropped';
  shop.types('Li', number(1), 'cause', 'The carrier');
  shop.types('Li', number(2), 'name', 'Ms Lin');
  shop.customerWrites({ what: 'Trouble 8', email: 'c8@example.com' });
  shop.oneClockRunAfter(5);
  expect(shop.rows()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ number: number(1), what: 'Trouble 1', cause: 'The carrier' }),
      expect.objectContaining({ number: number(2), what: 'Trouble 2', name: 'Ms Lin' }),
      expect.objectContaining({ number: number(8), what: 'Trouble 8' }),
    ]),
  );
  expect(numbers(shop)).toEqual([2, 6, 4, 8, 7, 3, 1, 5].map(number));
  expect(soundness(shop)).toEqual(sound);
});

test('where nothing is open, a new one stands below the first that is over', () => {
  const shop = open();
  for (const n of [1, 2]) {
    shop.staff('Li').logs(`Trouble ${n}`, { who: `c${n}@example.com` });
    shop.staff('Li').solves(number(n), 'A new one');
    shop.staff('Li').tells(number(n), 'A new one is on its way');
    shop.staff('Li').closes(number(n));
  }
  shop.staff('Li').logs('Trouble 3', { who: 'c3@example.com' });
  expect(numbers(shop)).toEqual([1, 3, 2].map(number));
  night(shop);
  expect(numbers(shop)[0]).toBe(number(3));
  expect(soundness(shop)).toEqual(sound);
});

const ofSorting = (call: { readonly name: string; readonly args: unknown }): boolean =>
  call.name === 'Sheets.Spreadsheets.batchUpdate' &&
  JSON.stringify(call.args).includes('sortRange');
const ofRanks = (call: { readonly name: string; readonly args: unknown }): boolean =>
  call.name === 'Sheets.Spreadsheets.batchUpdate' &&
  /"numberValue":\d{12,}\}\}\]\}\]/.test(JSON.stringify(call.args)) &&
  !JSON.stringify(call.args).includes('stringValue');

/** How often Google was asked to sort. */
function sortsDuring(shop: Shop, does: () => void): number {
  let sorts = 0;
  const stop = shop.google.intercept((call) => {
    if (ofSorting(call)) sorts += 1;
    return undefined;
  });
  does();
  stop();
  return sorts;
}

test('the menu sorts at once; in order already, nothing is asked of Google', () => {
  const shop = aDay();
  const press = () => {
    shop.google.openSpreadsheet(people.Tom);
    expect(shop.google.clickMenu(people.Tom, 'sortComplaints').status).toBe('completed');
  };
  expect(sortsDuring(shop, press)).toBe(1);
  expect(numbers(shop)).toEqual(wanted);
  expect(sortsDuring(shop, press)).toBe(0);
  expect(sortsDuring(shop, () => night(shop))).toBe(0);
  expect(soundness(shop)).toEqual(sound);
});

const column = (shop: Shop, field: string): number => shop.columns().indexOf(field) + 1;
const below = (shop: Shop): number =>
  Math.max(...numbers(shop).map((id) => shop.cell(id, 'what').row)) + 1;

test('a firm’s own column and notes move with the row, its own rows below stay, a hidden row is shown', () => {
  const shop = aDay();
  const last = column(shop, 'rank');
  const own = last + 1;
  shop.google.insertColumns(people.Anna, sheetId, last);
  shop.google.moveColumn(people.Anna, sheetId, last, own);
  for (const n of [1, 2, 3, 4, 5, 6, 7]) {
    shop.google.typeCell(people.Anna, sheetId, shop.cell(number(n), 'what').row, own, `own ${n}`);
  }
  const foot = below(shop) + 3;
  shop.google.typeCell(people.Anna, sheetId, foot, own, 'Total');
  shop.types('Tom', number(4), 'number', 'something else');
  shop.oneClockRunAfter(5);
  const noteOf = (n: number): unknown => {
    const { row } = shop.cell(number(n), 'what');
    const window = { row, column: column(shop, 'number'), rows: 1, columns: 1 };
    return shop.google.cells(sheetId, window)[0]?.[0]?.note;
  };
  Object.assign(tabOf(shop), { rowDimensions: [null, { hiddenByUser: true, pixelSize: 40 }] });
  const noted = noteOf(4);
  expect(noted).toBeTruthy();
  night(shop);
  expect(numbers(shop)).toEqual(wanted);
  expect(wanted.map((id) => shop.grid(sheetId)[shop.cell(id, 'what').row - 1]?.[own - 1])).toEqual(
    wanted.map((id) => `own ${id.slice(-1)}`),
  );
  expect(shop.grid(sheetId)[foot - 1]?.[own - 1]).toBe('Total');
  expect(noteOf(4)).toBe(noted);
  expect(tabOf(shop).rowDimensions[1]).toMatchObject({ hiddenByUser: false, pixelSize: 40 });
});

test('a row that somebody is typing is kept whole, and becomes a complaint', () => {
  const shop = aDay();
  const row = below(shop);
  shop.google.typeCell(people.Tom, sheetId, row, column(shop, 'name'), 'Ms Lin');
  const stop = shop.google.intercept((call) => {
    if (!ofSorting(call)) return undefined;
    stop();
    const run = () =>
      void shop.google.typeCell(people.Tom, sheetId, row, column(shop, 'what'), 'Wrong size');
    return { run };
  });
  night(shop);
  shop.leap('2026-11-21T03:30:00Z');
  shop.leap('2026-11-21T04:00:00Z');
  expect(shop.rows()).toContainEqual(
    expect.objectContaining({ name: 'Ms Lin', what: 'Wrong size', number: number(8) }),
  );
  expect(soundness(shop)).toEqual(sound);
});

const meanwhile: Readonly<Record<string, (shop: Shop) => void>> = {
  'sorts by something else': (shop) =>
    void shop.google.sortRange(people.Mei, sheetId, column(shop, 'what'), false),
  'inserts a column': (shop) => void shop.google.insertColumns(people.Mei, sheetId, 3),
  'moves the hidden column': (shop) =>
    void shop.google.moveColumn(people.Mei, sheetId, column(shop, 'rank'), 4),
  'deletes a row': (shop) =>
    void shop.google.deleteRows(people.Mei, sheetId, shop.cell(number(5), 'what').row),
  'inserts a row above': (shop) => void shop.google.insertRows(people.Mei, sheetId, 2),
  'changes an address': (shop) => shop.types('Mei', number(6), 'mail', 'new@example.com'),
};

describe.each(Object.entries(meanwhile))('somebody %s', (_, does) => {
  test.each([
    ['before the numbers are written', ofRanks],
    ['before Google sorts', ofSorting],
  ])('%s: no cell is lost, and the next night puts all in order', (_when, isIt) => {
    const shop = aDay();
    let done = 0;
    const stop = shop.google.intercept((call) => {
      if (!isIt(call)) return undefined;
      stop();
      done += 1;
      return { run: () => does(shop) };
    });
    night(shop);
    expect(done).toBe(1);
    shop.leap('2026-11-21T03:30:00Z');
    expect(
      shop
        .rows()
        .map(({ number: n, what }) => `${n} ${what}`)
        .sort(),
    ).toEqual(expect.arrayContaining([1, 2, 3, 4, 6, 7].map((n) => `${number(n)} Trouble ${n}`)));
    const brokenChains: readonly string[] = [];
    expect(shop.verify()).toMatchObject({ brokenChains });
    shop.leap('2026-11-22T03:05:00Z');
    expect(shop.verify()).toMatchObject({ brokenChains, differences: [] });
    expect(numbers(shop).filter((id) => id !== number(5))).toEqual(
      wanted.filter((id) => id !== number(5)),
    );
    expect(shop.staff('Li').solves(number(2), 'A new one')).toMatchObject({ done: true });
    expect(shop.rows().find((row) => row['number'] === number(2))).toMatchObject({
      status: 'resolved',
    });
  });
});

test.each([
  ['killed before the effect', { kill: 'before' }],
  ['killed after the effect', { kill: 'after' }],
  ['failing before the effect', { fail: 'before' }],
  ['failing after the effect', { fail: 'after' }],
] as const)('the menu’s sort, %s at every call: nothing is lost, and pressed again it sorts', (_, how) => {
  const before = aDay().remembered();
  const when = (shop: Shop): void => {
    shop.google.openSpreadsheet(people.Li);
    shop.google.clickMenu(people.Li, 'sortComplaints');
  };
  const runs = 'sortComplaints';
  const calls = all(rehearse(before, { when, runs }).calls);
  expect(calls.length).toBeGreaterThan(2);
  const goesOn = (shop: Shop): void => {
    when(shop);
    expect(numbers(shop)).toEqual(wanted);
    expect(soundness(shop)).toEqual(sound);
  };
  disturbEach({ before, when, runs, calls, isNew: leavesSomethingNew(), goesOn }, how);
});

const tabOf = ({ google: { world } }: Shop) => {
  const tab = world.spreadsheets[world.spreadsheetId]?.sheets.find(
    (one) => one.sheetId === sheetId,
  );
  if (!tab) throw new Error('no Complaints');
  return tab;
};

test('Google refuses to sort: the night goes on, and whoever asks reads what Google says', () => {
  const shop = aDay();
  const at = { sheetId, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 2, endColumnIndex: 3 };
  Object.assign(tabOf(shop), { merges: [at] });
  night(shop);
  expect(shop.state().done['night']).toBe('2026-11-21');
  shop.google.openSpreadsheet(people.Li);
  shop.google.clickMenu(people.Li, 'sortComplaints');
  expect(JSON.stringify(shop.google.world)).toContain('Google did not sort the complaints');
});

test('where a column of the firm’s own is closed to staff, what they log comes below the others', () => {
  const shop = aDay();
  const last = shop.columns().length;
  shop.google.insertColumns(people.Anna, sheetId, last);
  shop.google.moveColumn(people.Anna, sheetId, last + 1, last);
  closed(shop, last);
  const [log, before] = [shop.staff('Li').logs('Cold soup'), numbers(shop).length];
  expect(log.done).toBe(true);
  expect(numbers(shop)[before - 1]).toBe(number(8));
  expect(soundness(shop)).toEqual(sound);
});

/** To all but the business owner. */
function closed({ google: { world } }: Shop, column: number): void {
  const book = world.spreadsheets[world.spreadsheetId];
  const sheet = book?.sheets.find((one) => one.sheetId === sheetId);
  if (!book || !sheet) throw new Error('no Complaints');
  const range = { sheetId, startColumnIndex: column, endColumnIndex: column + 1 };
  const mine = { protectedRangeId: 4711, range, editors: { users: [people.Anna] } };
  const changed = { ...sheet, protections: [...sheet.protections, mine] };
  Object.assign(book, { sheets: book.sheets.map((one) => (one === sheet ? changed : one)) });
}
