import fc from 'fast-check';
import {
  leaving,
  type Mail,
  mailPurposes,
  mailStates,
  type OutboxRow,
  outboxOf,
} from '../../src/desk/outbox.ts';

const aMail = (part: Partial<Mail> = {}): Mail => ({
  key: 'ack:R-2026-0042',
  purpose: 'acknowledgement',
  to: 'wang@example.com',
  subject: 'We have your message',
  text: 'Hello',
  html: '<p>Hello</p>',
  number: 'R-2026-0042',
  leaves: 100,
  by: 'desk',
  picture: null,
  ...part,
});

const seeded = { seed: 20261124, numRuns: 200 };
const keys = ['a', 'b', 'c'];

/** Each key is queued once with its mail, and then moved any number of times. */
const histories: fc.Arbitrary<OutboxRow[]> = fc
  .array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...mailStates)), { maxLength: 12 })
  .map((moves) => [
    ...keys.map(
      (key): OutboxRow => ({ key, state: 'queued', at: 0, mail: aMail({ key }), note: '' }),
    ),
    ...moves.map(([key, state], at): OutboxRow => ({ key, state, at, mail: null, note: '' })),
  ]);

test('a mail is in the strongest state it ever reached, however the rows are sorted', () => {
  fc.assert(
    fc.property(
      histories.chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      ),
      ([rows, sorted]) => {
        const entries = outboxOf(sorted);
        for (const key of keys) {
          const reached = rows.filter((row) => row.key === key).map(({ state }) => state);
          const strongest = [...mailStates].reverse().find((state) => reached.includes(state));
          expect(entries.get(key)?.state).toBe(strongest);
          expect(entries.get(key)?.mail.key).toBe(key);
        }
      },
    ),
    seeded,
  );
});

test('a state without its mail is nothing that could be sent', () => {
  expect(outboxOf([{ key: 'x', state: 'sent', at: 0, mail: null, note: '' }]).size).toBe(0);
});

test('only queued mails leave, only when their time has come, alarms first, then the oldest', () => {
  const mails = fc.array(
    fc.record({ purpose: fc.constantFrom(...mailPurposes), leaves: fc.nat({ max: 20 }) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(mails, fc.constantFrom(...mailStates), (parts, other) => {
      const entries = parts.map((part, at) => ({
        mail: aMail({ ...part, key: String(at) }),
        state: at % 3 === 0 ? other : ('queued' as const),
        at: 0,
        note: '',
      }));
      const left = leaving(entries, 10);
      const due = entries.filter(({ state, mail }) => state === 'queued' && mail.leaves <= 10);
      expect(left.map(({ key }) => key).sort()).toEqual(due.map(({ mail }) => mail.key).sort());
      const ranks = left.map((mail) => mailPurposes.indexOf(mail.purpose) * 100 + mail.leaves);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
    seeded,
  );
});
