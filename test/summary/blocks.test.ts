// A report reads what is recent and what the rest adds up to, and says what reading everything says.
import fc from 'fast-check';
import {
  isWhole,
  lateSpans,
  outOfTimeSpans,
  recentSpans,
  seal,
  sealArchive,
} from '../../src/complaints/summary/blocks.ts';
import { mondayLetter } from '../../src/complaints/summary/monday-letter.ts';
import { writeSummary } from '../../src/complaints/summary/write-summary.ts';
import type { Change } from '../../src/desk/changes.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import {
  blockRows,
  type HistorySpans,
  type RowSpan,
  readOf,
  type Stretch,
} from '../../src/desk/history.ts';
import { planOf } from '../../src/desk/plan.ts';
import type { SurveyAnswer } from '../../src/desk/survey-answer.ts';
import { aComplaint, aDesk, anna, li, someState, tuesdayAtTen } from '../builders.ts';

const day = 86_400_000;

/** Chance that is the same on every run. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Past {
  readonly archive: readonly Complaint[];
  readonly open: readonly Complaint[];
  readonly answers: readonly SurveyAnswer[];
}

interface Shape {
  readonly seed: number;
  readonly archived: number;
  readonly answered: number;
  readonly days: number;
}

const numberOf = (at: number): string => `R-2026-${String(at + 1).padStart(4, '0')}`;

function pastOf({ seed, archived, answered, days }: Shape): Past {
  const chance = chanceFrom(seed);
  const one = <Item>(...of: Item[]): Item => of[chance(of.length)] as Item;
  const all = archived + 20;
  const whenOf = (at: number): number => tuesdayAtTen - Math.floor(days * (1 - at / all)) * day;
  const complaint = (at: number, isArchived: boolean): Complaint => {
    const received = whenOf(at) - chance(24) * (day / 24);
    const later = (most: number): number =>
      Math.min(tuesdayAtTen, received + chance(most * 24) * (day / 24));
    const solved = later(30);
    const reopened = one(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    const ended = isArchived ? { closed: solved, resolved: one(null, solved) } : {};
    return aComplaint({
      number: numberOf(at),
      received,
      channel: one('form', 'form', 'phone', 'noticed', 'import'),
      purpose: one('complaint', 'complaint', 'complaint', 'question'),
      status: isArchived ? one('closed', 'closed', 'closed', 'withdrawn') : one('open', 'waiting'),
      place: one('', 'North', 'South'),
      kind: one('Product', 'Delivery', 'Price'),
      owner: one('Li', 'Anna', ''),
      firstAnswerDue: later(3),
      firstAnswered: later(4),
      solveDue: one(null, later(10)),
      ...ended,
      reopened,
      reopenedAt: reopened === 1 ? later(60) : null,
      promiseSettled: one(null, later(20)),
      promisesKept: chance(3),
      promisesBroken: chance(2),
      surveyAt: one(null, later(40)),
      survey: one('none', 'answered', 'lapsed', 'declined'),
      erased: one(null, null, null, received),
    });
  };
  const answers = Array.from({ length: answered }, (): SurveyAnswer => {
    const by = one('form', 'form', 'phone', 'owner', 'import');
    const about = chance(all + 5);
    // As a rule within some weeks; one in so many much later.
    const after = chance(400) === 0 ? chance(days) : chance(40);
    return {
      at: Math.min(tuesdayAtTen, whenOf(about) + after * day),
      number: numberOf(about),
      owner: 'Li',
      score: one(null, 1, 2, 3, 4, 5),
      expected: one('better', 'as', 'worse', 'unknown'),
      comeBack: one('yes', 'part', 'no', 'unknown'),
      comment: '',
      scale: by === 'import' ? one('1-5', '0-10') : '',
      recommend: by === 'import' ? one(null, 3, 8, 10) : null,
      by,
      notCounted: one('', '', '', 'reused'),
      noMore: false,
    };
  });
  return {
    archive: Array.from({ length: archived }, (_, at) => complaint(at, true)),
    open: Array.from({ length: 20 }, (_, at) => complaint(archived + at, false)),
    answers,
  };
}

const wholeDesk = ({ archive, open, answers }: Past, state: Desk['state']): Desk =>
  aDesk({
    complaints: [...open],
    archived: new Map(archive.map((one) => [one.number, one])),
    answers,
    team: [anna, li],
    state,
  });

const stretches = <Item>(rows: readonly Item[], spans: readonly RowSpan[]): Stretch<Item>[] =>
  spans.map(({ from, to }) => ({ from, to, rows: rows.slice(from, to) }));

/** As the sheet is read. */
function readIn(past: Past, state: Desk['state'], spans: HistorySpans): Desk {
  const archive = stretches(past.archive, spans.archive);
  const answers = stretches(past.answers, spans.answers);
  const read = {
    archive: readOf(archive, state.archiveBlocks.length),
    answers: readOf(answers, state.answerBlocks.length),
  };
  return { ...wholeDesk({ ...past, ...read }, state), history: { archive, answers } };
}

/** Run after run until all is sealed, then read with what was answered late. */
function sealedDesk(past: Past, from: Desk['state'], mostRuns = 10): Desk {
  let state = from;
  for (let run = 0; run < mostRuns; run += 1) {
    const desk = readIn(past, state, recentSpans({ ...aDesk(), state }));
    if (isWhole(desk)) {
      const spans = lateSpans(desk);
      return spans ? readIn(past, state, spans) : desk;
    }
    state = planOf(desk, [seal]).after.state;
  }
  throw new Error('never whole');
}

/** A desk that has reported before, as a rule. */
const states = [someState(), someState({ done: { letter: '2026-W40' } })];

/** What people see of a report. */
const shown = (changes: readonly Change[]): unknown =>
  changes.map((change) => (change.type === 'state' ? change.set.done : change));

const shapes = fc.record({
  seed: fc.integer({ min: 1, max: 1e9 }),
  archived: fc.constantFrom(0, 3, 499, 500, 501, 1000, 1700),
  answered: fc.constantFrom(0, 40, 500, 1200),
  days: fc.constantFrom(20, 150, 1100),
});

const long: Shape = { seed: 7, archived: 1700, answered: 1200, days: 2000 };

test.each(states)('pages and letter say the same to the digit (%#)', (state) => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const past = pastOf(shape);
      // In the Archive things stand in the order in which they were over.
      const archive = [...past.archive].sort((a, b) => (a.closed ?? 0) - (b.closed ?? 0));
      const answers = [...past.answers].sort((a, b) => a.at - b.at);
      const whole = wholeDesk({ ...past, archive, answers }, state);
      const once = sealedDesk({ ...past, archive, answers }, state);
      const begun = { ...state, ...planOf(once, [seal]).after.state };
      const desk = sealedDesk({ ...past, archive, answers }, begun);
      expect(desk.state.archiveBlocks).toHaveLength(Math.floor(archive.length / blockRows));
      expect(shown(writeSummary(desk))).toEqual(shown(writeSummary(whole)));
      expect(shown(mondayLetter(desk))).toEqual(shown(mondayLetter(whole)));
      expect(mondayLetter(whole).length).toBeGreaterThan(0);
    }),
    { seed: 20261201, numRuns: 25, examples: [[long], [{ ...long, seed: 8, days: 1100 }]] },
  );
});

function longPast(): Past {
  const past = pastOf(long);
  const archive = [...past.archive].sort((a, b) => (a.closed ?? 0) - (b.closed ?? 0));
  return { ...past, archive, answers: [...past.answers].sort((a, b) => a.at - b.at) };
}

/** With every full block sealed. */
function settled(past: Past): Desk['state'] {
  const first = sealedDesk(past, someState());
  return planOf(first, [seal]).after.state;
}

test('of years of history a report reads the last block and what stands behind it', () => {
  const state = settled(longPast());
  const { archive, answers } = recentSpans({ ...aDesk(), state });
  expect(state.archiveBlocks).toHaveLength(3);
  expect(archive[0]?.from).toBeGreaterThanOrEqual(2 * blockRows);
  expect(answers[0]?.from).toBeGreaterThanOrEqual(blockRows);
});

test('where somebody deleted rows of the Archive, the report waits until it is sealed anew', () => {
  const past = longPast();
  const state = settled(past);
  const fewer = { ...past, archive: past.archive.filter((_, at) => at !== 30) };
  const desk = readIn(fewer, state, recentSpans({ ...aDesk(), state }));
  expect(isWhole(desk)).toBe(false);
  const anew = planOf(desk, [seal]).after.state;
  expect(anew.archiveBlocks).toEqual([]);
  expect(anew.answerBlocks).toEqual(state.answerBlocks);
  const again = sealedDesk(fewer, anew);
  expect(shown(writeSummary(again))).toEqual(shown(writeSummary(wholeDesk(fewer, state))));
});

test('what is late said about what was over years ago counts for its place', () => {
  const past = longPast();
  const [oldest] = past.archive.filter((c) => c.purpose === 'complaint' && c.status === 'closed');
  const said = past.answers[0];
  if (!oldest || !said) throw new Error('nothing there');
  const late = { ...said, number: oldest.number, at: tuesdayAtTen - day, by: 'form' as const };
  const answers = [
    ...past.answers,
    ...Array.from({ length: 6 }, () => ({ ...late, notCounted: '' as const, score: 5 })),
  ];
  const now = { ...past, answers };
  const state = settled(now);
  const desk = sealedDesk(now, state);
  expect(desk.archived.has(oldest.number)).toBe(true);
  expect(shown(writeSummary(desk))).toEqual(shown(writeSummary(wholeDesk(now, state))));
});

test('a night reads the blocks of which something is out of time, and once that is erased none of them', () => {
  const past = longPast();
  const state = settled(past);
  const spans = outOfTimeSpans({ ...aDesk(), state });
  expect(spans.archive[0]).toMatchObject({ from: 0 });
  const erased = { ...past, archive: past.archive.map((c) => ({ ...c, erased: tuesdayAtTen })) };
  const mended = planOf(readIn(erased, state, spans), [sealArchive]).after.state;
  const [first] = outOfTimeSpans({ ...aDesk(), state: mended }).archive;
  expect(first?.from).toBeGreaterThan(2 * blockRows);
  expect(mended.answerBlocks).toEqual(state.answerBlocks);
});
