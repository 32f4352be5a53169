// Days of the calendar as texts `YYYY-MM-DD` and as numbers, and times of day as texts, whatever clock they stand on.

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const DAY = 1440 * MINUTE;

export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `09:05` */
export const clockFace = (time: { readonly hour: number; readonly minute: number }): string =>
  `${twoDigits(time.hour)}:${twoDigits(time.minute)}`;

/** As a text; undefined where the calendar has no such day. */
export function dateWith(year: number, month: number, day: number): string | undefined {
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return dayIn(date) === undefined ? undefined : date;
}

/** Days since 1970. RangeError if `date` is no day of the calendar as `YYYY-MM-DD`, as in all functions here. */
export function dayNumber(date: string): number {
  const day = dayIn(date);
  if (day === undefined) throw new RangeError(`no such day: '${date}'`);
  return day;
}

export const isDay = (date: string): boolean => dayIn(date) !== undefined;

function dayIn(date: string): number | undefined {
  const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)?.map(Number) ?? [];
  const number = daysUntil(year, month, day);
  return dateOf(number) === date ? number : undefined;
}

/** From 1 March of the year 0 until 1 January 1970. */
const daysBefore1970 = 719_468;
/** Of four hundred years, which repeat. */
const cycle = 146_097;

/** Counted in years that begin in March, so that a leap day is the last of its year. */
function daysUntil(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  const months = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return from * 365 + leapDays + months + day - 1 - daysBefore1970;
}

/** The date of a day number. */
export function dateOf(day: number): string {
  if (!Number.isFinite(day)) throw new RangeError(`no day ${day}`);
  const days = Math.floor(day) + daysBefore1970;
  const cycles = Math.floor(days / cycle);
  const inCycle = days - cycles * cycle;
  const leapDays =
    Math.floor(inCycle / 36_524) - Math.floor(inCycle / 1460) - Math.floor(inCycle / (cycle - 1));
  const years = Math.floor((inCycle + leapDays) / 365);
  const inYear = inCycle - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = String(cycles * 400 + years + (month > 2 ? 0 : 1)).padStart(4, '0');
  const dayOfMonth = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** ISO 8601: a week belongs to the year of its Thursday: `2026-W47`. */
export function isoWeek(date: string): string {
  const thursday = mondayBefore(dayNumber(date)) + 3;
  const year = dateOf(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${twoDigits(week)}`;
}

export function mondayOf(date: string): string {
  return dateOf(mondayBefore(dayNumber(date)));
}

/** The day number of the Monday on or before; 1970-01-01 was a Thursday. */
export function mondayBefore(day: number): number {
  return Math.floor((day + 3) / 7) * 7 - 3;
}

export interface WallTime {
  readonly date: string;
  /** Of the day; seconds are a fraction. */
  readonly minute: number;
}

const wallTime = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?$/;

/** 'YYYY-MM-DDTHH:MM', perhaps with seconds: a time on the wall of a zone that is not said. */
export function wallTimeIn(text: string): WallTime | undefined {
  const [, date = '', hour, minute, second = '0'] = wallTime.exec(text) ?? [];
  if (dayIn(date) === undefined) return undefined;
  return { date, minute: Number(hour) * 60 + Number(minute) + Number(second) / 60 };
}

/** Sheets and Excel count days from 1899-12-30. */
export const SERIAL_OF_1970 = 25_569;

/** 'YYYY-MM-DDTHH:MM:SS' of a date cell, to the second. */
export function wallOfSerial(serial: number): string {
  const seconds = Math.round(((serial - SERIAL_OF_1970) * DAY) / SECOND);
  const day = Math.floor((seconds * SECOND) / DAY);
  const left = seconds - (day * DAY) / SECOND;
  const time = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  return `${dateOf(day)}T${time.map(twoDigits).join(':')}`;
}
