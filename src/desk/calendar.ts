// The only file of the core that may name Date: instants, and what calendar and clock on the wall of a zone show.
import { DAY, dayNumber, MINUTE, SECOND, wallTimeIn } from '../plain/dates.ts';

/** Milliseconds since 1970 in UTC; whole seconds in our use. */
export type Instant = number;

/** What clock and calendar on the wall show; `weekday` 1 = Monday, `date` = `YYYY-MM-DD`. */
export interface LocalTime extends Readonly<Record<LocalPart, number>> {
  readonly date: string;
}
type LocalPart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'weekday';

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

/** Of 'YYYY-MM-DDTHH:MM' on the wall of the zone, as a page's date-time field writes it. */
export const localInstant = (text: string, zone: string): Instant | undefined =>
  text.length > 'YYYY-MM-DDTHH:MM'.length ? undefined : wallInstant(text, zone);

/** The same, perhaps with seconds. */
export function wallInstant(text: string, zone: string): Instant | undefined {
  const wall = wallTimeIn(text);
  return wall && instantOf(wall.date, wall.minute, zone);
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

/** An IANA zone that Intl knows; a bare offset (`+08:00`), which newer engines take, is none. */
export function isZone(name: string): boolean {
  try {
    return !/^[+-]/.test(name) && Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

export function onWall(wall: number, zone: string): Instant {
  return readingWall(wall - DAY, wall + DAY, zone)(wall);
}

/** For a time in which the zone's offset changes at most once: answers with the first instant when the
 * wall shows a local time (milliseconds as if it were UTC) or, if it never does, the end of the gap. */
export function readingWall(start: Instant, end: Instant, zone: string) {
  const [before, after] = [offsetAt(start, zone), offsetAt(end, zone)];
  let [still, turn] = [start, end];
  while (before !== after && turn - still > 1) {
    const middle = Math.floor((still + turn) / 2);
    if (offsetAt(middle, zone) === before) still = middle;
    else turn = middle;
  }
  return (wall: number) => (wall - before < turn ? wall - before : Math.max(turn, wall - after));
}

export function wallAt(at: Instant, zone: string): number {
  return at + offsetAt(at, zone);
}

const walls = new Map<string, Intl.DateTimeFormat>();

/** Only options that every engine with Intl has known for years: which one runs at Google nobody says. */
function wallOf(zone: string): Intl.DateTimeFormat {
  const known = walls.get(zone);
  if (known) return known;
  const numeric = 'numeric';
  const day = { year: numeric, month: numeric, day: numeric } as const;
  const time = { hour: numeric, minute: numeric, second: numeric } as const;
  const format = { timeZone: zone, hourCycle: 'h23', ...day, ...time } as const;
  const wall = new Intl.DateTimeFormat('en-US', format);
  walls.set(zone, wall);
  return wall;
}

/** By zone and day; null where the offset changes within. No zone does that twice in a day, and asking takes long. */
const dayOffsets = new Map<string, number | null>();

export function offsetAt(at: Instant, zone: string): number {
  const day = Math.floor(at / DAY);
  const key = `${zone} ${day}`;
  let known = dayOffsets.get(key);
  if (known === undefined) {
    const first = shownOffset(day * DAY, zone);
    known = first === shownOffset((day + 1) * DAY, zone) ? first : null;
    dayOffsets.set(key, known);
  }
  return known ?? shownOffset(at, zone);
}

/** `11/27/2026, 04:05:06`; midnight is 24 in some engines. */
function shownOffset(at: Instant, zone: string): number {
  const shown = wallOf(zone).format(at).match(/\d+/g) ?? [];
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = shown.map(Number);
  const wall = Date.UTC(year, month - 1, day, hour % 24, minute, second);
  return wall - Math.floor(at / SECOND) * SECOND;
}
