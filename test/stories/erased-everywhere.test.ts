// Erased in whatever language, while practising, and while people work in the sheet.
import { tabs } from '../../src/desk/tabs.ts';
import {
  asksToErase,
  figures,
  first,
  foundIn,
  importsOneOfTheirs,
  openErasedShop,
  other,
  secrets,
  theirs,
} from './erased-shop.ts';
import { people, type Shop } from './shop.ts';

const whole = { brokenChains: [], differences: [], problems: [] };

function isErased(shop: Shop): Shop {
  asksToErase(shop);
  shop.oneClockRunAfter(5);
  shop.oneClockRunAfter(5);
  return shop;
}

test.each([
  ['zh-Hans', false],
  ['zh-Hant', false],
  ['en', true],
] as const)(
  'in %s, practising: %s, nothing is left and no figure changes',
  async (language, practise) => {
    const shop = (await openErasedShop(language, practise))();
    const before = figures(shop);
    expect(foundIn(shop)).toEqual([...secrets]);
    isErased(shop);
    expect(foundIn(shop)).toEqual([]);
    expect(figures(shop)).toEqual(before);
    expect(shop.verify()).toMatchObject(whole);
  },
  120_000,
);

describe('while people work in the sheet', () => {
  let open: () => Shop;
  beforeAll(async () => {
    const shop = (await openErasedShop())();
    importsOneOfTheirs(shop);
    open = shop.remembered();
  }, 120_000);

  /** Just before the commit that erases. */
  function meanwhile(shop: Shop, does: () => void): Shop {
    asksToErase(shop);
    const stop = shop.google.intercept((call) => {
      if (call.name !== 'Sheets.Spreadsheets.batchUpdate') return undefined;
      if (!JSON.stringify(call.args).includes('erased')) return undefined;
      stop();
      return { run: does };
    });
    shop.oneClockRunAfter(5);
    shop.oneClockRunAfter(5);
    return shop;
  }

  test.each([
    'complaints',
    'customers',
    'answers',
  ] as const)('somebody sorts %s: the right rows are erased, every other stays as it was', (name) => {
    const shop = open();
    const { sheetId } = tabs[name];
    const before = shop.rows().filter(({ number }) => number === other);
    meanwhile(shop, () => void shop.google.sortRange(people.Mei, sheetId, 1, false));
    expect(foundIn(shop)).toEqual([]);
    expect(shop.rows().filter(({ number }) => number === other)).toEqual(before);
    expect(shop.table('customers').flatMap(({ keys }) => keys)).toContain('chen@example.com');
    expect(shop.verify()).toMatchObject(whole);
  });

  test('a copied row is one more complaint of theirs: that is looked after first, then notes and words typed just now go, too', () => {
    const shop = open();
    const second = theirs[1] ?? '';
    const { row } = shop.cell(second, 'number');
    const { sheetId } = tabs.complaints;
    const cells = shop.grid(sheetId)[row - 1] ?? [];
    cells.forEach((cell, at) => {
      if (cell !== '') shop.google.typeCell(people.Li, sheetId, row + 3, at + 1, String(cell));
    });
    asksToErase(shop);
    for (let run = 0; run < 3; run += 1) shop.oneClockRunAfter(5);
    const copy = shop.rows().find(({ belongsTo }) => belongsTo === second)?.['number'];
    expect(JSON.stringify(shop.health().problems)).toContain(String(copy));
    shop.staff('Li').does('withdraw', { number: copy, why: 'spam' });
    shop.types('Li', second, 'result', 'Quill and his samovar');
    shop.types('Li', second, 'owner', 'Quill');
    isErased(shop);
    expect(foundIn(shop)).toEqual([]);
  });

  test('a row that somebody deleted before goes, too, and comes back without a word', () => {
    const shop = open();
    const { sheetId } = tabs.complaints;
    shop.google.deleteRows(people.Li, sheetId, shop.cell(theirs[1] ?? '', 'number').row);
    isErased(shop);
    expect(foundIn(shop)).toEqual([]);
    shop.leap('2026-12-22T03:10:00Z');
    expect(foundIn(shop)).toEqual([]);
    expect(shop.verify()).toMatchObject(whole);
  });

  test('so many service calls, however much is erased and however large the desk', () => {
    const callsOf = (shop: Shop): number => {
      // What is new is indexed by then.
      shop.oneClockRunAfter(5);
      shop.oneClockRunAfter(5);
      asksToErase(shop);
      shop.oneClockRunAfter(5);
      const run = shop.google.executions.filter((one) => one.functionName === 'handleClock').at(-1);
      return run?.totalCalls ?? 0;
    };
    const larger = open();
    for (let at = 0; at < 12; at += 1) {
      larger
        .staff('Li')
        .logs(`Cold soup ${at}`, { who: `Guest ${at}`, reach: `0955 000 0${10 + at}` });
    }
    larger.oneClockRunAfter(5);
    const [few, many] = [callsOf(open()), callsOf(larger)];
    expect(many).toBe(few);
  });
});

describe('what one person may read', () => {
  test('one file: their words and ours, no notes among us, no verdicts, no names of whom it is about', async () => {
    const shop = (await openErasedShop())();
    importsOneOfTheirs(shop);
    const file = shop.call<{ name: string; html: string }>(
      'personFile',
      { number: first },
      people.Mei,
    );
    expect(file.name).toBe(`${first}.html`);
    for (const text of [
      ...['Zacharias Quill', 'The samovar leaks', 'There is limescale, too', 'ORD-77'],
      ...['Dear Mr Quill, we look at the samovar.', 'Another samovar by post'],
      ...['I told Quill that the samovar is on its way.', 'The new samovar is fine', '4 of 5'],
      ...['The samovar again', 'In May a samovar was late', ...theirs],
    ]) {
      expect(file.html).toContain(text);
    }
    for (const text of ['shouted', 'Cheap samovar', 'The tea was cold']) {
      expect(file.html).not.toContain(text);
    }
    expect(file.html).not.toMatch(/<script|javascript:/i);
  }, 120_000);

  test.each([
    'en',
    'zh-Hans',
    'zh-Hant',
  ] as const)('in the language of whoever complained: %s', async (language) => {
    const shop = (await openErasedShop(language))();
    const { html } = shop.call<{ html: string }>('personFile', { number: first }, people.Mei);
    expect(html).toContain(`<html lang="${language}">`);
  }, 120_000);
});
