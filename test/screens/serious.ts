// What axe finds serious on a screen. A screen that differs from one found fine in nothing but its words is not asked
// about again: whatever else could change the verdict is part of its shape, also words that leave their place.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { shapeOf } from './shape.ts';

interface Asked {
  /** Selector of what is left out. */
  readonly without?: string;
  readonly disabled?: readonly string[];
}

interface Rule {
  readonly id: string;
  readonly impact: string;
}
interface Axe {
  readonly _audit: { readonly rules: readonly Rule[] };
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
type Found = readonly [rule: string, elements: readonly string[]];

const source = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Of a frame nobody asks what the page around it must have. */
const ofThePage = ['document-title', 'html-has-lang', 'aria-hidden-body'];

const fine = new Set<string>();

/** In the page and, unless they are left out, its frames. */
export async function serious(page: Page, asked: Asked = {}): Promise<Found[]> {
  const frames = asked.without === 'iframe' ? [page.mainFrame()] : page.frames();
  const found: Found[] = [];
  for (const frame of frames) found.push(...(await seriousIn(frame, asked)));
  return found;
}

async function seriousIn(frame: Frame, { without, disabled = [] }: Asked): Promise<Found[]> {
  const off = frame.parentFrame() ? [...ofThePage, ...disabled] : disabled;
  const { shape, languages } = await frame.evaluate(shapeOf, without ?? null);
  const keys = [JSON.stringify([shape, without, off]), ...languages];
  if (keys.every((key) => fine.has(key))) return [];
  await bringAxe(frame);
  const found = await frame.evaluate(askAxe, { without, off });
  if (found.length === 0) for (const key of keys) fine.add(key);
  return found;
}

const lent = new WeakSet<Page>();

/** Half a megabyte goes to a page once; whatever that page shows later unpacks it where it is asked for. */
async function bringAxe(frame: Frame): Promise<void> {
  const isHere = await frame.evaluate('globalThis.unpackAxe?.(); "axe" in globalThis');
  if (!isHere) await frame.evaluate(source);
  const page = frame.page();
  if (lent.has(page)) return;
  lent.add(page);
  await page.addInitScript(
    `globalThis.unpackAxe = () => { globalThis.axe ?? (() => { ${source}\n})(); };`,
  );
}

/** Runs inside the page. What a rule finds has the rule’s impact, so the others need not run. */
async function askAxe({
  without,
  off,
}: {
  without: string | undefined;
  off: readonly string[];
}): Promise<Found[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const passed = axe._audit.rules.filter(
    ({ id, impact }) => off.includes(id) || !['serious', 'critical'].includes(impact),
  );
  const rules = Object.fromEntries(passed.map(({ id }) => [id, { enabled: false }]));
  const context = without === undefined ? document : { exclude: [[without]] };
  const options = { rules, resultTypes: ['violations'], iframes: false };
  const { violations } = await axe.run(context, options);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
