// The guards of the architecture bite: violations are planted in a copy of the sources, all at once, and each must be
// named with a complaint of its own.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { importsOf, isForbidden } from '../src/dev/house/may-import.ts';
import { compiled, copiedHouse, run, type Seen } from './house/copied-house.ts';

const root = resolve(__dirname, '..');
let house: string;

beforeAll(() => {
  house = copiedHouse();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

/** Every world, each with what it is built of. */
const compile = (): Seen => compiled(house, ['src', 'src/sidebar', 'src/dev']);
const lint = (files: readonly string[]): Seen =>
  run(
    house,
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

describe('Biome keeps the style and the time', () => {
  const tooLong = Array.from({ length: 40 }, (_, n) => `  n += ${n};`).join('\n');
  const violations: [file: string, what: string, text: string, rule: string][] = [
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

describe('npm run check keeps the capabilities apart', () => {
  const forbidden: [from: string, what: string, to: string, isType?: 'type'][] = [
    ['complaints/intake/x.ts', 'a verb of a sibling', 'complaints/answering/answer.ts'],
    [
      'complaints/intake/x.ts',
      'a type beside a sibling’s front door',
      'complaints/summary/figures.ts',
      'type',
    ],
    ['complaints/intake/x.ts', 'the playbook', 'complaints/playbook.ts'],
    ['complaints/intake/x.ts', 'its own page', 'complaints/intake/pages/x.tsx'],
    ['complaints/intake/x.ts', 'a sibling’s words', 'complaints/summary/words/said.ts'],
    ['complaints/intake/x.ts', 'the edge', 'google/play.ts'],
    ['complaints/intake/facts.ts', 'what it does', 'complaints/intake/take-in.ts'],
    ['complaints/intake/facts.ts', 'a sibling’s facts', 'complaints/summary/facts.ts'],
    ['complaints/intake/words/en.ts', 'the core', 'desk/desk.ts'],
    ['complaints/intake/words/en.ts', 'a sibling’s words', 'complaints/summary/words/en.ts'],
    ['complaints/intake/pages/x.tsx', 'a sibling’s page', 'complaints/flood/pages/flood.tsx'],
    ['complaints/intake/pages/x.tsx', 'the core, but for its types', 'desk/customer.ts'],
    ['complaints/intake/pages/x.tsx', 'the shell', 'sidebar/queue.tsx'],
    ['desk/x.ts', 'a capability', 'complaints/intake/intake.ts'],
    ['desk/x.ts', 'a type beside a front door', 'complaints/intake/take-in.ts', 'type'],
    ['desk/x.ts', 'the playbook', 'complaints/playbook.ts'],
    ['google/x.ts', 'a capability but by its front door', 'complaints/intake/take-in.ts'],
    ['google/x.ts', 'a page', 'sidebar/queue.tsx'],
    ['sidebar/pieces/x.tsx', 'a page', 'complaints/flood/pages/flood.tsx'],
    ['sidebar/x.tsx', 'the core, but for its types', 'desk/customer.ts'],
    ['plain/x.ts', 'the core', 'desk/desk.ts'],
    ['main.ts', 'a capability', 'complaints/intake/intake.ts'],
  ];

  it.each(
    forbidden.map(([from, what, to, isType = '']) => [from, what, to, isType] as const),
  )('%s may not hold %s', (from, _what, to, isType) => {
    const path = `src/${from}`;
    const specifier = relative(dirname(path), `src/${to}`);
    const source = `import ${isType} { x } from '${specifier.startsWith('.') ? specifier : `./${specifier}`}';\n`;
    expect(importsOf(path, source).filter(isForbidden)).toHaveLength(1);
  });

  it.each([
    ['complaints/intake/x.ts', 'complaints/flood/flood.ts'],
    ['complaints/intake/x.ts', 'complaints/intake/words/said.ts'],
    ['complaints/playbook.ts', 'complaints/answering/answer.ts'],
    ['desk/x.ts', 'complaints/facts.ts'],
    ['google/x.ts', 'complaints/poster/poster.ts'],
    ['sidebar/pages.ts', 'complaints/closing/pages/actions.ts'],
  ])('%s may use %s', (from, to) => {
    expect(isForbidden({ from: `src/${from}`, to: `src/${to}`, isType: false })).toBe(false);
  });

  it('finds nothing wrong with the house as it is', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const paths = files.filter((file) => /\.tsx?$/.test(file)).map((file) => join('src', file));
    const imports = paths.flatMap((path) =>
      importsOf(path, readFileSync(join(root, path), 'utf8')),
    );
    expect(imports.length).toBeGreaterThan(1000);
    expect(imports.filter(isForbidden)).toEqual([]);
  });

  const lines = (pattern: RegExp): string[] =>
    readdirSync(join(root, 'src/complaints'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)facts\.ts$/.test(file))
      .filter((file) => pattern.test(readFileSync(join(root, 'src/complaints', file), 'utf8')));

  it('declares facts in facts.ts and nowhere else', () => {
    expect(lines(/desk\/fact\.ts'/)).toEqual([]);
  });
});
