// A plan is computed in place, and nobody can tell: it is what copying everything at every change comes to.
import fc from 'fast-check';
import type { Change } from '../../src/desk/changes.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import { aComplaint, aDesk, aPromise, tuesdayAtTen } from '../builders.ts';

const numbers = ['R-2026-0001', 'R-2026-0002', 'R-2026-0003'] as const;
const number = fc.constantFrom(...numbers, 'R-2026-0009');
const key = fc.constantFrom('a', 'b', 'c');
const text = fc.constantFrom('', 'Li', 'Called.');

const mail = (of: string, about: string) => ({
  ...{ key: of, purpose: 'notice' as const, to: 'li@example.com', subject: '', text: '' },
  ...{ html: '', number: about, leaves: tuesdayAtTen, by: 'desk', picture: null },
});

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(number, text).map(
    ([id, owner]): Change => ({
      type: 'event',
      event: {
        ...{ at: tuesdayAtTen, type: 'noted', actor: 'Li', number: id },
        ...{ set: owner === '' ? { mail: 'wang@example.com' } : { owner }, detail: {} },
      },
    }),
  ),
  fc.tuple(key, number).map(([of, about]): Change => ({ type: 'mail', mail: mail(of, about) })),
  fc.tuple(key, text).map(
    ([of, note]): Change => ({
      type: 'outbox',
      row: { key: of, state: 'sent', at: tuesdayAtTen, mail: null, note },
    }),
  ),
  fc.tuple(key, text).map(
    ([id, name]): Change => ({
      type: 'customer',
      customer: {
        id,
        keys: [],
        name,
        company: '',
        complaints: 0,
        open: 0,
        archived: 0,
        archivedLast: null,
        last: 0,
        since: 0,
      },
    }),
  ),
  number.map((id): Change => ({ type: 'rewrite', number: id, notes: {} })),
  number.map(
    (id): Change => ({ type: 'rebuilt', number: id, record: aComplaint({ number: id }) as never }),
  ),
  text.map(
    (detail): Change => ({
      type: 'problem',
      problem: { code: 'row-unreadable', where: '', detail },
    }),
  ),
  number.map(
    (id): Change => ({
      type: 'intake',
      row: {
        ...{ sheetId: 1, serial: 1, digest: '', number: id, recordedAt: tuesdayAtTen, note: '' },
      },
    }),
  ),
  fc.nat({ max: 9 }).map((customers): Change => ({ type: 'state', set: { customers } })),
);

const start = (): Desk =>
  aDesk({
    complaints: numbers.slice(0, 2).map((one) => aComplaint({ number: one })),
    promises: [aPromise({})],
  });

/** With maps that nobody else has, in their order. */
const copied = (desk: Desk): Desk =>
  Object.fromEntries(
    Object.entries(desk).map(([part, value]) => [
      part,
      typeof value === 'object' && value !== null && 'entries' in value && 'size' in value
        ? new Map(value)
        : value,
    ]),
  ) as unknown as Desk;

const seen = (desk: Desk): string =>
  JSON.stringify(copied(desk), (_, value) => (value instanceof Map ? [...value] : value));

const copying = (desk: Desk, changes: readonly Change[]): Desk =>
  changes.reduce((so, one) => copied(planOf(so, [() => [one]]).after), desk);

test('so many decisions come to what each change by itself comes to on a copy, and the desk before stays', () => {
  const decisions = fc.array(fc.array(change, { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(decisions, (all) => {
      const before = start();
      const was = seen(before);
      const shown: string[] = [];
      const decided = all.map((changes) => (desk: Desk) => {
        shown.push(seen(desk));
        // What a decision works out for itself changes nothing for others.
        const own = planOf(desk, [() => changes]);
        expect(seen(desk)).toBe(shown.at(-1));
        return own.changes;
      });
      const plan = planOf(before, decided);
      expect(seen(plan.after)).toBe(seen(copying(before, all.flat())));
      expect(seen(before)).toBe(was);
      expect(plan.before).toBe(before);
      const reached = all.map((_, at) => copying(before, all.slice(0, at).flat()));
      expect(shown).toEqual(reached.map(seen));
    }),
    { seed: 20261201, numRuns: 200 },
  );
});

test('rows that nothing happened to are the very same', () => {
  const before = start();
  const { after } = planOf(before, [() => [{ type: 'rewrite', number: numbers[0], notes: {} }]]);
  expect(after.complaints.get(numbers[1])).toBe(before.complaints.get(numbers[1]));
  expect(after.complaints.get(numbers[0])).not.toBe(before.complaints.get(numbers[0]));
  expect(after.promises).toBe(before.promises);
});
