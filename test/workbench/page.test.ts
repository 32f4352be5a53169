import type { Page, Route } from 'playwright-core';
import { serious } from '../screens/serious.ts';
import { OWNER } from './tiny-desk.ts';
import { press, visit } from './visitor.ts';

interface SidebarWindow {
  readonly google: { readonly script: { readonly run: Runner } };
}
interface Runner {
  withSuccessHandler(done: (answer: { number: number }) => void): Runner;
  twice(number: number): void;
}

async function openSidebar(page: Page) {
  await page.getByRole('button', { name: 'Tiny', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open the desk' }).click();
  const sidebar = page.frameLocator('aside iframe');
  await sidebar.getByRole('button', { name: 'Ask' }).waitFor();
  return sidebar;
}

visit('the sidebar asks the script as the person at the keyboard', async ({ page, picture }) => {
  const sidebar = await openSidebar(page);
  await press(sidebar.getByRole('button', { name: 'Ask' }));
  await sidebar.getByText(`42 ${OWNER} mine`).waitFor();
  await press(sidebar.getByRole('button', { name: 'Break' }));
  await sidebar.getByText('failed: Not today').waitFor();
  await page.getByRole('radio', { name: 'Li' }).check({ force: true });
  await page.getByText('No sidebar is open').waitFor();
  const own = await openSidebar(page);
  await press(own.getByRole('button', { name: 'Ask' }));
  await own.getByText('42 li@linden.example mine').waitFor();
  await picture('sidebar');
});

visit('of the calls of a sidebar ten run at a time, the others wait', async ({ page }) => {
  await openSidebar(page);
  let [came, most] = [0, 0];
  const held: Route[] = [];
  await page.route('**/api/call', async (route) => {
    came += 1;
    most = Math.max(most, held.push(route));
    if (most < 10 || (held.length < 10 && came < 25)) return;
    // An eleventh would come now.
    await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go))));
    for (const one of held.splice(0)) await one.continue();
  });
  const frame = page.frames().find((each) => each.url().includes('/panel'));
  const answers = await frame?.evaluate(() => {
    const { run } = (globalThis as unknown as SidebarWindow).google.script;
    const ask = (n: number) =>
      new Promise<number>((done) => run.withSuccessHandler(({ number }) => done(number)).twice(n));
    return Promise.all(Array.from({ length: 25 }, (_, n) => ask(n)));
  });
  expect(answers).toEqual(Array.from({ length: 25 }, (_, n) => 2 * n));
  expect(most).toBe(10);
});

visit('a sidebar reaches neither the page nor its interface', async ({ page, url }) => {
  await openSidebar(page);
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
  }, url);
  expect(tried).toEqual({ dom: 'SecurityError', written: 'TypeError' });
});

visit(
  'a customer submits the form and reads the mail; its link leads back',
  async ({ page, picture }) => {
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
  },
);

visit('the clock moves, and what falls due happens on the way', async ({ page }) => {
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

visit('the language and the shop can be changed', async ({ page }) => {
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: '繁體中文' }).click();
  await page.getByRole('button', { name: '隔天早上' }).waitFor();
  await page.locator('html[lang="zh-Hant"]').waitFor();
  await page.getByRole('button', { name: '店家' }).click();
  await page.getByRole('menuitemradio', { name: '新試算表' }).click();
  await page.getByRole('button', { name: '店家' }).getByText('新試算表').waitFor();
});

visit('a long move of the clock can be stopped', async ({ page }) => {
  const clock = page.getByRole('group', { name: 'Clock' });
  await clock.getByRole('button', { name: 'Choose a time' }).click();
  await page.getByLabel('Choose a time').last().fill('2027-11-01T09:00');
  await page.getByRole('button', { name: 'Go' }).click();
  await clock.getByRole('button', { name: 'Stop the clock' }).click();
  await clock.getByRole('button', { name: '+1 hour' }).and(page.locator(':enabled')).waitFor();
  expect(await clock.locator('time').textContent()).not.toContain('Nov 2027');
});

visit('a phone shows one thing at a time, and all of it', async ({ page, picture }) => {
  await page.setViewportSize({ width: 375, height: 720 });
  const look = page.getByRole('group', { name: 'What to look at' });
  const seen = async () => ({
    sheet: await page.locator('.sheet').isVisible(),
    sidebar: await page.locator('aside.sidebar').isVisible(),
    mailbox: await page.locator('.mailbox').isVisible(),
  });
  const only = { sheet: false, sidebar: false, mailbox: false };
  expect(await seen()).toEqual({ ...only, sheet: true });
  await picture('phone-sheet');
  await openSidebar(page);
  expect(await seen()).toEqual({ ...only, sidebar: true });
  await picture('phone-sidebar');
  await look.getByRole('button', { name: 'Mailbox' }).click();
  expect(await seen()).toMatchObject({ sheet: false, sidebar: false, mailbox: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  await page.locator('.welcome.fading').waitFor({ state: 'hidden' });
  expect(await serious(page, { without: 'iframe' })).toEqual([]);
  await page.getByRole('radio', { name: 'Customer' }).check({ force: true });
  await page.getByLabel('What happened?').waitFor();
  await picture('phone-customer');
  await look.getByRole('button', { name: 'Mailbox' }).click();
  expect(await page.locator('.forms').isVisible()).toBe(false);
});

visit('a small screen shows the same', async ({ page, picture }) => {
  await page.setViewportSize({ width: 1100, height: 700 });
  await openSidebar(page);
  await page.keyboard.press('Escape');
  await picture('small');
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight];
  });
  expect(size).toEqual([1100, 700]);
});

visit('axe finds nothing serious', async ({ page, picture }) => {
  await openSidebar(page);
  await page.getByRole('button', { name: /^Mailbox/ }).click();
  await picture('mailbox');
  await page.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('button', { name: /Last run/ }).click();
  await picture('runs');
  const found = async () => {
    await page.locator('.welcome.fading').waitFor({ state: 'hidden' });
    return serious(page, { without: 'iframe' });
  };
  expect(await found()).toEqual([]);
  await page.getByRole('radio', { name: 'Customer' }).check({ force: true });
  await page.getByLabel('What happened?').waitFor();
  expect(await found()).toEqual([]);
});
