import fc from 'fast-check';
import { isAbout, isAway, type Person } from '../../src/desk/people.ts';
import { standInFor } from '../../src/desk/who-hears.ts';
import { aPerson } from '../builders.ts';

test.each([
  ['Li', 'Li', true],
  [' li ', 'Li', true],
  ['Li at the counter', 'Li', true],
  ['it was LI.', 'Li', true],
  ['Liam', 'Li', false],
  ['Ali or Li', 'Li', true],
  ['Alison', 'Li', false],
  ['收银的李小明，很凶', '李小明', true],
  ['', 'Li', false],
  ['', '', false],
  ['somebody tall', '', false],
])('S113: "%s" is about %s: %s', (about, name, expected) => {
  expect(isAbout({ about }, aPerson({ name }))).toBe(expected);
});

test.each([
  ['2026-11-23', false],
  ['2026-11-24', true],
  ['2026-11-26', true],
  ['2026-11-27', false],
])('somebody away from the 24th to the 26th is, on %s, away: %s', (date, away) => {
  expect(isAway(aPerson({ awayFrom: '2026-11-24', awayTo: '2026-11-26' }), date)).toBe(away);
});

test('somebody away without an end is away until told otherwise', () => {
  expect(isAway(aPerson({ awayFrom: '2026-11-24' }), '2027-11-24')).toBe(true);
  expect(isAway(aPerson({ awayTo: '2027-11-24' }), '2026-11-24')).toBe(false);
});

const names = ['Anna', 'Bo', 'Chen', 'Dara', 'Eva'];

/** A team in which everybody has some stand-in, in circles and to themselves, too. */
const teams: fc.Arbitrary<Person[]> = fc
  .array(fc.constantFrom(...names, 'Nobody', ''), { minLength: 5, maxLength: 5 })
  .map((standIns) => names.map((name, at) => aPerson({ name, standIn: standIns[at] ?? '' })));

test('asking for a stand-in ends, asks nobody twice and finds only who can take it', () => {
  fc.assert(
    fc.property(teams, fc.subarray(names), (team, free) => {
      const asked: string[] = [];
      const found = standInFor(team, team[0], (person) => {
        asked.push(person.name);
        return free.includes(person.name);
      });
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked[0]).toBe('Anna');
      if (found) expect(free).toContain(found.name);
      else expect(asked.filter((name) => free.includes(name))).toEqual([]);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});
