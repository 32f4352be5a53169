import fc from 'fast-check';
import { digestOf } from '../../src/desk/digest.ts';
import { evolve, newborn } from '../../src/desk/evolve.ts';
import {
  chained,
  firstBrokenLink,
  happenings,
  type LogEvent,
  type LogRow,
} from '../../src/desk/log.ts';
import { withoutLoneSurrogates } from '../../src/plain/text.ts';
import { aComplaint, tuesdayAtTen } from '../builders.ts';

const seeded = { seed: 20261124, numRuns: 150 };

const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string());
const events: fc.Arbitrary<LogEvent> = fc.record({
  at: fc.nat({ max: 1_000_000 }).map((seconds) => tuesdayAtTen + seconds * 1000),
  number: fc.constant('R-2026-0042'),
  type: fc.constantFrom(...happenings),
  actor: fc.constantFrom('customer', 'desk', 'Li', '王小明'),
  set: fc.record({ what: texts, owner: texts, value: fc.option(fc.nat()) }, { requiredKeys: [] }),
  detail: fc.dictionary(
    fc.constantFrom('text', 'why', 'id'),
    fc.oneof(texts, fc.nat(), fc.boolean()),
  ),
});
const logs = fc.array(events, { minLength: 1, maxLength: 8 }).map((list) =>
  list.reduce<LogRow[]>((rows, event) => {
    rows.push(chained(event, rows[rows.length - 1]?.digest ?? ''));
    return rows;
  }, []),
);

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['杯子碎了', '3e261940a79fac70043e744f5b7f1d9f0ef3c277a0f7439df9babdb470409b14'],
])('the digest of "%s" is its SHA-256', (text, digest) => {
  expect(digestOf(text)).toBe(digest);
});

test('half an emoji has a digest, the one of what can be stored of it', () => {
  expect(digestOf('a\ud83d')).toBe(digestOf(withoutLoneSurrogates('a\ud83d')));
  expect(withoutLoneSurrogates('😀 \ud83d!')).toBe('😀 \ufffd!');
});

test('an untouched log has no broken link, also when payloads are erased', () => {
  fc.assert(
    fc.property(logs, fc.nat(), (rows, at) => {
      expect(firstBrokenLink(rows)).toBe(-1);
      const erased = rows.map((row, n) => (n === at % rows.length ? { ...row, payload: '' } : row));
      expect(firstBrokenLink(erased)).toBe(-1);
    }),
    seeded,
  );
});

const tamperings: Readonly<Record<string, (row: LogRow) => LogRow>> = {
  time: (row) => ({ ...row, at: row.at + 1000 }),
  number: (row) => ({ ...row, number: 'R-2026-0043' }),
  happening: (row) => ({ ...row, type: row.type === 'noted' ? 'told' : 'noted' }),
  actor: (row) => ({ ...row, actor: `${row.actor}x` }),
  payload: (row) => ({ ...row, payload: `${row.payload} ` }),
  'payload and its digest': (row) => ({ ...row, payload: '{}', payloadDigest: digestOf('{}') }),
  'erased payload and its digest': (row) => ({ ...row, payload: '', payloadDigest: digestOf('') }),
  digest: (row) => ({ ...row, digest: digestOf(row.digest) }),
};

test.each(Object.entries(tamperings))('a changed %s of one line shows there', (_, tamper) => {
  fc.assert(
    fc.property(logs, fc.nat(), (rows, n) => {
      const at = n % rows.length;
      const changed = rows.map((row, index) => (index === at ? tamper(row) : row));
      expect(firstBrokenLink(changed)).toBe(at);
    }),
    { ...seeded, numRuns: 40 },
  );
});

test('a line taken out, doubled or exchanged with another breaks the chain', () => {
  fc.assert(
    fc.property(
      logs.filter((rows) => rows.length > 2),
      fc.nat(),
      (rows, n) => {
        const at = n % (rows.length - 1);
        const [one, other] = [rows[at], rows[at + 1]] as [LogRow, LogRow];
        const around = [rows.slice(0, at), rows.slice(at + 2)] as const;
        expect(firstBrokenLink([...around[0], other, ...around[1]])).toBe(at);
        expect(firstBrokenLink([...around[0], one, one, other, ...around[1]])).toBe(at + 1);
        expect(firstBrokenLink([...around[0], other, one, ...around[1]])).toBe(at);
      },
    ),
    { ...seeded, numRuns: 60 },
  );
});

test('a long text stands in the log by its digest only', () => {
  const what = 'x'.repeat(60_000);
  const event = { at: 0, number: 'R-2026-0042', type: 'received', actor: 'customer' } as const;
  const row = chained({ ...event, set: { what }, detail: {} }, '');
  expect(row.payload).not.toContain('xxx');
  expect(JSON.parse(row.payload).set.what).toEqual({ digest: digestOf(what), length: 60_000 });
});

describe('the row that follows from an event', () => {
  const event = (set: LogEvent['set'], at = tuesdayAtTen): LogEvent => ({
    at,
    number: 'R-2026-0042',
    type: 'edited',
    actor: 'Li',
    set,
    detail: {},
  });

  test('carries what the event set, the chain and the next step', () => {
    const due = tuesdayAtTen + 3_600_000;
    const born = newborn('R-2026-0042', tuesdayAtTen);
    const row = evolve(born, event({ firstAnswerDue: due, owner: 'Li' }), 'head');
    expect(row).toMatchObject({ owner: 'Li', step: 'first-answer', due, head: 'head' });
  });

  test('forgets its reminders when another date is due, and only then', () => {
    const warned = aComplaint({ warned: 'late' });
    expect(evolve(warned, event({ owner: 'Mei' }), '').warned).toBe('late');
    expect(evolve(warned, event({ firstAnswerDue: tuesdayAtTen }), '').warned).toBe('');
    expect(evolve(warned, event({ firstAnswered: tuesdayAtTen }), '').warned).toBe('');
  });

  test('remembers when a promise was settled and when it was opened again', () => {
    const at = tuesdayAtTen + 5000;
    const row = evolve(aComplaint(), event({ promisesBroken: 1, reopened: 1 }, at), '');
    expect(row).toMatchObject({ promiseSettled: at, reopenedAt: at });
    expect(evolve(row, event({ owner: 'Mei' }), '')).toMatchObject({ promiseSettled: at });
  });
});
