// Where tests look for it; the benchmark and the tour use the same browser.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright-core';

export { launchBrowser } from '../src/dev/browser.ts';

/** What the browser saw, for people to look at: a picture costs as much as the screen itself, so somebody must want it. */
export async function keepPicture(
  target: Pick<Page, 'screenshot'>,
  path: string,
  options: PageScreenshotOptions = {},
): Promise<void> {
  if (process.env['REDRESS_PICTURES'] !== '1') return;
  mkdirSync(dirname(path), { recursive: true });
  await target.screenshot({ path, ...options });
}
