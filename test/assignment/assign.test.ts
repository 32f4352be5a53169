import fc from 'fast-check';
import { assign } from '../../src/complaints/assignment/assign.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { isAbout, type Person } from '../../src/desk/people.ts';
import { planOf } from '../../src/desk/plan.ts';
import { aComplaint, aDesk, anna, aPerson, aRule, instant, li, mei } from '../builders.ts';

const orphan = (part: Partial<Complaint> = {}): Complaint =>
  aComplaint({ owner: '', firstOwner: '', status: 'new', ...part });

const bo = aPerson({ name: 'Bo', mail: 'bo@linden.example' });

const assigned = (desk: Desk) => {
  const plan = planOf(desk, [assign]);
  const mails = plan.changes.flatMap((change) => (change.type === 'mail' ? [change.mail] : []));
  const one = plan.after.complaints.get('R-2026-0042')?.record;
  return { plan, mails, one, owner: one?.owner };
};

const ownerAmong = (team: readonly Person[], part: Partial<Complaint> = {}, desk = {}) =>
  assigned(aDesk({ team, complaints: [orphan(part)], ...desk })).owner;

describe('who gets a complaint', () => {
  const shop = aPerson({ name: 'Bo', places: ['Shop'] });
  const online = aPerson({ name: 'Chen', places: ['Online'] });
  const chinese = aPerson({ name: 'Chen', languages: ['zh-Hant'] });
  const english = aPerson({ name: 'Bo', languages: ['en'] });
  const repairs = aPerson({ name: 'Dara', skills: ['repairs'] });
  const away = aPerson({ name: 'Bo', awayFrom: '2026-11-20', awayTo: '2026-11-30' });
  const weekend = aPerson({ name: 'Bo', workdays: [6, 7] });
  const stock = aPerson({ name: 'Bo', department: 'Stock' });

  test.each<[string, Person[], Partial<Complaint>, Partial<Desk>, string]>([
    ['staff before those who lead', [anna, mei, li], {}, {}, 'Li'],
    ['a manager before the principal', [anna, mei], {}, {}, 'Mei'],
    ['who works at the place', [shop, online], { place: 'Online' }, {}, 'Chen'],
    ['who speaks the language', [english, chinese], { language: 'zh-Hant' }, {}, 'Chen'],
    ['who has the skill', [bo, repairs], {}, { rules: [aRule({ skill: 'repairs' })] }, 'Dara'],
    ['the department', [stock, li], {}, { rules: [aRule({ goesTo: 'stock' })] }, 'Bo'],
    ['the person named by the rule', [bo, li], {}, { rules: [aRule({ goesTo: 'Li' })] }, 'Li'],
    ['nobody who is away', [away, li], {}, {}, 'Li'],
    ['nobody who does not work today', [weekend, li], {}, {}, 'Li'],
    ['who can, if nobody has every trait', [online], { place: 'Shop' }, {}, 'Chen'],
    ['a manager, about a colleague', [li, mei, bo], { about: 'Bo' }, {}, 'Mei'],
    ['not the manager it is about', [li, mei, anna], { about: 'Mei' }, {}, 'Anna'],
    ['not the person it is about', [li, bo], { about: 'li, at the till' }, {}, 'Bo'],
  ])('is %s', (_, team, complaint, desk, owner) => {
    expect(ownerAmong(team, complaint, desk)).toBe(owner);
  });

  test('is the stand-in of a person away, or the stand-in of the stand-in', () => {
    const rules = [aRule({ goesTo: 'Chen' })];
    const chen = aPerson({ name: 'Chen', awayFrom: '2026-11-01', standIn: 'Bo' });
    expect(ownerAmong([chen, bo, li], {}, { rules })).toBe('Bo');
    const gone = { ...bo, awayFrom: '2026-11-01', standIn: 'Li' };
    expect(ownerAmong([chen, gone, li, aPerson({ name: 'Aki' })], {}, { rules })).toBe('Li');
  });

  test('is somebody who works on the day when the desk opens again', () => {
    const saturday = instant('2026-11-28T20:00:00+08:00');
    const monday = aPerson({ name: 'Bo', workdays: [1] });
    const weekendOnly = aPerson({ name: 'Aki', workdays: [6, 7] });
    expect(ownerAmong([weekendOnly, monday], {}, { now: saturday })).toBe('Bo');
  });
});

describe('the lightest load', () => {
  const load = (owner: string, count: number, part: Partial<Complaint> = {}): Complaint[] =>
    Array.from({ length: count }, (_, at) =>
      aComplaint({ number: `R-2026-9${owner.length}${at}1`, owner, status: 'open', ...part }),
    );

  test('gets the next complaint; what is closed weighs nothing', () => {
    const complaints = [orphan(), ...load('Li', 2, { status: 'closed' }), ...load('Bob', 1)];
    const team = [aPerson({ name: 'Bob' }), li];
    expect(ownerAmong(team, {}, { complaints })).toBe('Li');
  });

  test('decides among equals by who has waited longest for a new one', () => {
    const early = instant('2026-11-23T10:00:00+08:00');
    const complaints = [orphan(), ...load('Li', 1, { received: early }), ...load('Bob', 1)];
    expect(ownerAmong([aPerson({ name: 'Bob' }), li], {}, { complaints })).toBe('Li');
  });

  test('a full capacity takes no more, and then somebody is alarmed', () => {
    const team = [
      { ...mei, capacity: 0 },
      { ...li, capacity: 1 },
    ];
    const complaints = [orphan(), ...load('Li', 1)];
    const { owner, mails, one } = assigned(aDesk({ team, complaints }));
    expect([owner, one?.alarmed]).toEqual(['', 'unassigned']);
    expect(mails.map((mail) => [mail.purpose, mail.to])).toEqual([['alarm', mei.mail]]);
  });

  test('a burst is spread evenly', () => {
    const burst = Array.from({ length: 30 }, (_, at) => orphan({ number: `R-2026-${1000 + at}` }));
    const team = [li, bo, aPerson({ name: 'Chen', mail: '' })];
    const { plan } = assigned(aDesk({ team, complaints: burst }));
    const owners = [...plan.after.complaints.values()].map((row) => row.record.owner);
    expect(team.map(({ name }) => owners.filter((owner) => owner === name).length)).toEqual([
      10, 10, 10,
    ]);
  });
});

test('S11: who owns it first stays the first owner when it is given again', () => {
  const { one } = assigned(aDesk({ complaints: [orphan({ firstOwner: 'Bo' })] }));
  expect(one).toMatchObject({ owner: 'Li', firstOwner: 'Bo' });
  expect(assigned(aDesk({ complaints: [orphan()] })).one?.firstOwner).toBe('Li');
});

test('the owner is told once; deciding again changes nothing', () => {
  const desk = aDesk({ complaints: [orphan()] });
  const { plan, mails } = assigned(desk);
  expect(mails.map((mail) => mail.to)).toEqual([li.mail]);
  expect(assign(plan.after)).toEqual([]);
  expect(assign(desk)).toEqual(assign(desk));
});

test('nobody is here: alarmed once, and given away when somebody is back', () => {
  const gone = [anna, mei, li].map((p) => ({ ...p, awayFrom: '2026-11-24', awayTo: '2026-11-24' }));
  const { plan, mails } = assigned(aDesk({ team: gone, complaints: [orphan()] }));
  expect(mails.map((mail) => mail.to)).toEqual([anna.mail, mei.mail]);
  expect(assign(plan.after)).toEqual([]);
  const tomorrow = instant('2026-11-25T10:00:00+08:00');
  expect(assigned({ ...plan.after, now: tomorrow }).owner).toBe('Li');
});

test.each([
  'waiting',
  'resolved',
  'closed',
  'withdrawn',
] as const)('a complaint that is %s needs an owner only while it is open', (status) => {
  expect(ownerAmong([li], { status })).toBe(status === 'waiting' ? 'Li' : '');
});

const names = ['Anna', 'Mei', 'Li', 'Bo', 'Chen'];
const people = fc.record({
  role: fc.constantFrom('staff' as const, 'staff' as const, 'manager' as const),
  capacity: fc.constantFrom(null, 0, 2),
  awayFrom: fc.constantFrom('', '', '2026-11-24'),
  standIn: fc.constantFrom('', ...names),
});
const teams = fc
  .array(people, { minLength: 5, maxLength: 5 })
  .map((parts) =>
    parts.map((part, at) =>
      aPerson({ name: names[at] ?? '', mail: `p${at}@linden.example`, ...part }),
    ),
  );

test('S113: the person it is about never owns it, stands in for it or gets a mail about it', () => {
  fc.assert(
    fc.property(
      teams,
      fc.constantFrom(...names),
      fc.constantFrom('', ...names),
      (team, about, goesTo) => {
        const complaints = [orphan({ about: `${about}, I think` })];
        const { owner, mails } = assigned(aDesk({ team, complaints, rules: [aRule({ goesTo })] }));
        const person = team.find(({ name }) => name === about);
        expect(owner).not.toBe(about);
        expect(mails.map((mail) => mail.to)).not.toContain(person?.mail);
      },
    ),
    { seed: 20261124, numRuns: 300 },
  );
});

test('every open complaint is owned by somebody present who may, or somebody is alarmed', () => {
  const several = fc.array(fc.constantFrom('', ...names), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(teams, several, (team, abouts) => {
      const complaints = abouts.map((about, at) =>
        orphan({ number: `R-2026-${1000 + at}`, about }),
      );
      const { plan } = assigned(aDesk({ team, complaints }));
      for (const { record: complaint } of plan.after.complaints.values()) {
        const owner = team.find(({ name }) => name === complaint.owner);
        if (owner) expect([owner.awayFrom, isAbout(complaint, owner)]).toEqual(['', false]);
        else expect(complaint.alarmed).toBe('unassigned');
      }
    }),
    { seed: 20261124, numRuns: 200 },
  );
});
