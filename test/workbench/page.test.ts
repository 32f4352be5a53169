import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { type Opened, OWNER, openTinyDesk } from './tiny-desk.ts';

let browser: Browser | null;
let opened: Opened;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  mkdirSync('test-output', { recursive: true });
}, 60_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  if (!browser) return;
  opened = await openTinyDesk();
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(opened.serving.url);
  await page.getByRole('tab', { name: 'Desk' }).click();
  await textIn('A2', 'R-0001');
});
afterEach(async () => {
  await page?.context().close();
  await opened?.serving.close();
});

/** Without a browser there is nothing to see; launchBrowser has said so. */
function inBrowser(name: string, story: () => Promise<void>): void {
  test(name, async () => (browser ? story() : undefined), 60_000);
}

const cell = (a1: string) => page.locator(`[data-a1="${a1}"]`);
const textIn = (a1: string, text: string) => cell(a1).getByText(text, { exact: true }).waitFor();
/** Headless Chromium never acknowledges a mouse event that a frame of another origin got. */
const press = (locator: Locator) => locator.dispatchEvent('click');
const picture = (name: string) => page.screenshot({ path: `test-output/workbench-${name}.png` });

async function openSidebar() {
  await page.getByRole('button', { name: 'Tiny', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open the desk' }).click();
  const sidebar = page.frameLocator('aside iframe');
  await sidebar.getByRole('button', { name: 'Ask' }).waitFor();
  return sidebar;
}

inBrowser('a cell is edited by typing, and the trigger answers beside it', async () => {
  await cell('C3').click();
  await page.keyboard.type('The saucer too');
  await picture('typing');
  await page.keyboard.press('Enter');
  await textIn('C3', 'The saucer too');
  await textIn('E3', 'edited: The saucer too');
  expect(await cell('C4').getAttribute('class')).toContain('active');
  await page.getByText('onEdit · ').waitFor();
  await cell('C3').click();
  await page.keyboard.press('Delete');
  await textIn('E3', 'edited: undefined');
});

inBrowser('F2 keeps the text, Escape gives it back, a drop-down offers its choices', async () => {
  await cell('C2').click();
  await page.keyboard.press('F2');
  await page.keyboard.type(' and cold');
  await page.keyboard.press('Enter');
  await textIn('C2', 'The cup arrived broken, number 1 and cold');
  await cell('C2').dblclick();
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await textIn('C2', 'The cup arrived broken, number 1 and cold');
  await cell('B2').locator('[data-drop]').click();
  await picture('choices');
  await page.getByRole('option', { name: 'done' }).click();
  await textIn('B2', 'done');
  await cell('B3').click();
  await page.keyboard.type('nonsense');
  await page.keyboard.press('Enter');
  await page.getByText(/violates the data validation rules/).waitFor();
  await textIn('B3', 'open');
});

inBrowser('cells are pasted, sorted, and rows inserted and deleted', async () => {
  await cell('C2').click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'one\tuno\n"two\nlines"\tdos');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
    );
  });
  await textIn('D2', 'uno');
  await textIn('D3', 'dos');
  await cell('A2').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Sort sheet Z to A' }).click();
  await textIn('A2', 'R-0060');
  await cell('A2').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Insert 1 row above' }).click();
  await textIn('A3', 'R-0060');
  await cell('A2').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete row' }).click();
  await textIn('A2', 'R-0060');
});

inBrowser('the keyboard goes everywhere, and only what is in sight is drawn', async () => {
  await cell('A2').click();
  await page.keyboard.press('Control+ArrowDown');
  await textIn('A61', 'R-0060');
  expect(await cell('A20').count()).toBe(0);
  expect(await cell('A1').isVisible()).toBe(true);
  await page.keyboard.press('Control+Home');
  await textIn('A2', 'R-0001');
  await page.getByRole('tab', { name: 'Second' }).click();
  await page.getByRole('grid', { name: 'Second' }).waitFor();
});

inBrowser('the sidebar asks the script as the person at the keyboard', async () => {
  const sidebar = await openSidebar();
  await press(sidebar.getByRole('button', { name: 'Ask' }));
  await sidebar.getByText(`42 ${OWNER} mine`).waitFor();
  await press(sidebar.getByRole('button', { name: 'Break' }));
  await sidebar.getByText('failed: Not today').waitFor();
  await page.getByRole('radio', { name: 'Li' }).check({ force: true });
  await page.getByText('No sidebar is open').waitFor();
  const own = await openSidebar();
  await press(own.getByRole('button', { name: 'Ask' }));
  await own.getByText('42 li@linden.example mine').waitFor();
  await picture('sidebar');
});

inBrowser('a sidebar reaches neither the page nor its interface', async () => {
  await openSidebar();
  const frame = page.frames().find((each) => each.url().includes('/panel'));
  const tried = await frame?.evaluate(async (address) => {
    const dom = (() => {
      try {
        return String(parent.document.title);
      } catch (error) {
        return (error as Error).name;
      }
    })();
    const written = await fetch(`${address}api/reset`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    }).then(
      ({ status }) => `${status}`,
      (error: Error) => error.name,
    );
    return { dom, written };
  }, opened.serving.url);
  expect(tried).toEqual({ dom: 'SecurityError', written: 'TypeError' });
});

inBrowser('a customer submits the form and reads the mail; its link leads back', async () => {
  await page.getByRole('radio', { name: 'Customer' }).check({ force: true });
  await page.getByLabel('What happened?').fill('The cup is broken');
  await page.getByLabel('Harbour').check();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page.getByText('Your response has been recorded.').waitFor();
  await page.getByRole('button', { name: /We have your message/ }).click();
  const mail = page.frameLocator('.mail-frame');
  await mail.getByText('The cup is broken').waitFor();
  expect(await mail.locator('#evil').count()).toBe(0);
  await picture('customer');
  await page.getByRole('button', { name: 'Phone' }).click();
  expect((await page.locator('.mail-frame').boundingBox())?.width).toBe(362);
  await press(mail.getByRole('link', { name: 'Write again' }));
  await page.getByRole('button', { name: 'Plain text' }).click();
  await page.getByText('Plain: The cup is broken').waitFor();
  await page.getByRole('radio', { name: 'Anna' }).check({ force: true });
  await page.getByRole('tab', { name: /Form Responses/ }).click();
  await page.getByText('The cup is broken').first().waitFor();
});

inBrowser('the clock moves, and what falls due happens on the way', async () => {
  const clock = page.getByRole('group', { name: 'Clock' });
  await clock.getByText(/Thu.*19 Nov 2026.*09:01/).waitFor();
  await clock.getByRole('button', { name: '+1 hour' }).click();
  await clock.getByText(/10:01/).waitFor();
  await clock.getByRole('button', { name: 'Next morning' }).click();
  await clock.getByText(/Fri.*20 Nov 2026.*08:00/).waitFor();
  await clock.getByRole('button', { name: 'Monday 8:00' }).click();
  await clock.getByText(/Mon.*23 Nov 2026.*08:00/).waitFor();
  await page.getByText(/onClock · /).waitFor();
  await clock.getByRole('button', { name: 'Choose a time' }).click();
  await page.getByLabel('Choose a time').last().fill('2026-11-24T12:30');
  await page.getByRole('button', { name: 'Go' }).click();
  await clock.getByText(/24 Nov 2026.*12:30/).waitFor();
});

inBrowser('the language and the shop can be changed', async () => {
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: '繁體中文' }).click();
  await page.getByRole('button', { name: '隔天早上' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
  await page.getByRole('button', { name: '店家' }).click();
  await page.getByRole('menuitemradio', { name: '空白試算表' }).click();
  await page.getByRole('button', { name: '店家' }).getByText('空白試算表').waitFor();
});

inBrowser('a small screen shows the same', async () => {
  await page.setViewportSize({ width: 1100, height: 700 });
  await openSidebar();
  await page.keyboard.press('Escape');
  await picture('small');
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight];
  });
  expect(size).toEqual([1100, 700]);
});

inBrowser('axe finds nothing serious', async () => {
  await openSidebar();
  await page.getByRole('button', { name: /^Mailbox/ }).click();
  await picture('mailbox');
  await page.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('button', { name: /Last run/ }).click();
  await picture('runs');
  const serious = async () => {
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };
  expect(await serious()).toEqual([]);
  await page.getByRole('radio', { name: 'Customer' }).check({ force: true });
  await page.getByLabel('What happened?').waitFor();
  expect(await serious()).toEqual([]);
});
