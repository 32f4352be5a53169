// Something goes wrong at one service call of what somebody does.
import { createHash } from 'node:crypto';
import type { Interference } from '../../src/dev/google/types.ts';
import type { Shop } from './shop.ts';

export interface Doing {
  readonly when: (shop: Shop) => void;
  /** Public function whose calls are disturbed. */
  readonly runs: string;
}

/** Every one of these calls is disturbed, each from the same state, and then it goes on. */
export interface Sweep extends Doing {
  readonly before: () => Shop;
  /** 1 for the first call. */
  readonly calls: readonly number[];
  /** Worlds that were left like this before go on as they went on then, and are not gone through again. */
  readonly isNew: (shop: Shop) => boolean;
  readonly goesOn: (shop: Shop, k: number) => void;
}

export function disturbEach({ before, calls, isNew, goesOn, ...doing }: Sweep, how: Interference) {
  for (const k of calls) {
    const shop = before();
    disturb(shop, doing, k, how);
    try {
      if (isNew(shop)) goesOn(shop, k);
    } catch (error) {
      throw new Error(`at call ${k}`, { cause: error });
    }
  }
}

function disturb(shop: Shop, { when, runs }: Doing, k: number, how: Interference): void {
  const stop = shop.google.intercept((call) =>
    call.functionName === runs && call.index === k ? how : undefined,
  );
  try {
    when(shop);
  } catch {
    // What a killed call of a page looks like in the browser.
  }
  stop();
}

/** Names of the calls it makes when nothing disturbs it. */
export function callsOf(before: () => Shop, { when, runs }: Doing): readonly string[] {
  const shop = before();
  const names: string[] = [];
  const stop = shop.google.intercept(({ functionName, name }) => {
    if (functionName === runs) names.push(name);
    return undefined;
  });
  when(shop);
  stop();
  return names;
}

export const all = (names: readonly string[]): readonly number[] => names.map((_, at) => at + 1);

const isItem = (name: string): boolean => /FormApp\.(Item\.|Form\.addItem)/.test(name);

/** One question of a form dies like another: of dozens of them, only the first are worth it. */
export function worthIt(names: readonly string[], items = 12): readonly number[] {
  const dull = new Set(names.flatMap((name, at) => (isItem(name) ? [at] : [])).slice(items));
  return names.flatMap((_, at) => (dull.has(at) ? [] : [at + 1]));
}

/** Neither how it came about, nor what it cost: ids are only counted, executions only recorded. */
const leftIn = ({ google: { world } }: Shop): string =>
  createHash('sha1')
    .update(JSON.stringify({ ...world, idsGiven: 0, usage: {}, executions: [] }))
    .digest('hex');

export function leavesSomethingNew(): (shop: Shop) => boolean {
  const seen = new Set<string>();
  return (shop) => {
    const left = leftIn(shop);
    const isNew = !seen.has(left);
    seen.add(left);
    return isNew;
  };
}
