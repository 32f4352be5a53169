// Instants as date cells of Sheets: days since 1899-12-30 on the wall of the zone.
import { DAY, SECOND, SERIAL_OF_1970 } from '../plain/dates.ts';
import { type Instant, offsetAt, onWall, wallAt } from './calendar.ts';

/** Days since 1899-12-30 on the wall of the zone: a date cell of Sheets. */
export function toSerial(at: Instant, zone: string): number {
  return wallAt(at, zone) / DAY + SERIAL_OF_1970;
}

const dayOffsets = new Map<string, Map<number, number | null>>();

/** `toSerial` for many instants: a day on which the clocks do not change has one offset. */
export function serialsIn(zone: string): (at: Instant) => number {
  const known = dayOffsets.get(zone) ?? new Map<number, number | null>();
  dayOffsets.set(zone, known);
  return (at) => {
    const day = Math.floor(at / DAY);
    let offset = known.get(day);
    if (offset === undefined) {
      const [first, last] = [offsetAt(day * DAY, zone), offsetAt((day + 1) * DAY, zone)];
      offset = first === last ? first : null;
      known.set(day, offset);
    }
    return (at + (offset ?? offsetAt(at, zone))) / DAY + SERIAL_OF_1970;
  };
}

/** `fromSerial` for many, in the same way. */
export function instantsIn(zone: string): (serial: number) => Instant {
  const serialOf = serialsIn(zone);
  return (serial) => {
    const wall = Math.round(((serial - SERIAL_OF_1970) * DAY) / SECOND) * SECOND;
    const offset = Math.round((serialOf(wall) - SERIAL_OF_1970) * DAY) - wall;
    const at = wall - offset;
    return Math.abs(serialOf(at) - serial) * DAY < SECOND ? at : fromSerial(serial, zone);
  };
}

/** Rounded to the second; the second time round of a doubled hour cannot be told from the first. */
export function fromSerial(serial: number, zone: string): Instant {
  return onWall(Math.round(((serial - SERIAL_OF_1970) * DAY) / SECOND) * SECOND, zone);
}
