// Serial numbers: days since 1899-12-30 in the spreadsheet's time zone (platform 11.5, 4.17 to 4.19).
import { tzOffset } from '@date-fns/tz';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function offset(timeZone: string, instant: number): number {
  return tzOffset(timeZone, new Date(instant)) * 60_000;
}

export function serialOf(instant: number, timeZone: string): number {
  return (instant + offset(timeZone, instant) - EPOCH) / DAY;
}

export function instantOf(serial: number, timeZone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  const guess = wall - offset(timeZone, wall);
  return wall - offset(timeZone, guess);
}
