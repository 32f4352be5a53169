// Which stretch of time a figure is about: the desk's own weeks and days, half open.
import { type Instant, instantOf, localTime } from '../../desk/calendar.ts';
import type { Desk } from '../../desk/desk.ts';
import { addDays, mondayOf } from '../../plain/dates.ts';

/** From the first instant up to, not including, the last. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** From Monday to Sunday in the desk's zone, named by its Monday. */
export interface Week extends Period {
  readonly monday: string;
}

type Timed = Pick<Desk, 'now' | 'settings'>;

export const thisMonday = ({ now, settings }: Timed): string =>
  mondayOf(localTime(now, settings.zone).date);

export const weekOf = (monday: string, zone: string): Week => ({
  monday,
  from: instantOf(monday, 0, zone),
  to: instantOf(addDays(monday, 7), 0, zone),
});

/** So many weeks in order, the last of them beginning on this Monday. */
export const weeksUpTo = (lastMonday: string, weeks: number, zone: string): readonly Week[] =>
  Array.from({ length: weeks }, (_, at) => weekOf(addDays(lastMonday, (at - weeks + 1) * 7), zone));

/** So many days up to now, and as many before them: unlike a week that has just begun, they compare. */
export function lastDays({ now, settings: { zone } }: Timed, days: number): [Period, Period] {
  const { date, hour, minute } = localTime(now, zone);
  const ago = (back: number): Instant => instantOf(addDays(date, -back), hour * 60 + minute, zone);
  return [
    { from: ago(days), to: now + 1 },
    { from: ago(2 * days), to: ago(days) },
  ];
}

/** The weeks up to and with this one. */
export const fourWeeksUpTo = ({ monday, to }: Week, zone: string): Period => ({
  from: weekOf(addDays(monday, -21), zone).from,
  to,
});
