import { leads, nameOf, sameName } from '../../src/plain/people.ts';

test.each([
  ['Mei', ' mei ', true],
  ['Mei', 'Mei Lin', false],
  ['', '  ', true],
])('%j and %j are one name: %s', (a, b, expected) => {
  expect(sameName(a, b)).toBe(expected);
});

test.each([
  ['principal', true],
  ['manager', true],
  ['staff', false],
  [null, false],
])('a person with the role %j leads: %s', (role, expected) => {
  expect(leads({ role })).toBe(expected);
});

test.each([
  ['Mei', 'Linden', 'Mei'],
  ['', 'Linden', 'Linden'],
  ['', '', ''],
])('%j of %j goes by %j', (name, company, expected) => {
  expect(nameOf({ name, company })).toBe(expected);
});
