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

type Answer = { readonly error?: string; readonly json?: string };
type Served = (at: string, name: string, argument: unknown) => Promise<Answer>;

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
            const { error, json } = await page.served(location.href, String(name), argument);
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

/** What the page asks and does through its doors, by its own name. */
function throughDoor(run: string, said: unknown): { name: string; argument: never } {
  if (run !== 'ask' && run !== 'act') return { name: run, argument: said as never };
  const { name, args } = said as { readonly name: string; readonly args: unknown };
  return { name, argument: args as never };
}

/** What an effect asks, it asks after a frame was painted. */
async function rested(page: Page): Promise<void> {
  for (const _frame of [1, 2]) {
    await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go))));
    await page.waitForFunction('waiting === 0');
  }
}

/** It is ten past ten, however slow the machine; timers run. */
function stopTheClock(now: number): void {
  const { Date: Real } = globalThis;
  class Stopped extends Real {
    constructor(...given: [] | [number]) {
      super(...(given.length === 0 ? ([now] as const) : given));
    }
    static override now = () => now;
  }
  Object.assign(globalThis, { Date: Stopped });
}

interface Shown {
  readonly html: string;
  readonly calls: Call[];
  readonly answers: Answers;
}

/** A page in which one sidebar after the other is shown: a new page costs several times what a sidebar does. */
interface Frame {
  readonly page: Page;
  /** Each has its own address, and so remembers nothing of the one before. */
  address: string;
  shown: Shown;
}

const frames = new WeakMap<Browser, Frame>();

async function newFrame(browser: Browser, shown: Shown): Promise<Frame> {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const frame: Frame = { page, shown, address: '' };
  await page.exposeFunction('served', async (at: string, run: string, said: never) => {
    // One that is not shown any more.
    if (at !== frame.address) return new Promise(() => {});
    const { calls, answers } = frame.shown;
    const { name, argument } = throughDoor(run, said);
    calls.push({ name, argument });
    const answer = answers[name]?.(argument);
    if (answer === null) return new Promise(() => {});
    return answer instanceof Error ? { error: answer.message } : { json: JSON.stringify(answer) };
  });
  page.setDefaultTimeout(60_000);
  await page.addInitScript(installGoogle);
  // Nothing may be fetched from anywhere.
  await page.route('**', (route) =>
    route.request().url() === frame.address
      ? route.fulfill({ contentType: 'text/html', body: frame.shown.html })
      : route.abort(),
  );
  return frame;
}

let visits = 0;

async function visit(frame: Frame, shown: Shown): Promise<Sidebar> {
  visits += 1;
  Object.assign(frame, { shown, address: `https://visit-${visits}.sidebar.example/` });
  const { page } = frame;
  await page.goto(frame.address);
  const { calls, answers } = shown;
  return {
    ...{ page, calls, answers },
    callsOf: (name) => calls.filter((call) => call.name === name),
    rest: () => rested(page),
  };
}

/** Where the last one was, with nothing of it left. */
export async function openPage(browser: Browser, html: string, answers: Answers): Promise<Sidebar> {
  const shown = { html, calls: [], answers };
  let frame = frames.get(browser);
  if (!frame) {
    frame = await newFrame(browser, shown);
    await frame.page.addInitScript(stopTheClock, now);
    frames.set(browser, frame);
  }
  await frame.page.setViewportSize(size);
  await frame.page.emulateMedia({ media: null });
  return visit(frame, shown);
}

/** In a page of its own, whose clock the test can move. */
export async function openWithClock(
  browser: Browser,
  html: string,
  answers: Answers,
): Promise<Sidebar> {
  const shown = { html, calls: [], answers };
  const frame = await newFrame(browser, shown);
  await frame.page.clock.setFixedTime(now);
  return visit(frame, shown);
}
