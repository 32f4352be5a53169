import fc from 'fast-check';
import {
  addDays,
  clockFace,
  dateOf,
  dateWith,
  dayNumber,
  isoWeek,
  mondayOf,
  wallOfSerial,
  wallTimeIn,
} from '../../src/plain/dates.ts';

test('counts days as the calendar of JavaScript does, from the year 1 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dateOf(day)).toBe(date);
      expect(dayNumber(date)).toBe(day);
    }),
  );
});

test.each([
  [2028, 2, 29, '2028-02-29'],
  [2000, 2, 29, '2000-02-29'],
  [2026, 12, 31, '2026-12-31'],
  [2026, 2, 29, undefined],
  [1900, 2, 29, undefined],
  [2026, 13, 1, undefined],
  [2026, 0, 1, undefined],
  [2026, 4, 31, undefined],
  [2026, 4, 0, undefined],
  [Number.NaN, 4, 1, undefined],
])('year %d, month %d, day %d is %j', (year, month, day, date) => {
  expect(dateWith(year, month, day)).toBe(date);
});

test.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['1970-01-01', -1, '1969-12-31'],
])('from %s, %d days on is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test.each([
  ['2026-11-22', '2026-W47', '2026-11-16'],
  ['2027-01-03', '2026-W53', '2026-12-28'],
])('%s is in %s, which begins on %s', (date, week, monday) => {
  expect([isoWeek(date), mondayOf(date)]).toEqual([week, monday]);
});

test.each(['2026-02-30', '2026-2-3', '26-02-03', ''])('%j is no day', (text) => {
  expect(() => dayNumber(text)).toThrow(RangeError);
});

test.each([
  ['2026-11-22T09:05', { date: '2026-11-22', minute: 545 }],
  ['2026-11-22T23:59:30', { date: '2026-11-22', minute: 1439.5 }],
  ['2026-11-22T24:00', undefined],
  ['2026-11-22T09:60', undefined],
  ['2026-02-30T09:00', undefined],
  ['2026-11-22 09:00', undefined],
  ['2026-11-22T09:00Z', undefined],
  ['12026-01-01T00:00', undefined],
  ['2026-11-22', undefined],
  ['', undefined],
])('on the wall, %j is %j', (text, wall) => {
  expect(wallTimeIn(text)).toEqual(wall);
});

test.each([
  [25_569, '1970-01-01T00:00:00'],
  [46_348.5, '2026-11-22T12:00:00'],
  [46_348.500_004, '2026-11-22T12:00:00'],
  [46_348.999_999, '2026-11-23T00:00:00'],
  [46_348 + 86_399 / 86_400, '2026-11-22T23:59:59'],
])('the date cell %d shows %s', (serial, wall) => {
  expect(wallOfSerial(serial)).toBe(wall);
});

test.each([
  [{ hour: 9, minute: 5 }, '09:05'],
  [{ hour: 23, minute: 59 }, '23:59'],
])('%j stands on a clock as %s', (time, face) => {
  expect(clockFace(time)).toBe(face);
});
