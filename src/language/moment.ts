// The parts of a local time that sentences are made of; calendar.ts's LocalTime fits.
export interface Moment {
  readonly month: number;
  readonly day: number;
  /** 1 = Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}
