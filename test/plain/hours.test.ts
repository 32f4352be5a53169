import fc from 'fast-check';
import { readHours, type Span, tidyHours, writtenHours } from '../../src/plain/hours.ts';

const read = (typed: string): string | string[] | undefined => {
  const found = readHours(typed);
  if (!found) return undefined;
  return 'only' in found ? writtenHours(found.only) : found.either.map(writtenHours);
};

test.each([
  ['9:00-18:00', '09:00-18:00'],
  ['９：００～１２：００、１３：００～１８：００', '09:00-12:00, 13:00-18:00'],
  ['09:00 – 12:00;13:00至18:00', '09:00-12:00, 13:00-18:00'],
  ['9:00–12:00\n13:00到18:00', '09:00-12:00, 13:00-18:00'],
  ['9-12 and 13-18', '09:00-12:00, 13:00-18:00'],
  ['9:00-12:00 13:00-18:00', '09:00-12:00, 13:00-18:00'],
  ['9-17', '09:00-17:00'],
  ['9am-5pm', '09:00-17:00'],
  ['9:00 a.m. to 5:30 p.m.', '09:00-17:30'],
  ['9-5pm', '09:00-17:00'],
  ['9.00–17.30', '09:00-17:30'],
  ['9h-17h30', '09:00-17:30'],
  ['0900-1730', '09:00-17:30'],
  ['9–17 Uhr', '09:00-17:00'],
  ['上午9:00-下午5:00', '09:00-17:00'],
  ['早上九点到晚上九点半', '09:00-21:30'],
  ['早9晚5', '09:00-17:00'],
  ['9點-18點', '09:00-18:00'],
  ['22:00-02:00', '22:00-02:00'],
  ['6pm-2am', '18:00-02:00'],
  ['下午6点-凌晨2点', '18:00-02:00'],
  ['晚上6点-晚上12点', '18:00-24:00'],
  ['12:00-26:00', '12:00-26:00'],
  ['９：００～２４：００', '09:00-24:00'],
  ['24h', '00:00-24:00'],
  ['24小时', '00:00-24:00'],
  ['24/7', '00:00-24:00'],
  ['closed', ''],
  ['休息', ''],
  ['公休', ''],
  ['-', ''],
  ['', ''],
])('%j is open %j', (typed, hours) => expect(read(typed)).toBe(hours));

test.each([
  ['9-5', ['09:00-17:00', '21:00-05:00']],
  ['1-5', ['01:00-05:00', '13:00-17:00']],
  ['9-12, 1-5', ['09:00-12:00, 01:00-05:00', '09:00-12:00, 13:00-17:00']],
  ['7-11', ['07:00-11:00', '19:00-23:00']],
  ['12:00-02:00', ['12:00-14:00', '12:00-26:00']],
])('%j may be any of %j: somebody has to say', (typed, hours) =>
  expect(read(typed)).toEqual(hours));

test.each([
  'nine to five',
  '25:00-26:00',
  '9:60-17',
  '9:00',
  '10-',
  '9:00-17:00-20:00',
  '☂ 31 February',
  'by appointment',
])('%j is asked about', (typed) => expect(read(typed)).toBeUndefined());

test('what cannot be read in one way stays as it was typed', () => {
  expect(['9-17', '9-5', 'nine'].map(tidyHours)).toEqual(['09:00-17:00', '9-5', 'nine']);
});

const two = (n: number): string => String(n).padStart(2, '0');
const minutes = (at: number): string => (at % 60 === 0 ? '' : `:${two(at % 60)}`);
const on24 = (at: number, zero: boolean): string =>
  `${zero ? two(Math.floor(at / 60)) : Math.floor(at / 60)}:${two(at % 60)}`;
const on12 = (at: number): string => String(((Math.floor(at / 60) + 11) % 12) + 1);
const isMorning = (at: number): boolean => at % 1440 < 720;
const clocks: readonly ((at: number) => string)[] = [
  (at) => on24(at, true),
  (at) => on24(at, false),
  (at) => `${on12(at)}${minutes(at)}${isMorning(at) ? 'am' : 'pm'}`,
  (at) => `${isMorning(at) ? '上午' : '下午'}${on12(at)}:${two(at % 60)}`,
  (at) => `${on24(at, false).replace(':', '点')}分`,
  (at) => on24(at, false).replace(':', '.'),
];
/** Without a word for the half of the day: by day, as nobody writes a night. */
const bare = (at: number): string => `${on12(at)}${minutes(at)}`;

test('hours that are written in any of these ways are read right, asked about or refused, never wrong', () => {
  const spans = fc
    .tuple(fc.nat(95), fc.integer({ min: 1, max: 64 }))
    .map(([from, long]): Span => ({ from: from * 15, to: from * 15 + long * 15 }));
  fc.assert(
    fc.property(
      spans,
      fc.constantFrom(...clocks),
      fc.constantFrom('-', ' – ', '至', ' to '),
      (span, clock, dash) => {
        const found = readHours(`${clock(span.from)}${dash}${clock(span.to % 1440)}`);
        if (!found || span.to % 1440 === 0) return;
        const ways = 'only' in found ? [found.only] : found.either;
        expect(ways.map(([one]) => one)).toContainEqual(span);
      },
    ),
    { numRuns: 10_000 },
  );
});

test('figures alone are read as a day, or asked about', () => {
  const days = fc
    .tuple(fc.integer({ min: 32, max: 51 }), fc.integer({ min: 1, max: 40 }))
    .map(([from, long]): Span => ({ from: from * 15, to: from * 15 + long * 15 }))
    .filter(({ to }) => to < 1440);
  fc.assert(
    fc.property(days, (span) => {
      const found = readHours(`${bare(span.from)}-${bare(span.to)}`);
      const ways = !found ? [] : 'only' in found ? [found.only] : found.either;
      expect(ways.map(([one]) => one)).toContainEqual(span);
    }),
    { numRuns: 1000 },
  );
});

test('what the desk writes reads back', () => {
  const span = fc
    .tuple(fc.nat(1439), fc.integer({ min: 1, max: 1439 }))
    .map(([from, long]): Span => ({ from, to: from + long }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 3 }), (spans) => {
      expect(readHours(writtenHours(spans))).toEqual({ only: spans });
    }),
  );
});
