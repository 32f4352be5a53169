// What a visitor of the workbench sees of the product itself, in each language: from the customer's form to Monday's letter.
import type { Browser, Locator } from 'playwright-core';
import { said as answering } from '../../src/complaints/answering/words/said.ts';
import { said as intake } from '../../src/complaints/intake/words/said.ts';
import { said as satisfaction } from '../../src/complaints/satisfaction/words/said.ts';
import { demoMails } from '../../src/complaints/set-up/demo-set-up.ts';
import { said as summary } from '../../src/complaints/summary/words/said.ts';
import { launchBrowser } from '../../src/dev/browser.ts';
import { build } from '../../src/dev/build.ts';
import { press, Visitor } from '../../src/dev/people/visitor.ts';
import { emptyDesk } from '../../src/dev/workbench/shops.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { keepPicture } from '../browser.ts';
import {
  type Read,
  wordsInForms,
  wordsInMails,
  wordsInSheet,
  wordsOnScreen,
} from '../language/all-words.ts';
import { strays } from '../language/strays.ts';
import { serious } from '../screens/serious.ts';
import { wordsOnScreens } from '../sidebar/words-on-screens.ts';

const number = 'R-2026-0001';
const customer = 'wang@example.com';

/** Friday 20 November 2026, half past nine in the morning. */
const fridayMorning: Record<Language, number> = {
  en: Date.parse('2026-11-20T09:30:00Z'),
  'zh-Hans': Date.parse('2026-11-20T01:30:00Z'),
  'zh-Hant': Date.parse('2026-11-20T01:30:00Z'),
};
const hour = 3_600_000;
const sundayNoon = 50.5 * hour;
const mondayAtEight = 70.6 * hour;

const voices = {
  en: {
    what: 'The cup arrived broken, with no padding in the box.',
    wanted: 'A swap',
    name: 'Wang Xiaoming',
    answer: 'A new cup leaves today, well padded this time.',
    promise: 'A new cup by courier',
    result: 'A new cup was sent.',
  },
  'zh-Hans': {
    what: '收到的杯子碎了，箱子里没有缓冲。',
    wanted: '换一个',
    name: '王小明',
    answer: '新杯子今天寄出，这次一定包好。',
    promise: '用快递寄一个新杯子',
    result: '已寄出新杯子。',
  },
  'zh-Hant': {
    what: '收到的杯子破了，箱子裡沒有緩衝材。',
    wanted: '換一個',
    name: '王小明',
    answer: '新杯子今天寄出，這次一定包好。',
    promise: '用宅配寄一個新杯子',
    result: '已寄出新杯子。',
  },
} as const;

let browser: Browser | null;
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  browser = await launchBrowser();
  files = await build();
}, 300_000);

afterAll(() => browser?.close());

/** A visit that remembers all that could be read, and keeps a picture of each station. */
class Walk {
  readonly read: Read[] = [];
  readonly visitor: Visitor;
  readonly #language: Language;
  #pictures = 0;

  constructor(visitor: Visitor, language: Language) {
    this.visitor = visitor;
    this.#language = language;
  }

  async look(where: string): Promise<void> {
    const { page } = this.visitor;
    await this.visitor.settled();
    this.#pictures += 1;
    const path = `test-output/story-${this.#language}-${this.#pictures}-${where}.png`;
    await keepPicture(page, path);
    this.read.push(...(await wordsOnScreen(page, where)));
  }

  /** Somebody of the team opens the complaint in the sidebar. */
  async openAs(mail: string): Promise<void> {
    await this.visitor.be(mail);
    await press(this.visitor.sidebar.locator('.item').first());
    await this.visitor.sidebar.locator('.said-by-customer').waitFor();
  }

  /** Opens a step's screen, fills it, looks at it, and saves. */
  async does(action: string, said: string, fill: (form: Locator) => Promise<void>): Promise<void> {
    const { sidebar } = this.visitor;
    await press(sidebar.getByRole('button', { name: action, exact: true }));
    const form = sidebar.locator('form');
    await fill(form);
    await this.look('doing');
    await press(form.locator('.foot .filled'));
    await sidebar.getByText(said).waitFor();
    await this.look('done');
  }
}

describe.each(languages)('from form to Monday’s letter in %s', (language) => {
  const say = wordsOnScreens(language);
  const voice = voices[language];
  const start = fridayMorning[language];
  let walk: Walk;
  let owner: string;

  beforeAll(async () => {
    if (!browser) return;
    walk = new Walk(
      await Visitor.sitDown(browser, emptyDesk(files, start, language), language),
      language,
    );
  }, 300_000);
  afterAll(() => walk?.visitor.leave(), 60_000);

  test('a customer writes, at once has a mail with a number, and somebody of the staff is told (S38)', async () => {
    if (!browser) return;
    const { visitor } = walk;
    const { page, google } = visitor;
    await visitor.be('customer');
    const { questions } = intake[language].form;
    const form = page.locator('.form-page');
    await form.getByLabel(questions.what).fill(voice.what);
    await form.getByLabel(questions.wanted).fill(voice.wanted);
    await form.getByLabel(questions.name).fill(voice.name);
    await form.getByLabel(questions.email, { exact: true }).fill(customer);
    await walk.look('form');
    await page.locator('.form-page [type=submit]').click();
    await page.locator('.form-page [role=status]').waitFor();
    const mail = await visitor.read(intake[language].receivedSubject(number));
    await mail.getByText(voice.what).waitFor();
    await walk.look('acknowledged');
    visitor.leap(start + hour / 6);
    const told = google.mails.find(({ to }) => demoMails.staff.some((one) => to.includes(one)));
    owner = told?.to[0] ?? '';
    expect(owner).toContain('@linden.example');
  }, 300_000);

  test('its owner answers, promises, solves and closes in the sidebar', async () => {
    if (!browser) return;
    const { visitor } = walk;
    const { sidebar } = visitor;
    await visitor.be(owner);
    await walk.look('queue');
    await walk.openAs(owner);
    await walk.look('complaint');
    await walk.does(say.action.answer, say.done.answer, (form) =>
      form.getByLabel(say.answering.answerText).fill(voice.answer),
    );
    visitor.leap(start + hour);
    await visitor.be('customer');
    const mail = await visitor.read(answering[language].answerSubject(number));
    await mail.getByText(voice.answer).waitFor();
    await walk.look('answer-read');
    await walk.openAs(owner);
    await walk.does(say.action.promise, say.done.promise, async (form) => {
      await form.getByLabel(say.promises.promise.what).fill(voice.promise);
      await press(form.getByRole('button', { name: say.promises.promise.tomorrow }));
    });
    visitor.leap(start + 2 * hour);
    await walk.does(say.action.keepPromise, say.done.keepPromise, (form) =>
      form.getByLabel(say.promises.keepPromise.text).fill(voice.result),
    );
    await walk.does(say.action.resolve, say.done.resolve, async (form) => {
      await press(form.getByLabel(say.closing.resolve.verdicts.yes, { exact: true }));
      await form.getByLabel(say.closing.resolve.result).fill(voice.result);
    });
    await walk.does(say.action.close, say.done.close, (form) =>
      press(form.getByLabel(say.closing.close.answers.yes, { exact: true })),
    );
    await sidebar.locator('.bar .link').first().waitFor();
  }, 300_000);

  test('the customer says that it was good, and the owner of the shop has the letter on Monday', async () => {
    if (!browser) return;
    const { visitor } = walk;
    const { page, google } = visitor;
    visitor.leap(start + sundayNoon);
    visitor.leap(start + sundayNoon + hour);
    await visitor.be('customer');
    const survey = await visitor.read(satisfaction[language].subject);
    await survey.getByText(voice.what).waitFor();
    await walk.look('survey-mail');
    await press(survey.getByText(satisfaction[language].faces[0] ?? ''));
    await page.getByLabel(satisfaction[language].form.scores[0] ?? '').waitFor();
    await walk.look('survey');
    await page.locator('.form-page [type=submit]').click();
    await page.getByText(satisfaction[language].form.confirmation).waitFor();
    visitor.leap(start + mondayAtEight);
    visitor.leap(start + mondayAtEight + hour);
    await visitor.be(demoMails.principal);
    await visitor.read('1');
    const letter = google.mails.find(({ text }) => text.includes(summary[language].letter.numbers));
    expect(letter?.to).toEqual([demoMails.principal]);
    const read = await visitor.read(letter?.subject ?? 'no letter');
    await read.getByText(summary[language].letter.numbers).waitFor();
    await walk.look('letter');
    expect(await serious(page, { without: 'iframe' })).toEqual([]);
  }, 300_000);

  test('and nobody met a word of another language on the way', () => {
    if (!browser || language === 'en') return;
    const { google } = walk.visitor;
    const sheet = wordsInSheet(google, demoMails.principal);
    const all = [...walk.read, ...sheet, ...wordsInForms(google), ...wordsInMails(google)];
    expect(all.length).toBeGreaterThan(100);
    expect(strays(all, language)).toEqual([]);
  });
});
