// Moments to come, as people type them into a cell.
import { isDay } from '../plain/dates.ts';
import { daysInYear, readDate } from '../plain/written-dates.ts';
import { fromIso, type Instant, instantOf, localTime, wallInstant } from './calendar.ts';

/** All that it may mean, each once, the soonest first. */
export function momentsIn(typed: string, now: Instant, zone: string): Instant[] {
  const { date, year } = localTime(now, zone);
  const reading = readDate(typed, year);
  const read = reading ? ('only' in reading ? [reading.only] : Object.values(reading.orders)) : [];
  const written = read.length > 0 ? read.map(timeOfDay(typed)) : comingDays(typed, date, year);
  const moments = written.flatMap((moment) => instantIn(moment, zone) ?? []);
  return [...new Set(moments)].sort((a, b) => a - b);
}

/** Without a time of day it lasts till the end of it. */
const timeOfDay =
  (typed: string) =>
  (moment: string): string =>
    moment.endsWith('T00:00:00') && !/[:：时時点點]|am|pm/i.test(typed)
      ? moment.slice(0, 10)
      : moment;

const instantIn = (moment: string, zone: string): Instant | undefined =>
  isDay(moment)
    ? instantOf(moment, endOfDay, zone)
    : (fromIso(moment) ?? wallInstant(moment, zone));

const endOfDay = 23 * 60 + 59;

/** Day and month alone are the next ones. */
function comingDays(typed: string, today: string, year: number): string[] {
  const soon = daysInYear(typed, year).filter((day) => day >= today);
  const isSoon = (day: string): boolean => soon.some((one) => one.slice(4) === day.slice(4));
  return [...soon, ...daysInYear(typed, year + 1).filter((day) => !isSoon(day))];
}
