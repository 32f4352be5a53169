// Whoever is renamed in Team keeps what is theirs: people are known by their mail.
import { followNames } from '../../src/complaints/assignment/follow-names.ts';
import { healthOf } from '../../src/complaints/health/health.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Person } from '../../src/desk/people.ts';
import { planOf } from '../../src/desk/plan.ts';
import { hearersOf } from '../../src/desk/who-hears.ts';
import { aComplaint, aDesk, anna, aPerson, aPromise, aRule, li, mei } from '../builders.ts';

const tom = aPerson({ name: 'Tom', mail: 'tom@linden.example' });
const minutes = 60_000;

/** The clock runs every five minutes over what stands in Team then. */
function afterClocks(desk: Desk, ...teams: readonly (readonly Person[])[]): Desk {
  let so = desk;
  for (const team of teams) {
    so = planOf({ ...so, team, now: so.now + 5 * minutes }, [followNames]).after;
  }
  return so;
}

const hers = aComplaint({
  ...{ owner: 'Li', firstOwner: 'Li', approvedBy: 'Li', surveyCaller: 'Li', status: 'open' },
});
const staff = [anna, mei, li, tom];
const aDay = (more: Parameters<typeof aDesk>[0] = {}): Desk =>
  afterClocks(aDesk({ team: staff, complaints: [hers], ...more }), staff);
const ownerOf = (desk: Desk, number = hers.number): string =>
  desk.complaints.get(number)?.record.owner ?? '';

const renamed = (name: string): readonly Person[] => [anna, mei, { ...li, name }, tom];

test('her complaints, limits, calls and promises go by the new name, with a line in the log', () => {
  const before = aDay({ promises: [aPromise({ who: 'Li' })] });
  const team = renamed('Li Ming');
  const after = afterClocks(before, team, team);
  expect(after.complaints.get(hers.number)?.record).toMatchObject({
    ...{ owner: 'Li Ming', firstOwner: 'Li Ming', approvedBy: 'Li Ming', surveyCaller: 'Li Ming' },
  });
  expect([...after.promises.values()].map(({ record }) => record.who)).toEqual(['Li Ming']);
  const { changes } = planOf({ ...afterClocks(before, team), now: before.now + 10 * minutes }, [
    followNames,
  ]);
  expect(changes).toContainEqual(
    expect.objectContaining({
      event: expect.objectContaining({
        ...{ type: 'renamed', actor: 'desk', detail: { from: 'Li', to: 'Li Ming' } },
      }),
    }),
  );
});

test('absences and those whom they stand in for go by it, too', () => {
  const away = { awayFrom: '2026-11-20', awayTo: '2026-11-27', standIn: 'Li' };
  const before = aDay();
  const team = [anna, mei, { ...li, name: 'Li Ming' }, { ...tom, standIn: 'Li' }];
  const said = { ...before, state: { ...before.state, away: { Mei: away, Li: away } } };
  const after = afterClocks(said, team, team);
  expect(after.state.away).toMatchObject({
    Mei: { standIn: 'Li Ming' },
    'Li Ming': { ...away, standIn: 'Li Ming' },
  });
  expect(after.team.find(({ name }) => name === 'Tom')?.standIn).toBe('Li Ming');
});

test('what goes to her by Rules goes to her under the new name; departments keep theirs', () => {
  const rules = [
    aRule({ kind: 'Repairs', goesTo: 'li' }),
    aRule({ kind: 'Till', goesTo: 'Front desk' }),
    aRule({ kind: 'Praise' }),
  ];
  const team = renamed('Li Ming');
  const after = afterClocks(aDay({ rules }), team, team);
  expect(after.rules.map(({ goesTo }) => goesTo)).toEqual(['Li Ming', 'Front desk', '']);
});

test('one look at it is not enough: a mail typed next makes it somebody else', () => {
  const other = [anna, mei, { ...li, name: 'Wei', mail: 'wei@linden.example' }, tom];
  const after = afterClocks(aDay(), renamed('Wei'), other, other, other);
  expect(ownerOf(after)).toBe('Li');
});

test('two who change places change owners, and changed back all is as it was', () => {
  const his = aComplaint({ number: 'R-2026-0002', owner: 'Tom', status: 'open' });
  const swapped = [anna, mei, { ...li, name: 'Tom' }, { ...tom, name: 'Li' }];
  const before = aDay({ complaints: [hers, his] });
  const after = afterClocks(before, swapped, swapped);
  expect([ownerOf(after), ownerOf(after, his.number)]).toEqual(['Tom', 'Li']);
  const back = afterClocks(after, staff, staff);
  expect([ownerOf(back), ownerOf(back, his.number)]).toEqual(['Li', 'Tom']);
});

test('a name that two had is left to whom it stays with', () => {
  const two = [anna, mei, li, { ...tom, name: 'Li' }];
  const before = aDesk({ team: two, complaints: [hers] });
  const one = [anna, mei, li, tom];
  expect(ownerOf(afterClocks(before, two, one, one))).toBe('Li');
});

test('another case, or a new mail, changes nothing', () => {
  expect(ownerOf(afterClocks(aDay(), renamed('LI'), renamed('LI')))).toBe('Li');
  const moved = [anna, mei, { ...li, mail: 'li@new.example' }, tom];
  const after = afterClocks(aDay(), moved, moved);
  expect(ownerOf(after)).toBe('Li');
  expect(
    ownerOf(
      afterClocks(
        after,
        [...moved.slice(0, 2), { ...li, name: 'Li Er', mail: 'li@new.example' }, tom],
        [...moved.slice(0, 2), { ...li, name: 'Li Er', mail: 'li@new.example' }, tom],
      ),
    ),
  ).toBe('Li Er');
});

test('S113: whom it is about is still kept from it under the new name', () => {
  const about = aComplaint({ owner: 'Mei', about: 'Li at the counter', named: 'Li, Tom' });
  const team = renamed('Ming');
  const after = afterClocks(aDay({ complaints: [about] }), team, team);
  expect(after.complaints.get(about.number)?.record).toMatchObject({
    ...{ about: 'Li at the counter, Ming', named: 'Ming, Tom' },
  });
});

const pulse = { clockAt: null, quotaLeft: null, uncertain: [], failed: [] };
const troubles = (desk: Desk) =>
  healthOf(desk, pulse)
    .problems.filter(({ code }) => code !== 'set-up-unfinished')
    .map(({ code, where, detail }) => [code, where, detail]);

test('whoever is gone from Team and still owns something is said', () => {
  expect(troubles(aDesk({ team: [anna, mei], complaints: [hers] }))).toEqual([
    ['owner-gone', 'Li', '1'],
  ]);
});

test('two of one name are said, and both hear', () => {
  const desk = aDesk({ team: [anna, mei, li, { ...tom, name: 'li ' }], complaints: [hers] });
  expect(troubles(desk)).toEqual([['name-doubled', 'Li', '']]);
  expect(hearersOf(desk, hers).map(({ mail }) => mail)).toEqual([li.mail, tom.mail]);
});

test('one person in two rows is no doubled name', () => {
  const desk = aDesk({
    team: [anna, mei, li, { ...li, department: 'Repair' }],
    complaints: [hers],
  });
  expect(troubles(desk)).toEqual([]);
});
