// Moments as people type them into a cell: all that may be meant, each once, the soonest first.
import { isDay } from '../plain/dates.ts';
import { daysInYear, readDate } from '../plain/written-dates.ts';
import { fromIso, type Instant, instantOf, localTime, wallInstant } from './calendar.ts';

/** Of what is to come. Without a time of day it lasts till the end of it; day and month alone are the next ones. */
export const momentsIn = (typed: string, now: Instant, zone: string): Instant[] =>
  read(typed, now, zone, { minute: 23 * 60 + 59, daysAlone: comingDays });

/** Of what was: without a time of day from its beginning; day and month alone are the last ones. */
export const pastMomentsIn = (typed: string, now: Instant, zone: string): Instant[] =>
  read(typed, now, zone, { minute: 0, daysAlone: pastDays }).filter((at) => at <= now);

/** As it is asked which is meant. */
export const eitherDay = (moments: readonly Instant[], zone: string): string =>
  moments.map((at) => localTime(at, zone).date).join(' / ');

interface Sense {
  /** Of a day without a time. */
  readonly minute: number;
  readonly daysAlone: (typed: string, today: string, year: number) => string[];
}

function read(typed: string, now: Instant, zone: string, { minute, daysAlone }: Sense): Instant[] {
  const { date, year } = localTime(now, zone);
  const reading = readDate(typed, year);
  const dated = reading ? ('only' in reading ? [reading.only] : Object.values(reading.orders)) : [];
  const written = dated.length > 0 ? dated.map(timeOfDay(typed)) : daysAlone(typed, date, year);
  const instantIn = (moment: string): Instant | undefined =>
    isDay(moment)
      ? instantOf(moment, minute, zone)
      : (fromIso(moment) ?? wallInstant(moment, zone));
  const moments = written.flatMap((moment) => instantIn(moment) ?? []);
  return [...new Set(moments)].sort((a, b) => a - b);
}

const timeOfDay =
  (typed: string) =>
  (moment: string): string =>
    moment.endsWith('T00:00:00') && !/[:：时時點点]|am|pm/i.test(typed)
      ? moment.slice(0, 10)
      : moment;

function comingDays(typed: string, today: string, year: number): string[] {
  const soon = daysInYear(typed, year).filter((day) => day >= today);
  return [...soon, ...daysInYear(typed, year + 1).filter(isOtherThan(soon))];
}

function pastDays(typed: string, today: string, year: number): string[] {
  const lately = daysInYear(typed, year).filter((day) => day <= today);
  return [...lately, ...daysInYear(typed, year - 1).filter(isOtherThan(lately))];
}

/** Another day of another month. */
const isOtherThan =
  (days: readonly string[]) =>
  (day: string): boolean =>
    !days.some((one) => one.slice(4) === day.slice(4));
