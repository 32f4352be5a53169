// `desk import`: the sidebar's own reader and calls, for scripts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
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
  ['nothing in it', '', {}, /nothing in it/],
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

test('rows without a date are asked for one, for all of them', async () => {
  const file = write('scores.csv', 'Satisfaction,Desk\n5,North\n4,South\n1,South\nnone,South\n');
  expect(await run('import', 'desk', file)).toMatchObject({
    exitCode: 1,
    problem: expect.stringContaining('--date YYYY-MM-DD'),
  });
  const wrong = await run('import', 'desk', file, '--date', 'May');
  expect(wrong.problem).toBe('--date is a day like 2025-03-31, not "May"');
  const { result } = await run('import', 'desk', file, '--date', '2026-05-20');
  expect(result).toMatchObject({
    imported: 3,
    unreadableCount: 1,
    columns: { score: 'Satisfaction' },
  });
  const { result: answers } = await run('table', 'desk', 'answers');
  expect(answers).toHaveLength(3);
}, 30_000);

test('a try that was cut off goes on by the same words; another file is told how to stop it', async () => {
  const file = write('cut.csv', 'text,date\nFirst,2026-05-20\nSecond,2026-05-20\n');
  const row = {
    key: 'k',
    row: 2,
    received: '2026-05-20T00:00:00',
    status: 'closed',
    what: 'Earlier',
  };
  const sent = { id: 'an-import-cut-off', name: 'cut.csv', total: 2, from: 0, rows: [row] };
  const as = ['--as', 'anna@linden.example'];
  await run('call', 'desk', 'importRows', JSON.stringify(sent), ...as);
  const other = write('other.csv', 'text,date\nThird,2026-05-20\n');
  expect((await run('import', 'desk', other)).problem).toContain('desk call DIR importStop');
  expect((await run('import', 'desk', file)).result).toMatchObject({ imported: 2, known: 0 });
  expect((await run('import', 'desk', other)).result).toMatchObject({ imported: 1 });
}, 30_000);

test('Big5 as Hong Kong writes it keeps its characters', async () => {
  const text = '我們收到的杯子是破的，請你們換一個，堃記咗嘅邨';
  const bytes = iconv.encode(`text,date\n${text},2026-05-20\n`, 'big5-hkscs');
  writeFileSync(join(folder, 'hk.csv'), bytes);
  const { result } = await run('import', 'desk', join(folder, 'hk.csv'));
  expect(result).toMatchObject({ imported: 1, encoding: 'big5' });
  const { result: archive } = await run('table', 'desk', 'archive');
  expect(archive.map(({ what }: { what: string }) => what)).toContain(text);
}, 30_000);
