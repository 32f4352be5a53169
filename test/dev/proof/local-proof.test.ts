// The proof as a person with an account would paste and run it, in the local Google.
import { transformSync } from 'esbuild';
import { buildProof } from '../../../src/dev/proof/build-proof.ts';
import { readShapes } from '../../../src/dev/proof/known-shapes.ts';
import { localProof, playProof, proofGoogle } from '../../../src/dev/proof/local-run.ts';
import { readLog } from '../../../src/dev/proof/read-log.ts';
import { LOG_TAB, pieces } from '../../../src/dev/proof/script/log.ts';
import { isBatch } from '../../../src/dev/proof/script/replay.ts';
import { contractTitles } from '../../local-google/contract/main.ts';

const shapes = readShapes();
let code: string;
beforeAll(async () => {
  code = await buildProof();
});

test('it is one file below 200 KB that any script editor takes, with two functions to find', () => {
  expect(Buffer.byteLength(code)).toBeLessThan(200_000);
  expect(code.match(/^function \w+/gm)).toEqual(['function runProof', 'function proofEvent']);
  expect(code).not.toMatch(/\?\.\w|\?\?/);
  expect(transformSync(code, { target: 'es2019' }).warnings).toEqual([]);
});

test('the local Google takes every shape, and what it was asked twice it answers twice the same', () => {
  const log = localProof(code);
  expect(Object.entries(log.requests).filter(([, answer]) => answer !== 'ok')).toEqual([]);
  expect(Object.keys(log.requests).sort()).toEqual(Object.keys(shapes));
  expect(Object.keys(log.looks)).toEqual(
    expect.arrayContaining(contractTitles().map((title) => `contract: ${title}`)),
  );
  expect(JSON.stringify(localProof(code))).toBe(JSON.stringify(log));
  expect(log.looks).toMatchObject({
    'a form can be made': true,
    'the response tab comes': true,
    'a clock trigger of five minutes': { event: 'CLOCK', listed: true, gone: true },
    'an edit by hand tells': { authMode: 'FULL', value: 'string' },
    'an edit by hand tells who': true,
    'an answer sent by a script tells': 'nothing',
  });
});

test('afterwards there is a tab with its log more, and forms that nobody can answer', () => {
  const google = proofGoogle(code);
  const [before] = Object.values(structuredClone(google.world.spreadsheets));
  const log = playProof(google);
  const [now] = Object.values(google.world.spreadsheets);
  const titles = (now?.sheets ?? []).map(({ title }) => title);
  expect(titles).toEqual([...(before?.sheets ?? []).map(({ title }) => title), LOG_TAB]);
  expect([now?.title, now?.locale, now?.timeZone]).toEqual([
    before?.title,
    before?.locale,
    before?.timeZone,
  ]);
  expect(new Set(google.forms.map(({ published }) => published))).toEqual(new Set([false]));
  expect([google.world.triggers, google.mails]).toEqual([[], []]);
  expect(Object.values(google.world.properties.document)).toEqual([{}]);
  const cells = now?.sheets.at(-1)?.rows.map((row) => String(row?.[0])) ?? [];
  expect(readLog(cells.join('\n'))).toEqual(log);
});

test('its log names nobody and no file', () => {
  const google = proofGoogle(code);
  const text = JSON.stringify(playProof(google));
  const { spreadsheetId, scriptId, forms } = google.world;
  const ids = [spreadsheetId, scriptId, ...Object.keys(forms)];
  for (const word of ['owner', '@example', ...ids]) expect(text).not.toContain(word);
});

test('at the pace of a free account it stops in time, goes on where it stopped, and finds the same', () => {
  const google = proofGoogle(code, { quotas: true, latencyMs: 1200 });
  const log = playProof(google);
  const runs = google.executions.filter(({ functionName }) => functionName === 'runProof');
  expect(runs.length).toBeGreaterThan(2);
  for (const { tookMs } of runs) expect(tookMs).toBeLessThan(300_000);
  expect(runs[0]?.log.at(-1)).toMatch(/^\d+ questions are left: run runProof again\.$/);
  const quick = localProof(code);
  const seconds = { 'seconds until the response tab': expect.any(Number) };
  expect(log).toEqual({ ...quick, looks: { ...quick.looks, ...seconds } });
});

test.each([
  2, 30, 130, 260,
])('a run that was killed at its batch number %i leaves nothing that the next one stumbles over', (last) => {
  const google = proofGoogle(code);
  let batches = 0;
  const stop = google.intercept(({ name }) => {
    if (name === 'Sheets.Spreadsheets.batchUpdate') batches += 1;
    return batches === last ? { kill: 'after' } : undefined;
  });
  expect(() => playProof(google)).toThrow('killed');
  stop();
  expect(playProof(google)).toEqual(localProof(code));
  const [book] = Object.values(google.world.spreadsheets);
  expect(book?.sheets.map(({ title }) => title)).toEqual(['Sheet1', LOG_TAB]);
});

test('where Google wants a pause for longer it says so, and asks again instead of noting a refusal', () => {
  const google = proofGoogle(code);
  let calls = 0;
  let until = 0;
  google.intercept(({ name }) => {
    if (!name.startsWith('Sheets.')) return undefined;
    calls += 1;
    if (calls === 60) until = google.now + 95_000;
    return google.now < until ? { fail: 'before', code: 429, message: 'slow' } : undefined;
  });
  expect(playProof(google)).toEqual(localProof(code));
  const logs = google.executions.flatMap(({ log }) => log);
  expect(logs).toContain('Google wants a pause: wait a minute.');
});

test('without the Sheets service it says how to switch it on, and does nothing', () => {
  const manifest = JSON.stringify({ timeZone: 'Etc/UTC' });
  const google = proofGoogle(code, { files: { 'Code.js': code, 'appsscript.json': manifest } });
  const { log } = google.run('runProof', undefined, { kind: 'menu', as: 'owner@example.com' });
  expect(log).toEqual([expect.stringContaining('press + beside Services')]);
  expect(google.forms).toEqual([]);
});

test('what is refused stands in the log with its number and Google’s words', async () => {
  const name = Object.keys(shapes).find((one) => one.startsWith('deleteSheet')) ?? '';
  const [shape] = [shapes[name]].filter((one) => one && isBatch(one));
  const wrong = JSON.parse(JSON.stringify(shape).replaceAll('770001', '12345'));
  const { requests } = localProof(await buildProof({ 'deleteSheet 0': wrong }));
  expect(requests['deleteSheet 0']).toMatch(/^refused: 400 .*requests\[2\].deleteSheet/);
});

test('a long log comes in pieces that can be put together from whatever was copied', () => {
  const log = { proof: 1, requests: { 'a 1': 'ok', 'b 2': 'refused: 400 "é" \n, ' }, looks: {} };
  const cells = pieces(log, 20);
  expect(cells.length).toBeGreaterThan(3);
  expect(readLog(cells.join('\n'))).toEqual(log);
  expect(readLog(cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\r\n'))).toEqual(log);
  const editor = cells.map((cell) => `10:52:03 AM\tInfo\t${cell}`);
  expect(readLog(['Execution started', ...editor, 'That is all.'].join('\n'))).toEqual(log);
  expect(readLog(JSON.stringify(log, null, 2))).toEqual(log);
  expect(() => readLog(cells.slice(1).join('\n'))).toThrow('not all of its pieces');
});
