// The guards of the architecture bite: violations are planted in a copy of the sources, all at once, and each must be
// named with a complaint of its own.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const copied = ['src', 'tsconfig.json', '.biome.json', 'package.json', 'node_modules/.types'];
let house: string;

/** With the compiler's notes on the real house and the times of its files, so that only what differs is looked at again. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'redress-house-'));
  const how = { recursive: true, preserveTimestamps: true };
  mkdirSync(join(house, 'node_modules'));
  for (const name of copied.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, name), join(house, name), how);
  }
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.types' || name === '.cache') continue;
    symlinkSync(join(root, 'node_modules', name), join(house, 'node_modules', name));
  }
  keepLinks();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

/** The notes name packages by where they lie in the house, not by where a link of this one leads. */
function keepLinks(): void {
  const path = join(house, 'tsconfig.json');
  const { atime, mtime } = statSync(path);
  const config = JSON.parse(readFileSync(path, 'utf8'));
  config.compilerOptions.preserveSymlinks = true;
  writeFileSync(path, JSON.stringify(config));
  utimesSync(path, atime, mtime);
}

interface Seen {
  readonly code: number | null;
  readonly lines: readonly string[];
}

function run(program: string, ...words: readonly string[]): Seen {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: house, encoding: 'utf8' });
  return { code: status, lines: `${stdout}${stderr}`.split('\n') };
}

/** Every world, each with what it is built of. */
const compile = (): Seen =>
  run(
    'node',
    '--preserve-symlinks',
    '--preserve-symlinks-main',
    'node_modules/typescript/lib/tsc.js',
    ...['-b', 'src', 'src/sidebar', 'src/dev'],
  );
const lint = (files: readonly string[]): Seen =>
  run(
    join(root, 'node_modules/.bin/biome'),
    'lint',
    '--reporter=github',
    '--max-diagnostics=none',
    ...files,
  );

function plant(file: string, text: string): void {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('the compiler keeps the worlds', () => {
  const worlds: [world: string, what: string, text: string, error: RegExp][] = [
    ['complaints', 'Google', 'SpreadsheetApp.flush();', /TS2304/],
    ['complaints', 'the console', 'console.log(1);', /TS2584/],
    ['complaints', 'a timer', 'setTimeout(() => 1, 1);', /TS2304/],
    ['complaints', 'the page', 'document.title;', /TS2584/],
    ['complaints', 'the edge', "import { now } from '../google/now.ts';\nnow();", /TS6059|TS6307/],
    ['google', 'the page', 'document.title;', /TS2584/],
    ['google', 'what Google lacks', "new URL('https://x.example');", /TS2304/],
    [
      'google',
      'the local Google',
      "import type { CellView } from '../dev/google/types.ts';\nlet x: CellView;",
      /TS6059|TS6307/,
    ],
    [
      'language',
      'the complaints',
      "import type { Desk } from '../desk/desk.ts';\nlet x: Desk;",
      /TS6059|TS6307/,
    ],
    [
      'plain',
      'the core',
      "import type { Desk } from '../desk/desk.ts';\nlet x: Desk;",
      /TS6059|TS6307/,
    ],
    ['plain', 'the page', 'document.title;', /TS2584/],
    ['sidebar', 'the edge', "import { now } from '../google/now.ts';\nnow();", /TS6059|TS6307/],
    [
      'dev',
      'the product',
      "import { isMail } from '../plain/addresses.ts';\nisMail('');",
      /TS6059|TS6307/,
    ],
  ];

  const files = worlds.map(([world], at) => `src/${world}/planted-${at}.ts`);
  let before: Seen;
  let after: Seen;
  beforeAll(() => {
    before = compile();
    worlds.forEach(([, , text], at) => {
      plant(files[at] ?? '', `export {};\n${text}\n`);
    });
    after = compile();
  });

  it('finds nothing wrong with the house as it is', () => {
    expect(before).toEqual({ code: 0, lines: [''] });
  });

  it.each(
    worlds.map((world, at) => [...world, files[at] ?? ''] as const),
  )('%s may not reach for %s', (_world, _what, _text, error, file) => {
    const named = after.lines.filter((line) => line.startsWith(`${file}(`));
    expect(named.filter((line) => error.test(line))).not.toEqual([]);
  });
});

describe('Biome keeps the capabilities', () => {
  const tooLong = Array.from({ length: 40 }, (_, n) => `  n += ${n};`).join('\n');
  const violations: [file: string, what: string, text: string, rule: string][] = [
    [
      'complaints/intake/planted-sibling.ts',
      'a sibling capability',
      "export { take } from '../answering/own.ts';",
      'noRestrictedImports',
    ],
    [
      'complaints/intake/planted-type.ts',
      'a type of a sibling',
      "export type { Case } from '../answering/act.ts';",
      'noRestrictedImports',
    ],
    [
      'complaints/intake/planted-playbook.ts',
      'the playbook',
      "export { reads } from '../playbook.ts';",
      'noRestrictedImports',
    ],
    [
      'complaints/planted-capability.ts',
      'a capability from a noun',
      "export { assign } from './assignment/assign.ts';",
      'noRestrictedImports',
    ],
    [
      'google/planted-capability.ts',
      'a capability from the edge',
      "export { assign } from '../complaints/assignment/assign.ts';",
      'noRestrictedImports',
    ],
    [
      'complaints/planted-time.ts',
      'the ambient time',
      'export const at = () => Date.now();',
      'noRestrictedGlobals',
    ],
    [
      'plain/planted-time.ts',
      'the ambient time among plain readers',
      'export const at = () => Date.now();',
      'noRestrictedGlobals',
    ],
    [
      'google/planted-time.ts',
      'the ambient time at the edge',
      'export const at = () => Date.now();',
      'noRestrictedGlobals',
    ],
    [
      'complaints/planted-package.ts',
      'a package nobody declared',
      "export { z } from 'undeclared';",
      'noUndeclaredDependencies',
    ],
    ['complaints/planted-default.ts', 'a default export', 'export default 1;', 'noDefaultExport'],
    [
      'complaints/plantedFile.ts',
      'a name in another case',
      'export const x = 1;',
      'useFilenamingConvention',
    ],
    ['complaints/planted-any.ts', 'any', 'export const x = (y: any) => y;', 'noExplicitAny'],
    [
      'complaints/planted-claim.ts',
      'a claim without proof',
      'export const x = (y: string | null) => y!;',
      'noNonNullAssertion',
    ],
    [
      'complaints/planted-long.ts',
      'a function too long to read',
      `export function x(n: number) {\n${tooLong}\n  return n;\n}`,
      'noExcessiveLinesPerFunction',
    ],
    [
      'google/planted-cycle.ts',
      'a cycle',
      "import { other } from './planted-too.ts';\nexport const planted = () => other;",
      'noImportCycles',
    ],
  ];

  const pathOf = (file: string): string => `src/${file}`;
  let seen: Seen;
  beforeAll(() => {
    for (const [file, , text] of violations) plant(pathOf(file), `${text}\n`);
    plant(
      'src/google/planted-too.ts',
      "import { planted } from './planted-cycle.ts';\nexport const other = () => planted;\n",
    );
    seen = lint(violations.map(([file]) => pathOf(file)));
  });

  it.each(violations)('%s may not hold %s', (file, _what, _text, rule) => {
    const named = seen.lines.filter((line) => line.includes(`file=${pathOf(file)},`));
    expect(named).toEqual([expect.stringMatching(new RegExp(`^::error title=lint/\\w+/${rule},`))]);
    expect(seen.code).not.toBe(0);
  });

  it('lets calendar.ts name Date', () => {
    expect(lint(['src/desk/calendar.ts']).code).toBe(0);
  });
});
