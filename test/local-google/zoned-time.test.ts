import { instantOf, wallTime } from '../../src/dev/google/zoned-time.ts';

const BERLIN = 'Europe/Berlin';
const iso = (instant: number) => new Date(instant).toISOString();
const at = (zone: string, wall: string) => iso(instantOf(zone, Date.parse(`${wall}Z`)));

test('a wall clock and back', () => {
  const instant = Date.parse('2026-07-01T10:15:30.250Z');
  expect(iso(wallTime('Asia/Shanghai', instant))).toBe('2026-07-01T18:15:30.250Z');
  expect(instantOf('Asia/Shanghai', wallTime('Asia/Shanghai', instant))).toBe(instant);
  expect(iso(wallTime('America/New_York', instant))).toBe('2026-07-01T06:15:30.250Z');
});

test('a doubled hour is the first one, a skipped hour moves on', () => {
  expect(at(BERLIN, '2026-10-25T02:30:00')).toBe('2026-10-25T00:30:00.000Z');
  expect(at(BERLIN, '2026-03-29T02:30:00')).toBe('2026-03-29T01:30:00.000Z');
});

test('either side of a change', () => {
  expect(at(BERLIN, '2026-03-29T01:59:00')).toBe('2026-03-29T00:59:00.000Z');
  expect(at(BERLIN, '2026-03-29T03:00:00')).toBe('2026-03-29T01:00:00.000Z');
  expect(at(BERLIN, '2026-10-25T03:00:00')).toBe('2026-10-25T02:00:00.000Z');
});

test('days before the common era of time zones and no time at all', () => {
  expect(iso(wallTime('UTC', Date.parse('0033-04-03T12:00:00Z')))).toBe('0033-04-03T12:00:00.000Z');
  expect(wallTime('UTC', Number.NaN)).toBeNaN();
});
