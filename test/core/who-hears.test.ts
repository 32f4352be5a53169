// Who hears of a complaint, whatever the Team, whoever is away, whomever it is about: nobody it is about, and of those who
// are there at least one.
import fc from 'fast-check';
import { assign } from '../../src/complaints/assignment/assign.ts';
import { askForHelp } from '../../src/complaints/by-hand/ask-for-help.ts';
import { tellOfIt } from '../../src/complaints/decisions/tell.ts';
import { chaseOverdue } from '../../src/complaints/follow-up/chase-overdue.ts';
import { morningMail } from '../../src/complaints/follow-up/morning-mail.ts';
import { mindWaits } from '../../src/complaints/follow-up/waits.ts';
import { askWho } from '../../src/complaints/intake/ask-who.ts';
import { news } from '../../src/complaints/intake/news.ts';
import { breakPromises } from '../../src/complaints/promises/break-promises.ts';
import { mindBadScore } from '../../src/complaints/satisfaction/bad-score.ts';
import { alarmHurt } from '../../src/complaints/severity/alarm-hurt.ts';
import type { Change } from '../../src/desk/changes.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { isAbout, isAway, type Person } from '../../src/desk/people.ts';
import { planOf } from '../../src/desk/plan.ts';
import type { SurveyAnswer } from '../../src/desk/survey-answer.ts';
import { aComplaint, aDesk, aPerson, instant, someState, tuesdayAtTen } from '../builders.ts';

fc.configureGlobal({ seed: 20261130, numRuns: 150 });

const names = ['Anna', 'Mei', 'Li', 'Tom', '小明'] as const;
const gone = 'Gone';
const places = ['', 'Harbour', 'Station'] as const;
const aName = fc.constantFrom(...names);
const today = '2026-11-24';

/** Some share a mailbox, or stand in Team twice; some have no address. */
const person = fc.record({
  name: aName,
  mail: fc.oneof(
    { weight: 4, arbitrary: fc.constant('own') },
    { weight: 1, arbitrary: fc.constantFrom('', 'shop@linden.example') },
  ),
  role: fc.constantFrom('principal' as const, 'manager' as const, 'staff' as const),
  places: fc.subarray(['Harbour', 'Station']),
  awayFrom: fc.constantFrom('', '', today, '2026-11-25'),
  standIn: fc.constantFrom('', ...names, gone),
});
const aTeam = fc
  .array(person, { maxLength: 6 })
  .map((rows) =>
    rows.map((row) =>
      aPerson({ ...row, mail: row.mail === 'own' ? `${row.name}@linden.example` : row.mail }),
    ),
  );
const some = fc.subarray([...names], { maxLength: 2 }).map((chosen) => chosen.join(', '));
const concerns = fc.record({
  owner: fc.constantFrom('', ...names, gone),
  place: fc.constantFrom(...places),
  about: fc.oneof(fc.constant(''), some),
  named: fc.oneof(fc.constant(''), some),
});

type Door = (desk: Desk, complaint: Complaint) => readonly Change[];

interface Way {
  readonly tells: string;
  readonly part?: Partial<Complaint>;
  readonly at?: number;
  /** Only who leads can answer, or who is here first: then somebody else need not hear. */
  readonly few?: boolean;
  readonly door: Door;
}

const late = instant('2026-11-26T17:00:00+08:00');
const answer: SurveyAnswer = {
  ...{ at: late, number: 'R-2026-0042', owner: 'Li', score: 1 },
  ...{
    comment: 'Never again.',
    notCounted: '' as const,
    noMore: false,
    scale: '',
    recommend: null,
  },
  expected: 'worse',
  comeBack: 'no',
  by: 'form',
};
const closed = { status: 'closed', closed: tuesdayAtTen, resolved: tuesdayAtTen } as const;
const waits = {
  status: 'waiting',
  waitingSince: tuesdayAtTen,
  firstAnswered: tuesdayAtTen,
  mail: '',
} as const;
const decided = { answer: 'no', text: '' } as const;

const ways: readonly Way[] = [
  { tells: 'what the customer said since', door: (d, c) => news(d, c, { text: 'Hm', key: '1' }) },
  {
    tells: 'what the business owner decided',
    door: (desk, complaint) =>
      tellOfIt({ desk, complaint, person: undefined, id: '' }, 'Money', decided),
  },
  { tells: 'a bad score', part: closed, door: (d, c) => mindBadScore(d, c, answer) },
  { tells: 'that it is late', part: { status: 'open' }, at: late, door: chaseOverdue },
  {
    tells: 'that the customer was reminded in vain',
    part: waits,
    at: instant('2026-12-04T10:00:00+08:00'),
    door: mindWaits,
  },
  {
    tells: 'a broken promise',
    part: { status: 'open', promise: 'A cup', promiseDue: tuesdayAtTen + 6e7 },
    at: late,
    door: breakPromises,
  },
  { tells: 'that somebody was hurt', part: { hurt: true }, door: alarmHurt },
  {
    tells: 'that help is asked for',
    door: (desk, complaint) => {
      const asked = askForHelp({ desk, complaint, person: undefined, id: '' }, { text: 'Help' });
      return 'refused' in asked ? [] : asked.changes;
    },
  },
  { tells: 'that nobody has it', part: { status: 'open' }, few: true, door: assign },
  { tells: 'whom the words name', few: true, door: askWho },
  {
    tells: 'the morning',
    at: instant('2026-11-24T10:00:00+08:00'),
    few: true,
    door: (desk) => morningMail(desk),
  },
];

interface Told {
  readonly desk: Desk;
  readonly complaint: Complaint;
  readonly to: readonly string[];
}

function told(
  { part, at = tuesdayAtTen, door }: Way,
  team: readonly Person[],
  facts: object,
): Told {
  const complaint = aComplaint({ status: 'open', ...part, ...facts });
  const state = someState({ installer: '', done: {} });
  const desk = aDesk({ team, now: at, state, complaints: [complaint] });
  const plan = planOf(desk, [() => door(desk, complaint)]);
  const to = plan.changes.flatMap((change) =>
    change.type === 'mail' && change.mail.purpose !== 'answer' ? [change.mail.to] : [],
  );
  return { desk, complaint, to };
}

const reads = (team: readonly Person[], mail: string) => team.filter((row) => row.mail === mail);
const accused = ({ desk, complaint }: Told, mail: string): boolean =>
  reads(desk.team, mail).some((row) => isAbout(complaint, row));
const there = (all: Told): readonly string[] =>
  all.desk.team
    .filter((row) => row.mail !== '' && !accused(all, row.mail))
    .filter((row) => !isAway(row, new Date(all.desk.now + 288e5).toISOString().slice(0, 10)))
    .map(({ mail }) => mail);

describe.each(ways)('of $tells', (way) => {
  test('nobody hears whom it is about, or may be about; nobody hears it twice', () => {
    fc.assert(
      fc.property(aTeam, concerns, (team, facts) => {
        const all = told(way, team, facts);
        expect(all.to.filter((mail) => accused(all, mail))).toEqual([]);
        if (way.at === undefined) expect([...new Set(all.to)]).toEqual(all.to);
      }),
    );
  });

  if (way.few) return;
  test('somebody hears who is there, as long as anybody is', () => {
    fc.assert(
      fc.property(aTeam, concerns, (team, facts) => {
        const all = told(way, team, facts);
        const present = there(all);
        expect(present.length > 0 && !all.to.some((mail) => present.includes(mail))).toBe(false);
      }),
    );
  });
});
