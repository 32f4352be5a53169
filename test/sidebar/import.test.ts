// The business owner brings in old complaints: the built page in a browser, the built bundle behind it.
import type { Browser, Page } from 'playwright-core';
import { shown } from '../../src/complaints/import/words/shown.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { wordsOf } from '../../src/sidebar/pieces/words.ts';
import { keepPicture, launchBrowser } from '../browser.ts';
import { inline, xlsx } from '../import/workbooks.ts';
import { unreachable } from '../screens/keyboard.ts';
import { serious } from '../screens/serious.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';
import { builtPage } from './built-page.ts';
import { type Answers, openPage } from './stand-in.ts';

const pictures = 'test-output/sidebar';
let browser: Browser | null;
const html = builtPage('main');
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const names = [
  'queue',
  'health',
  'selected',
  'importStatus',
  'importTabs',
  'importTab',
  'importReader',
  'importPhones',
  'importRows',
  'importNext',
  'importStop',
];

/** What the page asks, the shop answers. */
const answersOf = (shop: Shop, as: string): Answers =>
  Object.fromEntries(names.map((name) => [name, (json: unknown) => shop.call(name, json, as)]));

const files: Readonly<Record<Language, string>> = {
  en: 'Case no,Date,Complaint,Category,Customer\n1,03/04/2025,"The cup arrived broken, with no padding in the box.",Delivery,Wang Xiaoming\n2,05/04/2025,The coffee was cold.,Drinks,Grace Chen\n3,soon,Nobody answered.,,\n',
  'zh-Hans':
    '编号,投诉日期,投诉内容,类型,顾客\n1,03/04/2025,杯子收到时已经破了，箱子里没有缓冲。,配送,王小明\n2,05/04/2025,咖啡是凉的。,饮品,陈佳怡\n3,最近,没人回复。,,\n',
  'zh-Hant':
    '編號,客訴日期,客訴內容,類型,顧客\n1,03/04/2025,杯子收到時已經破了，箱子裡沒有緩衝材。,配送,王小明\n2,05/04/2025,咖啡是冷的。,飲品,陳佳怡\n3,最近,沒有人回覆。,,\n',
};

/** As people type it into a tab. */
const tab: Readonly<Record<Language, { title: string; rows: string[][] }>> = {
  en: {
    title: 'Complaints 2025',
    rows: [
      ['Date', 'Time', 'Complaint', 'Customer', 'Phone', 'Order'],
      ['2026-02-13', '10:05', 'The cup arrived broken.', 'Wang', "'0912345678", '100001'],
      ['2026-02-14', '21:40', 'The coffee was cold.', 'Chen', '=1/0', '6222021234567890123'],
      ['2026-02-15', '9:00', 'Nobody called back.', 'Kim', "'8.86912E+11", '100003'],
    ],
  },
  'zh-Hans': {
    title: '去年的投诉',
    rows: [
      ['日期', '时间', '投诉内容', '顾客', '电话', '订单号'],
      ['2026-02-13', '10:05', '杯子收到时已经破了。', '王小明', "'13800138000", '100001'],
      ['2026-02-14', '21:40', '咖啡是凉的。', '陈佳怡', '=1/0', '6222021234567890123'],
      ['2026-02-15', '9:00', '没有人回电。', '唐磊', "'8.6138E+12", '100003'],
    ],
  },
  'zh-Hant': {
    title: '去年的客訴',
    rows: [
      ['日期', '時間', '客訴內容', '顧客', '電話', '訂單編號'],
      ['2026-02-13', '10:05', '杯子收到時已經破了。', '王小明', "'0912345678", '100001'],
      ['2026-02-14', '21:40', '咖啡是冷的。', '陳佳怡', '=1/0', '6222021234567890123'],
      ['2026-02-15', '9:00', '沒有人回電。', '唐磊', "'8.86912E+11", '100003'],
    ],
  },
};

async function isFine(page: Page, picture: string): Promise<void> {
  await page.setViewportSize({ width: 300, height: 700 });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 300, height: Math.max(whole, 400) });
  await keepPicture(page, `${pictures}/import-${picture}.png`);
  expect(await serious(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(await unreachable(page)).toEqual([]);
}

describe.each(languages)('in %s', (language) => {
  const say = shown[language];
  const words = wordsOf[language];

  test('a file is chosen, its dates are asked, its rows shown and let in', async () => {
    if (browser === null) return;
    const shop = (await openShop({ languages: [language] }))();
    const { page } = await openPage(browser, html, answersOf(shop, people.Anna));
    await page.getByRole('button', { name: say.open }).click();
    await page.getByLabel(say.file).waitFor();
    await isFine(page, `1-choose.${language}`);
    const buffer = Buffer.from(files[language]);
    await page
      .getByLabel(say.file)
      .setInputFiles({ name: 'complaints-2025.csv', mimeType: 'text/csv', buffer });
    await page.getByText(say.answerFirst).waitFor();
    await isFine(page, `2-asked.${language}`);
    expect(await page.getByRole('button', { name: say.title }).count()).toBe(0);
    await page.getByText(say.orders.dmy).click();
    await page.getByRole('button', { name: say.go(2) }).waitFor();
    await page.getByText(say.cannot(1)).click();
    await page.locator('summary', { hasText: say.columns }).click();
    await isFine(page, `3-checked.${language}`);
    await page.getByRole('button', { name: say.go(2) }).click();
    await page.getByText(say.added(2)).waitFor();
    await isFine(page, `4-done.${language}`);
    expect(shop.table('archive')).toMatchObject([
      { number: 'R-2026-0001', received: expect.stringContaining('2025-04-0') },
      { number: 'R-2026-0002', received: expect.stringContaining('2025-04-0') },
    ]);
    await page.getByRole('button', { name: say.toQueue }).click();
    await page.getByRole('button', { name: words.mine }).waitFor();
  });

  test('a tab of the sheet is chosen, read with its own dates, and its doubts are told', async () => {
    if (browser === null) return;
    const shop = (await openShop({ languages: [language] }))();
    const sheetId = shop.google.addTab(tab[language].title);
    shop.google.pasteCells(people.Anna, sheetId, 1, 1, tab[language].rows);
    const { page } = await openPage(browser, html, answersOf(shop, people.Anna));
    await page.getByRole('button', { name: say.open }).click();
    await page.getByLabel(say.tab).selectOption({ label: tab[language].title });
    await isFine(page, `tab-1-choose.${language}`);
    await page.getByRole('button', { name: say.readTab }).click();
    const [day = '', time = '', , , phone = '', order = ''] = tab[language].rows[0] ?? [];
    await page.getByText(say.errorCells(1, '#DIV/0!', 3, phone)).waitFor();
    await page.getByText(say.dayAndTime(day, time)).waitFor();
    const [lostDigits = ''] = say.rounded(order, '|', 1).split('|');
    await page.getByText(lostDigits).waitFor();
    expect(await page.getByLabel(say.readAs).count()).toBe(0);
    await page.getByText(say.unreadPhones(1)).click();
    await page.locator('.unreadable li').waitFor();
    await isFine(page, `tab-2-checked.${language}`);
    await page.getByText(say.otherwise.closed).click();
    await page.getByRole('button', { name: say.go(3) }).click();
    await page.getByText(say.added(3)).waitFor();
    expect(shop.table('archive')).toMatchObject([
      { received: expect.stringMatching(/^2026-02-13T0?[1-9]/) },
      { received: expect.stringMatching(/^2026-02-14T/) },
      {},
    ]);
  });

  test('a workbook is chosen, and of its sheets one', async () => {
    if (browser === null) return;
    const shop = (await openShop({ languages: [language] }))();
    const { page } = await openPage(browser, html, answersOf(shop, people.Anna));
    await page.getByRole('button', { name: say.open }).click();
    const rows = tab[language].rows.map((row, at) => inline(at + 1, ...row));
    const book = xlsx([
      { name: 'A', rows: inline(1, 'x') },
      { name: tab[language].title, rows: rows.join('') },
    ]);
    const buffer = Buffer.from(await book.arrayBuffer());
    await page.getByLabel(say.file).setInputFiles({ name: 'old.xlsx', mimeType: '', buffer });
    await page.getByText(say.whichSheet).waitFor();
    await isFine(page, `workbook-1-which.${language}`);
    await page.getByRole('button', { name: tab[language].title }).click();
    await page.getByText(`old.xlsx · ${tab[language].title}`).waitFor();
    await page.getByRole('button', { name: say.go(3) }).waitFor();
    await isFine(page, `workbook-2-checked.${language}`);
  });
});

test.each([
  ['is missing at Google', () => new Error('No HTML file named workbooks was found.')],
  ['is not let in', () => ({ html: '<p>nothing</p>' })],
])('where what reads workbooks %s, the way round is told', async (_, importReader) => {
  if (browser === null) return;
  const say = shown.en;
  const shop = (await openShop())();
  const answers = { ...answersOf(shop, people.Anna), importReader };
  const { page } = await openPage(browser, html, answers);
  await page.getByRole('button', { name: say.open }).click();
  const buffer = Buffer.from(await xlsx([{ name: 'A', rows: inline(1, 'x') }]).arrayBuffer());
  await page.getByLabel(say.file).setInputFiles({ name: 'a.xlsx', mimeType: '', buffer });
  await page.getByText(say.refused['no-reader']).waitFor();
  await isFine(page, 'no-reader.en');
});

test('why a workbook cannot be read is said, and something else can be chosen', async () => {
  if (browser === null) return;
  const say = shown.en;
  const shop = (await openShop())();
  const { page } = await openPage(browser, html, answersOf(shop, people.Anna));
  await page.getByRole('button', { name: say.open }).click();
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
  for (const [buffer, why] of [
    [old, say.refused['old-workbook']],
    [Buffer.from('PK\u0003\u0004'), say.refused.unreadable],
  ] as const) {
    await page.getByLabel(say.file).setInputFiles({ name: 'a.xls', mimeType: '', buffer });
    await page.getByText(why).waitFor();
    await isFine(page, 'workbook-refused.en');
    await page.getByRole('button', { name: say.otherFile }).click();
  }
});

test('rows are pasted; what is no CSV is said, and another file can be chosen', async () => {
  if (browser === null) return;
  const say = shown.en;
  const shop = (await openShop())();
  const { page } = await openPage(browser, html, answersOf(shop, people.Anna));
  await page.getByRole('button', { name: say.open }).click();
  const buffer = Buffer.from('%PDF-1.7');
  await page.getByLabel(say.file).setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  await page.getByText(say.refused['not-text']).waitFor();
  await isFine(page, 'refused.en');
  await page.getByRole('button', { name: say.otherFile }).click();
  await page.getByLabel(say.paste).fill('text\tday\ncold\t2024-05-20\n');
  await page.getByRole('button', { name: say.readPasted }).click();
  await page.getByText(say.refused['no-date-column']).waitFor();
  await isFine(page, 'no-date.en');
  // What stands in a column is shown beside its name, and the list stays open while one picks.
  await page.getByLabel(say.fields.received).selectOption({ label: 'day: 2024-05-20' });
  await page.getByText(say.why.hand).waitFor();
  expect(await page.getByLabel(say.fields.received).isVisible()).toBe(true);
  await isFine(page, 'picked.en');
  await page.getByRole('button', { name: say.go(1) }).click();
  await page.getByText(say.added(1)).waitFor();
  expect(shop.table('archive')).toMatchObject([{ what: 'cold' }]);
});

test('a manager who opens the page again sees how far the desk is, and can stop it', async () => {
  if (browser === null) return;
  const say = shown.en;
  const shop = (await openShop())();
  const row = { key: 'k', row: 2, received: '2026-03-02T00:00:00', status: 'closed', what: 'x' };
  shop.call('importRows', { id: 'an-import-1', name: 'old.csv', total: 1, from: 0, rows: [row] });
  // No batch is asked for meanwhile, however long this takes.
  const answers = { ...answersOf(shop, people.Mei), importNext: () => null };
  const { page } = await openPage(browser, html, answers);
  await page.getByRole('button', { name: say.open }).click();
  await page.getByText(say.byClock).waitFor();
  await isFine(page, 'going.en');
  await page.getByRole('button', { name: say.stop }).click();
  await page.getByText(say.stopped(1)).waitFor();
});

test('staff are not offered what they may not do', async () => {
  if (browser === null) return;
  const shop = (await openShop())();
  const { page } = await openPage(browser, html, answersOf(shop, people.Li));
  await page.getByRole('button', { name: wordsOf.en.mine }).waitFor();
  expect(await page.getByRole('button', { name: shown.en.open }).count()).toBe(0);
});

test('a file that is damaged says so before anything comes in; rows without a date are given one', async () => {
  if (browser === null) return;
  const say = shown.en;
  const shop = (await openShop())();
  const { page } = await openPage(browser, html, answersOf(shop, people.Anna));
  await page.getByRole('button', { name: say.open }).click();
  const csv =
    'Satisfaction,NPS,Order\n5,10,1.23457E+12\n4,9,77\n2,11,78\nBlank,3,79\n3,\ufffd,80\nTotal,,\n';
  await page.getByLabel(say.paste).fill(csv);
  await page.getByRole('button', { name: say.readPasted }).click();
  await page.getByText(say.refused['no-date-column']).waitFor();
  await page.getByLabel(say.oneDate).fill('2026-05-20');
  await page.getByText(say.shortened('Order', '1.23457E+12', 1)).waitFor();
  await page.getByText(say.passedOver(1)).waitFor();
  await page.getByText(say.onlyScores).waitFor();
  await page.getByText(say.oddScores('1-5', 'Blank (1)')).waitFor();
  await page.getByLabel(say.parted).waitFor();
  await isFine(page, 'doubts.en');
  await page.getByRole('button', { name: say.goScores(5) }).click();
  await page.getByText(say.added(5)).waitFor();
  expect(shop.table('answers')).toMatchObject([{ score: 5, recommend: 10 }, {}, {}, {}, {}]);
});
