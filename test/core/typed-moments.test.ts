// What is typed as the date of a promise: all moments that it may mean.
import { momentsIn, pastMomentsIn } from '../../src/desk/typed-moments.ts';
import { words } from '../../src/desk/words.ts';
import { withYear } from '../../src/language/moment.ts';

const now = Date.parse('2026-11-30T12:00:00Z');
const read = (typed: string): string[] =>
  momentsIn(typed, now, 'Europe/London').map((at) => new Date(at).toISOString().slice(0, 16));

test.each([
  ['2026-12-24', ['2026-12-24T23:59']],
  ['2026-12-24 15:20', ['2026-12-24T15:20']],
  ['2026-12-24 00:00', ['2026-12-24T00:00']],
  ['2026-12-24 15:20+08', ['2026-12-24T07:20']],
  ['24/12/2026', ['2026-12-24T23:59']],
  ['46380', ['2026-12-24T23:59']],
  ['46380.5', ['2026-12-24T12:00']],
  ['24 Dec', ['2026-12-24T23:59']],
  ['12月24日', ['2026-12-24T23:59']],
  ['4 Jan', ['2027-01-04T23:59']],
  ['2/3', ['2027-02-03T23:59', '2027-03-02T23:59']],
  ['1/2/2027', ['2027-01-02T23:59', '2027-02-01T23:59']],
  ['3.5', ['2027-05-03T22:59']],
  ['0.5', []],
  ['soon', []],
])('%j may be %j', (typed, moments) => expect(read(typed)).toEqual(moments));

test.each([
  ['2026-11-24', ['2026-11-24T00:00']],
  ['2026-12-24', []],
  ['24 Nov 15:20', []],
  ['24 Nov', ['2026-11-24T00:00']],
  ['4 Dec', ['2025-12-04T00:00']],
  ['2/3', ['2026-02-03T00:00', '2026-03-02T00:00']],
  ['46350.5', ['2026-11-24T12:00']],
])('when it was, %j may be %j', (typed, moments) =>
  expect(
    pastMomentsIn(typed, now, 'Europe/London').map((at) => new Date(at).toISOString().slice(0, 16)),
  ).toEqual(moments));

test.each([
  ['2027-02-01', 'Monday 1 February, 9:05', '2月1日（周一）上午9点05分'],
  ['2028-02-01', 'Tuesday 1 February 2028, 9:05', '2028年2月1日（周二）上午9点05分'],
])('seen from November 2026, %s is said as %j', (date, en, hans) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  const at = withYear({ date, month, day, weekday, hour: 9, minute: 5 }, '2026-11-30');
  expect(words.en.time.moment(at)).toBe(en);
  expect(words['zh-Hans'].time.moment(at)).toBe(hans);
});
