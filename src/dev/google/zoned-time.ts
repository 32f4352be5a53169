// Wall-clock arithmetic for a named zone, independent of the process's own zone. Used on both sides of the bridge.

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = 'numeric';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  formats.set(timeZone, format);
  return format;
}

/** The instant's wall-clock time in the zone, as if that were UTC: read it with getUTC... */
export function wallTime(timeZone: string, instant: number): number {
  if (Number.isNaN(instant)) return instant;
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const field = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
  const year = parts.get('era') === 'BC' ? 1 - field('year') : field('year');
  const seconds = Date.UTC(
    2000,
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  // Date.UTC takes years below 100 for 19xx, and 2000 is a leap year like every day that exists.
  const shifted = new Date(seconds).setUTCFullYear(year, field('month') - 1, field('day'));
  return shifted + (((instant % 1000) + 1000) % 1000);
}

export function zoneOffset(timeZone: string, instant: number): number {
  return wallTime(timeZone, instant) - instant;
}

/** The instant at which clocks in the zone show this; in a skipped hour the later one, in a doubled hour the first. */
export function instantOf(timeZone: string, wall: number): number {
  const before = wall - zoneOffset(timeZone, wall - 86_400_000);
  if (wallTime(timeZone, before) === wall) return before;
  const after = wall - zoneOffset(timeZone, wall + 86_400_000);
  return wallTime(timeZone, after) === wall ? after : before;
}
