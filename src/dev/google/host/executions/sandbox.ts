// A fresh context for one execution: ECMAScript, Intl and the services, and nothing else.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import type { Outcome } from '../../inside/entry.ts';
import type { Inside, Start, start } from '../../inside/index.ts';
import { ignoreLostPromises } from './lost-promises.ts';
import type { Project } from './project.ts';

const INSIDE_SOURCE = 'src/dev/google/inside/index.ts';
const ENTER = new Script(
  '{ const enter = globalThis.__enter; delete globalThis.__enter; enter(); }',
);

let insideScript: Script | undefined;

/** The program may be a bundle somewhere below the project, started from anywhere. */
function insideSource(): string {
  const places = [process.cwd()];
  for (let at = process.argv[1] ?? ''; at !== dirname(at); at = dirname(at))
    places.push(dirname(at));
  const found = places.map((place) => join(place, INSIDE_SOURCE)).find((path) => existsSync(path));
  if (!found) throw new Error(`${INSIDE_SOURCE} is not here; run this inside the project`);
  return found;
}

function insideOf(): Script {
  insideScript ??= new Script(
    `(() => {\n${
      buildSync({
        entryPoints: [insideSource()],
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'inside',
        target: 'node20',
        logLevel: 'silent',
      }).outputFiles[0]?.text
    }\nreturn inside.start; })()`,
    { filename: 'local-google-inside.js' },
  );
  return insideScript;
}

/** Thrown when the script itself (not the simulated clock) does not come to an end. */
export const isEndless = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

export interface Sandbox {
  readonly load: (project: Project) => void;
  /** Calls a function by name and drains the microtasks. */
  readonly enter: (input: object) => void;
  readonly isFunction: (name: string) => boolean;
  readonly outcome: () => Outcome;
}

export function makeSandbox(
  call: (name: string, args: string) => string,
  now: () => number,
  startWith: Start,
  timeout: number,
): Sandbox {
  const globals = Object.create(null);
  const context = createContext(globals, { microtaskMode: 'afterEvaluate' });
  ignoreLostPromises(runInContext('Promise.prototype', context));
  const begin: typeof start = insideOf().runInContext(context);
  const inside: Inside = begin(call, now, JSON.stringify(startWith));
  return {
    load: (project) => {
      for (const script of project.scripts) script.runInContext(context, { timeout });
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
