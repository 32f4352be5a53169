// Dates as people and programs write them. What can be read in one way only is read; where two orders are possible, both
// readings are answered and somebody has to say: nothing is guessed.

import { dateWith, twoDigits, wallOfSerial, wallTimeIn } from './dates.ts';
import { hourOfDay, partOfDay, plainTimes } from './times.ts';

export const orders = ['mdy', 'dmy', 'ymd'] as const;
export type Order = (typeof orders)[number];

/** `YYYY-MM-DDTHH:MM:SS` on the desk's own wall, with `Z` or `+HH:MM` where the text says so. */
export type Moment = string;
export type Readings = Readonly<Partial<Record<Order, Moment>>>;

/** One way to read it, or one for each order of day, month and year. */
export type DateReading = { readonly only: Moment } | { readonly orders: Readings };

interface Clock {
  readonly time: string;
  readonly zone: string;
}

/** `thisYear` decides two-digit years: in 2026, 27 is 2027, 98 is 1998, and 28 is none. */
export function readDate(written: string, thisYear: number): DateReading | undefined {
  const text = plainDate(written);
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? serialMoment(Number(text)) : undefined;
  if (serial !== undefined) return { only: serial };
  const compact = compactMoment(text);
  if (compact !== undefined) return { only: compact };
  const split = splitDate(text);
  if (split === undefined) return undefined;
  const clock = clockIn(split.rest);
  return clock === undefined ? undefined : datedReading(split.day, clock, thisYear);
}

/** Full-width forms, spaces that do not show, weekdays. */
const plainDate = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
    .replace(/[\u2212\u2010-\u2013]/g, '-')
    .replace(
      /\((?:su|mo|tu|we|th|fr|sa)\)|\(?\s*(?:星期|[周週]|[礼禮]拜)[一二三四五六日天]\s*\)?|\([一二三四五六日]\)/gi,
      ' ',
    )
    .replace(
      /\(?\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?\)?/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

/** From 1954 to 2119: what else looks like five digits is no date. */
const [firstSerial, lastSerial] = [20_000, 80_000];

function serialMoment(serial: number): Moment | undefined {
  if (serial < firstSerial || serial > lastSerial) return undefined;
  return wallOfSerial(serial);
}

function compactMoment(text: string): Moment | undefined {
  const found = /^(\d{4})(\d\d)(\d\d)[T ]?(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(text);
  if (!found) return undefined;
  const [, year = '', month = '', dayOf = '', hour = '00', minute = '00', second = '00'] = found;
  return momentOf(Number(year), Number(month), Number(dayOf), `${hour}:${minute}:${second}`);
}

interface Split {
  readonly day: readonly string[] & { readonly kind?: 'roc' };
  readonly rest: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const name = `(${months.join('|')})[a-z]*\\.?`;
const separator = '\\s?[-/.年]\\s?';
/** Each answers year, month and day as written, in the order they stand; a month by name has a place of its own. */
const shapes: readonly (readonly [RegExp, (parts: readonly string[]) => readonly string[]])[] = [
  [
    /^(?:民[國国]|中[華华]民[國国])\s?(\d{1,3}|元)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日號号]?/,
    ([y = '', m = '', d = '']) => [String(1911 + (y === '元' ? 1 : Number(y))), m, d],
  ],
  [
    /^(\d{3})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?(?:[日號号]|(?!\d))/,
    ([y = '', m = '', d = '']) => [String(1911 + Number(y)), m, d],
  ],
  [
    new RegExp(`^(\\d{4})${separator}(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})\\s?(?:[日號号]|(?!\\d))`),
    (parts) => parts,
  ],
  [
    /^(\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日號号]?/,
    ([y = '', m = '', d = '']) => [`'${y}`, m, d],
  ],
  [
    new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?${name}[ ,-]*(\\d{4}|\\d{2})(?!\\d|:)`,
      'i',
    ),
    ([d = '', m = '', y = '']) => [yearOf(y), monthOf(m), d],
  ],
  [
    new RegExp(`^${name} ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d|:)`, 'i'),
    ([m = '', d = '', y = '']) => [y, monthOf(m), d],
  ],
  [
    /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/,
    ([a = '', sign = '', b = '', c = '']) => ['', a, b, c, sign],
  ],
  [/^(\d{4})(\d\d)(\d\d)(?=[T ])/, (parts) => parts],
  [
    new RegExp(`^(\\d{4})[ -]${name}[ -](\\d{1,2})(?!\\d|:)`, 'i'),
    ([y = '', m = '', d = '']) => [y, monthOf(m), d],
  ],
];

const yearOf = (year: string): string => (year.length === 2 ? `'${year}` : year);
const monthOf = (text: string): string =>
  String(months.indexOf(text.slice(0, 3).toLowerCase()) + 1);

function splitDate(text: string): Split | undefined {
  for (const [shape, parts] of shapes) {
    const found = shape.exec(text);
    if (found) return { day: parts(found.slice(1)), rest: text.slice(found[0].length) };
  }
  return undefined;
}

const word = `(?:${partOfDay})`;
const zoneShape = '(z|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d\\d)?|utc|gmt)';
const clockShape = new RegExp(
  `^(?:${zoneShape}(?: |(?=\\D)))?(${word})?\\s?(\\d{1,2})(?:[:時时點点](?:\\s?(\\d{1,2}))?(?:[:分](?:\\s?(\\d{1,2})(?:[.,]\\d+)?)?)?[分秒]?)?\\s?(${word})?\\s?${zoneShape}?(?: ?\\([^()]*\\)| ?\\[[^[\\]]*\\])?$`,
  'i',
);

/** Nothing is midnight; something that is no time is no date either. */
function clockIn(rest: string): Clock | undefined {
  const text = plainTimes(rest.replace(/^(?:,|t|\s|at\s)+/i, ''));
  return text === '' ? { time: '00:00:00', zone: '' } : clockOf(withColons(text));
}

/** Some write dots. */
const withColons = (text: string): string =>
  text.replace(
    /^(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?![\d.])/,
    (_, hour, minute, second = '00') => `${hour}:${minute}:${second}`,
  );

function clockOf(text: string): Clock | undefined {
  const found = clockShape.exec(text);
  if (!found) return undefined;
  const [, zone = '', before = '', hour = '', minute, second = '0', after = '', behind = ''] =
    found;
  // A bare number is no time of day.
  if (minute === undefined && before + after === '' && !/[时時點点]/.test(text)) return undefined;
  const time = timeOf([hour, minute ?? '0', second], before || after);
  const offset = zoneOf(zone || behind);
  return time === undefined || offset === undefined ? undefined : { time, zone: offset };
}

function timeOf(figures: readonly string[], part: string): string | undefined {
  const [given = 0, minute = 0, second = 0] = figures.map(Number);
  // Some programs count from 1 to 24; midnight alone may be either end of the day.
  const isAfterMidnight = given === 24 && minute + second > 0;
  const hour = part !== '' ? hourOfDay(given, part) : isAfterMidnight ? 0 : given;
  const isTime = hour !== undefined && hour < 24 && minute < 60 && second < 60;
  return isTime ? [hour, minute, second].map(twoDigits).join(':') : undefined;
}

/** `Z`, `+08:00`, or '' where none is written; undefined for none that there is. */
function zoneOf(zone: string): string | undefined {
  if (zone === '') return '';
  const [, sign, hours, minutes = '00'] = /([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone) ?? [];
  if (sign === undefined) return 'Z';
  return Number(hours) < 15 && Number(minutes) < 60
    ? `${sign}${twoDigits(Number(hours))}:${minutes}`
    : undefined;
}

function datedReading(
  parts: readonly string[],
  { time, zone }: Clock,
  thisYear: number,
): DateReading | undefined {
  const at = (year: string, month = '', dayOf = ''): Moment | undefined => {
    const moment = momentOf(fullYear(year, thisYear), Number(month), Number(dayOf), time);
    return moment === undefined ? undefined : `${moment}${zone}`;
  };
  const [year = '', a, b, c = '', sign] = parts;
  if (year !== '') {
    const only = at(year, a, b);
    return only === undefined ? undefined : { only };
  }
  const last = yearOf(c);
  const readings: readonly (readonly [Order, Moment | undefined])[] = [
    // Nobody writes the month before a dot and the day behind it.
    ['mdy', sign === '.' ? undefined : at(last, a, b)],
    ['dmy', at(last, b, a)],
    ['ymd', c.length === 2 && a?.length === 2 ? at(`'${a}`, b, c) : undefined],
  ];
  const found = readings.filter(([, moment]) => moment !== undefined);
  return found.length === 0 ? undefined : { orders: Object.fromEntries(found) };
}

/** No desk has older complaints: before it, two digits are no year but a day or a month. */
const firstOfTwo = 1970;

function fullYear(year: string, thisYear: number): number {
  if (!year.startsWith("'")) return Number(year);
  const century = thisYear - (thisYear % 100);
  const full = century + Number(year.slice(1));
  return full <= thisYear + 1 ? full : full - 100 >= firstOfTwo ? full - 100 : Number.NaN;
}

function momentOf(year: number, month: number, dayOf: number, time: string): Moment | undefined {
  if (!(year >= 1900 && year <= 2200)) return undefined;
  const moment = `${year}-${twoDigits(month)}-${twoDigits(dayOf)}T${time}`;
  return wallTimeIn(moment) && moment;
}

/** What stands in two columns of a file, as one: the time may be a part of a day, as spreadsheets keep it, or stand behind a
 * day that means nothing. */
export function withTime(date: string, time: string): string {
  const clock = time
    .trim()
    .replace(/^18(?:99-12-3[01]|99\/12\/3[01])[T ]|^(?:12\/3[01]|3[01]\/12)\/1899 /, '');
  if (clock === '') return date;
  const day = date.trim().replace(/[T ]0?0:00(?::00(?:\.0+)?)?$/, '');
  const part = /^0?\.\d+$|^0$/.test(clock) ? wallOfSerial(Number(clock)).slice(11) : clock;
  return /^\d{5}(?:\.0+)?$/.test(day)
    ? `${wallOfSerial(Number(day)).slice(0, 10)} ${part}`
    : `${day} ${part}`;
}

/** Days as people type them into the firm's tabs: one, several where it may be several, none where it is none. */
export interface Days {
  readonly days: readonly string[];
  /** Somebody has to say which. */
  readonly hasNoYear: boolean;
}

/** Of two figures a year is of this century. */
const lateYear = 2098;
const leapYear = 2028;
const nameless = new RegExp(
  `^(?:(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日號号]?|${name} ?(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?${name}|(\\d{1,2})[-/.](\\d{1,2})\\.?)$`,
  'i',
);

export function readDays(written: string): Days {
  const reading = readDate(written, lateYear);
  const moments = !reading
    ? []
    : 'only' in reading
      ? [reading.only]
      : Object.values(reading.orders);
  const days = moments.filter((moment) => moment.endsWith('T00:00:00'));
  const hasNoYear = moments.length === 0 && daysInYear(written, leapYear).length > 0;
  return { days: [...new Set(days.map((moment) => moment.slice(0, 10)))].sort(), hasNoYear };
}

/** Day and month without a year, in that year: one date or two. */
export function daysInYear(written: string, year: number): string[] {
  const [, m1, d1, m2, d2, d3, m3, a, b] = nameless.exec(plainDate(written)) ?? [];
  const pairs: readonly (readonly [string | undefined, string | undefined])[] = [
    [m1, d1],
    [m2 && monthOf(m2), d2],
    [m3 && monthOf(m3), d3],
    ...(written.includes('.') ? [] : [[a, b] as const]),
    [b, a],
  ];
  const dates = pairs.flatMap(([month, day]) => dateWith(year, Number(month), Number(day)) ?? []);
  return [...new Set(dates)];
}
