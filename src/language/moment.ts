// The parts of a local time that sentences are made of; calendar.ts's LocalTime fits.
import { dayNumber, isDay } from '../plain/dates.ts';

export interface Moment {
  readonly month: number;
  readonly day: number;
  /** 1 = Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  /** Said only where it would not be clear. */
  readonly saidYear?: number;
}

/** So far off, the day alone could be that of another year. */
const far = 180;

export const withYear = <Dated extends Moment & { readonly date: string }>(
  at: Dated,
  today: string,
): Dated & Moment =>
  isDay(at.date) && Math.abs(dayNumber(at.date) - dayNumber(today)) > far
    ? { ...at, saidYear: Number(at.date.slice(0, 4)) }
    : at;
