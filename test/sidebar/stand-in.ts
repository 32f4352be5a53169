// Stands in for Google: serves the built page and answers google.script.run with what the test says.
import type { Browser, Page } from 'playwright-core';

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
}

const size = { width: 300, height: 700 };

type Served = (name: string, argument: unknown) => Promise<{ error?: string; json?: string }>;

/** Runs inside the page: every name is a server function, runners are immutable as on Google. */
function installGoogle(): void {
  const { served } = globalThis as unknown as { served: Served };
  const runner = (succeed: (answer: unknown) => void, fail: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (f: typeof succeed) => runner(f, fail);
          if (name === 'withFailureHandler') return (f: typeof fail) => runner(succeed, f);
          return async (argument: unknown) => {
            const { error, json } = await served(String(name), argument);
            if (error === undefined) succeed(JSON.parse(json ?? 'null'));
            else fail(new Error(error));
          };
        },
      },
    );
  const nothing = () => {};
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
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
  await page.addInitScript(installGoogle);
  // Nothing may be fetched from anywhere.
  await page.route('**', (route) =>
    route.request().url() === 'https://sidebar.example/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.goto('https://sidebar.example/');
  return { page, calls, answers, callsOf: (name) => calls.filter((call) => call.name === name) };
}
