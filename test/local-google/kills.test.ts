import type { Interference } from '../../src/dev/google/types.ts';
import { googleWith, OWNER } from './local-script.ts';

const CODE = `
  function work() {
    const store = PropertiesService.getScriptProperties();
    try {
      store.setProperty('a', 'done');
    } catch (error) {
      MailApp.sendEmail({ to: 'a@example.org', subject: 'caught', body: error.message });
      return 'survived';
    } finally {
      store.setProperty('b', 'done');
    }
    return 'finished';
  }
  function slow() { Utilities.sleep(20000); Utilities.sleep(20000); PropertiesService.getScriptProperties().setProperty('c', 'd'); }
`;

function workWith(interference: Interference) {
  const google = googleWith(CODE);
  google.intercept((call) => (call.index === 1 ? interference : undefined));
  return { google, record: google.run('work', undefined, { kind: 'run', as: OWNER }) };
}

test('killed before a call: neither it nor catch nor finally has an effect', () => {
  const { google, record } = workWith({ kill: 'before' });
  expect(record).toMatchObject({ status: 'killed', totalCalls: 1 });
  expect(record.result).toBeUndefined();
  expect(google.world.properties.script).toEqual({});
  expect(google.mails).toEqual([]);
});

test('killed after a call: it happened, and nothing after it', () => {
  const { google, record } = workWith({ kill: 'after' });
  expect(record.status).toBe('killed');
  expect(google.world.properties.script).toEqual({ a: 'done' });
  expect(google.mails).toEqual([]);
});

test('a call can fail before its effect', () => {
  const { google, record } = workWith({ fail: 'before', message: 'Try again later' });
  expect(record.status).toBe('completed');
  expect(google.world.properties.script).toEqual({ b: 'done' });
  expect(google.mails).toMatchObject([{ text: 'Try again later' }]);
});

test('a call can fail though its effect happened', () => {
  const { google } = workWith({ fail: 'after' });
  expect(google.world.properties.script).toEqual({ a: 'done', b: 'done' });
  expect(google.mails).toMatchObject([{ text: expect.stringMatching(/a server error occurred/) }]);
});

test('calls are counted by name, in the order of first use', () => {
  const { record } = workWith({ run: () => {} });
  expect(record.calls).toEqual({ 'Properties.setProperties': 2 });
  expect(record.totalCalls).toBe(2);
});

test('beyond its time an execution is ended: 30 seconds for simple triggers, 6 minutes else', () => {
  const google = googleWith(CODE);
  const slow = (kind: 'simple' | 'trigger') => google.run('slow', undefined, { kind, as: OWNER });
  expect(slow('simple')).toMatchObject({ status: 'timed out', tookMs: 30_000 });
  expect(google.world.properties.script).toEqual({});
  expect(slow('trigger')).toMatchObject({ status: 'completed', tookMs: 40_000 });
});

test('each counted call takes the latency it was given', () => {
  const google = googleWith(CODE, {
    latencyMs: (name) => (name.startsWith('Properties') ? 80 : 0),
  });
  expect(google.run('work', undefined, { kind: 'run', as: OWNER }).tookMs).toBe(160);
});
