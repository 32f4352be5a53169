// One person may be principal, manager and staff, in one row of Team or in several: one mail about one thing, and no
// reproach by way of himself.
import fc from 'fast-check';
import { onClock, withReport } from '../../src/complaints/playbook.ts';
import { letterDue } from '../../src/complaints/summary/monday-letter.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Mail } from '../../src/desk/outbox.ts';
import { isAbout, type Person, personNamed } from '../../src/desk/people.ts';
import type { Plan } from '../../src/desk/plan.ts';
import { aComplaint, aDesk, anna, aPerson, instant, someState, tuesdayAtTen } from '../builders.ts';

const hour = 3_600_000;
const names = ['Anna', 'Bao', 'Chen', 'Dora'] as const;
const mails = ['anna@linden.example', 'bao@linden.example', 'chen@linden.example', ''] as const;

const people: fc.Arbitrary<readonly Person[]> = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...names),
      mail: fc.constantFrom(...mails),
      role: fc.constantFrom('principal' as const, 'manager' as const, 'staff' as const),
      standIn: fc.constantFrom('', ...names),
      awayFrom: fc.constantFrom('', '', '', '2026-11-23'),
    }),
    { selector: ({ name }) => name, minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((part) => aPerson(part)));

const cases = fc.record({
  owner: fc.constantFrom('', ...names),
  about: fc.constantFrom('', '', '', ...names),
  hurt: fc.boolean(),
  hoursAgo: fc.integer({ min: 0, max: 200 }),
  answered: fc.boolean(),
  promisedInHours: fc.option(fc.integer({ min: -30, max: 30 })),
  reopened: fc.integer({ min: 0, max: 1 }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const complaintOf = (c: Case, at: number): Complaint =>
  aComplaint({
    number: `R-2026-${String(at + 1).padStart(4, '0')}`,
    received: tuesdayAtTen - c.hoursAgo * hour,
    ...{ owner: c.owner, firstOwner: c.owner, about: c.about, hurt: c.hurt, reopened: c.reopened },
    firstAnswered: c.answered ? tuesdayAtTen - (c.hoursAgo - 1) * hour : null,
    promise: c.promisedInHours === null ? '' : 'A new cup',
    promiseDue: c.promisedInHours === null ? null : tuesdayAtTen + c.promisedInHours * hour,
    channel: 'counter',
  });

const desks: fc.Arbitrary<Desk> = fc
  .tuple(people, fc.array(cases, { minLength: 1, maxLength: 4 }))
  .map(([team, all]) =>
    aDesk({
      team,
      complaints: all.map(complaintOf),
      state: someState({ installer: mails[0], done: { letter: '2026-W46' } }),
    }),
  );

interface Run {
  readonly desk: Desk;
  readonly mails: readonly Mail[];
}

function clockRun(desk: Desk): Plan {
  const { plan } = onClock(desk, false, false);
  return letterDue(desk) ? withReport(plan) : plan;
}

/** Clock runs of a week, and what each of them queues. */
function runsFrom(desk: Desk): readonly Run[] {
  let now = desk;
  return Array.from({ length: 24 }, (_, at) => {
    const plan = clockRun({ ...now, now: desk.now + at * 7 * hour });
    now = { ...plan.after, outbox: new Map() };
    const mails = plan.changes.flatMap((change) => (change.type === 'mail' ? [change.mail] : []));
    return { desk: plan.after, mails };
  });
}

/** What a mail is about, without to whom it goes. */
const thingOf = ({ key, to, purpose, number }: Mail): string =>
  purpose === 'alarm' || key.startsWith('owner:') || key.startsWith('alarm:')
    ? `${number} is there`
    : key.startsWith('warn:')
      ? key.split(':').slice(0, -2).join(':')
      : key.replace(to, '');

const inside = ({ mails }: Run): readonly Mail[] =>
  mails.filter(({ purpose }) => purpose === 'alarm' || purpose === 'notice');

const check = (holds: (run: Run) => void): void =>
  fc.assert(
    fc.property(desks, (desk) => runsFrom(desk).forEach(holds)),
    { seed: 20261127, numRuns: 60 },
  );

test('nobody gets two mails about one thing', () => {
  check((run) => {
    const things = inside(run).map((mail) => `${thingOf(mail)} to ${mail.to}`);
    expect(things).toEqual([...new Set(things)]);
  });
});

test('nobody is told of himself in the third person, or that he is the one who is late', () => {
  check((run) => {
    const { team, complaints } = run.desk;
    const ownerOf = (number: string) =>
      personNamed(team, complaints.get(number)?.record.owner ?? '');
    for (const { key, to, number, text } of inside(run)) {
      const rows = team.filter(({ mail }) => mail === to);
      expect(rows.filter(({ name }) => text.includes(`${name} looks after it`))).toEqual([]);
      const isOwner = ownerOf(number)?.mail === to && ownerOf(number)?.awayFrom === '';
      expect(isOwner && /:(manager|principal):/.test(key)).toBe(false);
    }
  });
});

test('S113: nobody gets a mail about a complaint against himself, under whatever name', () => {
  check((run) => {
    const { team, complaints } = run.desk;
    for (const { to, number, text } of inside(run)) {
      const rows = team.filter(({ mail }) => mail === to);
      const against = [...complaints.values()]
        .filter(({ record: complaint }) => rows.some((row) => isAbout(complaint, row)))
        .map(({ record: complaint }) => complaint.number);
      expect(against.filter((one) => one === number || text.includes(one))).toEqual([]);
    }
  });
});

describe('a shop of one', () => {
  const monday = instant('2026-11-23T08:00:00+08:00');
  const alone = (part: Partial<Complaint> = {}): Desk =>
    aDesk({
      now: monday,
      team: [anna],
      complaints: [
        aComplaint({ owner: 'Anna', received: monday - 96 * hour, channel: 'counter', ...part }),
      ],
      state: someState({ done: { letter: '2026-W46' } }),
    });

  test('Monday’s letter stands for a morning mail that would say nothing else', () => {
    const [run] = runsFrom(alone());
    expect(run?.mails.map(({ key }) => key.split(':')[0])).toEqual(['warn', 'letter']);
  });

  test('what is not among the decisions is still said in the morning', () => {
    const desk = alone();
    const calm = aComplaint({
      number: 'R-2026-0043',
      owner: 'Anna',
      received: monday,
      channel: 'counter',
    });
    const both = {
      ...desk,
      complaints: new Map([...desk.complaints, ...aDesk({ complaints: [calm] }).complaints]),
    };
    expect(runsFrom(both)[0]?.mails.map(({ key }) => key.split(':')[0])).toContain('morning');
  });

  test('somebody hurt: one alarm that says whose it is, no second mail', () => {
    const fresh = alone({ hurt: true, owner: '', firstOwner: '', received: monday - hour });
    const { mails } = runsFrom(fresh)[0] ?? { mails: [] };
    const about = mails.filter(({ number }) => number !== '');
    expect(about.map(({ key }) => key)).toEqual([`alarm:hurt:R-2026-0042:${anna.mail}`]);
    expect(about[0]?.text).toContain('and it is yours');
  });
});
