// Monday's letter as the business owner opens it: on a phone, in thirty seconds.
import type { Browser } from 'playwright-core';
import { withBars } from '../../src/desk/email.ts';
import { languages } from '../../src/language/languages.ts';
import { keepPicture, launchBrowser } from '../browser.ts';
import { letterOf, linden } from './linden.ts';

let browser: Browser | null;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(
  languages,
)('fits a phone, and what must be decided is on its first screen (%s)', async (language) => {
  if (browser === null) return;
  const { html, picture } = letterOf(linden(language));
  const page = await browser.newPage({ viewport: { width: 390, height: 760 } });
  await page.setContent(
    `<!doctype html><html><head><meta name="viewport" content="width=device-width"></head><body style="margin:8px">${picture ? withBars(html, picture) : html}</body></html>`,
  );
  await keepPicture(page, `test-output/letter/monday.${language}.png`, { fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const links = page.locator('a[href*="gid=84101"]');
  const boxes = await Promise.all(
    (await links.all()).slice(0, 3).map((link) => link.boundingBox()),
  );
  for (const box of boxes) {
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(760);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  await page.close();
});
