// A new desk's first page, at the width of a sidebar: what is still to do, and the way there.
import type { Browser } from 'playwright-core';
import { checklistKeys } from '../../src/complaints/opening/checklist.ts';
import { shown } from '../../src/complaints/opening/words/shown.ts';
import type { ChecklistItem } from '../../src/desk/call-results.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { wordsOf } from '../../src/sidebar/pieces/words.ts';
import { keepPicture, launchBrowser } from '../browser.ts';
import { serious } from '../screens/serious.ts';
import { builtPage } from './built-page.ts';
import { aDesk } from './desk-answers.ts';
import { aQueue } from './fixtures.ts';
import { openPage, type Sidebar } from './stand-in.ts';

let browser: Browser | null;
const html = builtPage('main');
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const form = 'https://docs.google.com/forms/d/e/x/viewform';

/** A server that remembers what was ticked, and opens when it is asked to. */
async function newDesk(on: Browser, language: Language): Promise<Sidebar> {
  const done = new Set<string>(['team', 'practice']);
  let folded = false;
  const items = (): ChecklistItem[] =>
    checklistKeys.map((key) => ({
      key,
      done: done.has(key),
      canTick: !['team', 'practice', 'open'].includes(key),
      link: key === 'open' || key === 'poster' ? '' : form,
    }));
  return openPage(on, html, {
    ...aDesk(language),
    queue: () => ({
      ...aQueue(language),
      mine: [],
      team: [],
      checklist: { items: items(), folded },
    }),
    tick: ({ item, done: isDone }: { item: string; done: boolean }) => {
      if (item === 'folded') folded = isDone;
      else if (isDone) done.add(item);
      else done.delete(item);
      return { done: true, number: '', again: false };
    },
    openDesk: () => {
      done.add('open');
      return { done: true, number: '', again: false };
    },
  });
}

test.each(languages)('each line says what to do and takes one there, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await newDesk(browser, language);
  const { page } = sidebar;
  const say = shown[language];
  const { titled } = wordsOf[language];
  await page.getByText(say.progress(2, 8)).waitFor();
  await keepPicture(page, `test-output/sidebar/checklist.${language}.png`, { fullPage: true });
  expect(await serious(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  const way = page.getByRole('link', { name: say.items.privacy.go });
  expect(await way.getAttribute('href')).toBe(form);
  await page.getByRole('button', { name: titled(say.items.hours.title, say.tick) }).press('Enter');
  await page.getByText(say.progress(3, 8)).waitFor();
  await page.getByRole('button', { name: titled(say.items.hours.title, say.untick) }).click();
  await page.getByText(say.progress(2, 8)).waitFor();
});

test.each(languages)('opening asks first, and says that it is done, in %s', async (language) => {
  if (browser === null) return;
  const sidebar = await newDesk(browser, language);
  const { page } = sidebar;
  const say = shown[language];
  await page.getByRole('button', { name: say.items.open.go }).press('Enter');
  await page.getByText(say.open.text).waitFor();
  await keepPicture(page, `test-output/sidebar/opening.${language}.png`, { fullPage: true });
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: say.open.no }).click();
  expect(sidebar.callsOf('openDesk')).toEqual([]);
  await page.getByRole('button', { name: say.items.open.go }).click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(say.open.done).waitFor();
  expect(sidebar.callsOf('openDesk')).toHaveLength(1);
});

test('it can be folded away, and its progress stays in sight', async () => {
  if (browser === null) return;
  const sidebar = await newDesk(browser, 'en');
  const { page } = sidebar;
  const say = shown.en;
  await page.getByRole('button', { name: say.fold }).click();
  await page.getByRole('button', { name: say.unfold }).waitFor();
  await page.getByText(say.progress(2, 8)).waitFor();
  expect(await page.getByText(say.items.privacy.todo).count()).toBe(0);
  await keepPicture(page, 'test-output/sidebar/checklist-folded.en.png');
});

test('a refusal is said, and nothing is lost', async () => {
  if (browser === null) return;
  const sidebar = await newDesk(browser, 'en');
  const sentence = 'Only the business owner may do that.';
  sidebar.answers['openDesk'] = () => ({ done: false, refused: 'principal-only', sentence });
  const { page } = sidebar;
  await page.getByRole('button', { name: shown.en.items.open.go }).click();
  await page.getByRole('button', { name: shown.en.open.yes }).click();
  await page.getByText(sentence).first().waitFor();
});
