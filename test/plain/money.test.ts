import fc from 'fast-check';
import { figureIn } from '../../src/plain/figures.ts';
import { amountIn, isApproved, isWithin, readAmount, sumOf } from '../../src/plain/money.ts';

test.each([
  ['', null],
  ['  \u3000', null],
  ['12.50', 12.5],
  ['12,50', 12.5],
  ['１２', 12],
  ['1,200', 1200],
  ['1,234,567.89', 1_234_567.89],
  ['1 200', 1200],
  ['1\u202f200,50', 1200.5],
  ['1.200,50', 1200.5],
  ['1,200.50', 1200.5],
  ['1.234.567', 1_234_567],
  ["1'200.50", 1200.5],
  ['1,20,000', 120_000],
  ['.5', 0.5],
  ['5.', 5],
  ['5,-', 5],
  ['NT$ 500', 500],
  ['500 元', 500],
  ['Rs. 500', 500],
  ['Rs.500', 500],
  ['+5', 5],
  ['2k', 2000],
  ['3万', 30_000],
  ['1.5萬', 15_000],
  ['3万5', 35_000],
  ['3万500', 30_500],
  ['3百万', 3_000_000],
  ['1.2亿', 120_000_000],
  ['两千', 2000],
  ['兩千零五十元', 2050],
  ['一千二', 1200],
  ['三百五', 350],
  ['一百零五', 105],
  ['十五', 15],
  ['二十', 20],
  ['伍佰元整', 500],
  ['-5', undefined],
  ['(5)', undefined],
  ['20-', undefined],
  ['NT$ -5', undefined],
  ['50%', undefined],
  ['50 points', undefined],
  ['约50', undefined],
  ['50左右', undefined],
  ['5-6', undefined],
  ['12 50', undefined],
  ['1.200.50', undefined],
  ['1,,2', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['Infinity', undefined],
  ['twelve', undefined],
  ['万', undefined],
  ['1.5万2000', undefined],
  ['3万50000', undefined],
])('reads the amount %j as %j', (typed, amount) => {
  expect(amountIn(typed)).toBe(amount);
});

test.each([
  ['1.200', 'EUR', { either: [1.2, 1200] }],
  ['1,200', 'EUR', { either: [1.2, 1200] }],
  ['1.200', 'GBP', { either: [1.2, 1200] }],
  ['1,200', 'GBP', { only: 1200 }],
  ['1.200', 'TWD', { only: 1200 }],
  ['¥1,200', 'JPY', { only: 1200 }],
  ['1.200万', '', { either: [12_000, 12_000_000] }],
  ['$5', 'HKD', { only: 5 }],
  ['$5', 'EUR', undefined],
  ['5 USD', 'EUR', undefined],
  ['5 eur', '€', { only: 5 }],
  ['500元', 'TWD', { only: 500 }],
  ['500元', 'GBP', undefined],
  ['5 Taler', 'Taler', { only: 5 }],
])('on a desk that counts in its currency %j is what it can mean there (%s)', (typed, currency, read) => {
  expect(readAmount(typed, currency)).toEqual(read);
});

test.each([
  ['0x10', undefined],
  ['1,200', 1200],
  ['1.200', undefined],
  ['50%', undefined],
  ['', undefined],
  ['40', 40],
])('%j is %j where a number is asked for', (typed, figure) => {
  expect(figureIn(typed)).toBe(figure);
});

const grouped = (whole: number, sign: string): string =>
  String(whole).replace(/\B(?=(\d{3})+$)/g, sign);
const signs = '零一二三四五六七八九';
/** As it is said: 2050 is 两千零五十. */
function spoken(value: number): string {
  let zero = false;
  const said = [1000, 100, 10, 1].map((unit) => {
    const figure = Math.floor(value / unit) % 10;
    const before = zero && figure > 0 && value > unit * 10 ? '零' : '';
    zero = figure === 0;
    const name = ({ 1000: '千', 100: '百', 10: '十' } as Record<number, string>)[unit] ?? '';
    return figure === 0 ? '' : `${before}${signs[figure]}${name}`;
  });
  return said.join('') || '零';
}
const styles: readonly ((whole: number, cents: string) => string)[] = [
  (whole, cents) => `${whole}.${cents}`,
  (whole, cents) => `${whole},${cents}`,
  (whole, cents) => `${grouped(whole, ',')}.${cents}`,
  (whole, cents) => `${grouped(whole, '.')},${cents}`,
  (whole, cents) => `${grouped(whole, ' ')},${cents}`,
  (whole, cents) => `${grouped(whole, "'")}.${cents}`,
];
const wholes: readonly ((whole: number) => string)[] = [
  (whole) => `${whole}`,
  (whole) => grouped(whole, ','),
  (whole) => grouped(whole, '.'),
  (whole) => grouped(whole, ' '),
  (whole) => (whole % 10_000 === 0 && whole > 0 ? `${whole / 10_000}万` : `${whole}`),
  (whole) => (whole < 10_000 ? spoken(whole) : `${whole}`),
  (whole) => `${whole}元`,
];

test('however an amount is written, it is read right, asked about or refused, never wrong', () => {
  const currencies = fc.constantFrom('', 'EUR', 'GBP', 'USD', 'CNY', 'TWD', 'JPY', 'BRL');
  const amounts = fc.oneof(fc.nat(99), fc.nat(9999), fc.nat(5_000_000));
  const text = fc.oneof(
    fc
      .tuple(amounts, fc.nat(99), fc.constantFrom(...styles))
      .map(
        ([whole, cents, style]) =>
          [style(whole, String(cents).padStart(2, '0')), whole + cents / 100] as const,
      ),
    fc
      .tuple(amounts, fc.constantFrom(...wholes))
      .map(([whole, style]) => [style(whole), whole] as const),
  );
  fc.assert(
    fc.property(text, currencies, ([typed, value], currency) => {
      const read = readAmount(typed, currency);
      if (!read) return;
      const values = 'only' in read ? [read.only ?? Number.NaN] : read.either;
      expect(values.map((one) => Math.round(one * 100))).toContain(Math.round(value * 100));
    }),
    { numRuns: 10_000 },
  );
});

test.each([
  [500, 'EUR', '500 EUR'],
  [12.5, '', '12.5'],
])('writes %d with the currency %j', (value, currency, written) => {
  expect(sumOf(value, currency)).toBe(written);
});

test.each([
  [null, 1_000_000, true],
  [50, 50, true],
  [50, 51, false],
  [0, 1, false],
])('within the limit %j is %d: %s', (limit, value, expected) => {
  expect(isWithin(limit, value)).toBe(expected);
});

test.each([
  [{ value: 50, approvedBy: 'Wang' }, 50, true],
  [{ value: 50, approvedBy: 'Wang' }, 51, false],
  [{ value: 50, approvedBy: '' }, 10, false],
  [{ value: null, approvedBy: 'Wang' }, 1, false],
])('of %j, %d is approved: %s', (given, value, expected) => {
  expect(isApproved(given, value)).toBe(expected);
});
