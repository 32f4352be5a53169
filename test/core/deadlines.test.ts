import fc from 'fast-check';
import type { Complaint } from '../../src/desk/complaint.ts';
import { deadlinesFor, secondDeadline, waitEnds } from '../../src/desk/deadlines.ts';
import { addWorkingMinutes, workingMinutesBetween } from '../../src/desk/working-hours.ts';
import { aComplaint, aDesk, aRule, instant, officeHours, tuesdayAtTen } from '../builders.ts';

const seeded = { seed: 20261124, numRuns: 200 };
const minute = 60_000;
const worked = (from: number, to: number): number => workingMinutesBetween(officeHours, from, to);
/** Working minutes that are left; less than none when it is late. */
const left = (due: number | null, at: number): number =>
  due === null ? 0 : due > at ? worked(at, due) : -worked(due, at);

const spans = fc.nat({ max: 20 * 1440 });

test('a wait takes no working time of the solution; what the customer was told holds', () => {
  fc.assert(
    fc.property(spans, spans, fc.option(spans), (before, long, promised) => {
      const since = tuesdayAtTen + before * minute;
      const now = since + long * minute;
      const promiseDue =
        promised === null ? null : addWorkingMinutes(officeHours, tuesdayAtTen, promised);
      const c = aComplaint({ status: 'waiting', waitingSince: since, promiseDue });
      const after: Complaint = { ...c, ...waitEnds(aDesk({ now }), c) };
      expect(after.firstAnswerDue).toBe(c.firstAnswerDue);
      expect(left(after.solveDue, now)).toBeCloseTo(left(c.solveDue, since), 5);
      expect(after.promiseDue).toBe(promiseDue);
      expect(after.pausedMinutes).toBeCloseTo(worked(since, now), 5);
    }),
    seeded,
  );
});

test('many waits give back all that was waited, and no more', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(spans, spans), { maxLength: 6 }), (waits) => {
      let [c, now, waited] = [aComplaint({ status: 'open' }), tuesdayAtTen, 0];
      const solveDue = c.solveDue ?? 0;
      for (const [working, waiting] of waits) {
        const since = now + working * minute;
        now = since + waiting * minute;
        waited += worked(since, now);
        const paused = { ...c, status: 'waiting' as const, waitingSince: since };
        c = { ...paused, ...waitEnds(aDesk({ now }), paused) };
      }
      expect(c.solveDue).toBe(addWorkingMinutes(officeHours, solveDue, waited));
      expect(c.pausedMinutes).toBeCloseTo(waited, 5);
    }),
    seeded,
  );
});

test.each<Partial<Complaint>>([
  { status: 'open' },
  { status: 'withdrawn', waitingSince: tuesdayAtTen },
  { status: 'closed' },
])('nothing ends where nobody waits: %o', (part) => {
  expect(waitEnds(aDesk(), aComplaint(part))).toEqual({});
});

test('a kind has its own deadlines, else the desk’s', () => {
  const rules = [aRule({ kind: 'Repair', firstAnswerHours: 1, solveHours: null })];
  const due = (kind: string) =>
    deadlinesFor(aDesk({ rules }), {
      received: tuesdayAtTen,
      kind,
      hurt: false,
      purpose: 'complaint',
    });
  expect(due('Repair').firstAnswerDue).toBe(instant('2026-11-24T11:00:00+08:00'));
  expect(due('Repair').solveDue).toBe(due('Other').solveDue);
  expect(due('Other').firstAnswerDue).toBe(instant('2026-11-24T15:00:00+08:00'));
});

test.each([
  ['2026-11-29T03:00:00+08:00', '2026-11-29T04:00:00+08:00'],
  ['2026-11-24T10:00:00+08:00', '2026-11-24T11:00:00+08:00'],
])('S62: somebody hurt at %s is answered by %s', (received, due) => {
  const at = instant(received);
  const { firstAnswerDue } = deadlinesFor(aDesk(), {
    received: at,
    kind: '',
    hurt: true,
    purpose: 'complaint',
  });
  expect(firstAnswerDue).toBe(instant(due));
});

test('S112: the second time there is half the time', () => {
  const rules = [aRule({ solveHours: 8 })];
  const second = secondDeadline(aDesk({ rules }), 'Product');
  expect(worked(tuesdayAtTen, second)).toBe(4 * 60);
});

test('praise is answered, and there is nothing to solve', () => {
  const praise = { received: tuesdayAtTen, kind: '', hurt: false, purpose: 'praise' } as const;
  const { firstAnswerDue, solveDue } = deadlinesFor(aDesk(), praise);
  expect([firstAnswerDue === null, solveDue]).toEqual([false, null]);
});
