// A visitor of the workbench: opens the page in a browser and looks at the first sheet.
import type { Browser, Locator, Page } from 'playwright-core';
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
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Without a browser there is nothing to see; launchBrowser has said so. */
export function visit(name: string, story: (visit: Visit) => Promise<void>): void {
  test(name, async () => {
    if (!browser) return;
    const { serving } = await openTinyDesk();
    const context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.setDefaultTimeout(60_000);
    await page.goto(serving.url);
    const visit = visitOf(page, serving.url);
    await page.getByRole('tab', { name: 'Desk' }).click();
    await visit.textIn('A2', 'R-0001');
    await story(visit).finally(() => context.close().then(serving.close));
    expect(problems).toEqual([]);
  });
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
