// Dates follow the rules: reckoned anew from what happened, when Settings, Rules or Hours change (K7).
import fc from 'fast-check';
import { datesOf } from '../../src/complaints/clocks/clocks.ts';
import { redate } from '../../src/complaints/clocks/redate.ts';
import { breakPromise } from '../../src/complaints/promises/break-promises.ts';
import type { Change } from '../../src/desk/changes.ts';
import { happen } from '../../src/desk/changes.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { deadlinesFor, openAgain, waitEnds } from '../../src/desk/deadlines.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import { addWorkingMinutes } from '../../src/desk/working-hours.ts';
import { onAction } from '../acting.ts';
import {
  aComplaint,
  aDesk,
  aPromise,
  aRule,
  instant,
  li,
  officeHours,
  someSettings,
  tuesdayAtTen,
} from '../builders.ts';

const minute = 60_000;
const number = 'R-2026-0042';
const rowOf = (desk: Desk): Complaint => {
  const row = desk.complaints.get(number);
  if (!row) throw new Error(number);
  return row.record;
};
const after = (desk: Desk, changes: readonly Change[]): Desk => planOf(desk, [() => changes]).after;
/** The rules that hold are noted. */
const noted = (part: Parameters<typeof aDesk>[0]): Desk => {
  const desk = aDesk(part);
  return after(desk, redate(desk));
};
const redated = (desk: Desk): Desk => after(desk, redate(desk));

test('a desk that changes nothing moves no date', () => {
  const desk = noted({ complaints: [aComplaint({ solveDue: tuesdayAtTen })] });
  expect(redate(desk)).toEqual([]);
  expect(rowOf(desk).solveDue).toBe(tuesdayAtTen);
});

test('a desk that comes from an older version notes its rules and moves no date', () => {
  const desk = aDesk({ complaints: [aComplaint({ solveDue: tuesdayAtTen })] });
  expect(redate(desk).map(({ type }) => type)).toEqual(['state']);
});

test('a shorter time in Settings moves what is open, and its story says from when to when', () => {
  const desk = noted({ complaints: [aComplaint({ firstAnswered: tuesdayAtTen })] });
  const { solveDue } = rowOf(desk);
  const changes = redate({ ...desk, settings: someSettings({ solveHours: 8 }) });
  const until = addWorkingMinutes(officeHours, tuesdayAtTen, 8 * 60);
  expect(changes[0]).toMatchObject({
    event: {
      type: 'redated',
      actor: 'desk',
      set: { solveDue: until },
      detail: { from: solveDue, until },
    },
  });
  expect(rowOf(after(desk, changes)).due).toBe(until);
});

test('a rule of its own moves the complaints of its kind alone', () => {
  const other = aComplaint({ number: 'R-2026-0043', kind: 'Other' });
  const desk = noted({ complaints: [aComplaint(), other] });
  const moved = redated({ ...desk, rules: [aRule({ solveHours: 8 })] });
  expect(rowOf(moved).solveDue).toBe(addWorkingMinutes(officeHours, tuesdayAtTen, 8 * 60));
  expect(moved.complaints.get(other.number)?.record).toEqual(other);
});

test('a day that is closed gives back its working time, but a first answer that was promised stays promised', () => {
  const told = noted({ complaints: [aComplaint({ acknowledged: tuesdayAtTen })] });
  const untold = noted({ complaints: [aComplaint()] });
  const hours = { ...officeHours, exceptions: { '2026-11-24': [] } };
  const closed = instant('2026-11-25T14:00:00+08:00');
  expect(rowOf(redated({ ...untold, hours })).firstAnswerDue).toBe(closed);
  expect(rowOf(redated({ ...told, hours })).firstAnswerDue).toBe(rowOf(told).firstAnswerDue);
  expect(rowOf(redated({ ...told, hours })).solveDue).toBe(
    addWorkingMinutes(hours, tuesdayAtTen, 40 * 60),
  );
});

test('somebody hurt is answered within the hour, whatever the rules', () => {
  const soon = tuesdayAtTen + 60 * minute;
  const hurt = aComplaint({ hurt: true, severity: 'safety', firstAnswerDue: soon });
  const desk = noted({ complaints: [hurt] });
  const moved = redated({ ...desk, settings: someSettings({ firstAnswerHours: 24 }) });
  expect(rowOf(moved).firstAnswerDue).toBe(soon);
});

test('what is solved, closed or withdrawn keeps its dates', () => {
  const over = (['resolved', 'closed', 'withdrawn'] as const).map((status, at) =>
    aComplaint({ number: `R-2026-005${at}`, status }),
  );
  const desk = noted({ complaints: over });
  const moved = redated({ ...desk, settings: someSettings({ solveHours: 8 }) });
  expect([...moved.complaints.values()].map(({ record }) => record)).toEqual(over);
});

test('what was brought along without a date has none afterwards', () => {
  const facts = { channel: 'import', firstAnswerDue: null, solveDue: null } as const;
  const desk = noted({ complaints: [aComplaint(facts)] });
  const moved = redated({ ...desk, settings: someSettings({ solveHours: 8 }) });
  expect(rowOf(moved)).toMatchObject({ firstAnswerDue: null, solveDue: null });
});

test('S112: half the time from a reopening stays half by the new rule', () => {
  const opened = { status: 'open', reopened: 1, reopenedAt: tuesdayAtTen } as const;
  const desk = noted({ complaints: [aComplaint({ ...opened, firstAnswered: 1 })] });
  const moved = redated({ ...desk, settings: someSettings({ solveHours: 8 }) });
  expect(rowOf(moved).solveDue).toBe(addWorkingMinutes(officeHours, tuesdayAtTen, 4 * 60));
});

test('S112: of another kind after a broken promise, patience is as short as it was', () => {
  const broken = aPromise({ outcome: 'broken', settled: tuesdayAtTen });
  const desk = aDesk({
    complaints: [aComplaint({ status: 'open', firstAnswered: 1, promisesMade: 1 })],
    promises: [broken],
    rules: [aRule(), aRule({ kind: 'Repair', solveHours: 20 })],
  });
  const row = rowOf(desk);
  const edited = { record: row, edits: { kind: 'Repair' }, inputs: { do: '', note: '' } };
  const typed = { ...desk, complaints: new Map([[number, edited]]) };
  const acted = onAction(typed, 'note', number, li, { id: 'a-note-1', text: 'x' });
  expect('refused' in acted).toBe(false);
  const { solveDue } = rowOf('plan' in acted ? acted.plan.after : typed);
  expect(solveDue).toBe(addWorkingMinutes(officeHours, tuesdayAtTen, 10 * 60));
});

test('S112: a broken promise of which nothing is known just now gives no time back', () => {
  const half = addWorkingMinutes(officeHours, tuesdayAtTen, 20 * 60);
  const row = aComplaint({ firstAnswered: 1, solveDue: half, promisesMade: 1, promisesBroken: 1 });
  const desk = noted({ complaints: [{ ...row, status: 'open' }] });
  const longer = redated({ ...desk, settings: someSettings({ solveHours: 60 }) });
  expect(rowOf(longer).solveDue).toBe(half);
  const shorter = redated({ ...desk, settings: someSettings({ solveHours: 8 }) });
  expect(rowOf(shorter).solveDue).toBe(addWorkingMinutes(officeHours, tuesdayAtTen, 8 * 60));
});

test('taken back, what was withdrawn has the dates of the rules that hold now', () => {
  const desk = noted({ complaints: [aComplaint({ status: 'withdrawn', firstAnswered: 1 })] });
  const moved = redated({ ...desk, settings: someSettings({ solveHours: 8 }) });
  const acted = onAction(moved, 'restore', number, li, { id: 'back-1' });
  const { solveDue, status } = rowOf('plan' in acted ? acted.plan.after : moved);
  expect(status).toBe('open');
  expect(solveDue).toBe(addWorkingMinutes(officeHours, tuesdayAtTen, 8 * 60));
});

/** What may befall it, each so many minutes after the one before. */
const steps = fc.array(
  fc.tuple(
    fc.constantFrom('wait', 'go on', 'reopen', 'break', 'answer'),
    fc.integer({ min: 1, max: 3 * 1440 }),
  ),
  { maxLength: 14 },
);
type Step = 'wait' | 'go on' | 'reopen' | 'break' | 'answer';

function set(desk: Desk, step: Step): readonly Change[] {
  const c = rowOf(desk);
  const facts = {
    wait: c.status === 'waiting' ? {} : { status: 'waiting', waitingSince: desk.now },
    'go on': waitEnds(desk, c),
    answer: c.firstAnswered === null ? { firstAnswered: desk.now } : {},
    reopen: c.status === 'waiting' ? {} : openAgain(desk, c),
    break: {},
  }[step] as Partial<Complaint>;
  return [happen(desk, number, 'edited', facts)];
}

const promised = (desk: Desk): Desk => {
  const id = `${number}-P${desk.promises.size + 1}`;
  const record = aPromise({ id, due: desk.now - minute });
  return {
    ...desk,
    promises: new Map(desk.promises).set(id, { record, edits: {}, inputs: { do: '', note: '' } }),
  };
};

test('reckoned from what happened, dates are what they became step by step', () => {
  fc.assert(
    fc.property(steps, (life) => {
      let desk = aDesk({ complaints: [aComplaint({ status: 'open' })] });
      for (const [step, minutes] of life) {
        desk = { ...desk, now: desk.now + minutes * minute };
        if (step === 'break') {
          desk = promised(desk);
          desk = after(desk, breakPromise(desk, `${number}-P${desk.promises.size}`));
        } else desk = after(desk, set(desk, step));
        const { firstAnswerDue, solveDue } = rowOf(desk);
        expect(datesOf(desk, rowOf(desk))).toEqual({ firstAnswerDue, solveDue });
      }
    }),
    { seed: 20261130, numRuns: 300 },
  );
});

test('under other hours the dates are those of a desk that always had them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 1, max: 3000 }),
      (before, long) => {
        const since = tuesdayAtTen + before * minute;
        const life = (hours: Desk['hours']) => {
          const dates = deadlinesFor(aDesk({ hours }), aComplaint());
          const waiting = { status: 'waiting', waitingSince: since, ...dates } as const;
          const complaint = aComplaint({ ...waiting });
          const desk = noted({ hours, complaints: [complaint], now: since + long * minute });
          return after(desk, [
            happen(desk, number, 'customer-answered', waitEnds(desk, complaint)),
          ]);
        };
        const hours = { ...officeHours, exceptions: { '2026-11-25': [] } };
        const moved = redated({ ...life(officeHours), hours });
        const { firstAnswerDue, solveDue } = rowOf(life(hours));
        expect(rowOf(moved)).toMatchObject({ firstAnswerDue, solveDue });
      },
    ),
    { seed: 20261130, numRuns: 200 },
  );
});
