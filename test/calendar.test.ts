import {
  fromIso,
  type Instant,
  instantOf,
  isZone,
  localTime,
  toIso,
} from '../src/desk/calendar.ts';
import { fromSerial, toSerial } from '../src/desk/serials.ts';
import {
  addWorkingMinutes,
  type Hours,
  isOpenAt,
  isWorkingDay,
  workingMinutesBetween,
} from '../src/desk/working-hours.ts';
import { addDays, isoWeek, mondayOf } from '../src/plain/dates.ts';
import type { Span } from '../src/plain/hours.ts';

const NINE_TO_SIX = [
  { from: 540, to: 720 },
  { from: 780, to: 1080 },
];
const ALL_DAY = [{ from: 0, to: 1440 }];

const shop = (zone: string, exceptions: Hours['exceptions'] = {}): Hours => ({
  zone,
  week: [...Array<Span[]>(5).fill(NINE_TO_SIX), [], []],
  exceptions,
});
const everyDay = (zone: string, spans: readonly Span[]): Hours => ({
  zone,
  week: Array<readonly Span[]>(7).fill(spans),
  exceptions: {},
});
const at = (text: string): Instant => {
  const instant = fromIso(text);
  if (instant === undefined) throw new Error(`the test is wrong: ${text}`);
  return instant;
};

test('local time is what clock and calendar on the wall show', () => {
  expect(localTime(at('2026-11-22T16:23:09Z'), 'Asia/Shanghai')).toEqual({
    year: 2026,
    month: 11,
    day: 23,
    hour: 0,
    minute: 23,
    second: 9,
    weekday: 1,
    date: '2026-11-23',
  });
  expect(localTime(at('2026-11-22T16:23:09Z'), 'America/New_York')).toMatchObject({
    hour: 11,
    weekday: 7,
    date: '2026-11-22',
  });
});

test.each([
  ['an ordinary time', '2026-07-01', 570, 'Europe/Berlin', '2026-07-01T07:30:00.000Z'],
  ['a skipped one', '2026-03-29', 150, 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['a doubled one', '2026-10-25', 150, 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['one skipped in New York', '2026-03-08', 121, 'America/New_York', '2026-03-08T07:00:00.000Z'],
  ['one doubled in New York', '2026-11-01', 60, 'America/New_York', '2026-11-01T05:00:00.000Z'],
  ['half an hour skipped', '2026-10-04', 145, 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
  ['half an hour doubled', '2026-04-05', 100, 'Australia/Lord_Howe', '2026-04-04T14:40:00.000Z'],
  ['a skipped midnight', '2026-09-06', 0, 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ['a whole day skipped', '2011-12-30', 720, 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ['the end of a day', '2026-12-31', 1440, 'Asia/Taipei', '2026-12-31T16:00:00.000Z'],
])('finds the instant of %s', (_, date, minute, zone, instant) => {
  expect(toIso(instantOf(date, minute, zone))).toBe(instant);
});

test('refuses days that do not exist and zones nobody knows', () => {
  for (const date of ['2026-02-29', '2026-2-1', '22.11.2026', '', 'NaN-NaN-NaN'])
    expect(() => instantOf(date, 0, 'Asia/Taipei')).toThrow(RangeError);
  expect(() => localTime(0, 'Mars/Olympus')).toThrow(RangeError);
  expect(() => localTime(Number.NaN, 'Asia/Taipei')).toThrow(RangeError);
  expect(() => addDays('2026-01-01', Number.NaN)).toThrow(RangeError);
});

test('knows the zones of Intl and nothing else', () => {
  const known = ['Asia/Shanghai', 'UTC', 'Etc/GMT+8'];
  const unknown = ['', '+08:00', '-0500', 'Beijing', 'Mars-08', '中国'];
  expect([...known, ...unknown].filter(isZone)).toEqual(known);
});

test.each([
  ['2026-11-22', '2026-W47', '2026-11-16'],
  ['2026-11-23', '2026-W48', '2026-11-23'],
  ['2027-01-03', '2026-W53', '2026-12-28'],
  ['2024-12-30', '2025-W01', '2024-12-30'],
  ['2023-01-01', '2022-W52', '2022-12-26'],
  ['1969-12-31', '1970-W01', '1969-12-29'],
])('%s is in %s, which begins on %s', (date, week, monday) => {
  expect([isoWeek(date), mondayOf(date)]).toEqual([week, monday]);
});

test('adds days over ends of months, leap days and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

test.each([
  ['2026-11-22T02:23:00.000Z', '2026-11-22T02:23:00.000Z'],
  ['2026-11-22T10:23:00+08:00', '2026-11-22T02:23:00.000Z'],
  ['2026-11-21T23:23:00.5-03:00', '2026-11-22T02:23:00.500Z'],
])('reads the instant %s', (text, instant) => {
  expect(toIso(at(text))).toBe(instant);
});

test.each([
  '2026-11-22',
  '2026-11-22T02:23:00',
  '2026-11-22T02:23Z',
  '2026-02-30T00:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T02:60:00Z',
  '2026-11-22 02:23:00Z',
  '',
  'yesterday',
])('does not guess what %p means', (text) => {
  expect(fromIso(text)).toBeUndefined();
});

test('writes instants as serial numbers in the zone of the desk', () => {
  expect(toSerial(at('2026-11-22T04:00:00Z'), 'Asia/Shanghai')).toBe(46348.5);
  expect(toIso(fromSerial(46348.5, 'America/New_York'))).toBe('2026-11-22T17:00:00.000Z');
  expect(toIso(fromSerial(46348.500004, 'UTC'))).toBe('2026-11-22T12:00:00.000Z');
});

const friday = at('2026-11-20T17:00:00+01:00');
const holiday = { '2026-11-23': [] };
const makeUp = { '2026-11-22': [{ from: 600, to: 660 }] };

test.each([
  ['within a span', shop('Europe/Berlin'), 30, '2026-11-20T16:30:00.000Z'],
  ['up to closing time', shop('Europe/Berlin'), 60, '2026-11-20T17:00:00.000Z'],
  ['over a weekend', shop('Europe/Berlin'), 61, '2026-11-23T08:01:00.000Z'],
  ['over lunch', shop('Europe/Berlin'), 60 + 180 + 1, '2026-11-23T12:01:00.000Z'],
  ['over a holiday', shop('Europe/Berlin', holiday), 61, '2026-11-24T08:01:00.000Z'],
  ['on a make-up Sunday', shop('Europe/Berlin', makeUp), 120, '2026-11-22T10:00:00.000Z'],
  ['not at all', shop('Europe/Berlin'), 0, '2026-11-20T16:00:00.000Z'],
  ['day and night', everyDay('Europe/Berlin', ALL_DAY), 2880, '2026-11-22T16:00:00.000Z'],
])('working time passes %s', (_, hours, minutes, end) => {
  expect(toIso(addWorkingMinutes(hours, friday, minutes))).toBe(end);
  expect(workingMinutesBetween(hours, friday, at(end))).toBe(minutes);
});

test('working time is real time in the nights when the clock changes', () => {
  const night = (zone: string, date: string, spans: readonly Span[]) =>
    workingMinutesBetween(
      everyDay(zone, spans),
      instantOf(date, 0, zone),
      instantOf(addDays(date, 1), 0, zone),
    );
  expect(night('Europe/Berlin', '2026-03-29', ALL_DAY)).toBe(23 * 60);
  expect(night('Europe/Berlin', '2026-10-25', ALL_DAY)).toBe(25 * 60);
  expect(night('Australia/Lord_Howe', '2026-10-04', ALL_DAY)).toBe(23.5 * 60);
  expect(night('Europe/Berlin', '2026-03-29', [{ from: 90, to: 150 }])).toBe(30);
  expect(night('Europe/Berlin', '2026-03-29', [{ from: 130, to: 170 }])).toBe(0);
  expect(night('Europe/Berlin', '2026-10-25', [{ from: 60, to: 180 }])).toBe(180);
});

test('counts spans in any order, and overlapping ones once', () => {
  const spans = [
    { from: 780, to: 1080 },
    { from: 540, to: 720 },
    { from: 600, to: 660 },
    { from: 700, to: 720 },
  ];
  const [from, to] = [at('2026-11-20T00:00:00Z'), at('2026-11-21T00:00:00Z')];
  expect(workingMinutesBetween(everyDay('UTC', spans), from, to)).toBe(480);
});

test('working time runs on as plain minutes where the desk never opens again', () => {
  const closed = everyDay('Europe/Berlin', []);
  expect(addWorkingMinutes(closed, friday, 90)).toBe(friday + 90 * 60_000);
  const oneMore = { ...closed, exceptions: { ...makeUp, '2026-11-01': ALL_DAY } };
  expect(toIso(addWorkingMinutes(oneMore, friday, 59))).toBe('2026-11-22T09:59:00.000Z');
  expect(toIso(addWorkingMinutes(oneMore, friday, 70))).toBe('2026-11-22T10:10:00.000Z');
});

test('no working time has passed at once, even while the desk is closed', () => {
  const saturday = at('2026-11-21T03:00:00Z');
  expect(addWorkingMinutes(shop('UTC'), saturday, 0)).toBe(saturday);
});

test('working time never runs backwards', () => {
  expect(workingMinutesBetween(shop('UTC'), friday, friday)).toBe(0);
  expect(workingMinutesBetween(shop('UTC'), friday, friday - 60_000)).toBe(0);
  for (const minutes of [-1, Number.NaN, Infinity])
    expect(() => addWorkingMinutes(shop('UTC'), friday, minutes)).toThrow(RangeError);
});

test('the desk is open from the first instant of a span until its last', () => {
  const open = (time: string) => isOpenAt(shop('UTC'), at(`2026-11-20T${time}Z`));
  expect(['08:59:59', '09:00:00', '11:59:59', '12:00:00', '18:00:00'].map(open)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
  const exceptions = { ...makeUp, ...holiday };
  expect(days.filter((day) => isWorkingDay(shop('UTC', exceptions), day))).toEqual([
    '2026-11-20',
    '2026-11-22',
  ]);
});
