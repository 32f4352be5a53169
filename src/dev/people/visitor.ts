// Somebody at the workbench: a browser page on one spreadsheet, being the customer now and staff then.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Browser,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Locator,
  Page,
} from 'playwright-core';
import type { LocalGoogle } from '../google/local-google.ts';
import { buildPage, type PageFiles } from '../workbench/page-files.ts';
import type { Language, ShopName } from '../workbench/protocol.ts';
import { type Serving, serve } from '../workbench/server.ts';
import { Workbench } from '../workbench/workbench.ts';

/** Headless Chromium never acknowledges a mouse event that a frame of another origin got. */
export const press = (target: Locator): Promise<void> => target.dispatchEvent('click');

const wide: BrowserContextOptions = { viewport: { width: 1440, height: 860 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

async function loaded(frame: Frame): Promise<void> {
  try {
    await frame.waitForURL(/^http/);
    await frame.locator('[aria-busy="true"]').first().waitFor({ state: 'hidden' });
  } catch (error) {
    if (!frame.isDetached()) throw error;
  }
}

let pageFiles: Promise<PageFiles> | undefined;

interface Place {
  readonly browser: Browser;
  readonly workbench: Workbench;
  readonly serving: Serving;
  readonly home: string;
}

export class Visitor {
  readonly page: Page;
  readonly #at: Place;

  private constructor(page: Page, at: Place) {
    this.page = page;
    this.#at = at;
  }

  static async sitDown(
    browser: Browser,
    google: LocalGoogle,
    language: Language = 'en',
    look: BrowserContextOptions & { readonly kind?: ShopName['kind'] } = {},
  ): Promise<Visitor> {
    const { kind = 'empty', ...context } = look;
    const home = mkdtempSync(join(tmpdir(), 'redress-visitor-'));
    const name = { kind, language };
    const options = { files: google.files, make: () => google, home, saveAfterMs: 3_600_000 };
    const workbench = await Workbench.open(options, name);
    pageFiles ??= buildPage();
    const serving = await serve(workbench, await pageFiles, 0);
    const page = await (await browser.newContext({ ...wide, ...context })).newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(serving.url);
    return new Visitor(page, { browser, workbench, serving, home });
  }

  get google(): LocalGoogle {
    return this.#at.workbench.google;
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('aside iframe');
  }

  get openMail(): FrameLocator {
    return this.page.frameLocator('.mail-frame');
  }

  /** One of the team by mail address, or 'customer'; who sits down anew finds the first screen. */
  async be(whom: string): Promise<void> {
    await this.page.reload();
    await this.page.locator(`.who input[value="${whom}"]`).check({ force: true });
    await this.page.locator(`.page[data-who="${whom}"]`).waitFor();
    await this.settled();
  }

  /** Waits until nothing says that it is being loaded, and the welcome does not fade any more. */
  async settled(): Promise<void> {
    await this.page.locator('.welcome.fading').waitFor({ state: 'hidden' });
    await Promise.all(this.page.frames().map(loaded));
  }

  /** The newest mail whose subject has this in it, as whoever sits here. */
  async read(subject: string): Promise<FrameLocator> {
    const button = this.page.locator('.mailbox-button');
    const mailbox = this.page.locator('.mailbox');
    if ((await mailbox.count()) === 0) await button.click();
    const back = this.page.locator('.mail-bar .quiet-button');
    if ((await back.count()) > 0) await back.click();
    await mailbox.locator('li button', { hasText: subject }).first().click();
    await this.openMail.locator('body').waitFor();
    return this.openMail;
  }

  /** Time is another one at once, and the script's clock strikes once. */
  leap(to: number): void {
    const { workbench } = this.#at;
    workbench.google.world.clock = to;
    workbench.google.tick();
    workbench.changed();
  }

  /** The mail by itself, as a phone shows it. */
  async onPhone(mailId: string): Promise<Page> {
    const { browser, serving } = this.#at;
    const page = await (await browser.newContext(phone)).newPage();
    const frames = serving.url.replace('127.0.0.1', 'localhost');
    await page.goto(`${frames}mail?of=${encodeURIComponent(mailId)}`);
    return page;
  }

  async leave(): Promise<void> {
    const { serving, home } = this.#at;
    await this.page.context().close();
    await serving.close();
    rmSync(home, { recursive: true, force: true });
  }
}
