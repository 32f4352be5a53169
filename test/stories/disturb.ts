// Something goes wrong at one service call of what somebody does.
import { createHash } from 'node:crypto';
import type { Rehearsal } from '../../src/dev/google/host/executions/rehearsal.ts';
import { textOfWorld } from '../../src/dev/google/host/world-copy.ts';
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

/** How it went undisturbed, by the state it began with: what is killed need not be played up to there each time. */
const rehearsals = new WeakMap<() => Shop, Rehearsal>();

export function rehearse(before: () => Shop, { when, runs }: Doing): Rehearsal {
  const known = rehearsals.get(before);
  if (known?.functionName === runs) return known;
  const shop = before();
  const rehearsal = shop.google.rehearse(runs, () => when(shop));
  rehearsals.set(before, rehearsal);
  return rehearsal;
}

export function disturbEach({ before, calls, isNew, goesOn, ...doing }: Sweep, how: Interference) {
  const goesWrong = 'kill' in how ? killer(before, doing, how) : failer(doing, how);
  for (const k of calls) {
    const shop = before();
    const stop = goesWrong(shop, k);
    playOn(shop, doing);
    stop();
    try {
      if (isNew(shop)) goesOn(shop, k);
    } catch (error) {
      throw new Error(`at call ${k}`, { cause: error });
    }
  }
}

type GoesWrong = (shop: Shop, k: number) => () => void;

function killer(
  before: () => Shop,
  doing: Doing,
  { kill }: { kill: 'before' | 'after' },
): GoesWrong {
  const rehearsal = rehearse(before, doing);
  return ({ google }, k) => google.killAt(rehearsal, k, kill);
}

const failer =
  ({ runs }: Doing, how: Interference): GoesWrong =>
  ({ google }, k) =>
    google.intercept((call) => (call.functionName === runs && call.index === k ? how : undefined));

function playOn(shop: Shop, { when }: Doing): void {
  try {
    when(shop);
  } catch {
    // What a killed call of a page looks like in the browser.
  }
}

/** Names of the calls it makes when nothing disturbs it. */
export const callsOf = (before: () => Shop, doing: Doing): readonly string[] =>
  rehearse(before, doing).calls;

export const all = (names: readonly string[]): readonly number[] => names.map((_, at) => at + 1);

const isItem = (name: string): boolean => /FormApp\.(Item\.|Form\.addItem)/.test(name);

/** One question of a form dies like another: of dozens of them, only the first are worth it. */
export function worthIt(names: readonly string[], items = 12): readonly number[] {
  const dull = new Set(names.flatMap((name, at) => (isItem(name) ? [at] : [])).slice(items));
  return names.flatMap((_, at) => (dull.has(at) ? [] : [at + 1]));
}

const none = { mail: [], properties: [], sheetsRead: [], sheetsWrite: [], triggerMs: [] };

/** Neither how it came about, nor what it cost: ids are only counted, executions only recorded. */
const leftIn = ({ google: { world } }: Shop): string =>
  createHash('sha1')
    .update(textOfWorld({ ...world, idsGiven: 0, usage: none }))
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
