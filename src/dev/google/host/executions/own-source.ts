// What of the local Google is not called but evaluated: inside a script's context, or in a thread of its own.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';
import { kept } from '../../../kept.ts';

const insidePath = 'src/dev/google/inside/index.ts';

/** The program may be a bundle somewhere below the project, started from anywhere. */
export function projectFolder(): string {
  const places = [process.cwd()];
  for (let at = process.argv[1] ?? ''; at !== dirname(at); at = dirname(at))
    places.push(dirname(at));
  const found = places.find((place) => existsSync(join(place, insidePath)));
  if (!found) throw new Error(`${insidePath} is not here; run this inside the project`);
  return found;
}

const bundled = (source: string, format: 'iife' | 'cjs'): string =>
  kept(`${basename(source)}.${format}.js`, () => bundle(source, format));

const bundle = (source: string, format: 'iife' | 'cjs'): string =>
  buildSync({
    entryPoints: [join(projectFolder(), source)],
    bundle: true,
    write: false,
    format,
    ...(format === 'iife' ? { globalName: 'inside' } : { platform: 'node' as const }),
    target: 'node20',
    logLevel: 'silent',
  }).outputFiles[0]?.text ?? '';

let insideText: string | undefined;
let insideScript: Script | undefined;
let threadText: string | undefined;

/** Evaluates to the function that builds the globals of Apps Script. */
export function insideSource(): string {
  const inside = () => bundled(insidePath, 'iife');
  insideText ??= `(() => {\n${inside()}\nreturn inside.start; })()`;
  return insideText;
}

export const compiledInside = (source: string): Script =>
  new Script(source, { filename: 'local-google-inside.js' });

export function insideHere(): Script {
  insideScript ??= compiledInside(insideSource());
  return insideScript;
}

/** The program of a thread that runs one execution at a time. */
export function threadSource(): string {
  threadText ??= bundled('src/dev/google/host/executions/thread.ts', 'cjs');
  return threadText;
}
