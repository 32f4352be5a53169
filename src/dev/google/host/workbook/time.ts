// Serial numbers: days since 1899-12-30 in the spreadsheet's time zone.
import { wallTime, zoneOffset } from '../../zoned-time.ts';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function serialOf(instant: number, timeZone: string): number {
  return (wallTime(timeZone, instant) - EPOCH) / DAY;
}

/** As a calendar on the wall tells it. */
export function yearOfSerial(serial: number): number {
  return new Date(EPOCH + serial * DAY).getUTCFullYear();
}

export function instantOf(serial: number, timeZone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  const guess = wall - zoneOffset(timeZone, wall);
  return wall - zoneOffset(timeZone, guess);
}
