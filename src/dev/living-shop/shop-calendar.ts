// The shop's weeks, counted up to the Monday on which the visitor comes.
import { instantOf, wallTime } from '../google/zoned-time.ts';
import { type When, weekdays } from './script.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const weeks = 6;
/** Google's clock need not strike every five minutes to tell the story: each morning, when letters are written, and after what happened. */
const strike = 7 * 60 + 35;
const letter = 8 * 60;
/** Before opening: the morning's mails are there, Monday's letter is about to come. */
const arrival = 7 * 60 + 50;

export interface ShopCalendar {
  readonly opens: number;
  readonly ends: number;
  readonly strikes: readonly number[];
  readonly instant: (when: When) => number;
  /** 'YYYY-MM-DDTHH:MM', as the sidebar writes a date. */
  readonly local: (when: When) => string;
}

/** The last Monday morning that has been, and the six weeks before it. */
export function shopCalendar(zone: string, now: number): ShopCalendar {
  const wall = wallTime(zone, now) - arrival * minute;
  const today = Math.floor(wall / day) * day;
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * day;
  const first = monday - weeks * 7 * day;
  const at = (days: number, minutes: number) => first + days * day + minutes * minute;
  const days = Array.from({ length: weeks * 7 + 1 }, (_, index) => index);
  const ends = instantOf(zone, at(weeks * 7, arrival));
  const wallOf = (when: When): number => {
    const [week, , time = ''] = when.split(' ');
    const [hour, minutes] = time.split(':').map(Number);
    const index = weekdays.findIndex((name) => when.includes(name));
    return at((Number(week) - 1) * 7 + index, Number(hour) * 60 + Number(minutes));
  };
  return {
    opens: instantOf(zone, at(0, 7 * 60)),
    ends,
    strikes: days
      .flatMap((index) =>
        (index % 7 === 0 ? [strike, letter] : [strike]).map((time) => at(index, time)),
      )
      .map((wall) => instantOf(zone, wall)),
    instant: (when) => instantOf(zone, wallOf(when)),
    local: (when) => new Date(wallOf(when)).toISOString().slice(0, 16),
  };
}
