// Dates as people and programs write them. What can be read in one way only is read; where two orders are possible, both
// readings are answered and somebody has to say: nothing is guessed.

import { twoDigits, wallOfSerial, wallTimeIn } from '../../../plain/dates.ts';

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
function plainDate(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
    .replace(/[（(]?\s*(星期|[周週礼禮]拜?)[一二三四五六日天]\s*[)）]?/g, ' ')
    .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[.,]?\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

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
    /^(\d{3})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日號号]?(?!\d)/,
    ([y = '', m = '', d = '']) => [String(1911 + Number(y)), m, d],
  ],
  [
    new RegExp(`^(\\d{4})${separator}(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})\\s?[日號号]?(?!\\d)`),
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
    ([a = '', , b = '', c = '']) => ['', a, b, c],
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

const noon = /^(下午|晚上|傍晚|中午|pm|p\.m\.)/i;
const morning = /^(上午|早上|早晨|凌晨|清晨|am|a\.m\.)/i;
const half = '(?:上午|下午|晚上|傍晚|中午|早上|早晨|凌晨|清晨|am|pm|a\\.m\\.|p\\.m\\.)';
const clockShape = new RegExp(
  `^(${half})?\\s?(\\d{1,2})(?:[:時时點点](?:\\s?(\\d{1,2}))?(?:[:分](?:\\s?(\\d{1,2})(?:[.,]\\d+)?)?)?[分秒]?)?\\s?(${half})?\\s?(z|utc|gmt|[+-]\\d\\d:?\\d\\d)?$`,
  'i',
);

/** Nothing is midnight; something that is no time is no date either. */
function clockIn(rest: string): Clock | undefined {
  const text = rest.replace(/^(,|t|\s|，)+/i, '').trim();
  if (text === '') return { time: '00:00:00', zone: '' };
  const found = clockShape.exec(text);
  if (!found) return undefined;
  const [, before = '', hour = '', minute, second = '0', after = '', zone = ''] = found;
  const part = before || after;
  // A bare number is no time of day.
  if (minute === undefined && part === '' && !/[時时點点]/.test(text)) return undefined;
  const hours = hourOf(Number(hour), part);
  const parts = [hours, Number(minute ?? 0), Number(second)];
  const isTime = hours < 24 && parts.every((each, at) => at === 0 || each < 60);
  return isTime ? { time: parts.map(twoDigits).join(':'), zone: zoneOf(zone) } : undefined;
}

function hourOf(hour: number, part: string): number {
  if (noon.test(part)) return hour < 12 ? hour + 12 : hour;
  if (morning.test(part)) return hour === 12 ? 0 : hour;
  return hour;
}

function zoneOf(zone: string): string {
  if (zone === '') return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
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
  const [year = '', a, b, c = ''] = parts;
  if (year !== '') {
    const only = at(year, a, b);
    return only === undefined ? undefined : { only };
  }
  const last = yearOf(c);
  const readings: readonly (readonly [Order, Moment | undefined])[] = [
    ['mdy', at(last, a, b)],
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
