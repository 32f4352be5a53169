// A visitor of the workbench: opens the page in a browser and looks at the first sheet.
import type { Browser, Locator, Page } from 'playwright-core';
import type { Serving } from '../../src/dev/workbench/server.ts';
import { keepPicture, launchBrowser } from '../browser.ts';
import { openTinyDesk } from './tiny-desk.ts';

export interface Visit {
  readonly page: Page;
  readonly url: string;
  cell(a1: string): Locator;
  textIn(a1: string, text: string): Promise<void>;
  picture(name: string): Promise<unknown>;
}

let browser: Browser | null;
let page: Page | undefined;
/** What went wrong in the page. */
const problems: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser?.newPage();
  page?.on('pageerror', ({ message }) => problems.push(message));
  page?.setDefaultTimeout(60_000);
});
afterAll(() => browser?.close());

/** Without a browser there is nothing to see; launchBrowser has said so. All visits use one page: each desk has its own
 * origin, and so remembers nothing of the one before. */
export function visit(name: string, story: (visit: Visit) => Promise<void>): void {
  test(name, async () => {
    if (!page) return;
    const { serving } = await openTinyDesk();
    problems.length = 0;
    await page.setViewportSize({ width: 1440, height: 860 });
    await page.goto(serving.url);
    const visit = visitOf(page, serving.url);
    await page.getByRole('tab', { name: 'Desk' }).click();
    await visit.textIn('A2', 'R-0001');
    await story(visit).finally(() => leave(visit, serving));
    expect(problems).toEqual([]);
  });
}

async function leave({ page }: Visit, serving: Serving): Promise<void> {
  await page.unrouteAll();
  await page.goto('about:blank');
  await serving.close();
}

function visitOf(page: Page, url: string): Visit {
  const cell = (a1: string) => page.locator(`[data-a1="${a1}"]`);
  return {
    ...{ page, url, cell },
    textIn: (a1, text) => cell(a1).getByText(text, { exact: true }).waitFor(),
    picture: (name) => keepPicture(page, `test-output/workbench-${name}.png`),
  };
}

/** Headless Chromium never acknowledges a mouse event that a frame of another origin got. */
export const press = (locator: Locator): Promise<void> => locator.dispatchEvent('click');
