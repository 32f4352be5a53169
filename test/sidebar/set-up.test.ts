// The page that makes a desk: a default for every field, an answer in words.
import type { Browser } from 'playwright-core';
import { shown as consent } from '../../src/complaints/consent/words/shown.ts';
import { citiesOf, cityOf, zoneOf } from '../../src/complaints/set-up/pages/cities.ts';
import { SetUp } from '../../src/complaints/set-up/set-up.ts';
import { copied } from '../../src/complaints/set-up/words/copied.ts';
import { shown } from '../../src/complaints/set-up/words/shown.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { wordsOf } from '../../src/sidebar/pieces/words.ts';
import { keepPicture, launchBrowser } from '../browser.ts';
import { unreachable } from '../screens/keyboard.ts';
import { serious } from '../screens/serious.ts';
import { builtPage } from './built-page.ts';
import { scenes } from './scenes.ts';
import { openPage, type Sidebar } from './stand-in.ts';

let browser: Browser | null;
const html = builtPage('set-up');
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const defaults = SetUp().parse({ deskMail: 'anna@example.com', zone: 'Asia/Taipei' });
const notice = '{{business}} keeps what you write. Ask {{contact}}.';
const proposed = { en: notice, 'zh-Hans': notice, 'zh-Hant': notice };
const facts = (answers: object, part: object = {}) => ({
  answers: { ...defaults, ...answers },
  situation: 'new',
  me: 'anna@gmail.com',
  installer: '',
  mayTakeOver: false,
  lacks: [],
  link: '',
  privacy: proposed,
  ...part,
});
const report = (language: (typeof languages)[number]) => ({
  done: false,
  steps: [
    { title: scenes[language].kind, done: true },
    { title: scenes[language].wanted, done: false },
  ],
  forms: [{ language, purpose: 'complaint', publicUrl: 'https://docs.google.com/forms/x' }],
  problems: [scenes[language].refusal],
});

type Say = (typeof shown)['en'];

async function fillIn({ page }: Sidebar, language: Language, say: Say): Promise<void> {
  const { business, me, people, places } = scenes[language];
  await page.getByLabel(say.businessName).fill(business);
  await page.getByLabel(say.name, { exact: true }).first().fill(me);
  await page.getByRole('button', { name: say.addPerson }).click();
  await page
    .getByLabel(say.name, { exact: true })
    .nth(1)
    .fill(people[1] ?? '');
  await page
    .getByLabel(say.where)
    .nth(1)
    .fill(places[0] ?? '');
  await page.getByLabel(say.places).fill(places.join('\n'));
}

async function filledIn(on: Browser, language: Language): Promise<Sidebar> {
  const sidebar = await openPage(on, html, {
    setUpDefaults: () => facts({ language, languages: [language] }),
    setUpDesk: () => report(language),
  });
  await sidebar.page.setViewportSize({ width: 720, height: 680 });
  await fillIn(sidebar, language, shown[language]);
  return sidebar;
}

async function send({ page }: Sidebar, language: Language): Promise<void> {
  await page.getByRole('button', { name: shown[language].go }).click();
  await page.getByText(scenes[language].refusal).waitFor();
}

test.each(languages)('sends what the schema takes, in %s', async (language) => {
  if (browser === null) return;
  const { business, me, people, places } = scenes[language];
  const sidebar = await filledIn(browser, language);
  await send(sidebar, language);
  const sent = SetUp().parse(sidebar.callsOf('setUpDesk')[0]?.argument);
  const { firstAnswerHours, hours } = defaults;
  expect(sent).toMatchObject({ businessName: business, language, places, practise: true });
  expect(sent).toMatchObject({ firstAnswerHours, hours });
  expect(sent.people.map(({ name, mail, role, places }) => [name, mail, role, places])).toEqual([
    [me, 'anna@example.com', 'principal', []],
    [people[1], '', 'staff', places.slice(0, 1)],
  ]);
});

test('what is missing is said once the field was left, or when the button was pressed', async () => {
  if (browser === null) return;
  const { page } = await openPage(browser, html, { setUpDefaults: () => facts({}) });
  const say = shown.en;
  const missing = page.getByText(say.businessNameMissing);
  const name = page.getByLabel(say.businessName);
  await name.waitFor();
  expect(await missing.count()).toBe(0);
  await name.focus();
  await name.blur();
  await missing.waitFor();
  await name.fill('Linden');
  await missing.waitFor({ state: 'detached' });
  const monday = page.getByLabel('Monday', { exact: true });
  await monday.fill('9 to');
  expect(await page.getByText(say.openingWrong).count()).toBe(0);
  await monday.blur();
  await page.getByText(say.openingWrong).waitFor();
  await page.reload();
  await page.getByRole('button', { name: say.go }).click();
  await missing.waitFor();
});

test('the shop says in which chats it answers: none unless it ticks them', async () => {
  if (browser === null) return;
  const sidebar = await filledIn(browser, 'en');
  const { page } = sidebar;
  const chats = page.getByRole('group', { name: shown.en.chats });
  expect(await chats.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await chats.getByLabel('LINE').check();
  await chats.getByLabel('WhatsApp').check();
  await send(sidebar, 'en');
  expect(sidebar.callsOf('setUpDesk')[0]?.argument).toMatchObject({ chats: ['line', 'whatsapp'] });
});

test.each(
  languages,
)('shows its questions and what came of them to all, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await filledIn(browser, language);
  const { page } = sidebar;
  await keepPicture(page, `test-output/sidebar/set-up.${language}.png`, { fullPage: true });
  await send(sidebar, language);
  await keepPicture(page, `test-output/sidebar/set-up-done.${language}.png`);
  expect(await serious(page)).toEqual([]);
});

test.each(languages)('fits 300 pixels, too, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await filledIn(browser, language);
  const { page } = sidebar;
  await page.setViewportSize({ width: 300, height: 700 });
  await keepPicture(page, `test-output/sidebar/set-up-300.${language}.png`, { fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(await serious(page)).toEqual([]);
});

test.each(languages)('says what it does, and that it is done, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await filledIn(browser, language);
  const { page, answers } = sidebar;
  const say = shown[language];
  await page.setViewportSize({ width: 300, height: 700 });
  answers['setUpDesk'] = () => null;
  await page.getByRole('button', { name: say.go }).click();
  await page.getByRole('button', { name: say.going }).waitFor();
  await keepPicture(page, `test-output/sidebar/set-up-running.${language}.png`);
  expect(await serious(page)).toEqual([]);
  await page.reload();
  await fillIn(sidebar, language, say);
  answers['setUpDesk'] = () => ({ ...report(language), done: true, problems: [] });
  await page.getByRole('button', { name: say.go }).click();
  await page.getByText(say.finished).waitFor();
  await keepPicture(page, `test-output/sidebar/set-up-finished.${language}.png`);
  expect(await serious(page)).toEqual([]);
  expect(await unreachable(page)).toEqual([]);
});

const other = { situation: 'run-by', installer: 'gone@example.com', mayTakeOver: true };

test.each(
  languages,
)('tells a second person who runs the desk, and asks before taking over, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await openPage(browser, html, {
    setUpDefaults: () => facts({ language }, other),
    takeOver: () => ({ ...report(language), done: true, problems: [] }),
  });
  const { page } = sidebar;
  const say = shown[language];
  await page.getByText(say.runBy('gone@example.com')).waitFor();
  await page.getByRole('button', { name: say.takeOver.go }).click();
  await page.getByText(say.takeOver.sure('anna@gmail.com')).waitFor();
  await keepPicture(page, `test-output/sidebar/take-over.${language}.png`);
  expect(await serious(page)).toEqual([]);
  expect(sidebar.callsOf('takeOver')).toEqual([]);
  await page.getByRole('button', { name: say.takeOver.yes }).click();
  await page.getByText(shown[language].finished).waitFor();
  expect(sidebar.callsOf('takeOver')).toHaveLength(1);
});

const lack = {
  lacks: ['You have not allowed sending mail: no mail leaves.'],
  link: 'https://script.google.com/auth',
};

test.each(
  languages,
)('tells before anything else what Google will ask, folded, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await filledIn(browser, language);
  const { page } = sidebar;
  const say = consent[language];
  const [first = ''] = say.steps;
  expect(await page.getByText(first).isVisible()).toBe(false);
  await page.getByText(say.title).click();
  await page.getByText(first).waitFor();
  await keepPicture(page, `test-output/sidebar/set-up-asks.${language}.png`);
  expect(await serious(page)).toEqual([]);
});

test.each(
  languages,
)('says on top what was not allowed, with the way to Google and back, in %s', async (language) => {
  if (browser === null) return;
  const { problems } = wordsOf[language];
  const lacks = [problems['permission-missing']('script.send_mail', '')];
  const sidebar = await openPage(browser, html, {
    setUpDefaults: () => facts({ language }, { ...lack, lacks }),
  });
  const { page, answers } = sidebar;
  await page.setViewportSize({ width: 720, height: 680 });
  await page.getByText(lacks[0] ?? '').waitFor();
  const link = page.getByRole('link', { name: consent[language].open });
  expect(await link.getAttribute('href')).toBe(lack.link);
  await keepPicture(page, `test-output/sidebar/set-up-lacks.${language}.png`);
  expect(await serious(page)).toEqual([]);
  answers['setUpDefaults'] = () => facts({ language });
  await page.getByRole('button', { name: wordsOf[language].tryAgain }).click();
  await link.waitFor({ state: 'detached' });
});

test.each(
  languages,
)('asks nothing of somebody who has not allowed it to look, in %s', async (language) => {
  if (browser === null) return;
  const lacks = [wordsOf[language].problems['permission-missing']('spreadsheets', '')];
  const sidebar = await openPage(browser, html, {
    setUpDefaults: () => facts({ language }, { ...lack, lacks, situation: 'no-consent' }),
  });
  const { page } = sidebar;
  await page.getByText(consent[language].steps[0] ?? '').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  await keepPicture(page, `test-output/sidebar/set-up-closed.${language}.png`);
  expect(await serious(page)).toEqual([]);
});

test.each(
  languages,
)('set-up that may not do everything says so and leads to Google, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await filledIn(browser, language);
  const { page, answers } = sidebar;
  const say = shown[language];
  const { problems } = wordsOf[language];
  const missing = problems['permission-missing']('script.send_mail', '');
  answers['setUpDesk'] = () => ({
    ...report(language),
    ...{ done: false, problems: [missing], link: lack.link },
  });
  await page.getByRole('button', { name: say.go }).click();
  await page.getByText(missing).waitFor();
  await page.getByRole('link', { name: consent[language].open }).waitFor();
  expect(await page.getByText(say.unfinished).count()).toBe(0);
  await keepPicture(page, `test-output/sidebar/set-up-partly.${language}.png`);
  expect(await serious(page)).toEqual([]);
});

const happened = JSON.stringify(
  { redress: 'set-up', stopped: { step: 'forms', code: 400 } },
  null,
  1,
);

test.each(
  languages,
)('a set-up that stopped promises nothing and can be copied, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await filledIn(browser, language);
  const { page, answers } = sidebar;
  const say = shown[language];
  const sentence = wordsOf[language].problems['set-up-unfinished']('', '');
  answers['setUpDesk'] = () => ({
    ...report(language),
    problems: [sentence],
    goesOn: false,
    happened,
  });
  await page.getByRole('button', { name: say.go }).click();
  await page.getByText(say.stopped).waitFor();
  expect(await page.getByText(say.unfinished).count()).toBe(0);
  await page.getByRole('button', { name: say.copyHappened }).click();
  await page.getByText(say.copied).waitFor();
  await keepPicture(page, `test-output/sidebar/set-up-stopped.${language}.png`);
  expect(await serious(page)).toEqual([]);
  expect(await unreachable(page)).toEqual([]);
});

test.each(
  languages,
)('opened again, the page says that set-up has not ended, in %s', async (language) => {
  if (browser === null) return;
  const again = { situation: 'again', stopped: true, happened };
  const sidebar = await openPage(browser, html, {
    setUpDefaults: () => facts({ language, languages: [language] }, again),
  });
  const { page } = sidebar;
  const say = shown[language];
  await page.setViewportSize({ width: 720, height: 680 });
  await page.getByText(say.notEnded).waitFor();
  await page.getByText(say.stopped).waitFor();
  await keepPicture(page, `test-output/sidebar/set-up-not-ended.${language}.png`);
  expect(await serious(page)).toEqual([]);
});

test('a second person who is no business owner sees nothing to press', async () => {
  if (browser === null) return;
  const { page } = await openPage(browser, html, {
    setUpDefaults: () => facts({}, { ...other, mayTakeOver: false }),
  });
  await page.getByText(shown.en.runBy('gone@example.com')).waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
});

test('set up again asks neither for people nor for opening', async () => {
  if (browser === null) return;
  const { page } = await openPage(browser, html, {
    setUpDefaults: () => facts({ businessName: 'Linden' }, { situation: 'again' }),
  });
  await page.getByText(shown.en.inTabs).waitFor();
  expect(await page.getByLabel(shown.en.name, { exact: true }).count()).toBe(0);
  expect(await page.getByText(shown.en.starts.open).count()).toBe(0);
});

test.each(
  languages,
)('a copy asks what it is to be, and says what goes before it goes, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await openPage(browser, html, {
    setUpDefaults: () => facts({ language }, { situation: 'copy' }),
    answerCopy: () => ({ ...report(language), done: true, problems: [], notes: ['note'] }),
  });
  const { page } = sidebar;
  const say = copied[language];
  await page.getByRole('button', { name: say.new }).press('Enter');
  await page.getByText(say.newText).waitFor();
  await keepPicture(page, `test-output/sidebar/copied.${language}.png`);
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('note').waitFor();
  expect(sidebar.callsOf('answerCopy').map(({ argument }) => argument)).toEqual([
    { choice: 'new' },
  ]);
});

test('asks again for opening hours that cannot be read', async () => {
  if (browser === null) return;
  const { page, calls } = await openPage(browser, html, {
    setUpDefaults: () => facts({}),
    setUpDesk: () => report('en'),
  });
  const say = shown.en;
  await page.getByLabel(say.businessName).fill('Linden');
  await page.getByLabel('Monday').fill('nine to five');
  await page.getByRole('button', { name: say.go }).click();
  await page.getByText(say.openingWrong).waitFor();
  expect(calls.filter(({ name }) => name === 'setUpDesk')).toEqual([]);
});

const english = async (on: Browser, answers: object = {}) =>
  openPage(on, html, { setUpDefaults: () => facts(answers), setUpDesk: () => report('en') });

test('the name is empty and must be filled in', async () => {
  if (browser === null) return;
  const { page, callsOf } = await english(browser);
  const name = page.getByLabel(shown.en.businessName);
  expect(await name.inputValue()).toBe('');
  await name.fill('  ');
  await page.getByRole('button', { name: shown.en.go }).click();
  await page.getByText(shown.en.businessNameMissing).waitFor();
  expect(callsOf('setUpDesk')).toEqual([]);
});

test.each([
  ['en', 'London', 'Europe/London'],
  ['en', 'beijing', 'Asia/Shanghai'],
  ['en', 'dublin', 'Europe/Dublin'],
  ['en', 'Europe/Vienna', 'Europe/Vienna'],
  ['en', 'UTC', 'Etc/UTC'],
  ['zh-Hans', '伦敦', 'Europe/London'],
  ['zh-Hant', '雪梨', 'Australia/Sydney'],
] as const)('a time zone is found by its city: %s %s', async (language, city, zone) => {
  if (browser === null) return;
  const sidebar = await openPage(browser, html, {
    setUpDefaults: () => facts({ language, languages: [language] }),
    setUpDesk: () => report(language),
  });
  const { page } = sidebar;
  await page.getByLabel(shown[language].businessName).fill('Linden');
  await page.getByLabel(shown[language].zone).fill('Nowhereville');
  await page.getByRole('button', { name: shown[language].go }).click();
  await page.getByText(shown[language].zoneWrong).waitFor();
  expect(sidebar.callsOf('setUpDesk')).toEqual([]);
  await page.getByLabel(shown[language].zone).fill(city);
  await send(sidebar, language);
  expect(sidebar.callsOf('setUpDesk')[0]?.argument).toMatchObject({ zone });
});

test('every time zone of the browser has a city that leads back to it', async () => {
  const cities = citiesOf(shown.en.cities);
  const lost = Intl.supportedValuesOf('timeZone').filter(
    (zone) => zoneOf(cities, cityOf(cities, zone)) !== zone,
  );
  expect(lost).toEqual([]);
});

test('the privacy notice is read before it is used, with name and address as typed', async () => {
  if (browser === null) return;
  const { page } = await english(browser);
  await page.getByLabel(shown.en.businessName).fill('Linden');
  await page.getByText('Linden keeps what you write. Ask anna@example.com.').waitFor();
  await page.getByLabel(shown.en.privacy).fill('Our own words');
  expect(await page.getByText(shown.en.privacyProposed).count()).toBe(0);
});

test('no error lies under the foot', async () => {
  if (browser === null) return;
  const { page } = await openPage(browser, html, {
    setUpDefaults: () => facts({}),
    setUpDesk: () => new Error('Service unavailable'),
  });
  await page.setViewportSize({ width: 720, height: 420 });
  const tops = (selector: string) =>
    page.locator(selector).evaluate((one) => one.getBoundingClientRect());
  await page.getByLabel(shown.en.businessName).fill('Linden');
  await page.getByLabel(shown.en.firstAnswer).fill('');
  await page.getByRole('button', { name: shown.en.go }).click();
  const [field, foot] = [await tops('input:focus'), await tops('.foot')];
  expect(field.bottom).toBeLessThanOrEqual(foot.top);
  await page.getByLabel(shown.en.firstAnswer).fill('4');
  await page.getByRole('button', { name: shown.en.go }).click();
  await page.getByText(wordsOf.en.failure.google).waitFor();
  const trouble = await tops('.trouble');
  expect(trouble.bottom).toBeLessThanOrEqual(420);
  expect(trouble.top).toBeGreaterThanOrEqual(0);
});
