// When a clock trigger fires next. Google picks a minute by chance and keeps it; here the trigger's id picks it.
import { instantOf, wallTime } from '../../zoned-time.ts';
import type { Schedule } from '../world.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The first instant after `after`; null when a one-time trigger has had its turn. */
export function nextFiring(schedule: Schedule, uid: string, after: number): number | null {
  const { at, every } = schedule;
  if (at !== undefined) return at > after ? at : null;
  const count = every?.count ?? 1;
  if (every?.unit === 'minutes') return after + count * MINUTE_MS;
  if (every?.unit === 'hours') return after + untilMinute(after, stableMinute(uid), count);
  return nextDay(schedule, uid, after);
}

function stableMinute(uid: string): number {
  return [...uid].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7) % 60;
}

/** On the chosen minute the distance is whole hours; otherwise the minute comes round first. */
function untilMinute(after: number, minute: number, hours: number): number {
  const past = (after - minute * MINUTE_MS) % HOUR_MS;
  return past === 0 ? hours * HOUR_MS : HOUR_MS - past;
}

function nextDay(schedule: Schedule, uid: string, after: number): number {
  const { timeZone, every, hour = 0, minute = stableMinute(uid) } = schedule;
  const today = Math.floor(wallTime(timeZone, after) / DAY_MS) * DAY_MS;
  const stride = every?.unit === 'days' ? every.count : 1;
  const timeOfDay = hour * HOUR_MS + minute * MINUTE_MS;
  const first = instantOf(timeZone, today + timeOfDay) > after ? 0 : stride;
  const days = Array.from({ length: 62 }, (_, index) => today + (first + index * stride) * DAY_MS);
  const day = days.find((candidate) => suits(schedule, new Date(candidate))) ?? today + DAY_MS;
  return instantOf(timeZone, day + timeOfDay);
}

function suits({ weekDay, monthDay, every }: Schedule, day: Date): boolean {
  const wanted = weekDay ?? (every?.unit === 'weeks' ? 1 : undefined);
  if (wanted !== undefined && (day.getUTCDay() || 7) !== wanted) return false;
  return monthDay === undefined || day.getUTCDate() === monthDay;
}
