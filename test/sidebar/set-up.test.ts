// The page that makes a desk: a default for every field, an answer in words.
import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { SetUp } from '../../src/complaints/set-up.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { areSpans, tidySpans } from '../../src/sidebar/set-up-answers.ts';
import { setUpWords } from '../../src/sidebar/set-up-words.ts';
import { launchBrowser } from '../browser.ts';
import { builtPage } from './built-page.ts';
import { scenes } from './scenes.ts';
import { openPage, type Sidebar } from './stand-in.ts';

let browser: Browser | null;
const html = builtPage('set-up');
beforeAll(async () => {
  browser = await launchBrowser();
  mkdirSync('test-output/sidebar', { recursive: true });
}, 60_000);
afterAll(() => browser?.close());

const defaults = SetUp.parse({ deskMail: 'anna@example.com', zone: 'Asia/Taipei' });
const report = (language: (typeof languages)[number]) => ({
  done: false,
  steps: [
    { title: scenes[language].kind, done: true },
    { title: scenes[language].wanted, done: false },
  ],
  forms: [{ language, purpose: 'complaint', publicUrl: 'https://docs.google.com/forms/x' }],
  problems: [scenes[language].refusal],
});

type Say = (typeof setUpWords)['en'];

async function fillIn({ page }: Sidebar, language: Language, say: Say): Promise<void> {
  const { business, me, people, places } = scenes[language];
  await page.getByLabel(say.businessName).fill(business);
  await page.getByLabel(say.name, { exact: true }).first().fill(me);
  await page.getByRole('button', { name: say.addPerson }).click();
  await page
    .getByLabel(say.name, { exact: true })
    .nth(1)
    .fill(people[1] ?? '');
  await page.getByLabel(say.places).fill(places.join('\n'));
}

async function filledIn(on: Browser, language: Language): Promise<Sidebar> {
  const sidebar = await openPage(on, html, {
    setUpDefaults: () => ({ ...defaults, language, languages: [language] }),
    setUpDesk: () => report(language),
  });
  await sidebar.page.setViewportSize({ width: 720, height: 680 });
  await fillIn(sidebar, language, setUpWords[language]);
  return sidebar;
}

async function send({ page }: Sidebar, language: Language): Promise<void> {
  await page.getByRole('button', { name: setUpWords[language].go }).click();
  await page.getByText(scenes[language].refusal).waitFor();
}

test.each(languages)('sends what the schema takes, in %s', async (language) => {
  if (browser === null) return;
  const { business, me, people, places } = scenes[language];
  const sidebar = await filledIn(browser, language);
  await send(sidebar, language);
  const sent = SetUp.parse(sidebar.callsOf('setUpDesk')[0]?.argument);
  const { firstAnswerHours, hours } = defaults;
  expect(sent).toMatchObject({ businessName: business, language, places, practise: true });
  expect(sent).toMatchObject({ firstAnswerHours, hours });
  expect(sent.people.map(({ name, mail, role }) => [name, mail, role])).toEqual([
    [me, 'anna@example.com', 'principal'],
    [people[1], '', 'staff'],
  ]);
  await sidebar.page.context().close();
}, 30_000);

test.each(
  languages,
)('shows its questions and what came of them to all, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await filledIn(browser, language);
  const { page } = sidebar;
  await page.screenshot({ path: `test-output/sidebar/set-up.${language}.png`, fullPage: true });
  await send(sidebar, language);
  await page.screenshot({ path: `test-output/sidebar/set-up-done.${language}.png` });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(bad.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  await page.context().close();
}, 30_000);

test('asks again for opening hours that cannot be read', async () => {
  if (browser === null) return;
  const { page, calls } = await openPage(browser, html, {
    setUpDefaults: () => defaults,
    setUpDesk: () => report('en'),
  });
  const say = setUpWords.en;
  await page.getByLabel(say.businessName).fill('Linden');
  await page.getByLabel('Monday').fill('nine to five');
  await page.getByRole('button', { name: say.go }).click();
  await page.getByText(say.openingWrong).waitFor();
  expect(calls.filter(({ name }) => name === 'setUpDesk')).toEqual([]);
  await page.context().close();
}, 30_000);

test.each([
  ['9:00-18:00', '9:00-18:00'],
  ['９：００～１２：００、１３：００～１８：００', '9:00-12:00, 13:00-18:00'],
  ['09:00 – 12:00;13:00至18:00', '09:00-12:00, 13:00-18:00'],
  ['', ''],
])('reads the opening hours %j', (typed, spans) => {
  expect(tidySpans(typed)).toBe(spans);
  expect(areSpans(typed)).toBe(true);
});
