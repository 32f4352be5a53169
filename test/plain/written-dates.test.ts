// A date is read as it was meant, asked where it could mean two things, and never guessed.
import fc from 'fast-check';
import { blankColumn, orderOf, withCell } from '../../src/complaints/import/pages/date-column.ts';
import {
  daysInYear,
  type Order,
  readDate,
  readDays,
  withTime,
} from '../../src/plain/written-dates.ts';

const thisYear = 2026;
const only = (text: string) => {
  const reading = readDate(text, thisYear);
  return reading && 'only' in reading ? reading.only : reading?.orders;
};

test.each([
  ['2018/7/17 7:13:58', '2018-07-17T07:13:58'],
  ['2010-01-18 09:30:02+00:00', '2010-01-18T09:30:02+00:00'],
  ['2024-05-20T15:20:00.123Z', '2024-05-20T15:20:00Z'],
  ['2024-05-20T15:20:00+0800', '2024-05-20T15:20:00+08:00'],
  ['2024年5月20日', '2024-05-20T00:00:00'],
  ['2024年5月20日 下午3:20', '2024-05-20T15:20:00'],
  ['2024年5月20日（週一）上午9時05分', '2024-05-20T09:05:00'],
  ['2024年5月20日 晚上8点', '2024-05-20T20:00:00'],
  ['民國113年5月20日', '2024-05-20T00:00:00'],
  ['民国113年5月20日 下午12:05', '2024-05-20T12:05:00'],
  ['民國元年1月1日', '1912-01-01T00:00:00'],
  ['113/05/20', '2024-05-20T00:00:00'],
  ['24年5月20日', '2024-05-20T00:00:00'],
  ['２０２４／５／２０　１５：２０', '2024-05-20T15:20:00'],
  ['2024\u00a05月20日'.replace('\u00a0', '年'), '2024-05-20T00:00:00'],
  ['\u200b2024-05-20\u00a0', '2024-05-20T00:00:00'],
  ['20 May 2024', '2024-05-20T00:00:00'],
  ['20-May-24', '2024-05-20T00:00:00'],
  ['May 20, 2024 3:20 PM', '2024-05-20T15:20:00'],
  ['Mon, 20 May 2024 12:05 am', '2024-05-20T00:05:00'],
  ['20240520', '2024-05-20T00:00:00'],
  ['20240520152030', '2024-05-20T15:20:30'],
  ['43563.359259259261', '2019-04-08T08:37:20'],
  ['45432', '2024-05-20T00:00:00'],
  ['2024年5月20日 中午11:20', '2024-05-20T11:20:00'],
  ['2024年5月20日 中午12:20', '2024-05-20T12:20:00'],
  ['2024年5月20日 中午1:20', '2024-05-20T13:20:00'],
  ['2024年5月20日 下午0:20', '2024-05-20T12:20:00'],
  ['2024年5月20日 凌晨12:30', '2024-05-20T00:30:00'],
  ['2024年5月20日15:20', '2024-05-20T15:20:00'],
  ['2024年5月20日15时20分', '2024-05-20T15:20:00'],
  ['2024年5月20日下午三点半', '2024-05-20T15:30:00'],
  ['2024/5/20(一)15:20', '2024-05-20T15:20:00'],
  ['2024/5/20（一） 下午3:20', '2024-05-20T15:20:00'],
  ['2024-05-20 15:20:00+08', '2024-05-20T15:20:00+08:00'],
  ['2024-05-20 15:20 GMT+8', '2024-05-20T15:20:00+08:00'],
  ['2024年5月20日星期一 GMT+8 15:20:00', '2024-05-20T15:20:00+08:00'],
  ['2024-05-20T15:20:00+08:00[Asia/Shanghai]', '2024-05-20T15:20:00+08:00'],
  ['May 20, 2024 at 3:20 PM', '2024-05-20T15:20:00'],
  ['Monday, May 20th, 2024 at 3:20:00 PM GMT+08:00', '2024-05-20T15:20:00+08:00'],
  ['Mon May 20 2024 15:20:00 GMT+0800 (China Standard Time)', '2024-05-20T15:20:00+08:00'],
  ['2024-05-20 24:20', '2024-05-20T00:20:00'],
  ['20240520 15:20', '2024-05-20T15:20:00'],
  ['2024 May 20 15:20', '2024-05-20T15:20:00'],
])('%s is %s', (text, moment) => expect(only(text)).toBe(moment));

test.each([
  '',
  'yesterday',
  '2024-02-30',
  '2023年2月29日',
  '32/13/2024',
  '2024-05-20 25:00',
  '2024-05-20 9',
  '2024-05-20 morning',
  '12345678901',
  '5',
  '2024-5',
  '民國113年13月1日',
  // The first minutes of that day, or of the next.
  '2024-05-20 24:00',
  '2024年5月20日 晚上12:30',
  '2024年5月20日 晚上2点',
  '2024年5月20日 上午13:05',
  '2024年5月20日 中午9:00',
  '2024-05-20 15:20 EST',
  '2024-05-20 15:20 +99',
  // Where one ends and the other begins nobody can tell.
  '2024年5月20日 GMT+112:30:00',
])('%j is no date', (text) => expect(readDate(text, thisYear)).toBeUndefined());

test('03/04/2025 has two meanings, 22/03/23 one, 05/05/2025 the same in both', () => {
  expect(only('03/04/2025')).toEqual({ mdy: '2025-03-04T00:00:00', dmy: '2025-04-03T00:00:00' });
  expect(only('03/22/23')).toEqual({ mdy: '2023-03-22T00:00:00' });
  expect(only('01/02/03')).toEqual({
    mdy: '2003-01-02T00:00:00',
    dmy: '2003-02-01T00:00:00',
    ymd: '2001-02-03T00:00:00',
  });
});

test('two digits of a year are the last such year that is not beyond the next, if a desk can be so old', () => {
  expect(only('20 May 27')).toBe('2027-05-20T00:00:00');
  expect(only('20 May 98')).toBe('1998-05-20T00:00:00');
  expect(readDate('20 May 28', thisYear)).toBeUndefined();
});

test('dots are never month-first', () => {
  expect(only('5.6.2024')).toEqual({ dmy: '2024-06-05T00:00:00' });
  expect(only('05.06.2024 15.20')).toEqual({ dmy: '2024-06-05T15:20:00' });
});

test.each([
  ['2024-05-20', '15:20', '2024-05-20T15:20:00'],
  ['2024年5月20日', '下午3:20', '2024-05-20T15:20:00'],
  ['20 May 2024', '3:20 PM', '2024-05-20T15:20:00'],
  ['45432', '0.638888888888889', '2024-05-20T15:20:00'],
  ['45432', '15:20', '2024-05-20T15:20:00'],
  ['2024/5/20', '0.5', '2024-05-20T12:00:00'],
  ['2024-05-20 00:00:00', '15:20', '2024-05-20T15:20:00'],
  ['2024-05-20', '1899-12-30T15:20:00', '2024-05-20T15:20:00'],
  ['2024-05-20', '', '2024-05-20T00:00:00'],
  ['2024-05-20 10:00', '15:20', undefined],
  ['2024-05-20', 'soon', undefined],
])('the day %j and the time %j in two columns are %s', (date, time, moment) => {
  expect(only(withTime(date, time))).toBe(moment);
});

test.each([
  ['2027/1/4', ['2027-01-04']],
  ['24/12/2026', ['2026-12-24']],
  ['2026年12月24日', ['2026-12-24']],
  ['24.12.26', ['2024-12-26', '2026-12-24']],
  ['46380', ['2026-12-24']],
  ['1/2/2027', ['2027-01-02', '2027-02-01']],
  ['2027/1/4 9:00', []],
  ['12月24日', []],
  ['some day', []],
])('of %j the days are %j', (typed, days) => expect(readDays(typed).days).toEqual(days));

test('a day without a year is known as one, and what is no day is not', () => {
  const without = ['12月24日', '24 Dec', 'Dec 24th', '24/12', '29 Feb', '31 Feb', '2026', 'Dec'];
  expect(without.map((typed) => readDays(typed).hasNoYear)).toEqual([
    ...[true, true, true, true, true],
    ...[false, false, false],
  ]);
  expect(daysInYear('2/3', 2027)).toEqual(['2027-02-03', '2027-03-02']);
});

const columnOf = (...cells: readonly string[]) =>
  cells.reduce((column, text) => {
    const reading = readDate(text, thisYear);
    return reading ? withCell(column, text, reading) : column;
  }, blankColumn);

test('a column whose cells allow both orders is asked, with what its first doubtful cell would mean', () => {
  const { order, example, choices } = orderOf(columnOf('05/05/2025', '03/04/2025'));
  expect(order).toBeNull();
  expect(example).toBe('03/04/2025');
  expect(choices.map((choice) => [choice.order, choice.moment.slice(0, 10)])).toEqual([
    ['mdy', '2025-03-04'],
    ['dmy', '2025-04-03'],
  ]);
});

test.each<[string, string[], Order]>([
  ['one cell that allows one order decides', ['03/04/2025', '03/22/2025'], 'mdy'],
  ['so does one the other way', ['03/04/2025', '22/03/2025'], 'dmy'],
  ['where all orders say the same, nothing is asked', ['05/05/2025', '06/06/2025'], 'mdy'],
  ['years first, of two digits', ['24/05/20', '24/05/31'], 'ymd'],
])('%s', (_, cells, order) => expect(orderOf(columnOf(...cells)).order).toBe(order));

test('cells that contradict each other are asked, too', () => {
  const { order, choices } = orderOf(columnOf('03/04/2025', '03/22/2025', '22/03/2025'));
  expect(order).toBeNull();
  expect(choices.map((choice) => choice.order)).toEqual(['mdy', 'dmy']);
});

const two = (n: number) => String(n).padStart(2, '0');
const wide = (text: string) =>
  text.replace(/[0-9/:]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
interface Parts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly h: number;
  readonly i: number;
}
const half = (h: number) => ((h + 11) % 12) + 1;
const ways: readonly ((p: Parts) => string)[] = [
  ({ y, m, d, h, i }) => `${y}-${two(m)}-${two(d)}T${two(h)}:${two(i)}:00`,
  ({ y, m, d, h, i }) => `${y}/${m}/${d} ${h}:${two(i)}`,
  ({ y, m, d, h, i }) => wide(`${y}/${m}/${d} ${h}:${two(i)}`),
  ({ y, m, d, h, i }) => `${y}年${m}月${d}日 ${h < 12 ? '上午' : '下午'}${half(h)}:${two(i)}`,
  ({ y, m, d, h, i }) => `民國${y - 1911}年${m}月${d}日 ${h}時${i}分`,
  ({ y, m, d, h, i }) => `${d} ${months[m - 1]} ${y} ${half(h)}:${two(i)} ${h < 12 ? 'AM' : 'PM'}`,
  ({ y, m, d, h, i }) => `${months[m - 1]} ${d}, ${y}, ${h}:${two(i)}`,
  ({ y, m, d, h, i }) => String((Date.UTC(y, m - 1, d, h, i) / 86_400_000 + 25_569).toFixed(10)),
];
const parts = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((at) => ({
    ...{ y: at.getUTCFullYear(), m: at.getUTCMonth() + 1, d: at.getUTCDate() },
    ...{ h: at.getUTCHours(), i: at.getUTCMinutes() },
  }));

test('a date written in any of these ways reads back', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(...ways), (p, write) => {
      const { y, m, d, h, i } = p;
      expect(only(write(p))).toBe(`${y}-${two(m)}-${two(d)}T${two(h)}:${two(i)}:00`);
    }),
    { numRuns: 500 },
  );
});

const locales = ['en-US', 'en-GB', 'zh-CN', 'zh-TW', 'zh-HK', 'zh-SG'];
const looks = ['full', 'long', 'medium', 'short'] as const;
const cycles = [undefined, 'h11', 'h12', 'h23', 'h24'] as const;
const intl = locales.flatMap((locale) =>
  looks.flatMap((dateStyle) =>
    [undefined, ...looks].flatMap((timeStyle) =>
      cycles.map((hourCycle) => {
        const look = { dateStyle, timeStyle, hourCycle, timeZone: 'Asia/Shanghai' };
        const format = new Intl.DateTimeFormat(locale, look as Intl.DateTimeFormatOptions);
        return { write: (at: Date) => format.format(at), hasTime: timeStyle !== undefined };
      }),
    ),
  ),
);
/** As the usual libraries of JavaScript write them. */
const patterns: readonly ((p: Parts) => string)[] = [
  ({ y, m, d, h, i }) => `${two(d)}/${two(m)}/${y} ${two(h)}:${two(i)}`,
  ({ y, m, d, h, i }) => `${m}/${d}/${y} ${half(h)}:${two(i)} ${h < 12 ? 'am' : 'pm'}`,
  ({ y, m, d, h, i }) => `${two(d)}.${two(m)}.${y} ${two(h)}:${two(i)}`,
  ({ y, m, d, h, i }) => `${y}-${two(m)}-${two(d)} ${two(h === 0 && i > 0 ? 24 : h)}:${two(i)}`,
  ({ y, m, d, h, i }) => `${y}年${m}月${d}日${h}点${two(i)}分`,
  ({ y, m, d, h, i }) => `${y}年${m}月${d}日${partSaid(h)}${half(h)}点${two(i)}`,
  ({ y, m, d, h, i }) =>
    `${months[m - 1]} ${d}, ${y} at ${half(h)}:${two(i)} ${h < 12 ? 'AM' : 'PM'}`,
  ({ y, m, d, h, i }) => `${two(d)} ${months[m - 1]} ${y} ${two(h)}:${two(i)}:00`,
  ({ y, m, d, h, i }) => `${y}/${m}/${d}(一)${two(h)}:${two(i)}`,
];
/** As Chinese calendars of the libraries say it. */
function partSaid(h: number): string {
  if (h < 6) return '凌晨';
  if (h < 9) return '早上';
  if (h < 11) return '上午';
  if (h < 13) return '中午';
  return h < 18 ? '下午' : '晚上';
}

const wallOf = ({ y, m, d, h, i }: Parts): string =>
  `${y}-${two(m)}-${two(d)}T${two(h)}:${two(i)}:00`;
/** What it may be read as; nothing = it is asked about. */
const momentsOf = (text: string): string[] => {
  const reading = readDate(text, thisYear);
  return !reading ? [] : 'only' in reading ? [reading.only] : Object.values(reading.orders);
};

/** No zone of the test changed its clocks, and two figures of a year are clear. */
const recent = parts.filter(({ y }) => y >= 1992 && y <= thisYear);

test('what formatters of six locales write is read right or refused, never wrong', () => {
  let refused = 0;
  fc.assert(
    fc.property(recent, fc.constantFrom(...intl), (p, { write, hasTime }) => {
      // Where no offset is written it stands on the wall of the zone.
      const text = write(new Date(Date.UTC(p.y, p.m - 1, p.d, p.h - 8, p.i)));
      const moments = momentsOf(text);
      if (moments.length === 0) refused += 1;
      const wall = hasTime ? wallOf(p) : `${wallOf(p).slice(0, 10)}T00:00:00`;
      const walls = moments.map((moment) => moment.slice(0, 19));
      expect(walls.length === 0 || walls.includes(wall)).toBe(true);
    }),
    { numRuns: 12_000 },
  );
  // Names of zones, which stand for several, and midnights of 24 hours.
  expect(refused).toBeLessThan(4000);
});

test('what libraries write is read right', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(...patterns), (p, write) => {
      expect(momentsOf(write(p))).toContain(wallOf(p));
    }),
    { numRuns: 3000 },
  );
});

test('numbers with slashes read back in the order in which they were written, or have no such reading', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom('mdy', 'dmy'), ({ y, m, d }, order) => {
      const text = order === 'mdy' ? `${m}/${d}/${y}` : `${d}/${m}/${y}`;
      const reading = readDate(text, thisYear);
      const moment = reading && 'orders' in reading ? reading.orders[order as Order] : undefined;
      expect(moment).toBe(`${y}-${two(m)}-${two(d)}T00:00:00`);
    }),
  );
});

test('whatever is written, reading it never fails', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDate(text, thisYear)));
});
