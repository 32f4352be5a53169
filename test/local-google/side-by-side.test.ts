// Executions beside each other: what each service call would find on Google, at its own instant.
import type { ExecutionRecord } from '../../src/dev/google/types.ts';
import { googleWith, OWNER } from './local-script.ts';

const CODE = `
  function hold() {
    const lock = LockService.getDocumentLock();
    const got = lock.tryLock(0);
    PropertiesService.getScriptProperties().setProperty('held', 'yes');
    lock.releaseLock();
    return got;
  }
  function wait(ms) {
    return LockService.getDocumentLock().tryLock(ms);
  }
  function sleep(ms) {
    const from = Date.now();
    Utilities.sleep(ms);
    return Date.now() - from;
  }
  function missing() {
    return nothing.here;
  }
  function die() {
    for (let n = 0; n < 100; n += 1) Utilities.sleep(60000);
  }
`;

let stop = () => {};
afterEach(() => stop());

function started(options = {}) {
  const google = googleWith(CODE, { latencyMs: 1000, ...options });
  stop = google.runSideBySide();
  const records: ExecutionRecord[] = [];
  const begin = (name: string, ...args: unknown[]) =>
    google.begin(name, args, { as: OWNER }, (record) => records.push(record));
  return { google, records, begin, from: google.now };
}

const told = (records: readonly ExecutionRecord[]) =>
  records.map(({ functionName, result, tookMs }) => [functionName, result, tookMs]);

test('two take as long as the longer one, and whoever waits gets the lock when it is free', () => {
  const { google, records, begin, from } = started();
  begin('hold');
  begin('wait', 5000);
  google.advanceTo(from + 60_000);
  // The lock is free after three calls; the second asked for it after one.
  expect(told(records)).toEqual([
    ['hold', true, 3000],
    ['wait', true, 3000],
  ]);
  expect(google.now).toBe(from + 60_000);
});

test('who waits no longer than the other needs goes without', () => {
  const { google, records, begin, from } = started();
  begin('hold');
  begin('wait', 1500);
  google.advanceTo(from + 60_000);
  expect(told(records)).toEqual([
    ['wait', false, 2500],
    ['hold', true, 3000],
  ]);
});

test('a sleep takes its time, and the others go on', () => {
  const { google, records, begin, from } = started();
  begin('sleep', 9000);
  begin('hold');
  google.advanceTo(from + 60_000);
  expect(told(records)).toEqual([
    ['hold', true, 3000],
    ['sleep', 9000, 9000],
  ]);
});

test('what fails, is not there or takes too long ends as it does alone', () => {
  const { google, records, begin, from } = started();
  begin('missing');
  begin('nobody');
  begin('die');
  google.advanceTo(from + 3_600_000);
  expect(records.map(({ functionName, status, tookMs }) => [functionName, status, tookMs])).toEqual(
    [
      ['missing', 'failed', 0],
      ['nobody', 'failed', 0],
      ['die', 'timed out', 360_000],
    ],
  );
});

test('a thirty-first at a time is refused, where quotas are on', () => {
  const { google, records, begin, from } = started({ quotas: true });
  for (let n = 0; n < 31; n += 1) begin('sleep', 1000);
  google.advanceTo(from + 60_000);
  const refused = records.filter(({ refusal }) => refusal === 'simultaneous');
  expect([records.length, refused.length]).toEqual([31, 1]);
});

test('the same steps give the same order', () => {
  const run = () => {
    const { google, records, begin, from } = started();
    for (let n = 0; n < 4; n += 1) {
      begin('wait', 2000);
      begin('hold');
      google.advanceTo(google.now + 700);
    }
    google.advanceTo(from + 60_000);
    stop();
    return told(records);
  };
  expect(run()).toEqual(run());
});
