// *Check the desk* meets what a shop hardly ever sees: it says what is wrong, and what to do.

import { said } from '../../src/complaints/set-up/words/said.ts';
import { words } from '../../src/desk/words.ts';
import { pushProject } from '../../src/dev/google/host/executions/project.ts';
import { inTheMiddle } from './in-the-middle.ts';
import { SameScript } from './same-script.ts';
import { newShop, openShop, people, Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

interface Check {
  readonly ok: boolean;
  readonly lines: readonly string[];
}
const check = (shop: Shop, as: string = people.Anna) => shop.call<Check>('checkDesk', {}, as);
const { problems } = words.en;

test('an engine that knows no Chinese: dates in mails would be wrong', () => {
  const shop = open();
  const engine = "Intl.DateTimeFormat.supportedLocalesOf = function () { return ['en']; };";
  const project = pushProject({ ...shop.google.project.files, 'engine.js': engine });
  const elsewhere = new Shop(new SameScript(shop.google.world, project));
  expect(check(elsewhere)).toMatchObject({
    ok: false,
    lines: [problems['calendar-wrong']('', '')],
  });
  expect(elsewhere.state().check.problems).toMatchObject([{ code: 'calendar-wrong' }]);
});

test('a permission that was taken away meanwhile', () => {
  const shop = open();
  const account = shop.google.world.accounts[people.Anna];
  const taken = inTheMiddle(shop, { runs: 'ask', k: 2 }, () => {
    Object.assign(account ?? {}, { authorised: false });
  });
  const { ok, lines } = check(shop);
  expect(taken()).toBe(true);
  expect(ok).toBe(false);
  expect(lines[0]).toContain(problems['permission-missing']('unknown', ''));
});

test('somebody formatted the answers as numbers: setting up again makes them text', async () => {
  const shop = (await openShop({ google: { unknown: { responseTabIsTable: false } } }))();
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const book = spreadsheets[spreadsheetId];
  const [form] = shop.state().forms;
  const tab = book?.sheets.find(({ sheetId }) => sheetId === form?.sheetId);
  if (!book || !tab) throw new Error('no response tab');
  const bare = (tab.rows[1] ?? []).map(() => null);
  const rows = tab.rows.map((row, at) => (at === 1 ? bare : row));
  book.sheets = book.sheets.map((one) => (one === tab ? { ...tab, rows } : one));
  expect(check(shop)).toMatchObject({
    ok: false,
    lines: [problems['answers-not-text'](tab.title, '')],
  });
  const { answers } = shop.call<{ answers: object }>('setUpDefaults');
  expect(shop.call('setUpDesk', answers)).toMatchObject({ done: true });
  expect(check(shop)).toMatchObject({ ok: true, lines: [problems['all-well']()] });
  shop.customerWrites({ what: '0123', phone: '0912345678' });
  shop.oneClockRunAfter(10);
  expect(shop.facts()).toMatchObject([{ what: '0123', phone: '0912345678' }]);
});

describe('the Sheets service is not switched on yet, in whatever words Google says so', () => {
  const switchedOff = (shop: Shop) =>
    void shop.google.intercept(({ name }) =>
      name.startsWith('Sheets.')
        ? { fail: 'before', code: 403, message: '在项目 1 中尚未使用过 Google Sheets API' }
        : undefined,
    );

  test.each([
    ['en', 'en'],
    ['zh_CN', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
  ] as const)('the check says where it is switched on, to an account in %s', (locale, language) => {
    const shop = open();
    Object.assign(shop.google.world.accounts[people.Anna] ?? {}, { language: locale });
    switchedOff(shop);
    const { switchedOff: sentence } = said[language].problems;
    expect(check(shop)).toMatchObject({ ok: false, lines: [sentence] });
  });

  test('set-up says it, too, and nothing was made', async () => {
    const { shop, settings } = await newShop();
    switchedOff(shop);
    expect(shop.call('setUpDesk', settings)).toMatchObject({
      ...{ done: false, forms: [] },
      problems: [said.en.problems.switchedOff],
    });
    expect(shop.google.world.triggers).toEqual([]);
    expect(shop.google.world.forms).toEqual({});
  });
});

test('where Google takes no plain text, or in its own way, the check is content', async () => {
  for (const typedColumnsRetype of [true, false]) {
    const shop = (await openShop({ google: { unknown: { typedColumnsRetype } } }))();
    expect(check(shop)).toMatchObject({ ok: true });
    shop.leap('2026-11-21T03:10:00Z');
    expect(shop.health().problems).toEqual([]);
  }
});
