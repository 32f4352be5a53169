// What a visitor of the workbench sees of the product itself: from the customer's form to Monday's letter.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { build } from '../../src/dev/build.ts';
import { buildPage } from '../../src/dev/workbench/page-files.ts';
import { type Serving, serve } from '../../src/dev/workbench/server.ts';
import { emptyDesk, withSidebars } from '../../src/dev/workbench/shops.ts';
import { Workbench } from '../../src/dev/workbench/workbench.ts';
import { launchBrowser } from '../browser.ts';

/** Friday 20 November 2026, half past nine in London. */
const fridayMorning = Date.parse('2026-11-20T09:30:00Z');

let browser: Browser | null;
let serving: Serving;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  if (!browser) return;
  mkdirSync('test-output', { recursive: true });
  const files = await build();
  const workbench = await Workbench.open(
    {
      files,
      make: () => withSidebars(emptyDesk(files, fridayMorning, 'en')),
      home: mkdtempSync(join(tmpdir(), 'redress-story-')),
    },
    { kind: 'empty', language: 'en' },
  );
  serving = await serve(workbench, await buildPage(), 0);
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
}, 120_000);

afterAll(async () => {
  await serving?.close();
  await browser?.close();
});

/** Headless Chromium never acknowledges a mouse event that a frame of another origin got. */
const press = (locator: Locator) => locator.dispatchEvent('click');
const picture = (name: string) => page.screenshot({ path: `test-output/story-${name}.png` });
const be = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });
const sidebar = (): FrameLocator => page.frameLocator('aside iframe');
const clock = () => page.getByRole('group', { name: 'Clock' });

async function serious(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => v.id);
}

test('a customer complains, Li answers, the owner reads the letter on Monday (S43, S58, S101)', async () => {
  if (!browser) return;
  await page.goto(serving.url);

  await be('Customer');
  await page
    .getByLabel('What happened?')
    .fill('The cup arrived broken, with no padding in the box.');
  await page.getByLabel('What would make it right for you?').fill('A swap');
  await page.getByLabel('Your name').fill('Wang Xiaoming');
  await page.getByLabel('Mail address').fill('wang@example.com');
  await picture('1-form');
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page
    .getByRole('button', { name: /We have your message \[R-2026-0001\]/ })
    .first()
    .click();
  const mail = page.frameLocator('.mail-frame');
  await mail.getByText(/is looking after it and will answer by Friday 20 November/).waitFor();
  await picture('2-acknowledged');

  await be('Li');
  await page.locator('[data-a1="C2"]').getByText('R-2026-0001').waitFor();
  await press(sidebar().getByText('Wang Xiaoming').first());
  await press(sidebar().getByRole('button', { name: 'Answer by mail' }));
  await sidebar().getByLabel('Your text').fill('A new cup leaves today, well padded this time.');
  await picture('3-answering');
  await press(sidebar().getByRole('button', { name: 'Send' }));
  await sidebar()
    .getByRole('button', { name: /take back/i })
    .waitFor();
  await picture('4-answered');

  await clock().getByRole('button', { name: '+1 hour' }).click();
  await clock().getByText(/10:/).waitFor();
  await be('Customer');
  await page
    .getByRole('button', { name: /Our answer \[R-2026-0001\]/ })
    .first()
    .click();
  await page.frameLocator('.mail-frame').getByText('A new cup leaves today').waitFor();
  await picture('5-answer-read');

  await clock().getByRole('button', { name: 'Monday 8:00' }).click();
  await clock()
    .getByText(/Mon.*23 Nov 2026/)
    .waitFor({ timeout: 120_000 });
  await clock().getByRole('button', { name: '+1 hour' }).click();
  await be('Anna');
  await page.getByRole('button', { name: /^Mailbox/ }).click();
  await page
    .getByRole('button', { name: /1 complaint.* Linden Coffee/ })
    .first()
    .click();
  await page.frameLocator('.mail-frame').getByText('The week in seven numbers').waitFor();
  await picture('6-letter');
  expect(await serious()).toEqual([]);
}, 240_000);
