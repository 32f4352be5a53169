// Desks nobody thought of, the same ones on every run: instants lie on quarter hours of eight weeks.
import fc from 'fast-check';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { SurveyAnswer } from '../../src/desk/survey-answer.ts';
import { aComplaint, aDesk, tuesdayAtTen } from '../builders.ts';

export const quarter = 15 * 60_000;
const eightWeeks = 8 * 7 * 96;

/** So many quarters before now, 0 = now. */
const ago = fc.integer({ min: 0, max: eightWeeks }).map((n) => tuesdayAtTen - n * quarter);
const lately = fc.integer({ min: 0, max: eightWeeks / 4 }).map((n) => tuesdayAtTen - n * quarter);
const later = fc.integer({ min: 0, max: 10 * 96 });
const few = fc.integer({ min: 0, max: 2 });

const lives = fc.record({
  received: ago,
  answered: fc.option(later),
  solved: fc.option(later),
  closed: fc.boolean(),
  waits: fc.option(later),
  answerDue: later,
  solveDue: fc.option(later),
  promiseDue: fc.option(later),
  settled: fc.option(ago),
  kept: few,
  moved: few,
  broken: few,
  reopenedAt: fc.option(ago),
  askedAt: fc.option(lately),
  survey: fc.constantFrom('sent', 'by-phone', 'answered', 'lapsed', 'declined'),
  paused: fc.integer({ min: 0, max: 600 }),
  purpose: fc.constantFrom('complaint', 'complaint', 'complaint', 'question', 'praise'),
  channel: fc.constantFrom('form', 'form', 'form', 'phone', 'noticed'),
  withdrawn: fc.integer({ min: 0, max: 9 }),
  place: fc.constantFrom('', 'North', 'South'),
  kind: fc.constantFrom('Product', 'Delivery', 'Price'),
});
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

const after = (received: number, quarters: number | null): number | null =>
  quarters === null ? null : received + quarters * quarter;

/** As after, but not in the future. */
const by = (received: number, quarters: number | null): number | null => {
  const at = after(received, quarters);
  return at !== null && at <= tuesdayAtTen ? at : null;
};

function statusOf(life: Life): Complaint['status'] {
  if (life.withdrawn === 0) return 'withdrawn';
  if (by(life.received, life.solved) !== null) return life.closed ? 'closed' : 'resolved';
  return by(life.received, life.waits) === null ? 'open' : 'waiting';
}

function complaintOf(life: Life, at: number): Complaint {
  const { received } = life;
  const solved = by(received, life.solved);
  return aComplaint({
    number: `R-2026-${String(at + 1).padStart(4, '0')}`,
    ...{ received, purpose: life.purpose, place: life.place, kind: life.kind },
    channel: life.channel,
    status: statusOf(life),
    practice: life.withdrawn === 1,
    firstAnswered: by(received, life.answered),
    resolved: solved,
    closed: life.closed ? solved : null,
    waitingSince: solved === null ? by(received, life.waits) : null,
    firstAnswerDue: after(received, life.answerDue),
    solveDue: after(received, life.solveDue),
    promiseDue: solved === null ? after(received, life.promiseDue) : null,
    promisesKept: life.kept,
    promisesMoved: life.moved,
    promisesBroken: life.broken,
    promiseSettled: life.settled,
    reopened: life.reopenedAt === null ? 0 : 1,
    reopenedAt: life.reopenedAt,
    pausedMinutes: life.paused,
    surveyAt: life.askedAt,
    survey: life.askedAt === null ? 'none' : life.survey,
  });
}

const answers: fc.Arbitrary<readonly SurveyAnswer[]> = fc.array(
  fc.record({
    at: lately,
    number: fc
      .integer({ min: 1, max: 20 })
      .map((n): string => `R-2026-${String(n).padStart(4, '0')}`),
    owner: fc.constant('Li'),
    score: fc.option(fc.integer({ min: 1, max: 5 })),
    expected: fc.constantFrom('better', 'as', 'worse', 'unknown'),
    comeBack: fc.constantFrom('yes', 'part', 'no', 'unknown'),
    comment: fc.constant(''),
    scale: fc.constant(''),
    recommend: fc.constant(null),
    by: fc.constantFrom('form', 'form', 'form', 'phone', 'owner'),
    notCounted: fc.constantFrom('', '', '', 'reused'),
    noMore: fc.boolean(),
  }),
  { maxLength: 120, size: 'max' },
);

/** Half of it already in the Archive. */
export const desks: fc.Arbitrary<Desk> = fc
  .tuple(fc.array(lives, { maxLength: 30, size: 'max' }), answers)
  .map(([all, said]) => {
    const complaints = all.map(complaintOf);
    const old = complaints.filter((c, at) => at % 2 === 0 && c.status === 'closed');
    return aDesk({
      complaints: complaints.filter((c) => !old.includes(c)),
      archived: new Map(old.map((c) => [c.number, c])),
      answers: said,
    });
  });
