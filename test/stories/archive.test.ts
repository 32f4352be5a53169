// What is long closed leaves the sheet at night with its log, and nothing else leaves with it.
import { referenceFor } from '../../src/desk/reference.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const closed = 'R-2026-0002';
const numbers = (shop: Shop, tab: string): unknown[] =>
  shop
    .table(tab)
    .map((row) => row['number'])
    .sort();

/** Three complaints, the second closed, and a month goes by up to an hour before the night's work. */
function aMonthLater(): Shop {
  const shop = open();
  for (const what of ['Cherry', 'Apple', 'Banana']) {
    shop.customerWrites({ what, email: `${what.toLowerCase()}@example.com`, name: what });
  }
  shop.oneClockRunAfter(10);
  shop.staff('Li').solves(closed, 'A new one was sent');
  shop.staff('Li').closes(closed);
  // It is asked about, and not answered.
  for (const day of ['2026-11-22', '2026-11-30', '2026-12-20']) shop.leap(`${day}T01:00:00Z`);
  shop.leap('2026-12-20T02:00:00Z');
  return shop;
}

test('a complaint closed a month ago is in the archive with its whole log, once', () => {
  const shop = aMonthLater();
  shop.leap('2026-12-20T03:05:00Z');
  shop.leap('2026-12-20T03:10:00Z');
  expect(numbers(shop, 'complaints')).toEqual(['R-2026-0001', 'R-2026-0003']);
  expect(numbers(shop, 'archive')).toEqual([closed]);
  expect(numbers(shop, 'log')).not.toContain(closed);
  expect(shop.table('logArchive').map((row) => row['type'])).toEqual(
    expect.arrayContaining(['received', 'resolved', 'closed', 'archived']),
  );
  expect(shop.verify()).toMatchObject({ complaints: 3, brokenChains: [], differences: [] });
});

test('a word about what is archived is a new complaint that belongs to it, acknowledged and owned', () => {
  const shop = aMonthLater();
  shop.leap('2026-12-20T03:05:00Z');
  const reference = referenceFor(shop.state().secret, closed, 'add');
  shop.customerWrites({ what: 'It broke again', reference });
  shop.oneClockRunAfter(10);
  expect(shop.rows()).toContainEqual(
    expect.objectContaining({ what: 'It broke again', belongsTo: closed, name: 'Apple' }),
  );
  const ack = shop.mailsTo('apple@example.com').filter(({ text }) => text.includes('broke again'));
  expect(ack.map(({ subject }) => subject.includes('R-2026-0004'))).toEqual([true]);
  expect(shop.rows().filter(({ owner }) => owner === '')).toEqual([]);
  expect(soundness(shop)).toEqual(sound);
});

test('somebody sorts while it leaves: the right complaint leaves, every other stays as it was', () => {
  const shop = aMonthLater();
  const before = shop.rows().filter((row) => row['number'] !== closed);
  const stop = shop.google.intercept((call) => {
    const isArchive = JSON.stringify(call.args).includes('deleteDimension');
    if (!isArchive || call.name !== 'Sheets.Spreadsheets.batchUpdate') return undefined;
    stop();
    const { column } = shop.cell(closed, 'what');
    return {
      run: () => void shop.google.sortRange(people.Mei, tabs.complaints.sheetId, column, true),
    };
  });
  shop.leap('2026-12-20T03:05:00Z');
  expect(numbers(shop, 'complaints')).toEqual(['R-2026-0001', 'R-2026-0003']);
  expect(numbers(shop, 'archive')).toEqual([closed]);
  const after = shop.rows();
  for (const row of before) expect(after).toContainEqual(row);
  expect(shop.verify()).toMatchObject({ brokenChains: [], differences: [] });
});

test('the last complaints of a quiet desk leave, too, though the Log ends with their last line', () => {
  const shop = open();
  shop.customerWrites({ what: 'Apple', email: 'apple@example.com', name: 'Apple' });
  shop.oneClockRunAfter(10);
  shop.staff('Li').solves('R-2026-0001', 'A new one was sent');
  shop.staff('Li').closes('R-2026-0001');
  for (const day of ['2026-11-22', '2026-11-30', '2026-12-20']) shop.leap(`${day}T01:00:00Z`);
  // As after thousands of lines: the grid grows no further than it must.
  const { sheetId } = tabs.log;
  const used = shop.grid(sheetId).filter(([at]) => at !== '' && at !== undefined).length;
  const [book] = Object.values(shop.google.world.spreadsheets);
  const log = book?.sheets.find((sheet) => sheet.sheetId === sheetId);
  shop.google.deleteRows(people.Anna, sheetId, used + 1, (log?.rowCount ?? 0) - used);
  shop.leap('2026-12-20T02:00:00Z');
  shop.leap('2026-12-20T03:05:00Z');
  expect(numbers(shop, 'archive')).toEqual(['R-2026-0001']);
  expect(numbers(shop, 'log')).toEqual([]);
  shop.customerWrites({ what: 'Pear', email: 'pear@example.com' });
  shop.oneClockRunAfter(10);
  expect(new Set(numbers(shop, 'log'))).toEqual(new Set(['R-2026-0002']));
  expect(shop.verify()).toMatchObject({ complaints: 2, brokenChains: [], differences: [] });
});

test('an archived complaint is found, and an answer to its old link opens a new one that belongs to it', () => {
  const shop = aMonthLater();
  shop.leap('2026-12-20T03:05:00Z');
  const found = shop.call<{ found: { number: string }[] }>('find', { text: 'apple@' }, people.Li);
  expect(found.found.map((item) => item.number)).toEqual([closed]);
  shop.customerWrites({ what: 'It broke again', reference: closed, email: 'apple@example.com' });
  shop.later(5);
  expect(shop.rows().find((row) => row['number'] === 'R-2026-0004')).toMatchObject({
    belongsTo: closed,
  });
});
