// A copy of the sources in which tests build what the house does not have.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const copied = [
  'src',
  'tsconfig.json',
  '.biome.json',
  'package.json',
  'appsscript.json',
  'node_modules/.types',
];

/** With the compiler's notes on the real house and the times of its files, so that only what differs is looked at again. */
export function copiedHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'redress-house-'));
  const how = { recursive: true, preserveTimestamps: true };
  mkdirSync(join(house, 'node_modules'));
  for (const name of copied.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, name), join(house, name), how);
  }
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.types' || name === '.cache') continue;
    symlinkSync(join(root, 'node_modules', name), join(house, 'node_modules', name));
  }
  keepLinks(house);
  return house;
}

/** The notes name packages by where they lie in the house, not by where a link of this one leads. */
function keepLinks(house: string): void {
  const path = join(house, 'tsconfig.json');
  const { atime, mtime } = statSync(path);
  const config = JSON.parse(readFileSync(path, 'utf8'));
  config.compilerOptions.preserveSymlinks = true;
  writeFileSync(path, JSON.stringify(config));
  utimesSync(path, atime, mtime);
}

export interface Seen {
  readonly code: number | null;
  readonly lines: readonly string[];
}

export function run(house: string, program: string, ...words: readonly string[]): Seen {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: house, encoding: 'utf8' });
  return { code: status, lines: `${stdout}${stderr}`.split('\n') };
}

/** These worlds, each with what it is built of. */
export const compiled = (house: string, worlds: readonly string[]): Seen =>
  run(
    house,
    'node',
    '--preserve-symlinks',
    '--preserve-symlinks-main',
    'node_modules/typescript/lib/tsc.js',
    '-b',
    ...worlds,
  );
