// A moment as anybody can read it, years later, in whatever language.
import { type Instant, localTime } from '../../desk/calendar.ts';
import { clockFace } from '../../plain/dates.ts';

export function minuteOf(at: Instant, zone: string): string {
  const wall = localTime(at, zone);
  return `${wall.date} ${clockFace(wall)}`;
}
