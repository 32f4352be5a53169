// Instants as the page says them, and as the shop's clocks show them.
import { instantOf, wallTime } from '../../google/zoned-time.ts';

const DAY_MS = 86_400_000;
const EIGHT = 8 * 3_600_000;

const startOfDay = (wall: number): number => Math.floor(wall / DAY_MS) * DAY_MS;

/** The next instant at which it is eight o'clock there. */
export function nextMorning(now: number, timeZone: string): number {
  const wall = wallTime(timeZone, now);
  const today = startOfDay(wall) + EIGHT;
  return instantOf(timeZone, today > wall ? today : today + DAY_MS);
}

export function nextMonday(now: number, timeZone: string): number {
  const wall = wallTime(timeZone, now);
  const day = startOfDay(wall);
  const untilMonday = (8 - new Date(day).getUTCDay()) % 7;
  const monday = day + untilMonday * DAY_MS + EIGHT;
  return instantOf(timeZone, monday > wall ? monday : monday + 7 * DAY_MS);
}

/** For and from an input of type datetime-local. */
export const toLocalInput = (now: number, timeZone: string): string =>
  new Date(wallTime(timeZone, now)).toISOString().slice(0, 16);

export function fromLocalInput(text: string, timeZone: string): number | null {
  const wall = Date.parse(`${text}Z`);
  return Number.isNaN(wall) ? null : instantOf(timeZone, wall);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(
  language: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  // Day before month, as elsewhere in the world.
  const locale = language === 'en' ? 'en-GB' : language;
  const key = JSON.stringify([language, timeZone, options]);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, hourCycle: 'h23', ...options });
  formats.set(key, format);
  return format;
}

const TIME = { hour: '2-digit', minute: '2-digit' } as const;

export const longMoment = (at: number, language: string, timeZone: string): string =>
  formatOf(language, timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...TIME,
  }).format(at);

export const shortMoment = (at: number, language: string, timeZone: string): string =>
  formatOf(language, timeZone, { day: 'numeric', month: 'short', ...TIME }).format(at);
