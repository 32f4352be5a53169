// Looks at one screen after the other: a picture, its words, what axe finds, what the Tab key reaches.
import type { Frame, Locator } from 'playwright-core';
import { demoMails } from '../../src/complaints/set-up/demo-set-up.ts';
import { press, type Visitor } from '../../src/dev/people/visitor.ts';
import type { Language } from '../../src/language/languages.ts';
import { keepPicture } from '../browser.ts';
import { type Read, wordsOnScreen } from '../language/all-words.ts';
import { unreachable } from './keyboard.ts';
import { serious } from './serious.ts';

const pictures = 'test-output/screens';

interface Outgoing {
  readonly key: string;
  readonly subject: string;
}

export class Inspection {
  readonly walked: string[] = [];
  readonly screens = new Set<string>();
  readonly wrong: string[] = [];
  readonly read: Read[] = [];
  readonly visitor: Visitor;
  readonly #language: Language;

  constructor(visitor: Visitor, language: Language) {
    this.visitor = visitor;
    this.#language = language;
  }

  /** With a frame, also by keyboard: the layout is the same in every language. */
  async look(name: string, holder?: Locator): Promise<void> {
    const { page } = this.visitor;
    await this.visitor.settled();
    this.walked.push(name);
    const path = `${pictures}/${this.#language}-${this.walked.length}-${name.replace(/\W+/g, '-')}.png`;
    await keepPicture(page, path);
    this.read.push(...(await wordsOnScreen(page, name)));
    for (const [rule, elements] of await serious(page, { without: '.sheet' })) {
      this.wrong.push(`${name}: ${rule} ${elements.map((html) => html.slice(0, 120)).join(' ')}`);
    }
    const frame = holder && (await (await holder.elementHandle())?.contentFrame());
    if (!frame) return;
    this.screens.add(await screenOf(frame));
    if (this.#language !== 'en') return;
    await holder.focus();
    const missed = await unreachable(page, frame);
    this.wrong.push(...missed.map((each) => `${name}: ${each}`));
  }

  get holder(): Locator {
    return this.visitor.page.locator('aside iframe');
  }

  async screen(): Promise<string> {
    const frame = await (await this.holder.elementHandle())?.contentFrame();
    return frame ? screenOf(frame) : '';
  }

  /** Presses each of these buttons; where that leads to another screen, looks at it and comes back. */
  async follow(buttons: Locator): Promise<void> {
    const from = await this.screen();
    const names = [...new Set(await buttons.allInnerTexts())];
    for (const name of names) {
      const button = buttons.filter({ hasText: name }).first();
      if ((await button.count()) === 0) continue;
      await press(button);
      // The screen changes at the press, or this button does something at once.
      await this.visitor.settled();
      if ((await this.screen()) === from) continue;
      const { sidebar } = this.visitor;
      await this.look(name, this.holder);
      await sidebar.locator('body').press('Escape');
      await sidebar.locator(`html[data-screen="${from}"]`).waitFor();
    }
  }

  /** A page of the menu, if the item opens one. */
  async openMenu(menu: string, item: string): Promise<void> {
    const { page } = this.visitor;
    const { google } = this.visitor;
    const ran = google.executions.length;
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    while (google.executions.length === ran) await page.waitForTimeout(100);
    if (google.world.panels[demoMails.principal]?.kind !== 'dialog') return;
    const dialog = page.locator('dialog iframe');
    await page.frameLocator('dialog iframe').locator('button').first().waitFor();
    await this.look(`menu ${item}`, dialog);
    await page.locator('dialog .quiet-button').first().click();
  }

  /** One of each kind. */
  async readMails(): Promise<void> {
    const { google } = this.visitor;
    const outbox = google.call('listMails', [{}], { as: demoMails.principal }) as Outgoing[];
    const kinds = new Map(outbox.map(({ key, subject }) => [key.replace(/[:-].*/, ''), subject]));
    for (const [kind, subject] of kinds) {
      const mail = google.mails.find((each) => each.subject === subject);
      if (mail) await this.#readMail(kind, mail.id);
    }
  }

  /** As a phone shows it. */
  async #readMail(kind: string, id: string): Promise<void> {
    const phone = await this.visitor.onPhone(id);
    const path = `${pictures}/${this.#language}-mail-${kind}.png`;
    await keepPicture(phone, path, { fullPage: true });
    // A mail has a subject instead.
    const found = await serious(phone, { disabled: ['document-title'] });
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
    this.walked.push(`mail ${kind}`);
    this.wrong.push(...found.map(([rule]) => `${kind}: ${rule}`));
    if (wide > 390) this.wrong.push(`${kind} is ${wide} px wide`);
    await phone.context().close();
  }
}

const screenOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() => document.documentElement.dataset['screen'] ?? '');
