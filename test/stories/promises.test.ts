// Promises are a register of their own: several a complaint, each with its row, its log and its end.

import { tabs } from '../../src/desk/tabs.ts';
import { words } from '../../src/desk/words.ts';
import { select } from '../../src/dev/google/host/workbook/selection.ts';
import { sound, soundness } from './holds.ts';
import {
  call,
  complaint,
  cup,
  first,
  number,
  one,
  openPromisedShop,
  other,
  promises,
  second,
} from './promised-shop.ts';
import { people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openPromisedShop();
}, 60_000);

const storyOf = (shop: Shop, id: string): unknown[] =>
  shop.log().flatMap((line) => (line['number'] === id ? [line['type']] : []));
const noteOn = (shop: Shop, id: string, field: string): string => {
  const area = { ...shop.cell(id, field), rows: 1, columns: 1 };
  const { sheetId } = id === number ? tabs.complaints : tabs.promises;
  const [[cell] = []] = shop.google.cells(sheetId, area);
  return cell?.note ?? '';
};

test('S43: a complaint has several, and its row says the one that is due next', () => {
  const shop = open();
  expect(promises(shop)).toMatchObject([
    {
      id: first,
      number,
      what: cup.what,
      who: 'Tom',
      outcome: 'open',
      toldTo: 'Wang',
      how: 'phone',
    },
    { id: second, number, what: call.what, who: 'Li', outcome: 'open', how: '' },
  ]);
  expect(complaint(shop)).toMatchObject({
    promise: call.what,
    promiseDue: one(shop, second)['due'],
  });
  expect(soundness(shop)).toEqual(sound);
});

test('S43: an answer that promises is one commit with one mail, and the row of the promise', () => {
  const shop = open();
  const { tell, ...saucer } = { ...cup, what: 'A saucer as well' };
  const before = shop.outbox().length;
  const said = { id: 'promises-it', number: other, text: 'We do this: a saucer as well.' };
  expect(shop.call('answer', { ...said, promise: saucer }, people.Li)).toMatchObject({
    done: true,
  });
  expect(shop.google.lastExecution?.calls['Sheets.Spreadsheets.batchUpdate']).toBe(1);
  expect(shop.outbox()).toHaveLength(before + 1);
  expect(one(shop, `${other}-P1`)).toMatchObject({
    ...{ number: other, what: saucer.what, who: 'Tom', outcome: 'open', how: 'mail' },
  });
  expect(complaint(shop, other)).toMatchObject({ promise: saucer.what, step: 'promise' });
  expect(soundness(shop)).toEqual(sound);
});

test.each([
  ['a date of the past', { due: '2020-11-20T12:00' }, 'date-past'],
  ['nothing', { what: ' ' }, 'nothing-promised'],
])('an answer that promises %s is refused, says why, and writes nothing', (_, part, refused) => {
  const shop = open();
  const before = JSON.stringify(shop.google.world.spreadsheets);
  const { tell, ...promise } = { ...cup, ...part };
  const said = { id: 'promises-it', number: other, text: 'We do this.', promise };
  expect(shop.call('answer', said, people.Li)).toMatchObject({
    ...{ done: false, refused },
    sentence: words.en.refusals[refused as 'date-past'],
  });
  expect(JSON.stringify(shop.google.world.spreadsheets)).toBe(before);
});

test('one is kept and one moved, each in its own log, and the sidebar shows what is left', () => {
  const shop = open();
  shop.staff('Li').does('keepPromise', { number, which: second, text: 'Called' });
  const later = { ...cup, which: first, due: '2026-11-27T12:00' };
  shop.staff('Tom').does('promise', { number, ...later });
  expect(one(shop, second)).toMatchObject({ outcome: 'kept' });
  expect(one(shop, first)).toMatchObject({ outcome: 'open', moved: 1 });
  expect(storyOf(shop, second)).toEqual(['promised', 'promise-kept']);
  expect(storyOf(shop, first)).toEqual(['promised', 'promise-moved']);
  const view = shop.call<{ promises: object[] }>('complaint', { number }, people.Li);
  expect(view.promises).toMatchObject([{ id: first, what: cup.what, who: 'Tom' }]);
  expect(soundness(shop)).toEqual(sound);
});

test('S43: what passes is broken, told once, and the other promise stays', () => {
  const shop = open();
  for (const at of ['2026-11-24T18:05:00Z', '2026-11-24T18:10:00Z']) shop.leap(at);
  expect(one(shop, second)).toMatchObject({ outcome: 'broken' });
  expect(one(shop, first)).toMatchObject({ outcome: 'open' });
  expect(complaint(shop)).toMatchObject({ promise: cup.what, promisesBroken: 1 });
  const alarms = shop.outbox().filter(({ subject }) => subject.startsWith('Promise not kept'));
  expect(alarms.map(({ to }) => to).sort()).toEqual([people.Li, people.Mei].sort());
  for (const { text } of alarms) expect(text).toContain(call.what);
  expect(soundness(shop)).toEqual(sound);
});

test('waiting for the customer moves no date that was said', () => {
  const shop = open();
  const { due } = one(shop, second);
  shop.staff('Li').does('wait', { number, text: 'A photo, please' });
  shop.leap('2026-11-24T17:00:00Z');
  expect(complaint(shop)).toMatchObject({ status: 'waiting', step: 'promise', due });
  shop.staff('Li').does('customerAnswered', { number, text: 'Here it is' });
  expect(one(shop, second)).toMatchObject({ outcome: 'open', due, moved: 0 });
  expect(complaint(shop)['promiseDue']).toBe(due);
  expect(soundness(shop)).toEqual(sound);
});

test('that a promise was kept is said, not inferred from the solution', () => {
  const shop = open();
  const solves = (part: object) => shop.staff('Li').solves(number, 'A new cup is there', part);
  expect(solves({})).toMatchObject({ refused: 'promise-open' });
  expect(solves({ kept: [first] })).toMatchObject({ refused: 'promise-open' });
  expect(solves({ kept: [first], dropped: [second] })).toMatchObject({ done: true });
  expect(promises(shop).map(({ outcome }) => outcome)).toEqual(['kept', 'dropped']);
  expect(complaint(shop)).toMatchObject({ promisesKept: 1, promisesBroken: 0, promiseDue: null });
  expect(soundness(shop)).toEqual(sound);
});

test('whoever acts first after its date, time broke it, and nobody keeps it any more', () => {
  const shop = open();
  shop.google.world.clock = Date.parse('2026-11-24T18:01:00Z');
  const keeps = shop.staff('Tom').does('keepPromise', { number, which: second, text: 'Called' });
  expect(keeps).toMatchObject({ refused: 'unknown-promise' });
  shop.staff('Tom').does('note', { number, text: 'Called too late' });
  expect(shop.log().find(({ type }) => type === 'promise-broken')).toMatchObject({ actor: 'desk' });
  const view = shop.call<{ promises: object[] }>('complaint', { number }, people.Li);
  expect(view.promises).toMatchObject([{ id: first }]);
  expect(soundness(shop)).toEqual(sound);
});

describe('typed in the sheet', () => {
  test('another date moves it, other words reword it, both on the complaint’s row, too', () => {
    const shop = open();
    shop.types('Li', second, 'due', '2026-11-24 19:00');
    shop.oneClockRunAfter(5);
    shop.types('Li', second, 'what', 'We call about two tables');
    shop.oneClockRunAfter(5);
    expect(one(shop, second)).toMatchObject({ moved: 1, what: 'We call about two tables' });
    expect(complaint(shop)).toMatchObject({
      promise: 'We call about two tables',
      promiseDue: one(shop, second)['due'],
      promisesMoved: 1,
    });
    expect(soundness(shop)).toEqual(sound);
  });

  test('on the complaint’s row it moves the one that is due next', () => {
    const shop = open();
    shop.types('Li', number, 'promiseDue', '2026-11-24 20:00');
    shop.oneClockRunAfter(5);
    expect(one(shop, second)).toMatchObject({ moved: 1, due: complaint(shop)['promiseDue'] });
    expect(promises(shop)).toHaveLength(2);
    expect(soundness(shop)).toEqual(sound);
  });

  test.each([
    ['24/11/2026', '2026-11-24T23:59'],
    ['2026年11月24日 下午3点半', '2026-11-24T15:30'],
    ['Nov 24, 2026 at 3:20 PM', '2026-11-24T15:20'],
    ['46350', '2026-11-24T23:59'],
  ])('a date typed %j is %s', (typed, wall) => {
    const shop = open();
    shop.types('Li', number, 'promiseDue', typed);
    expect(complaint(shop)['promiseDue']).toBe(`${wall}:00.000Z`);
    expect(noteOn(shop, number, 'promiseDue')).toBe('');
  });

  test.each([
    ['2036-11-24', 'more than two years ahead'],
    ['2020-01-01', 'passed already'],
    ['next week', 'could not be read'],
    ['2026-11-24 晚上12:30', 'could not be read'],
  ])('%j is put back, and its note says: %s', (typed, why) => {
    const shop = open();
    const before = complaint(shop)['promiseDue'];
    shop.types('Li', number, 'promiseDue', typed);
    expect(noteOn(shop, number, 'promiseDue')).toContain(why);
    expect(complaint(shop)['promiseDue']).toBe(before);
    expect(soundness(shop)).toEqual(sound);
  });

  test('what a paste leaves as text and may be two days is asked', () => {
    const shop = open();
    const { row, column } = shop.cell(number, 'promiseDue');
    // An apostrophe keeps a sheet from making a date of it.
    shop.google.typeCell(people.Li, tabs.complaints.sheetId, row, column, "'1/2/2027");
    expect(noteOn(shop, number, 'promiseDue')).toContain('2027-01-02 / 2027-02-01: which?');
  });

  test('solved in the sheet, it is asked first what became of the promises', () => {
    const shop = open();
    shop.types('Li', number, 'result', 'A new cup is there');
    shop.types('Li', number, 'status', '✓ Solved');
    shop.oneClockRunAfter(5);
    expect(complaint(shop)).toMatchObject({ status: 'open' });
    shop.types('Li', first, 'outcome', '✓ Kept');
    shop.types('Li', second, 'outcome', '– No longer needed');
    shop.oneClockRunAfter(5);
    shop.types('Li', number, 'status', '✓ Solved');
    shop.oneClockRunAfter(5);
    expect(complaint(shop)).toMatchObject({ status: 'resolved', promisesKept: 1 });
    expect(soundness(shop)).toEqual(sound);
  });

  test('kept is chosen there as well', () => {
    const shop = open();
    shop.types('Li', first, 'outcome', '✓ Kept');
    shop.oneClockRunAfter(5);
    expect(one(shop, first)).toMatchObject({ outcome: 'kept' });
    expect(complaint(shop)).toMatchObject({ promisesKept: 1 });
    expect(soundness(shop)).toEqual(sound);
  });

  test.each([
    ['id', 'R-2026-0099-P1'],
    ['number', 'R-2026-0002'],
    ['moved', '7'],
    ['outcome', 'Perhaps'],
    ['who', 'Zoe'],
    ['due', 'soon'],
  ])('%s is put back with a note that says why', (field, text) => {
    const shop = open();
    const before = promises(shop);
    shop.types('Li', first, field, text);
    const place = shop.cell(second, field);
    shop.oneClockRunAfter(5);
    expect(promises(shop)).toEqual(before);
    expect(noteOn(shop, first, field)).toMatch(/\w{3}/);
    expect(place.row).toBe(shop.cell(second, field).row);
    expect(storyOf(shop, first)).toEqual(['promised', 'put-back']);
    expect(soundness(shop)).toEqual(sound);
  });

  test('whoever knows that it cannot be kept says so before its date, and it is told at once', () => {
    const shop = open();
    shop.types('Li', first, 'outcome', '✕ Not kept');
    shop.oneClockRunAfter(5);
    expect(one(shop, first)).toMatchObject({ outcome: 'broken' });
    expect(complaint(shop)).toMatchObject({ promisesBroken: 1, promise: call.what });
    expect(shop.outbox().some(({ subject }) => subject.startsWith('Promise not kept'))).toBe(true);
    expect(soundness(shop)).toEqual(sound);
  });

  test('nothing is changed on what is settled', () => {
    const shop = open();
    shop.staff('Li').does('keepPromise', { number, which: second, text: 'Called' });
    const before = promises(shop);
    shop.types('Li', second, 'what', 'Something else');
    shop.types('Li', second, 'outcome', '● Open');
    shop.oneClockRunAfter(5);
    expect(promises(shop)).toEqual(before);
    expect(soundness(shop)).toEqual(sound);
  });
});

test('however the tab is sorted, each change goes to its own row', () => {
  const shop = open();
  const { sheetId } = tabs.promises;
  shop.google.sortRange(people.Mei, sheetId, shop.cell(first, 'due').column, true);
  shop.staff('Li').does('keepPromise', { number, which: second, text: 'Called' });
  expect(one(shop, second)).toMatchObject({ outcome: 'kept' });
  expect(one(shop, first)).toMatchObject({ outcome: 'open' });
  expect(soundness(shop)).toEqual(sound);
});

test('a deleted row comes back from its log when the desk is checked', () => {
  const shop = open();
  const before = one(shop, first);
  shop.google.deleteRows(people.Li, tabs.promises.sheetId, shop.cell(first, 'id').row);
  shop.staff('Li').does('promise', { number, ...cup, what: 'A voucher' });
  expect(promises(shop).map(({ id }) => id)).toEqual([second, `${number}-P3`]);
  shop.call('checkDesk', {}, people.Li);
  expect(one(shop, first)).toEqual(before);
  expect(soundness(shop)).toEqual(sound);
});

test('a tab that was deleted whole stops promises alone until set-up makes it again', () => {
  const shop = open();
  shop.google.deleteTab(people.Anna, tabs.promises.sheetId);
  expect(shop.staff('Li').does('promise', { number, ...cup })).toMatchObject({
    refused: 'header-trouble',
  });
  expect(shop.staff('Li').tells(number, 'We are on it')).toMatchObject({ done: true });
});

test('archived with its complaint, found by its id and true to its log', () => {
  const shop = open();
  shop.staff('Li').solves(number, 'A new cup is there', { kept: [first, second] });
  shop.staff('Li').closes(number);
  for (const day of ['2026-11-22', '2026-11-30', '2026-12-20', '2027-01-20']) {
    shop.leap(`${day}T03:10:00Z`);
  }
  expect(shop.table('archive').map((row) => row['number'])).toEqual([number]);
  expect(promises(shop)).toEqual([]);
  expect(shop.table('archivedRecords').map(({ id, number: of }) => [id, of])).toEqual([
    [first, number],
    [second, number],
  ]);
  expect(shop.log().filter((line) => String(line['number']).startsWith(number))).toEqual([]);
  expect(soundness(shop)).toEqual(sound);
});

test('while a row of Promises is selected, the sidebar opens its complaint', () => {
  const shop = open();
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const book = spreadsheets[spreadsheetId];
  const { row: bottom, column: right } = shop.cell(first, 'what');
  const cell = { top: bottom - 1, left: right - 1, bottom, right };
  if (book) select(book, people.Li, tabs.promises.sheetId, cell);
  expect(shop.call('selected', {}, people.Li)).toEqual({ number });
});
