// A fresh context for one execution: ECMAScript, Intl and the services, and nothing else.
import { createContext, runInContext, Script } from 'node:vm';
import type { Outcome } from '../../inside/entry.ts';
import type { Inside, Start, start } from '../../inside/index.ts';
import { ignoreLostPromises } from './lost-promises.ts';

const ENTER = new Script(
  '{ const enter = globalThis.__enter; delete globalThis.__enter; enter(); }',
);

/** Thrown when the script itself (not the simulated clock) does not come to an end. */
export const isEndless = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

export interface Sandbox {
  readonly load: (scripts: readonly Script[]) => void;
  /** Calls a function by name and drains the microtasks. */
  readonly enter: (input: object) => void;
  readonly isFunction: (name: string) => boolean;
  readonly outcome: () => Outcome;
}

export function makeSandbox(
  insideScript: Script,
  call: (name: string, args: string) => string,
  now: () => number,
  startWith: Start,
  timeout: number,
): Sandbox {
  const globals = Object.create(null);
  const context = createContext(globals, { microtaskMode: 'afterEvaluate' });
  ignoreLostPromises(runInContext('Promise.prototype', context));
  const begin: typeof start = insideScript.runInContext(context);
  const inside: Inside = begin(call, now, JSON.stringify(startWith));
  return {
    load: (scripts) => {
      for (const script of scripts) script.runInContext(context, { timeout });
    },
    enter: (input) => {
      inside.prepare(JSON.stringify(input));
      // Made inside: a function of the host must not stand here for a moment.
      globals.__enter = inside.enter;
      ENTER.runInContext(context, { timeout });
    },
    isFunction: (name) =>
      runInContext(`typeof globalThis[${JSON.stringify(name)}]`, context) === 'function',
    outcome: () => JSON.parse(inside.outcome()),
  };
}
