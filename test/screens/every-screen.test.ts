// Walks every screen there is, as the business owner in a real desk: what the queue leads to, every step of a complaint, every
// page of the menu, every kind of mail. What is added later is walked as well, or the last test says what was missed.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { shown as absence } from '../../src/complaints/absence/words/shown.ts';
import { shown as importing } from '../../src/complaints/import/words/shown.ts';
import { demoMails } from '../../src/complaints/set-up/demo-set-up.ts';
import { launchBrowser } from '../../src/dev/browser.ts';
import { build } from '../../src/dev/build.ts';
import { describe as described } from '../../src/dev/desk/folder.ts';
import { press, Visitor } from '../../src/dev/people/visitor.ts';
import { emptyDesk } from '../../src/dev/workbench/shops.ts';
import { languages } from '../../src/language/languages.ts';
import { inline, xlsx } from '../import/workbooks.ts';
import { wordsInMails } from '../language/all-words.ts';
import { strays } from '../language/strays.ts';
import { Inspection } from './inspection.ts';

const fridayMorning = Date.parse('2026-11-20T09:30:00Z');
const hour = 3_600_000;
const what = { en: 'The lid came off.', 'zh-Hans': '杯盖掉了。', 'zh-Hant': '杯蓋掉了。' } as const;

/** With an error and a phone that a spreadsheet cut. */
const earlier = {
  en: {
    title: 'Last year',
    rows: [
      ['Date', 'Time', 'Complaint', 'Phone', 'Order'],
      ['2026-02-13', '10:05', 'The lid came off.', "'8.86912E+11", '6222021234567890123'],
      ['2026-02-14', '21:40', 'Cold coffee again.', '=1/0', '2'],
      ['soon', '', 'Nobody called.', '', ''],
    ],
  },
  'zh-Hans': {
    title: '去年',
    rows: [
      ['日期', '时间', '投诉内容', '电话', '订单号'],
      ['2026-02-13', '10:05', '杯盖掉了。', "'8.6138E+12", '6222021234567890123'],
      ['2026-02-14', '21:40', '咖啡又是凉的。', '=1/0', '2'],
      ['最近', '', '没人回电。', '', ''],
    ],
  },
  'zh-Hant': {
    title: '去年',
    rows: [
      ['日期', '時間', '客訴內容', '電話', '訂單編號'],
      ['2026-02-13', '10:05', '杯蓋掉了。', "'8.86912E+11", '6222021234567890123'],
      ['2026-02-14', '21:40', '咖啡又是冷的。', '=1/0', '2'],
      ['最近', '', '沒有人回電。', '', ''],
    ],
  },
};

let browser: Browser | null;
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  browser = await launchBrowser();
  files = await build();
}, 300_000);

afterAll(() => browser?.close());

/** Names of the sidebar's screens, from the type that lists them. */
function screensOfTheSidebar(): string[] {
  const source = readFileSync('src/sidebar/pieces/shared.ts', 'utf8');
  const [union = ''] = /export type Screen =[^;]*(;[^;]*?}\s*)*;/s.exec(source) ?? [];
  return [...union.matchAll(/name: '([\w-]+)'/g)].map(([, name = '']) => name);
}

describe.each(languages)('every screen in %s', (language) => {
  let inspection: Inspection;
  let visitor: Visitor;
  const start = language === 'en' ? fridayMorning : fridayMorning - 8 * hour;

  beforeAll(async () => {
    if (!browser) return;
    const google = emptyDesk(files, start, language);
    const form = described(google).forms.find(({ purpose }) => purpose === 'complaint');
    const { what: asked = '', email = '', hurt = '' } = form?.questions ?? {};
    const view = google.forms.find(({ formId }) => formId === form?.formId);
    const yes = view?.questions.find(({ title }) => title === hurt)?.choices[1] ?? '';
    const answers = { [asked]: what[language], [email]: 'wang@example.com', [hurt]: yes };
    google.submitForm(form?.formId ?? '', answers);
    google.advanceTo(start + hour / 6);
    visitor = await Visitor.sitDown(browser, google, language);
    inspection = new Inspection(visitor, language);
  }, 300_000);
  afterAll(() => visitor?.leave(), 60_000);

  test('the sidebar: the queue, what it leads to, and every step of a complaint', async () => {
    if (!browser) return;
    const { sidebar } = visitor;
    await visitor.be(demoMails.principal);
    await sidebar.locator('.tabs button').nth(1).waitFor();
    await press(sidebar.locator('.tabs button').nth(1));
    await sidebar.locator('.item').first().waitFor();
    await inspection.look('queue', inspection.holder);
    await inspection.follow(sidebar.locator('main.queue > button'));
    const { door } = absence[language];
    await inspection.follow(sidebar.locator('.doors button').filter({ hasText: door }));
    await press(sidebar.locator('.tabs button').nth(1));
    await press(sidebar.locator('.item').first());
    await sidebar.locator('.said-by-customer').waitFor();
    await inspection.look('complaint', inspection.holder);
    for (const summary of await sidebar.locator('summary').all()) await press(summary);
    await inspection.follow(sidebar.locator('.steps button'));
    expect(inspection.wrong).toEqual([]);
  }, 300_000);

  test('every step of bringing in earlier complaints, from a file, a workbook and a tab', async () => {
    if (!browser) return;
    const { sidebar, google } = visitor;
    const say = importing[language];
    const { title, rows } = earlier[language];
    google.pasteCells(demoMails.principal, google.addTab(title), 1, 1, rows);
    await sidebar.locator('body').press('Escape');
    await press(sidebar.getByRole('button', { name: say.open }));
    await sidebar.getByLabel(say.tab).selectOption({ label: title });
    await inspection.look('import, choose', inspection.holder);
    await press(sidebar.getByRole('button', { name: say.readTab }));
    await sidebar.getByText(say.unreadPhones(1)).waitFor();
    for (const summary of await sidebar.locator('summary').all()) await press(summary);
    await inspection.look('import, a tab checked', inspection.holder);
    const file = async (name: string, source: Blob, then: string): Promise<void> => {
      await press(sidebar.getByRole('button', { name: say.otherFile }));
      const buffer = Buffer.from(await source.arrayBuffer());
      await sidebar.getByLabel(say.file).setInputFiles({ name, mimeType: '', buffer });
      await sidebar.getByText(then).waitFor();
      await inspection.look(`import, ${name}`, inspection.holder);
    };
    const lines = rows.map((row) => row.join(',').replace('2026-02-13', '03/04/2026')).join('\n');
    await file('asked.csv', new Blob([lines]), say.answerFirst);
    const sheet = { name: title, rows: rows.map((row, at) => inline(at + 1, ...row)).join('') };
    await file('sheets.xlsx', xlsx([sheet, { ...sheet, name: 'A' }]), say.whichSheet);
    await file('old.xls', new Blob([Uint8Array.from([0xd0, 0xcf])]), say.refused['old-workbook']);
    await sidebar.locator('body').press('Escape');
    expect(inspection.wrong).toEqual([]);
  }, 300_000);

  test('every page that the menu opens', async () => {
    if (!browser) return;
    const { google } = visitor;
    const [menu] = google.menus(demoMails.principal);
    for (const item of (menu?.items ?? []).filter(({ caption }) => caption !== '')) {
      await inspection.openMenu(menu?.caption ?? '', item.caption);
    }
    expect(inspection.wrong).toEqual([]);
  }, 300_000);

  test('the form, the mailbox, and every kind of mail on a phone', async () => {
    if (!browser) return;
    await visitor.be('customer');
    await inspection.look('form and mailbox');
    for (const after of [3, 30, 70.7, 71]) visitor.leap(start + after * hour);
    await inspection.readMails();
    expect(inspection.wrong).toEqual([]);
  }, 300_000);

  test('no screen was missed, and none speaks another language', () => {
    if (!browser) return;
    process.stdout.write(`Walked in ${language}: ${inspection.walked.join(', ')}\n`);
    expect([...inspection.screens]).toEqual(expect.arrayContaining(screensOfTheSidebar()));
    if (language === 'en') return;
    const all = [...inspection.read, ...wordsInMails(visitor.google)];
    expect(strays(all, language)).toEqual([]);
  });
});
