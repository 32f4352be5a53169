// `npm run proof -- --read FILE`: what an account's log settles.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Unknowns } from '../../../src/dev/google/host/world.ts';
import { buildProof } from '../../../src/dev/proof/build-proof.ts';
import { readShapes } from '../../../src/dev/proof/known-shapes.ts';
import { localProof } from '../../../src/dev/proof/local-run.ts';
import { reportOf } from '../../../src/dev/proof/report.ts';
import type { ProofLog } from '../../../src/dev/proof/script/log.ts';
import { unknownAnswers } from '../../../src/dev/proof/unknown-answers.ts';

const shapes = readShapes();
let code: string;
let own: ProofLog;
let folder: string;
beforeAll(async () => {
  code = await buildProof();
  own = localProof(code);
  folder = mkdtempSync(join(tmpdir(), 'redress-proof-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const report = (looks: object, requests: Record<string, string> = {}) =>
  reportOf(
    { ...own, looks: { ...own.looks, ...looks }, requests: { ...own.requests, ...requests } },
    code,
    shapes,
  );

function proof(...words: string[]) {
  const program = [resolve('src/dev/run.mjs'), 'proof', ...words];
  const { status, stdout } = spawnSync('node', program, { cwd: folder, encoding: 'utf8' });
  return { status, stdout };
}

function run(log: unknown) {
  const file = join(folder, 'log.json');
  writeFileSync(file, JSON.stringify(log));
  return proof('--read', file);
}

test('without a log the file to paste is written, and said is how to run it', () => {
  const { status, stdout } = proof();
  expect(status).toBe(0);
  expect(stdout).toContain('Press + beside Services, choose Google Sheets API, press Add.');
  expect(readFileSync(join(folder, 'proof-dist/proof.js'), 'utf8')).toBe(code);
});

test('a log without a difference ends with 0 and says where to keep it', () => {
  const { status, stdout } = run(own);
  expect(stdout).toContain('Keep it: test/live/');
  expect(stdout).not.toContain('Contradicts');
  expect(status).toBe(0);
});

test('a request that Google refuses is told with what was sent, and the run ends with 1', () => {
  const [name = ''] = Object.keys(shapes).filter((one) => one.startsWith('addBanding'));
  const refused = 'refused: 400 Invalid requests[2].addBanding: nothing to colour';
  const { status, stdout } = run({ ...own, requests: { ...own.requests, [name]: refused } });
  expect(stdout).toContain(`Contradicts the local Google:\n- ${name}: here ok; there ${refused}\n`);
  expect(stdout).toContain('  sent: Spreadsheets.batchUpdate [{"requests":[{"addBanding"');
  expect(status).toBe(1);
});

test('an answer to what nobody here knew is named, and is no contradiction', () => {
  const { lines, contradictions } = report({
    'a new form is published': true,
    'a new form takes answers': true,
    'the time of an answer has milliseconds': true,
  });
  expect(contradictions).toEqual([]);
  const told = lines.join('\n');
  expect(told).toContain('- formsStartPublished: live it is true, here it is false until told');
  expect(told).toContain('- stampMilliseconds: live it is true, here it is false until told');
  expect(told).toContain('- publishingMethods: live it is true, as here');
});

test('an answer that loses its zero below plain text is one of the unknowns, too', () => {
  const plain = localProof(code, { unknown: { responseTabIsTable: false } });
  const [zero, ...others] = plain.looks['answers below plain text'] as object[];
  const answers = { 'answers below plain text': [{ ...zero, value: 123 }, ...others] };
  const { lines } = reportOf({ ...plain, looks: { ...plain.looks, ...answers } }, code, shapes);
  expect(lines.join('\n')).toContain('- plainTextAnswers: live it is false');
});

test('what is an account’s own, and what is kinder there than here, is worth knowing and no more', () => {
  const { lines, contradictions } = report({
    'mails left today': 1500,
    'batchUpdate with a third argument': ['spreadsheetId'],
  });
  expect(contradictions).toEqual([]);
  expect(lines.join('\n')).toContain('- mails left today: here 100; there 1500');
});

test('an edit that tells something else contradicts', () => {
  const { contradictions } = report({ 'an edit by hand tells': 'nothing' });
  expect(contradictions.map(({ what }) => what)).toEqual(['an edit by hand tells']);
});

test('a shape that is newer than the log is named and contradicts nothing', () => {
  const [first = '', ...others] = Object.keys(shapes);
  const requests = Object.fromEntries(others.map((name) => [name, 'ok']));
  const { lines, contradictions } = reportOf({ ...own, requests }, code, shapes);
  expect(contradictions).toEqual([]);
  expect(lines.slice(-2)).toEqual(['Newer than this log, and not asked:', `- ${first}`]);
});

test('a workbook of another language is compared with one of that language', () => {
  const german = localProof(code, { locale: 'de_DE', timezone: 'Europe/Berlin' });
  expect(reportOf(german, code, shapes).contradictions).toEqual([]);
});

const WORLDS: readonly Partial<Unknowns>[] = [
  { newBuiltins: true, consentMethods: true },
  { formsStartPublished: true, publishingMethods: false, signInMethods: false },
  { formsNeedSignIn: 'until told', stampMilliseconds: true },
  { plainTextAnswers: false, responseTabIsTable: false },
  { responseTabIsTable: false, formsNeedSignIn: 'no' },
  { responseTabIsTable: true, typedColumnsRetype: true },
];

test.each(
  WORLDS,
)('a log of an account with %j gives these answers and contradicts nothing', (unknown) => {
  const log = localProof(code, { unknown });
  const answers = unknownAnswers(log).map(({ option, live }) => [option, live]);
  expect(Object.fromEntries(answers)).toMatchObject(unknown);
  expect(reportOf(log, code, shapes).contradictions).toEqual([]);
});
