// `desk mechanisms`: the page about what stands, for scripts.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMechanisms } from '../../src/dev/desk/mechanisms.ts';
import { runDesk } from '../../src/dev/desk/run-desk.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-mechanisms-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

// The least that can be set up.
const CODE = `
function demoSettings() { return { installer: 'boss@shop.example', editors: [], timezone: 'Etc/UTC', settings: {} }; }
function setUpDesk() { return { problems: [] }; }
`;
const files = { 'Code.js': CODE, 'appsscript.json': '{"timeZone":"Etc/UTC"}' };

async function run(...words: string[]) {
  const { exitCode, out, problem } = await runDesk(words, {
    files: async () => files,
    from: folder,
    note: () => undefined,
    now: () => Date.parse('2026-11-23T01:00:00Z'),
  });
  return { exitCode, problem, result: out === '' ? undefined : JSON.parse(out) };
}

const header = '| row | what | state | item | folder | where | test |';
const page = (...rows: string[]) =>
  ['# Page', '', header, '|---|---|---|---|---|---|---|', ...rows].join('\n');

test('each row of this project tells how it stands, where, and which test shows it', async () => {
  const { exitCode, result } = await run('mechanisms');
  expect(exitCode).toBe(0);
  expect(result.map(({ row }: { row: string }) => row)).toContain('S120');
  expect(result.find(({ row }: { row: string }) => row === 'S62')).toEqual({
    row: 'S62',
    state: 'whole',
    item: '',
    folder: 'severity',
    where: expect.stringContaining('alarm mail'),
    test: expect.stringContaining('at any hour'),
  });
});

test('a desk in a folder says the same: it runs the code of this project', async () => {
  expect((await run('new', 'desk')).problem).toBe('');
  expect((await run('mechanisms', 'desk')).result).toEqual((await run('mechanisms')).result);
});

test('a checkout elsewhere has a page of its own', async () => {
  mkdirSync(join(folder, 'checkout/src/complaints'), { recursive: true });
  const row = '| S1 | a \\| b | thin | N2 | summary | Summary tab | it counts |';
  writeFileSync(join(folder, 'checkout/src/complaints/README.md'), page(row));
  expect((await run('mechanisms', 'checkout')).result).toEqual([
    {
      row: 'S1',
      state: 'thin',
      item: 'N2',
      folder: 'summary',
      where: 'Summary tab',
      test: 'it counts',
    },
  ]);
});

test('what is neither is refused with one clear line, and the usage says what DIR is', async () => {
  expect(await run('mechanisms', 'nowhere')).toMatchObject({
    exitCode: 1,
    problem: expect.stringContaining('nowhere holds no saved world'),
  });
  expect((await run('')).problem).toMatch(/desk mechanisms \[DIR\] .*a desk or a checkout/);
});

test('only the tables with these columns are read, and a row with a cell too few is named', () => {
  const other = '| of | today |\n|---|---|\n| all | 1 |\n';
  const row = '| S2 | a \\| b | absent | N2 | | | |';
  expect(readMechanisms(`${other}\n${page(row)}\n\n${other}`)).toEqual([
    { row: 'S2', what: 'a | b', state: 'absent', item: 'N2', folder: '', where: '', test: '' },
  ]);
  expect(() => readMechanisms(page('| S3 | short |'))).toThrow('the row "S3" has 2 cells');
});
