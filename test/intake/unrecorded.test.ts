// A response tab as people and Google treat it, and what of it is still to do.
import fc from 'fast-check';
import { moveTails, takeIn } from '../../src/complaints/intake/take-in.ts';
import { remembered, tailRows, unrecorded } from '../../src/complaints/intake/unrecorded.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { LogRow } from '../../src/desk/log.ts';
import { planOf } from '../../src/desk/plan.ts';
import type { Response } from '../../src/desk/response.ts';
import { aDesk, aResponse, tuesdayAtTen } from '../builders.ts';

/** A response as it stands in the form's store; where it stands in the tab is the tab's business. */
const sent = (minute: number, answers: Readonly<Record<string, string>> = {}): Response =>
  aResponse({
    serial: 46350 + minute / 1440,
    at: tuesdayAtTen + minute * 60_000,
    digest: `d${minute} ${Object.values(answers).join()}`,
    answers: { what: `Trouble ${minute}`, email: `c${minute}@example.com`, ...answers },
  });

const many = (count: number, from = 0): Response[] =>
  Array.from({ length: count }, (_, at) => sent(from + at));

/** The desk when it has read this tab: its end, or all of it. */
const reading = (desk: Desk, tab: readonly Response[], whole: boolean): Desk => {
  const from = whole ? 2 : Math.max(2, (desk.state.tails['501']?.rows ?? 1) - tailRows + 1);
  const rows = tab.map((response, at) => ({ ...response, row: at + 2 }));
  return {
    ...desk,
    responses: rows.filter(({ row }) => row >= from),
    responseTabs: new Map([[501, { sheetId: 501, from, rows: tab.length + 1 }]]),
  };
};

interface Run {
  readonly desk: Desk;
  readonly whole: boolean;
  readonly log: readonly LogRow[];
}

/** One execution: the tails first, everything if they cannot tell. */
const run = (desk: Desk, tab: readonly Response[]): Run => {
  const whole = unrecorded(reading(desk, tab, false), false).needsWhole;
  const read = reading(desk, tab, whole);
  const work = unrecorded(read, whole);
  const plan = planOf(read, [(now) => takeIn(now, work), moveTails(read, work)]);
  return { desk: plan.after, whole, log: plan.log };
};

const untouched: Run = { desk: aDesk(), whole: false, log: [] };

const havingSeen = (...tabs: readonly (readonly Response[])[]): Run =>
  tabs.reduce<Run>((so, tab) => run(so.desk, tab), untouched);

const told = ({ desk }: Pick<Run, 'desk'>): string[] =>
  [...desk.complaints.values()].map(({ record: complaint }) => complaint.what);

const texts = (responses: readonly Response[]): string[] =>
  responses.map(({ answers }) => answers['what'] ?? '');

const without = (tab: readonly Response[], from: number, count: number): Response[] => [
  ...tab.slice(0, from),
  ...tab.slice(from + count),
];

test('a response becomes one complaint, however often the tab is looked at', () => {
  const tab = many(1);
  const looked = havingSeen(tab, tab, tab);
  expect(told(looked)).toEqual(['Trouble 0']);
  expect(looked.whole).toBe(false);
});

test('two people who send the very same words in the same second are two complaints', () => {
  const twins = [sent(1), sent(1)];
  expect(told(havingSeen(twins, twins))).toHaveLength(2);
});

test('a burst is taken in by one look, and the next look finds nothing to do', () => {
  expect(told(havingSeen(many(300), many(300)))).toHaveLength(300);
});

test('what the mark remembers of a burst fits into one cell with five other tabs', () => {
  const { desk } = havingSeen(many(500));
  expect(JSON.stringify(desk.state.tails).length).toBeLessThan(50_000 / 3);
});

test.each([
  ['at the end', 195, 5],
  ['in the middle', 100, 20],
  ['more than a tail holds', 20, 120],
  ['all of them', 0, 200],
])('rows deleted %s are not missed, and what stands after them is known', (_, from, count) => {
  const tab = many(200);
  const left = without(tab, from, count);
  const later = [...left, sent(5000)];
  expect(told(havingSeen(tab, left, later))).toEqual([...texts(tab), 'Trouble 5000']);
  expect(told(havingSeen(tab, later))).toEqual([...texts(tab), 'Trouble 5000']);
});

test('a deletion that is undone brings nothing twice', () => {
  const tab = many(120);
  expect(told(havingSeen(tab, without(tab, 110, 5), tab))).toHaveLength(120);
  expect(told(havingSeen(tab, without(tab, 30, 5), tab))).toHaveLength(120);
});

test('a tab that somebody sorts newest first is known again, and new rows below are taken in', () => {
  const tab = many(200);
  const sorted = [...tab].reverse();
  const again = havingSeen(tab, sorted);
  expect(told(again)).toHaveLength(200);
  expect(again.whole).toBe(true);
  const more = havingSeen(
    tab,
    sorted,
    [...sorted, sent(5000)],
    [...sorted, sent(5000), sent(5001)],
  );
  expect(told(more)).toHaveLength(202);
  expect(more.whole).toBe(false);
});

test('a response that the sheet shows late is taken in once', () => {
  const tab = many(80, 10);
  const late = [...tab, sent(2)];
  const run2 = havingSeen(tab, late, late);
  expect(told(run2)).toHaveLength(81);
});

test('a lost mark makes nobody a complainant twice', () => {
  const { desk } = havingSeen(many(40));
  const forgetful = { ...desk, state: { ...desk.state, tails: {} } };
  expect(told(run(forgetful, many(41)))).toHaveLength(41);
});

test('a row that changed and is like its complaint is its edit, not a second complaint', () => {
  const tab = [sent(0), sent(1, { what: 'The cup arrived broken.' })];
  const edited = { ...sent(9, { what: 'The cup arrived broken!' }), answers: {} };
  const now = { ...edited, answers: { what: 'The cup arrived broken!', email: 'c1@example.com' } };
  const { desk } = havingSeen(tab, [sent(0), now]);
  expect([...desk.complaints.values()].map((row) => row.record.what)).toEqual([
    'Trouble 0',
    'The cup arrived broken!',
  ]);
});

const records = ({ desk }: Pick<Run, 'desk'>) =>
  [...desk.complaints.values()].map(({ record }) => record);
const cup = { what: 'The cup arrived broken.' };

test('whoever edits may add a name, a phone and more words: it stays their one complaint', () => {
  const more = { ...cup, what: `${cup.what} So did the saucer, the spoon and the tray.` };
  const edited = sent(9, { ...more, email: 'c1@example.com', name: 'Wang', phone: '0912 345 678' });
  expect(records(havingSeen([sent(0), sent(1, cup)], [sent(0), edited]))).toMatchObject([
    { what: 'Trouble 0' },
    { what: more.what, name: 'Wang', phone: '0912 345 678', mail: 'c1@example.com' },
  ]);
});

describe('a row is deleted, and the next customer’s stands in its place', () => {
  const gone = { name: 'Wang', ...cup };
  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['nobody says who they are', { email: '' }, { email: '', what: 'The cup arrived broken!' }],
    ['the first is known', {}, { email: '', name: 'Chen' }],
    ['the second is known', { email: '' }, { name: 'Chen' }],
    ['another address', {}, { email: 'right@example.com', name: 'Wang' }],
    ['another name at one address', {}, { email: 'c1@example.com', name: 'Chen' }],
    ['another phone', { email: '', phone: '0912 345 678' }, { email: '', phone: '0933 111 222' }],
  ])('%s: it is a new complaint that perhaps belongs to the first', (_, first, second) => {
    const [one, two] = [sent(1, { ...gone, ...first }), sent(9, { ...cup, ...second })];
    const found = records(havingSeen([sent(0), one], [sent(0), two]));
    expect(found).toHaveLength(3);
    expect(found[1]).toMatchObject({ name: 'Wang', what: cup.what, mail: one.answers['email'] });
    expect(found[2]).toMatchObject({
      name: two.answers['name'] ?? '',
      mail: two.answers['email'],
      belongsTo: 'R-2026-0002',
    });
  });

  test('that is about something else belongs to nothing', () => {
    const other = sent(9, { email: '', what: 'Nobody answers your phone' });
    expect(records(havingSeen([sent(0), sent(1, cup)], [sent(0), other]))[2]).toMatchObject({
      belongsTo: '',
    });
  });

  test('once it was looked at without the row, even the same person’s same words are new', () => {
    const again = sent(9, { ...cup, email: 'c1@example.com' });
    expect(records(havingSeen([sent(0), sent(1, cup)], [sent(0)], [sent(0), again]))).toHaveLength(
      3,
    );
  });
});

test('a new message in place of a vanished one by somebody else is a new complaint', () => {
  const stranger = sent(9, { what: 'A wholly different thing', email: 'other@example.com' });
  expect(told(havingSeen([sent(0), sent(1)], [sent(0), stranger]))).toHaveLength(3);
});

const seeded = { seed: 20261124, numRuns: 40 };

/** What people and Google do to a tab between two looks. */
type Deed = { readonly kind: 'send' | 'delete' | 'shuffle' | 'undo'; readonly at: number };

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('send' as const, 'send' as const, 'delete', 'shuffle', 'undo'),
    at: fc.nat({ max: 997 }),
  }),
  { maxLength: 10 },
);

/** The tab after the deed; `minute` is the next free one, so every response is one of a kind. */
function done(deed: Deed, tab: readonly Response[], all: readonly Response[], minute: number) {
  if (deed.kind === 'send') return [...tab, ...many((deed.at % 70) + 1, minute)];
  if (deed.kind === 'delete') return without(tab, deed.at % (tab.length + 1), deed.at % 70);
  if (deed.kind === 'undo') return [...all];
  return [...tab].sort((a, b) => ((a.serial * 1440 * deed.at) % 31) - ((b.serial * 1440) % 37));
}

test('whatever is sent, deleted, sorted and undone, each response is exactly one complaint', () => {
  fc.assert(
    fc.property(deeds, (list) => {
      let [desk, tab, all] = [aDesk(), many(0), many(0)];
      for (const deed of list) {
        const next = done(deed, tab, all, all.length);
        const news = next.filter((r) => !all.some((one) => one.digest === r.digest));
        [tab, all] = [next, [...all, ...news]];
        desk = run(desk, tab).desk;
      }
      expect([...told({ desk })].sort()).toEqual(texts(all).sort());
    }),
    seeded,
  );
});

/** Few people, some of whom say neither address nor number, and who all complain alike. */
const whose = (person: number): Readonly<Record<string, string>> => {
  const name = ['Wang', 'Chen', 'Zhao', ''][person % 4] ?? '';
  const email = person % 3 === 0 ? '' : `p${person % 4}@example.com`;
  return { name, email };
};

test('whatever rows are deleted, nobody’s words or name take the place of another’s', () => {
  const step = fc.record({ person: fc.nat({ max: 11 }), gone: fc.nat({ max: 3 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 25 }), (steps) => {
      let [now, tab] = [run(aDesk(), many(1)), many(1)];
      for (const [day, { person, gone }] of steps.entries()) {
        const what = `The soup was cold on day ${day}`;
        const left = tab.slice(0, Math.max(0, tab.length - gone));
        tab = [...left, sent(day + 1, { ...whose(person), what })];
        now = run(now.desk, tab);
        const { number = '' } = now.desk.intake[now.desk.intake.length - 1] ?? {};
        expect(now.desk.complaints.get(number)?.record).toMatchObject({
          name: whose(person)['name'],
          mail: whose(person)['email'],
        });
        const lines = now.log.filter((line) => line.payload.includes(what));
        expect(lines.map((line) => line.number)).toEqual([number]);
      }
    }),
    { ...seeded, numRuns: 60 },
  );
});

test('looking again changes nothing: not a number, not the mark', () => {
  fc.assert(
    fc.property(fc.nat({ max: 130 }), (count) => {
      const { desk } = havingSeen(many(count));
      const read = reading(desk, many(count), false);
      const work = unrecorded(read, false);
      expect(work).toMatchObject({ fresh: [], edits: [], needsWhole: false });
      expect(planOf(read, [moveTails(read, work)]).changes).toEqual([]);
    }),
    { ...seeded, numRuns: 10 },
  );
});

it('the marks of six tabs, each sorted by hand, fit into one cell of State', () => {
  const known = many(200).map((response, at) => ({
    row: 100_000 - at,
    serial: response.serial,
    digest: 'd'.repeat(24),
    number: `ABCD-2026-${10_000 + at}`,
  }));
  const tails = ['501', '502', '503', '504', '505', '506'].map((sheetId) => [
    sheetId,
    { rows: 100_000, known: remembered(known) },
  ]);
  expect(JSON.stringify(Object.fromEntries(tails)).length).toBeLessThan(50_000);
});
