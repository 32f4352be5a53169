// When the desk works, and how much working time passes between two instants.

import { DAY, dateOf, dayNumber, MINUTE, mondayBefore } from '../plain/dates.ts';
import type { Span } from '../plain/hours.ts';
import { type Instant, instantOf, readingWall, wallAt } from './calendar.ts';
import { list, typed } from './fact.ts';
import { table, theirs } from './table.ts';

/** A row a weekday, and one each day on which it is otherwise. */
export const hoursTab = table(
  84111,
  { ...theirs, key: 'day' },
  { day: typed(140), spans: list(260), note: typed(260) },
);

/** When the desk works: in an IANA zone, on seven days, Monday first, except on days `YYYY-MM-DD`
 * (`[]` = closed). Spans of a day may come in any order and reach into the next; where they overlap they count once. */
export interface Hours {
  readonly zone: string;
  readonly week: readonly (readonly Span[])[];
  readonly exceptions: Readonly<Record<string, readonly Span[]>>;
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

/** The same time of day so many working days later; on a desk that never opens again, days as they come. */
export function addWorkingDays(hours: Hours, from: Instant, days: number): Instant {
  const wall = wallAt(from, hours.zone);
  const first = Math.floor(wall / DAY);
  const last = lastClosing(hours);
  let day = first;
  for (let left = days; left > 0; day += 1) {
    const isOver = instantOf(dateOf(day + 1), 0, hours.zone) > last;
    if (isOver || spansOn(hours, day + 1).length > 0) left -= 1;
  }
  return instantOf(dateOf(day), (wall - first * DAY) / MINUTE, hours.zone);
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

/** The open parts of [from, to), in order. */
function* openings(hours: Hours, from: Instant, to: Instant) {
  const instant = readingDays(hours.zone);
  let start = from;
  // The night before may reach into the first day.
  for (let day = Math.floor(wallAt(from, hours.zone) / DAY) - 1; instant(day, 0) < to; day++) {
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
  if (last === undefined) return -Infinity;
  const ends = (hours.exceptions[last] ?? []).map(({ to }) => to);
  return instantOf(last, Math.max(1440, ...ends), hours.zone);
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
