// `npm run tour`: two minutes of the desk as pictures, taken at the workbench and written to .github/tour.

import { mkdirSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { build } from '../build.ts';
import { callDesk } from '../desk/doors.ts';
import { ask } from '../desk/folder.ts';
import { LocalGoogle } from '../google/local-google.ts';
import { playShop } from '../living-shop/play-shop.ts';
import { press, Visitor } from '../people/visitor.ts';
import type { Language } from '../workbench/protocol.ts';
import { withSidebars } from '../workbench/shops.ts';
import { bookOf } from '../workbench/views.ts';

const folder = '.github/tour';
const fridayMorning = Date.parse('2026-11-20T11:10:00Z');
const look = { viewport: { width: 1440, height: 820 }, kind: 'living' } as const;

async function take(on: Browser, language: Language): Promise<void> {
  const google = withSidebars(await playShop(language, { now: fridayMorning, files }));
  const visitor = await Visitor.sitDown(on, google, language, look);
  process.stderr.write(`${language}\n`);
  // Nobody has a row selected that the sidebar would offer.
  bookOf(google).selections = {};
  const who = await busiest(visitor);
  await visitor.be(who);
  await sidebar(visitor, language);
  if (language === 'en') {
    await solved(visitor);
    await sheet(visitor);
  }
  await poster(visitor, who, language);
  if (language === 'en') await ofWhoLeads(visitor);
  await mails(visitor, language);
  if (language === 'en') await decision(visitor);
  await visitor.leave();
}

/** The page that makes a desk of an empty sheet. */
async function setUp(on: Browser): Promise<void> {
  const anna = 'anna@linden.example';
  const google = LocalGoogle.create({
    ...{ files, installer: anna, timezone: 'Europe/London', locale: 'en_GB' },
    ...{ title: 'Linden Coffee', now: '2026-11-20T09:30:00Z' },
  });
  const visitor = await Visitor.sitDown(on, google, 'en', {
    viewport: { width: 1440, height: 1000 },
  });
  await visitor.be(anna);
  await fromMenu(visitor, anna, 'showSetUp');
  await visitor.page.locator('dialog iframe').screenshot(at('set-up', 'en'));
  await visitor.leave();
}

/** A page that the menu opens over the sheet. */
async function fromMenu(
  visitor: Visitor,
  who: string,
  functionName: string,
): Promise<FrameLocator> {
  const { page, google } = visitor;
  const [menu] = google.menus(who);
  const item = menu?.items?.find((each) => each.functionName === functionName);
  await page.getByRole('button', { name: menu?.caption ?? '', exact: true }).click();
  await page.getByRole('menuitem', { name: item?.caption ?? '', exact: true }).click();
  const dialog = page.frameLocator('dialog iframe');
  await dialog.locator('.part').first().waitFor();
  await page.mouse.move(0, 0);
  return dialog;
}

/** The sheet of paper itself. */
async function poster(visitor: Visitor, who: string, language: Language): Promise<void> {
  const dialog = await fromMenu(visitor, who, 'showPoster');
  await dialog.locator('.paper').first().screenshot(at('poster', language));
  await visitor.page.locator('dialog .quiet-button').first().click();
}

/** Beginning of a mail's key, and what its picture is called. */
const kinds = [
  ['ack:', 'number-at-once'],
  ['survey:', 'survey'],
  ['letter:', 'letter'],
] as const;

const at = (name: string, language: Language) => ({ path: `${folder}/${name}.${language}.png` });

const answerByMail = /Answer by mail|邮件答复|郵件回覆/u;

async function sidebar(visitor: Visitor, language: Language): Promise<void> {
  const { page, sidebar } = visitor;
  const panel = page.locator('aside iframe');
  await sidebar.locator('.item').first().waitFor();
  await page.mouse.move(0, 0);
  if (language === 'en') await firstScreens(visitor);
  for (const item of await sidebar.locator('.item').all()) {
    await press(item);
    await sidebar.locator('.said-by-customer').waitFor();
    await visitor.settled();
    const next = sidebar.locator('.steps .filled').filter({ hasText: answerByMail });
    if ((await next.count()) > 0) {
      await panel.screenshot(at('complaint', language));
      await press(next.first());
      await sidebar.locator('.preview').waitFor();
      await panel.screenshot(at('answer', language));
      return;
    }
    await sidebar.locator('body').press('Escape');
    await sidebar.locator('html[data-screen="queue"]').waitFor();
  }
  throw new Error('Nobody waits for an answer by mail');
}

async function firstScreens({ page, sidebar }: Visitor): Promise<void> {
  const panel = page.locator('aside iframe');
  await page.screenshot({ path: '.github/workbench.png' });
  await panel.screenshot(at('queue', 'en'));
  await press(sidebar.locator('main.queue > button').first());
  await panel.screenshot(at('quick-log', 'en'));
  await sidebar.locator('body').press('Escape');
}

/** A claim that is granted in part: why, and the mail that tells it. */
async function solved(visitor: Visitor): Promise<void> {
  const { page, sidebar } = visitor;
  await visitor.be(await busiest(visitor));
  await press(sidebar.locator('.item', { hasText: 'Miriam Stone' }).first());
  await press(sidebar.getByRole('button', { name: 'Solved', exact: true }));
  await sidebar.getByText('Partly', { exact: true }).click();
  const [what, why] = [sidebar.locator('textarea').nth(0), sidebar.locator('textarea').nth(1)];
  await what.fill('A new charger of the maker’s own, free. We do not pay for the sofa.');
  await why.fill(
    'We tried it on the same cloth: the mark comes off, and we send you what takes it off.',
  );
  await sidebar.getByRole('heading').first().click();
  await tall(page, 'solved');
}

/** As long as the page is, so that nothing is below the edge. */
async function tall(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ ...look.viewport, height: 1300 });
  await page.locator('aside iframe').screenshot(at(name, 'en'));
  await page.setViewportSize(look.viewport);
}

/** Who is away, and one customer's data. */
async function ofWhoLeads(visitor: Visitor): Promise<void> {
  const { page, sidebar } = visitor;
  await visitor.be('owen@brightside.example');
  await press(sidebar.getByRole('button', { name: 'Who is away', exact: true }));
  await sidebar.locator('select').first().selectOption('Dan');
  await sidebar.locator('.notice').first().waitFor();
  await page.locator('aside iframe').screenshot(at('away', 'en'));
  await visitor.be('owen@brightside.example');
  await press(sidebar.locator('.item', { hasText: 'Joanna Weir' }).first());
  await press(sidebar.getByText('Their data', { exact: true }).first());
  await sidebar.getByRole('heading', { name: 'Their data' }).waitFor();
  await visitor.settled();
  await page.locator('aside iframe').screenshot(at('their-data', 'en'));
}

/** What opens behind *Yes* in Monday's letter. */
async function decision(visitor: Visitor): Promise<void> {
  const { page, google } = visitor;
  const ruth = google.world.installer;
  const letter = google.mails
    .filter(({ to, html }) => to.includes(ruth) && /chart/.test(html))
    .at(-1);
  await visitor.be(ruth);
  const mail = await visitor.read(letter?.subject ?? '');
  await press(mail.getByRole('link', { name: 'Yes', exact: true }).nth(1));
  await page.setViewportSize({ width: 390, height: 844 });
  const box = await page.locator('.form-page').boundingBox();
  const clip = { x: 0, y: 0, width: 390, ...box, height: 620 };
  await page.screenshot({ ...at('decision-on-a-phone', 'en'), clip });
}

async function sheet(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByRole('tab', { name: 'Promises' }).click();
  await page.locator('.sheet').getByText('What was promised').waitFor();
  await page.locator('.sheet').screenshot(at('promises', 'en'));
  await page.getByRole('tab', { name: 'Summary' }).click();
  await page.locator('.sheet .chart').first().waitFor();
  await page.locator('.sheet').screenshot(at('summary', 'en'));
}

/** What a customer gets, on a wide screen and on a phone; and Monday's letter. */
async function mails(visitor: Visitor, language: Language): Promise<void> {
  const { google } = visitor;
  // From ten to eight on Monday to when the letter has come.
  for (const minutes of [15, 10]) visitor.leap(google.now + minutes * 60_000);
  const keys = ask(google, 'listMails', {}) as readonly { key: string; subject: string }[];
  for (const [kind, name] of kinds) {
    const subject = keys.filter(({ key }) => key.startsWith(kind)).at(-1)?.subject;
    const mail = google.mails.filter((each) => each.subject === subject).at(-1);
    if (!mail || (language !== 'en' && name !== 'letter')) continue;
    const phone = await visitor.onPhone(mail.id);
    await phone.screenshot({ ...at(`${name}-on-a-phone`, language), fullPage: name !== 'letter' });
    if (name !== 'letter') {
      await phone.setViewportSize({ width: 720, height: 400 });
      await phone.screenshot({ ...at(name, language), fullPage: true });
    }
    await phone.context().close();
  }
}

/** Who of the team has most of their own to do. */
async function busiest({ google }: Visitor): Promise<string> {
  const { spreadsheets, spreadsheetId } = google.world;
  const editors = spreadsheets[spreadsheetId]?.editors ?? [];
  const queueOf = (as: string) =>
    callDesk(google, 'queue', [{}], { as }) as { mine: unknown[]; me: { role: string } };
  // Those who lead may be asked a question that is answered at one press.
  const staff = editors.map((mail) => ({ mail, ...queueOf(mail) }));
  return (
    staff.filter(({ me }) => me.role === 'staff').sort((a, b) => b.mine.length - a.mine.length)[0]
      ?.mail ?? ''
  );
}

const browser = await launchBrowser();
if (!browser) throw new Error('The tour needs a Chromium (CHROME_PATH).');
const files = await build();
mkdirSync(folder, { recursive: true });
await setUp(browser);
for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) await take(browser, language);
await browser.close();
