// What a test run makes of the sources once, for all its files and for later runs: bundles, an opened shop. It is kept under
// the digest of every source that can change it; outside a test run nothing is kept.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** `.package-lock.json` says what is installed. */
const SOURCES = [
  'src',
  'appsscript.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
  'test/stories/shop.ts',
  'test/stories/same-script.ts',
  'test/stories/through-door.ts',
  'test/set-up/set-up-script.ts',
];

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const inner = join(path, entry.name);
    return entry.isDirectory() ? filesIn(inner) : [inner];
  });
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function digestOfSources(root: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.env['TZ'] ?? ''}`);
  const paths = SOURCES.map((path) => join(root, path)).flatMap((path) =>
    /\.\w+$/.test(path) ? [path] : filesIn(path),
  );
  for (const path of paths.filter(existsSync).sort()) {
    hash.update(`\n${path} `).update(readFileSync(path));
  }
  return hash.digest('hex');
}

const FOLDER = 'REDRESS_KEPT';
const homeIn = (root: string): string => join(root, 'node_modules/.cache/redress/kept');

/** Before the workers of a test run start, which inherit it. What was made of other sources goes. */
export function keepFor(root: string): void {
  const [home, digest] = [homeIn(root), digestOfSources(root)];
  process.env[FOLDER] = join(home, digest);
  for (const other of existsSync(home) ? readdirSync(home) : []) {
    if (other !== digest) rmSync(join(home, other), { recursive: true, force: true });
  }
}

function known(name: string): string | undefined {
  const folder = process.env[FOLDER];
  const path = join(folder ?? '', name);
  return folder && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Whole or not at all; and not if somebody changed a source while it was made. */
function keep(name: string, text: string): void {
  const folder = process.env[FOLDER];
  if (!folder) return;
  if (digestOfSources(join(folder, '../../../../..')) !== basename(folder)) return;
  const fresh = join(folder, `${name}.${process.pid}`);
  mkdirSync(dirname(fresh), { recursive: true });
  writeFileSync(fresh, text);
  renameSync(fresh, join(folder, name));
}

export function kept(name: string, make: () => string): string {
  const before = known(name);
  if (before !== undefined) return before;
  const text = make();
  keep(name, text);
  return text;
}

export async function keptWhenMade(name: string, make: () => Promise<string>): Promise<string> {
  const before = known(name);
  if (before !== undefined) return before;
  const text = await make();
  keep(name, text);
  return text;
}
