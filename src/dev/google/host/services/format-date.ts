// Utilities.formatDate: the letters of Java's SimpleDateFormat, also the treacherous `YYYY`.
import { wallTime, zoneOffset } from '../../zoned-time.ts';
import { GoogleError } from './service.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY_MS = 86_400_000;

/** The letter's run, for example `MMM`, decides between number and name. */
type Letter = (wall: Date, width: number, offset: number) => string;

const number =
  (read: (wall: Date) => number): Letter =>
  (wall, width) =>
    `${read(wall)}`.padStart(width, '0');

const year =
  (read: (wall: Date) => number): Letter =>
  (wall, width) =>
    width === 2 ? `${read(wall)}`.slice(-2) : `${read(wall)}`.padStart(width, '0');

const LETTERS: Readonly<Record<string, Letter>> = {
  G: () => 'AD',
  y: year((wall) => wall.getUTCFullYear()),
  Y: year((wall) => weekOf(wall).year),
  M: (wall, width) => {
    const name = MONTHS[wall.getUTCMonth()] ?? '';
    if (width >= 4) return name;
    return width === 3 ? name.slice(0, 3) : `${wall.getUTCMonth() + 1}`.padStart(width, '0');
  },
  w: number((wall) => weekOf(wall).week),
  D: number((wall) => 1 + (startOfDay(wall) - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY_MS),
  d: number((wall) => wall.getUTCDate()),
  E: (wall, width) => {
    const name = DAYS[wall.getUTCDay()] ?? '';
    return width >= 4 ? name : name.slice(0, 3);
  },
  u: number((wall) => wall.getUTCDay() || 7),
  a: (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: number((wall) => wall.getUTCHours()),
  k: number((wall) => wall.getUTCHours() || 24),
  K: number((wall) => wall.getUTCHours() % 12),
  h: number((wall) => wall.getUTCHours() % 12 || 12),
  m: number((wall) => wall.getUTCMinutes()),
  s: number((wall) => wall.getUTCSeconds()),
  S: number((wall) => wall.getUTCMilliseconds()),
  z: (_wall, _width, offset) => (offset === 0 ? 'GMT' : `GMT${zoneText(offset, ':')}`),
  Z: (_wall, _width, offset) => zoneText(offset, ''),
  X: (_wall, width, offset) =>
    offset === 0 ? 'Z' : zoneText(offset, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : 6),
};

export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const zone = knownZone(timeZone) ? timeZone : 'GMT';
  const wall = new Date(wallTime(zone, instant));
  const offset = Math.round(zoneOffset(zone, instant) / 60_000);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted, letter) => {
    if (letter === undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const write = LETTERS[letter];
    if (!write) throw new GoogleError(`Illegal pattern character '${letter}'`);
    return write(wall, run.length, offset);
  });
}

export function knownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

function startOfDay(wall: Date): number {
  return Math.floor(wall.getTime() / DAY_MS) * DAY_MS;
}

/** Java's default locale en_US: weeks begin on Sunday, the week of 1 January is week 1. */
function weekOf(wall: Date): { year: number; week: number } {
  const saturday = new Date(startOfDay(wall) + (6 - wall.getUTCDay()) * DAY_MS);
  const first = Date.UTC(saturday.getUTCFullYear(), 0, 1);
  const week = 1 + Math.floor((saturday.getTime() - first) / DAY_MS / 7);
  return { year: saturday.getUTCFullYear(), week };
}

function zoneText(offset: number, separator: string): string {
  const two = (value: number) => `${value}`.padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
