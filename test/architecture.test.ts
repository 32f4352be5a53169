// The guards of the architecture bite: each violation is planted in a copy of the sources and must turn red.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const copied = ['src', 'tsconfig.json', '.biome.json', 'package.json'];
let house: string;

/** The compiler's notes go to node_modules/.types, so everything but that is the real house's. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'redress-house-'));
  for (const name of copied) cpSync(join(root, name), join(house, name), { recursive: true });
  mkdirSync(join(house, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.types' || name === '.cache') continue;
    symlinkSync(join(root, 'node_modules', name), join(house, 'node_modules', name));
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function run(tool: string, ...words: string[]): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), words, {
    cwd: house,
    encoding: 'utf8',
  });
  return { code: status, out: `${stdout}${stderr}` };
}

/** Plants one file, looks, and takes it away again. */
function planted<Seen>(file: string, text: string, look: () => Seen): Seen {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  try {
    return look();
  } finally {
    rmSync(path);
  }
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
      "import { isMail } from '../complaints/customer.ts';\nisMail('');",
      /TS6059|TS6307/,
    ],
  ];

  it('finds nothing wrong with the house as it is', () => {
    const worlds = ['src', 'src/sidebar', 'src/dev'];
    expect(run('tsc', '-b', ...worlds).out).not.toContain('error');
  });

  it.each(worlds)('%s may not reach for %s', (world, _what, text, error) => {
    const seen = planted(`src/${world}/planted.ts`, `export {};\n${text}\n`, () =>
      run('tsc', '-b', `src/${world}`),
    );
    expect(seen.out).toMatch(/planted\.ts.*error|error.*planted\.ts/s);
    expect(seen.out).toMatch(error);
  });
});

describe('Biome keeps the capabilities', () => {
  const tooLong = Array.from({ length: 40 }, (_, n) => `  n += ${n};`).join('\n');
  const violations: [file: string, what: string, text: string, rule: string][] = [
    [
      'complaints/intake/planted.ts',
      'a sibling capability',
      "export { take } from '../answering/own.ts';",
      'noRestrictedImports',
    ],
    [
      'complaints/intake/planted.ts',
      'a type of a sibling',
      "export type { Case } from '../answering/act.ts';",
      'noRestrictedImports',
    ],
    [
      'complaints/intake/planted.ts',
      'the playbook',
      "export { reads } from '../playbook.ts';",
      'noRestrictedImports',
    ],
    [
      'complaints/planted.ts',
      'a capability from a noun',
      "export { assign } from './assignment/assign.ts';",
      'noRestrictedImports',
    ],
    [
      'google/planted.ts',
      'a capability from the edge',
      "export { assign } from '../complaints/assignment/assign.ts';",
      'noRestrictedImports',
    ],
    [
      'complaints/planted.ts',
      'the ambient time',
      'export const at = () => Date.now();',
      'noRestrictedGlobals',
    ],
    [
      'plain/planted.ts',
      'the ambient time among plain readers',
      'export const at = () => Date.now();',
      'noRestrictedGlobals',
    ],
    [
      'google/planted.ts',
      'the ambient time at the edge',
      'export const at = () => Date.now();',
      'noRestrictedGlobals',
    ],
    [
      'complaints/planted.ts',
      'a package nobody declared',
      "export { z } from 'undeclared';",
      'noUndeclaredDependencies',
    ],
    ['complaints/planted.ts', 'a default export', 'export default 1;', 'noDefaultExport'],
    [
      'complaints/plantedFile.ts',
      'a name in another case',
      'export const x = 1;',
      'useFilenamingConvention',
    ],
    ['complaints/planted.ts', 'any', 'export const x = (y: any) => y;', 'noExplicitAny'],
    [
      'complaints/planted.ts',
      'a claim without proof',
      'export const x = (y: string | null) => y!;',
      'noNonNullAssertion',
    ],
    [
      'complaints/planted.ts',
      'a function too long to read',
      `export function x(n: number) {\n${tooLong}\n  return n;\n}`,
      'noExcessiveLinesPerFunction',
    ],
    [
      'google/planted.ts',
      'a cycle',
      "import { other } from './planted-too.ts';\nexport const planted = () => other;",
      'noImportCycles',
    ],
  ];

  it.each(violations)('%s may not hold %s', (file, _what, text, rule) => {
    const too = join(house, 'src/google/planted-too.ts');
    writeFileSync(
      too,
      "import { planted } from './planted.ts';\nexport const other = () => planted;\n",
    );
    const seen = planted(`src/${file}`, `${text}\n`, () => run('biome', 'lint', `src/${file}`));
    rmSync(too);
    expect(seen.out).toContain(rule);
    expect(seen.code).not.toBe(0);
  });

  it('lets calendar.ts name Date', () => {
    expect(run('biome', 'lint', 'src/complaints/calendar.ts').code).toBe(0);
  });
});
