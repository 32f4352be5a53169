// The register of promises is damaged, refused, doubled or gone: complaints go on, nothing is lost, and it is said.
import { deskVersion } from '../../src/desk/state.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { openOldShop } from '../upgrade/old-shop.ts';
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

const { sheetId } = tabs.promises;

let open: () => Shop;
let old: () => Shop;
beforeAll(async () => {
  open = await openPromisedShop();
  old = await openOldShop('before capabilities');
}, 120_000);

const loses = (shop: Shop, id: string): void =>
  void shop.google.deleteRows(people.Li, sheetId, shop.cell(id, 'id').row);
const codes = (shop: Shop): string[] => shop.health().problems.map(({ code }) => code);
/** Google takes no request in which this stands. */
const refusing = (shop: Shop, mark: string): void =>
  void shop.google.intercept(({ name, args }) =>
    name === 'Sheets.Spreadsheets.batchUpdate' && JSON.stringify(args).includes(mark)
      ? { fail: 'before', message: 'Invalid value' }
      : undefined,
  );

const heading = tabs.promises.columns.findIndex(({ field }) => field === 'due') + 1;
const headed = (shop: Shop, text: string): void =>
  void shop.google.typeCell(people.Li, sheetId, 1, heading, text);
const setUpAgain = (shop: Shop): void => {
  const { answers } = shop.call<{ answers: object }>('setUpDefaults');
  shop.call('setUpDesk', answers);
};

interface Damage {
  readonly breaks: (shop: Shop) => void;
  readonly mends: (shop: Shop) => void;
  readonly code: string;
}

describe.each<[string, Damage]>([
  [
    'is deleted',
    {
      breaks: (shop) => shop.google.deleteTab(people.Anna, sheetId),
      mends: setUpAgain,
      code: 'tab-missing',
    },
  ],
  [
    'has a heading typed over',
    {
      breaks: (shop) => headed(shop, 'Deadline'),
      mends: (shop) => headed(shop, 'By'),
      code: 'header-missing',
    },
  ],
])('while the tab %s', (_, { breaks, mends, code }) => {
  test('complaints come in, are chased and the night ends; it is on the health list', () => {
    const shop = open();
    breaks(shop);
    shop.leap('2026-11-21T03:10:00Z');
    shop.customerWrites({ what: 'The roof leaks', email: 'x@example.com' });
    for (const at of ['2026-11-21T03:20:00Z', '2026-11-24T18:05:00Z', '2026-11-25T09:00:00Z']) {
      shop.leap(at);
    }
    expect(shop.state().done['night']).toBe('2026-11-25');
    expect(shop.facts().map(({ what }) => what)).toContain('The roof leaks');
    expect(complaint(shop, other)['warned']).not.toBe('');
    expect(codes(shop)).toContain(code);
    const { lines } = shop.call<{ lines: string[] }>('checkDesk', {}, people.Anna);
    expect(lines.some((line) => /promises/i.test(line))).toBe(true);
  });

  test('mended, what was promised is there, and what passed is broken', () => {
    const shop = open();
    breaks(shop);
    shop.leap('2026-11-24T18:05:00Z');
    mends(shop);
    shop.leap('2026-11-25T03:05:00Z');
    shop.oneClockRunAfter(5);
    expect(one(shop, first)).toMatchObject({ outcome: 'open', what: cup.what });
    expect(one(shop, second)).toMatchObject({ outcome: 'broken' });
    expect(complaint(shop)).toMatchObject({ promisesBroken: 1, promise: cup.what });
  });
});

test('without the tab of archived records nothing leaves that has promises, and it is said', () => {
  const shop = open();
  for (const each of [number, other]) {
    shop.staff('Li').solves(each, 'Done', { kept: [first, second] });
    shop.staff('Li').closes(each);
  }
  shop.google.deleteTab(people.Anna, tabs.archivedRecords.sheetId);
  for (const day of ['11-22', '11-23', '12-20']) shop.leap(`2026-${day}T03:10:00Z`);
  shop.leap('2027-01-20T03:10:00Z');
  expect(shop.table('archive').map((row) => row['number'])).toEqual([other]);
  const { lines } = shop.call<{ lines: string[] }>('checkDesk', {}, people.Anna);
  expect(lines.join()).toMatch(/archive/i);
});

test('a row typed by hand is no promise, is said and harms none', () => {
  const shop = open();
  for (const [field, text] of Object.entries({
    what: 'Flowers',
    number,
    due: '2026-11-26 12:00',
  })) {
    shop.google.typeCell(people.Li, sheetId, 4, shop.cell(first, field).column, text);
  }
  shop.oneClockRunAfter(5);
  expect(codes(shop)).toContain('row-unreadable');
  shop.staff('Li').does('promise', { number, ...call, what: 'Third' });
  expect(one(shop, `${number}-P3`)).toMatchObject({ what: 'Third' });
});

describe('a row that somebody deleted', () => {
  test('is missed by whoever wants to keep it, and comes back as it was', () => {
    const shop = open();
    for (const id of [first, second]) loses(shop, id);
    const keep = () => shop.staff('Li').does('keepPromise', { number, text: 'Done' });
    expect(keep()).toMatchObject({ refused: 'promise-missing' });
    shop.call('checkDesk', {}, people.Li);
    expect(keep()).toMatchObject({ done: true });
    expect(soundness(shop)).toEqual(sound);
  });

  test('and whose complaint is solved meanwhile: it is needed no more, and breaks nothing later', () => {
    const shop = open();
    for (const id of [first, second]) loses(shop, id);
    shop.staff('Li').solves(number, 'A new cup is there');
    shop.leap('2026-11-21T03:10:00Z');
    shop.oneClockRunAfter(5);
    expect(promises(shop).map(({ outcome }) => outcome)).toEqual(['dropped', 'dropped']);
    shop.leap('2026-11-26T10:00:00Z');
    shop.staff('Li').does('reopen', { number, text: 'again' });
    shop.leap('2026-11-26T10:10:00Z');
    expect(complaint(shop)).toMatchObject({ promisesBroken: 0, promiseDue: null });
    expect(soundness(shop)).toEqual(sound);
  });

  test('the complaint says again what is due next once it is back', () => {
    const shop = open();
    loses(shop, second);
    shop.staff('Li').does('promise', { number, ...cup, what: 'A voucher' });
    shop.call('checkDesk', {}, people.Li);
    shop.oneClockRunAfter(5);
    expect(complaint(shop)).toMatchObject({
      promise: call.what,
      promiseDue: one(shop, second)['due'],
    });
    expect(soundness(shop)).toEqual(sound);
  });

  test('is waited for by the Archive, and leaves with its complaint', () => {
    const shop = open();
    shop.staff('Li').solves(number, 'Done', { kept: [first, second] });
    shop.staff('Li').closes(number);
    for (const day of ['11-22', '11-30']) shop.leap(`2026-${day}T03:10:00Z`);
    shop.leap('2026-12-20T02:00:00Z');
    loses(shop, first);
    for (const day of ['2026-12-20', '2026-12-21', '2026-12-22']) shop.leap(`${day}T03:10:00Z`);
    const ids = shop.table('archivedRecords').map(({ id }) => id);
    expect([...ids].sort()).toEqual([first, second]);
    expect(promises(shop)).toEqual([]);
    expect(soundness(shop)).toEqual(sound);
  });
});

test('a long text typed there leaves for the Archive whole', () => {
  const shop = open();
  shop.types('Li', first, 'what', 'w'.repeat(5000));
  shop.oneClockRunAfter(5);
  shop.staff('Li').solves(number, 'Done', { kept: [first, second] });
  shop.staff('Li').closes(number);
  for (const day of ['11-22', '11-30', '12-20']) shop.leap(`2026-${day}T03:10:00Z`);
  shop.leap('2027-01-20T03:10:00Z');
  const row = shop.grid(tabs.archivedRecords.sheetId).find(([id]) => id === first) ?? [];
  expect(JSON.parse(String(row.at(-1)))).toMatchObject({ what: 'w'.repeat(5000) });
  expect(soundness(shop)).toEqual(sound);
});

test('two that are due at the same time are both told when they break', () => {
  const shop = open();
  shop.staff('Li').does('promise', { number, ...call, what: 'A voucher' });
  for (const at of ['2026-11-24T18:05:00Z', '2026-11-24T18:10:00Z']) shop.leap(at);
  expect(complaint(shop)).toMatchObject({ promisesBroken: 2 });
  for (const what of [call.what, 'A voucher']) {
    const told = shop.outbox().filter(({ text }) => text.includes(`Promised: ${what}`));
    expect(told.filter(({ subject }) => subject.startsWith('Promise not kept'))).toHaveLength(2);
  }
});

test('another time zone in Settings moves no promise', () => {
  const shop = open();
  const rows = shop.grid(tabs.settings.sheetId);
  const row = rows.findIndex((cells) => cells.includes('Europe/London'));
  const column = rows[row]?.indexOf('Europe/London') ?? -1;
  shop.google.typeCell(people.Anna, tabs.settings.sheetId, row + 1, column + 1, 'Asia/Tokyo');
  shop.oneClockRunAfter(5);
  expect(promises(shop).map(({ moved }) => moved)).toEqual([0, 0]);
  expect(complaint(shop)).toMatchObject({ promisesMoved: 0 });
});

test('withdrawn, what was promised is needed no more', () => {
  const shop = open();
  shop.staff('Mei').does('withdraw', { number, why: 'by-customer' });
  shop.oneClockRunAfter(5);
  expect(promises(shop).map(({ outcome }) => outcome)).toEqual(['dropped', 'dropped']);
  expect(soundness(shop)).toEqual(sound);
});

test('said by phone, it is told: the first answer is given', () => {
  const shop = open();
  shop.staff('Li').does('promise', { number: other, ...call, how: 'phone' });
  expect(complaint(shop, other)).toMatchObject({ status: 'open', step: 'promise' });
  expect(complaint(shop, other)['firstAnswered']).not.toBeNull();
});

describe('an older desk', () => {
  test('comes along where the firm has a tab of that name already', () => {
    const shop = old();
    shop.google.renameTab(people.Anna, tabs.phrases.sheetId, 'Promises');
    for (const minutes of [5, 5]) shop.oneClockRunAfter(minutes);
    expect(shop.state().version).toBe(deskVersion);
    expect(shop.google.tabs(people.Anna).map(({ title }) => title)).toContain('Promises 2');
    expect(promises(shop).length).toBeGreaterThan(0);
  });

  test('one promise that Google refuses keeps neither the others nor a new complaint away', () => {
    const shop = old();
    shop.google.tick();
    const due = shop.rows().filter((row) => row['promiseDue'] !== null);
    const [refused, taken] = due.map((row) => `${row['number']}-P1`);
    refusing(shop, String(refused));
    shop.customerWrites({ what: 'Cold coffee', email: 'chen@example.com' });
    for (const minutes of [5, 5]) shop.oneClockRunAfter(minutes);
    expect(shop.facts().map(({ what }) => what)).toContain('Cold coffee');
    expect(promises(shop).map(({ id }) => id)).toEqual([taken]);
    expect(codes(shop)).toContain('commit-failed');
  });
});

test('the end of one that Google refuses keeps no other from being told', () => {
  const shop = open();
  shop.staff('Li').does('promise', { number: other, ...call });
  shop.oneClockRunAfter(5);
  refusing(shop, `"${second}"`);
  for (const at of ['2026-11-24T18:05:00Z', '2026-11-24T18:10:00Z']) shop.leap(at);
  expect(one(shop, `${other}-P1`)).toMatchObject({ outcome: 'broken' });
  expect(one(shop, second)).toMatchObject({ outcome: 'open' });
});
