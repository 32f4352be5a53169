// `desk import`: the sidebar's own reader and calls, for scripts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltFiles, build } from '../../src/dev/build.ts';
import { runDesk } from '../../src/dev/desk/run-desk.ts';

let folder = '';
let built: BuiltFiles;
const notes: string[] = [];
beforeAll(async () => {
  built = await build();
  folder = mkdtempSync(join(tmpdir(), 'redress-import-'));
  await run('new', 'desk', '--timezone', 'Asia/Taipei');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]) {
  const { exitCode, out, problem } = await runDesk(words, {
    files: async () => built,
    from: folder,
    note: (line) => notes.push(line),
    now: () => Date.parse('2026-11-23T01:00:00Z'),
  });
  return { exitCode, problem, result: out === '' ? undefined : JSON.parse(out) };
}

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

const ambiguous = 'Day,Words,Topic\n03/04/2025,Cold coffee,Drinks\nsoon,Cold tea,Drinks\n';

test('an ambiguous date is not guessed: the line says what to say', async () => {
  const map = write('map.json', '{"received":"Day","what":"Words"}');
  const { exitCode, problem } = await run(
    ...['import', 'desk', write('a.csv', ambiguous), '--columns', map],
  );
  expect(exitCode).toBe(1);
  expect(problem).toBe(
    '"03/04/2025" in the column "Day" can be read in more than one way: say --dates mdy (2025-03-04) or --dates dmy (2025-04-03)',
  );
});

test('with the order said and columns mapped, what can be read comes in and the rest is named', async () => {
  const map = write('map.json', '{"received":"Day","what":"Words","kind":"Topic"}');
  const words = ['import', 'desk', write('a.csv', ambiguous), '--columns', map, '--dates', 'dmy'];
  const { exitCode, result } = await run(...words);
  expect(exitCode).toBe(0);
  expect(result).toMatchObject({
    imported: 1,
    known: 0,
    unreadable: [{ row: 3, reason: 'This is not read as a date: soon' }],
    encoding: 'utf-8',
    columns: { received: 'Day', what: 'Words', kind: 'Topic' },
  });
  expect(notes).toContain('row 3: This is not read as a date: soon');
  const { result: archive } = await run('table', 'desk', 'archive');
  expect(archive).toMatchObject([
    { what: 'Cold coffee', kind: 'Drinks', received: '2025-04-02T16:00:00.000Z' },
  ]);
  expect((await run(...words)).result).toMatchObject({ imported: 0, known: 1 });
}, 30_000);

test.each([
  ['nothing in it', '', {}, /nothing in this file/],
  ['no dates', 'what\ncold', {}, /No column is known to hold the date/],
  ['no such column', ambiguous, { what: 'Text' }, /no column "Text"; there are Day, Words, Topic/],
  ['no such field', ambiguous, { colour: 'Words' }, /no field "colour"; there are what, received/],
  ['no row', 'what,date\ncold,soon', {}, /No row of b.csv can be imported/],
])('%s: one clear line', async (_, csv, map, problem) => {
  const file = write('b.csv', csv);
  const columns = write('b.json', JSON.stringify(map));
  const outcome = await run('import', 'desk', file, '--columns', columns);
  expect(outcome).toMatchObject({ exitCode: 1, problem: expect.stringMatching(problem) });
});
