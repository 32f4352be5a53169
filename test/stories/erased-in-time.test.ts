// Some months after the end of a complaint the night erases its words by itself: so many as Settings say.
import { tabs } from '../../src/desk/tabs.ts';
import { words } from '../../src/desk/words.ts';
import { languages } from '../../src/language/languages.ts';
import {
  figures,
  first,
  foundIn,
  importsOneOfTheirs,
  openErasedShop,
  other,
  second,
  secrets,
} from './erased-shop.ts';
import { people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openErasedShop())();
  importsOneOfTheirs(shop);
  open = shop.remembered();
}, 120_000);

/** Without the imported one, all of which is older. */
function months(shop: Shop, text: string): Shop {
  const { sheetId } = tabs.settings;
  const rows = shop.grid(sheetId);
  const row = rows.findIndex((cells) => cells.includes('eraseAfterMonths'));
  const column = (rows[row] ?? []).findIndex((cell) => String(cell) === '24');
  shop.google.typeCell(people.Anna, sheetId, row + 1, column + 1, text);
  return shop;
}

/** The first run of a night erases in the sheet, the next one in the forms. */
function night(shop: Shop, date: string): Shop {
  shop.leap(`${date}T03:10:00Z`);
  shop.oneClockRunAfter(5);
  shop.oneClockRunAfter(5);
  return shop;
}

const erased = (shop: Shop): unknown[] =>
  [...shop.rows(), ...shop.table('archive')]
    .filter(({ what }) => what === '')
    .map(({ number }) => number)
    .sort();

test('24 months after it was closed a complaint’s words go at night; what is open or younger stays', () => {
  const shop = night(night(open(), '2028-11-01'), '2028-11-19');
  expect(erased(shop)).toEqual(['R-2026-0004']);
  night(shop, '2028-11-25');
  expect(erased(shop)).toEqual([first, 'R-2026-0004']);
  expect(foundIn(shop)).toEqual(expect.arrayContaining(['Quill', '0912 345 678', 'samovar']));
  expect(shop.table('customers')).toHaveLength(2);
});

test('the customer goes with the last of their complaints', () => {
  const shop = night(night(open(), '2028-11-25'), '2028-12-28');
  expect(erased(shop)).toEqual([first, second, 'R-2026-0004']);
  expect(foundIn(shop)).toEqual([]);
  expect(shop.rows().find(({ number }) => number === other)).toMatchObject({
    what: 'The tea was cold',
  });
});

test('no figure changes that would not have changed without', () => {
  const [kept, shop] = [months(open(), '0'), open()];
  for (const one of [kept, shop]) night(night(one, '2028-11-25'), '2028-12-28');
  expect(figures(shop)).toEqual(figures(kept));
  expect(shop.verify()).toMatchObject({ brokenChains: [], differences: [] });
});

const announced = (shop: Shop) => shop.outbox().filter(({ key }) => key.startsWith('erasing:'));

test('what ended long ago goes two weeks after whoever decides was told, once', () => {
  const shop = night(open(), '2028-11-01');
  expect(announced(shop)).toMatchObject([
    { to: people.Anna, subject: expect.stringContaining('Wednesday 15 November') },
  ]);
  for (const date of ['2028-11-02', '2028-11-14']) expect(erased(night(shop, date))).toEqual([]);
  expect(erased(night(shop, '2028-11-15'))).toEqual(['R-2026-0004']);
  expect(announced(shop)).toHaveLength(1);
});

test('with 0 typed within the two weeks nothing goes', () => {
  const shop = months(night(open(), '2028-11-01'), '0');
  expect(erased(night(shop, '2028-11-19'))).toEqual([]);
});

test('0 is never', () => {
  const shop = night(months(open(), '0'), '2032-12-28');
  expect(erased(shop)).toEqual([]);
  expect(foundIn(shop)).toEqual([...secrets]);
});

test('fewer months, sooner; by day nothing is erased', () => {
  const shop = months(open(), '1');
  shop.leap('2027-03-01T01:00:00Z');
  expect(erased(shop)).toEqual([]);
  night(shop, '2027-03-02');
  expect(erased(night(shop, '2027-03-16'))).toEqual([first, second, 'R-2026-0004']);
});

test('a night erases so many, the oldest first, and the next night goes on', () => {
  const shop = open();
  const rows = Array.from({ length: 110 }, (_, at) => ({
    ...{ key: `k-${at}`, row: at + 2, status: 'closed', what: `Old tale ${at}` },
    received: '2020-05-20T00:00:00',
    closed: `2020-06-${String(1 + (at % 28)).padStart(2, '0')}T10:00:00`,
  }));
  const file = { id: 'a-file-2', name: 'old.csv', total: rows.length, from: 0 };
  shop.call('importRows', { ...file, rows });
  shop.call('importNext', { id: file.id });
  night(shop, '2026-12-08');
  expect(erased(shop)).toEqual([]);
  night(shop, '2026-12-22');
  expect(erased(shop)).toHaveLength(100);
  night(shop, '2026-12-23');
  expect(erased(shop)).toHaveLength(110);
});

test.each(
  languages,
)('the meaning beside the months says what goes and what stays, in %s', (language) => {
  const { name, meaning } = words[language].sheet.settings.eraseAfterMonths;
  expect(name).not.toBe('');
  expect(meaning).toMatch(/0 ?[=＝]/);
});
