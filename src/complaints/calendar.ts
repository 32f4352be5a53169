// The only file of the core that may name Date: instants, the desk's local days and its working hours.
import { tzOffset } from '@date-fns/tz/tzOffset';

/** Milliseconds since 1970 in UTC; whole seconds in our use. */
export type Instant = number;

/** Minutes of the local day, `0 <= from < to <= 1440`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When the desk works: in an IANA zone, on seven days, Monday first, except on days `YYYY-MM-DD`
 * (`[]` = closed). Spans of a day may come in any order; where they overlap they count once. */
export interface Hours {
  readonly zone: string;
  readonly week: readonly (readonly Span[])[];
  readonly exceptions: Readonly<Record<string, readonly Span[]>>;
}

/** What clock and calendar on the wall show; `weekday` 1 = Monday, `date` = `YYYY-MM-DD`. */
export interface LocalTime extends Readonly<Record<LocalPart, number>> {
  readonly date: string;
}
type LocalPart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'weekday';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;
const SERIAL_OF_1970 = 25569;

/** RangeError for an unknown zone or an instant that is no number, as in all functions here. */
export function localTime(at: Instant, zone: string): LocalTime {
  const wall = new Date(wallAt(at, zone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: wall.getUTCDay() || 7,
    date: wall.toISOString().slice(0, 10),
  };
}

/** A time that daylight saving skips is the first instant after the gap; a doubled one the first. */
export function instantOf(date: string, minuteOfDay: number, zone: string): Instant {
  return onWall(dayNumber(date) * DAY + Math.round(minuteOfDay * MINUTE), zone);
}

/** The earliest instant by which `minutes` (>= 0, else RangeError) of working time have passed: `from`
 * itself for 0. Where the desk never opens again, the rest runs on as plain minutes. */
export function addWorkingMinutes(hours: Hours, from: Instant, minutes: number): Instant {
  if (!(minutes >= 0 && minutes < Infinity)) throw new RangeError(`not a duration: ${minutes}`);
  let [left, last] = [Math.round(minutes * MINUTE), from];
  if (left === 0) return from;
  for (const { start, end } of openings(hours, from, lastClosing(hours))) {
    if (end - start >= left) return start + left;
    left -= end - start;
    last = end;
  }
  return last + left;
}

/** Exact, so perhaps a fraction; 0 when `to <= from`. Real time: a span across a daylight-saving
 * change is shorter or longer than its ends on the wall say, because that is how long people worked. */
export function workingMinutesBetween(hours: Hours, from: Instant, to: Instant): number {
  let worked = 0;
  for (const { start, end } of openings(hours, from, to)) worked += end - start;
  return worked / MINUTE;
}

/** A span's first instant is open, its last is not. */
export function isOpenAt(hours: Hours, at: Instant): boolean {
  return workingMinutesBetween(hours, at, at + 1) > 0;
}

export function isWorkingDay(hours: Hours, date: string): boolean {
  return spansOn(hours, dayNumber(date)).length > 0;
}

/** RangeError if `date` is no day of the calendar as `YYYY-MM-DD`, as in all functions here. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** ISO 8601: a week belongs to the year of its Thursday: `2026-W47`. */
export function isoWeek(date: string): string {
  const thursday = mondayBefore(dayNumber(date)) + 3;
  const year = dateOf(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

export function mondayOf(date: string): string {
  return dateOf(mondayBefore(dayNumber(date)));
}

/** `2026-11-22T02:23:00.000Z` */
export function toIso(at: Instant): string {
  return new Date(at).toISOString();
}

/** Only RFC 3339 (date, time with seconds, `Z` or offset); else, as for 30 February, undefined. */
export function fromIso(text: string): Instant | undefined {
  const wall = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.exec(text)?.[1];
  const at = Date.parse(text);
  if (wall === undefined || Number.isNaN(at)) return undefined;
  // Date.parse rolls 30 February and 24:00 over instead of refusing them.
  return toIso(Date.parse(`${wall}Z`)).startsWith(wall) ? at : undefined;
}

/** Days since 1899-12-30 on the wall of the zone: a date cell of Sheets (platform 11.5). */
export function toSerial(at: Instant, zone: string): number {
  return wallAt(at, zone) / DAY + SERIAL_OF_1970;
}

const dayOffsets = new Map<string, Map<number, number | null>>();

/** `toSerial` for many instants: a day on which the clocks do not change has one offset. */
export function serialsIn(zone: string): (at: Instant) => number {
  const known = dayOffsets.get(zone) ?? new Map<number, number | null>();
  dayOffsets.set(zone, known);
  return (at) => {
    const day = Math.floor(at / DAY);
    let offset = known.get(day);
    if (offset === undefined) {
      const [first, last] = [offsetAt(day * DAY, zone), offsetAt((day + 1) * DAY, zone)];
      offset = first === last ? first : null;
      known.set(day, offset);
    }
    return (at + (offset ?? offsetAt(at, zone))) / DAY + SERIAL_OF_1970;
  };
}

/** `fromSerial` for many, in the same way. */
export function instantsIn(zone: string): (serial: number) => Instant {
  const serialOf = serialsIn(zone);
  return (serial) => {
    const wall = Math.round(((serial - SERIAL_OF_1970) * DAY) / SECOND) * SECOND;
    const offset = Math.round((serialOf(wall) - SERIAL_OF_1970) * DAY) - wall;
    const at = wall - offset;
    return Math.abs(serialOf(at) - serial) * DAY < SECOND ? at : fromSerial(serial, zone);
  };
}

/** Rounded to the second; the second time round of a doubled hour cannot be told from the first. */
export function fromSerial(serial: number, zone: string): Instant {
  return onWall(Math.round(((serial - SERIAL_OF_1970) * DAY) / SECOND) * SECOND, zone);
}

/** An IANA zone that Intl knows; a bare offset (`+08:00`), which newer engines take, is none. */
export function isZone(name: string): boolean {
  try {
    return !/^[+-]/.test(name) && Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** The open parts of [from, to), in order. */
function* openings(hours: Hours, from: Instant, to: Instant) {
  const instant = readingDays(hours.zone);
  let start = from;
  for (let day = Math.floor(wallAt(from, hours.zone) / DAY); instant(day, 0) < to; day++) {
    for (const span of spansOn(hours, day)) {
      start = Math.max(start, instant(day, span.from));
      const end = Math.min(to, instant(day, span.to));
      if (end > start) {
        yield { start, end };
        start = end;
      }
    }
  }
}

function spansOn(hours: Hours, day: number): readonly Span[] {
  const spans = hours.exceptions[dateOf(day)] ?? hours.week[day - mondayBefore(day)] ?? [];
  return spans.length > 1 ? [...spans].sort((a, b) => a.from - b.from) : spans;
}

function lastClosing(hours: Hours): Instant {
  if (hours.week.some((spans) => spans.some(({ from, to }) => from < to))) return Infinity;
  const last = Object.keys(hours.exceptions).sort().pop();
  return last === undefined ? -Infinity : instantOf(last, 1440, hours.zone);
}

function onWall(wall: number, zone: string): Instant {
  return readingWall(wall - DAY, wall + DAY, zone)(wall);
}

/** `onWall` for many days: asks every three weeks. Since 2011 no zone changed twice in as many. */
function readingDays(zone: string) {
  let weeks = NaN;
  let read: (wall: number) => Instant;
  return (day: number, minute: number): Instant => {
    const current = Math.floor(day / 21);
    if (current !== weeks) {
      weeks = current;
      read = readingWall((current * 21 - 1) * DAY, (current * 21 + 22) * DAY, zone);
    }
    return read(day * DAY + minute * MINUTE);
  };
}

/** For a time in which the zone's offset changes at most once: answers with the first instant when the
 * wall shows a local time (milliseconds as if it were UTC) or, if it never does, the end of the gap. */
function readingWall(start: Instant, end: Instant, zone: string) {
  const [before, after] = [offsetAt(start, zone), offsetAt(end, zone)];
  let [still, turn] = [start, end];
  while (before !== after && turn - still > 1) {
    const middle = Math.floor((still + turn) / 2);
    if (offsetAt(middle, zone) === before) still = middle;
    else turn = middle;
  }
  return (wall: number) => (wall - before < turn ? wall - before : Math.max(turn, wall - after));
}

function wallAt(at: Instant, zone: string): number {
  return at + offsetAt(at, zone);
}

function offsetAt(at: Instant, zone: string): number {
  const offset = Math.round(tzOffset(zone, new Date(at)) * MINUTE);
  if (Number.isNaN(offset)) throw new RangeError(`no time ${at} in zone '${zone}'`);
  return offset;
}

function dayNumber(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY;
  if (Number.isNaN(day) || dateOf(day) !== date) throw new RangeError(`no such day: '${date}'`);
  return day;
}

/** Not by toISOString, which takes twice as long: half of a walk through years would be spent there. */
function dateOf(day: number): string {
  const date = new Date(day * DAY);
  if (Number.isNaN(date.getTime())) throw new RangeError(`no day ${day}`);
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The day number of the Monday on or before; 1970-01-01 was a Thursday. */
function mondayBefore(day: number): number {
  return Math.floor((day + 3) / 7) * 7 - 3;
}
