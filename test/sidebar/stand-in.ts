// Stands in for Google: serves the built page and answers google.script.run with what the test says.
import type { Browser, Page } from 'playwright-core';
import { now } from './fixtures.ts';

/** What a server function answers; an Error reaches the failure handler; null never answers. */
export type Answers = Record<string, (argument: never) => unknown>;

export interface Call {
  readonly name: string;
  readonly argument: Record<string, unknown>;
}

export interface Sidebar {
  readonly page: Page;
  readonly calls: Call[];
  readonly answers: Answers;
  callsOf(name: string): Call[];
  /** Waits until everything that was asked is answered, and shown. */
  rest(): Promise<void>;
}

const size = { width: 300, height: 700 };

type Served = (name: string, argument: unknown) => Promise<{ error?: string; json?: string }>;

/** Runs inside the page: every name is a server function, runners are immutable as on Google. */
function installGoogle(): void {
  const page = globalThis as unknown as { served: Served; waiting: number };
  page.waiting = 0;
  const runner = (succeed: (answer: unknown) => void, fail: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (f: typeof succeed) => runner(f, fail);
          if (name === 'withFailureHandler') return (f: typeof fail) => runner(succeed, f);
          return async (argument: unknown) => {
            page.waiting += 1;
            const { error, json } = await page.served(String(name), argument);
            page.waiting -= 1;
            if (error === undefined) succeed(JSON.parse(json ?? 'null'));
            else fail(new Error(error));
          };
        },
      },
    );
  const nothing = () => {};
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
}

/** What an effect asks, it asks after a frame was painted. */
async function rested(page: Page): Promise<void> {
  for (const _frame of [1, 2]) {
    await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go))));
    await page.waitForFunction('waiting === 0');
  }
}

export async function openPage(browser: Browser, html: string, answers: Answers): Promise<Sidebar> {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const calls: Call[] = [];
  await page.exposeFunction('served', async (name: string, argument: Call['argument']) => {
    calls.push({ name, argument });
    const answer = answers[name]?.(argument as never);
    if (answer === null) return new Promise(() => {});
    return answer instanceof Error ? { error: answer.message } : { json: JSON.stringify(answer) };
  });
  page.setDefaultTimeout(60_000);
  // It is ten past ten, however slow the machine.
  await page.clock.setFixedTime(now);
  await page.addInitScript(installGoogle);
  // Nothing may be fetched from anywhere.
  await page.route('**', (route) =>
    route.request().url() === 'https://sidebar.example/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.goto('https://sidebar.example/');
  return {
    ...{ page, calls, answers },
    callsOf: (name) => calls.filter((call) => call.name === name),
    rest: () => rested(page),
  };
}
