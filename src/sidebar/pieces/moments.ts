// Instants as people of the desk say them: in its zone, in its language.
import { type Moment, withYear } from '../../language/moment.ts';
import { addDays } from '../../plain/dates.ts';

export interface LocalMoment extends Moment {
  readonly date: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

export function momentAt(at: number, zone: string): LocalMoment {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(at)
      .map((part) => [part.type as string, part.value]),
  );
  const part = (name: string): string => parts.get(name) ?? '';
  return momentOf(
    `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`,
  );
}

/** Of a local time 'YYYY-MM-DDTHH:MM', as date-time fields write it. */
export function momentOf(local: string): LocalMoment {
  const date = local.slice(0, 10);
  const [, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = local.slice(11, 16).split(':').map(Number);
  return { date, month, day, hour, minute, weekday: new Date(date).getUTCDay() || 7 };
}

/** Of something to come: far off, with its year. */
export const clearMoment = (at: number, now: number, zone: string): LocalMoment =>
  withYear(momentAt(at, zone), momentAt(now, zone).date);

/** The local date so many days after an instant. */
export const dateAfter = (at: number, days: number, zone: string): string =>
  addDays(momentAt(at, zone).date, days);
