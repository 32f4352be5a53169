// What holds whatever the hours, the zone and the day, and the same numbers found in another way.
import fc from 'fast-check';
import { fromIso, type Instant, instantOf, localTime, toIso } from '../src/desk/calendar.ts';
import { fromSerial, toSerial } from '../src/desk/serials.ts';
import { addWorkingMinutes, isOpenAt, workingMinutesBetween } from '../src/desk/working-hours.ts';
import { addDays } from '../src/plain/dates.ts';

fc.configureGlobal({ seed: 20261122, numRuns: 150 });

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const zones = [
  'Asia/Shanghai',
  'Asia/Taipei',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
];
// Half of all instants lie within four days of a change of clocks.
const changes = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
];
const seconds = (from: string, days: number) =>
  fc
    .integer({ min: -days * 86_400, max: days * 86_400 })
    .map((n) => instantOf(from, 0, 'UTC') + n * 1000);
const instants = fc.oneof(
  seconds('2026-06-01', 500),
  fc.constantFrom(...changes).chain((date) => seconds(date, 4)),
);
const dates = instants.map((instant) => toIso(instant).slice(0, 10));
const daysOf = (grid: number) =>
  fc.array(
    fc
      .uniqueArray(fc.integer({ min: 0, max: 1440 / grid }), { minLength: 2, maxLength: 2 })
      .map(([a = 0, b = 0]) => ({ from: Math.min(a, b) * grid, to: Math.max(a, b) * grid })),
    { maxLength: 3 },
  );
const hoursOf = (grid: number) =>
  fc
    .record({
      zone: fc.constantFrom(...zones),
      week: fc.array(daysOf(grid), { minLength: 7, maxLength: 7 }),
      exceptions: fc.dictionary(dates, daysOf(grid), { maxKeys: 20 }),
    })
    .filter(({ week }) => week.some((spans) => spans.length > 0));
const hours = hoursOf(1);
const minutes = fc.integer({ min: 0, max: 20_000 });

test('the time added is the time found between, and not reached before', () => {
  fc.assert(
    fc.property(hours, instants, minutes, (h, from, m) => {
      const end = addWorkingMinutes(h, from, m);
      expect(workingMinutesBetween(h, from, end)).toBe(m);
      if (m > 0) expect(workingMinutesBetween(h, from, end - 1000)).toBeLessThan(m);
      if (m > 0) expect(isOpenAt(h, end - 1)).toBe(true);
    }),
  );
});

test('later or longer never ends earlier', () => {
  fc.assert(
    fc.property(hours, instants, minutes, minutes, (h, from, m, more) => {
      const end = addWorkingMinutes(h, from, m);
      expect(addWorkingMinutes(h, from, m + more)).toBeGreaterThanOrEqual(end);
      expect(addWorkingMinutes(h, from + more * 1000, m)).toBeGreaterThanOrEqual(end);
    }),
  );
});

test('parts add up to the whole', () => {
  fc.assert(
    fc.property(hours, instants, instants, instants, minutes, minutes, (h, x, y, z, m, n) => {
      const [a = 0, b = 0, c = 0] = [x, y, z].sort((p, q) => p - q);
      const parts = workingMinutesBetween(h, a, b) + workingMinutesBetween(h, b, c);
      expect(parts).toBeCloseTo(workingMinutesBetween(h, a, c), 6);
      const twice = addWorkingMinutes(h, addWorkingMinutes(h, a, m), n);
      expect(twice).toBe(addWorkingMinutes(h, a, m + n));
    }),
  );
});

// Whole hours, because a span that ends inside a doubled hour ends there the first time.
test('counting minute by minute on the wall finds the same', () => {
  fc.assert(
    fc.property(hoursOf(60), instants, fc.integer({ min: 0, max: 2000 }), (h, instant, length) => {
      const from = instant - (instant % 60_000);
      const wall = wallClock(h.zone);
      let open = 0;
      for (let i = 0; i < length; i++) {
        const { date, weekday, minute } = wall(from + i * 60_000);
        const spans = h.exceptions[date] ?? h.week[weekday] ?? [];
        if (spans.some((span) => span.from <= minute && minute < span.to)) open++;
      }
      expect(workingMinutesBetween(h, from, from + length * 60_000)).toBe(open);
    }),
  );
});

test('three years are the sum of their days', () => {
  fc.assert(
    fc.property(hours, dates, (h, first) => {
      const end = addDays(first, 1100);
      let worked = 0;
      for (let date = first; date < end; date = addDays(date, 1)) {
        const next = instantOf(addDays(date, 1), 0, h.zone);
        worked += workingMinutesBetween(h, instantOf(date, 0, h.zone), next);
      }
      const whole = [instantOf(first, 0, h.zone), instantOf(end, 0, h.zone)] as const;
      expect(workingMinutesBetween(h, ...whole)).toBe(worked);
    }),
    { numRuns: 10 },
  );
});

test('a time on the wall leads back to its instant, or to the first of two', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
      const { date, hour, minute, second } = localTime(instant, zone);
      const back = instantOf(date, hour * 60 + minute + second / 60, zone);
      expect(fromSerial(toSerial(instant, zone), zone)).toBe(back);
      expect(localTime(back, zone)).toEqual(localTime(instant, zone));
      expect(fromIso(toIso(instant))).toBe(instant);
      const again = instant - 3_600_000 * (zone === 'Australia/Lord_Howe' ? 0.5 : 1);
      const doubled = toSerial(again, zone) === toSerial(instant, zone);
      expect(back).toBe(doubled ? again : instant);
    }),
    { numRuns: 1000 },
  );
});

/** What Intl writes, without calendar.ts; weekday 0 = Monday. */
function wallClock(zone: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant: Instant) => {
    const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return {
      date: `${part.get('year')}-${part.get('month')}-${part.get('day')}`,
      weekday: weekdays.indexOf(part.get('weekday')?.slice(0, 3) ?? ''),
      minute: Number(part.get('hour')) * 60 + Number(part.get('minute')),
    };
  };
}
