import { amountIn, isApproved, isWithin, sumOf } from '../../src/plain/money.ts';

test.each([
  ['', null],
  ['  \u3000', null],
  ['12.50', 12.5],
  ['12,50', 12.5],
  ['１２', 12],
  ['1,200', 1200],
  ['1,234,567.89', 1_234_567.89],
  ['1 200', 1200],
  ['.5', 0.5],
  ['5.', 5],
  ['NT$ 500', 500],
  ['500 元', 500],
  ['+5', 5],
  ['Rs. 500', undefined],
  ['-5', undefined],
  ['NT$ -5', undefined],
  ['1.200,50', undefined],
  ['5-6', undefined],
  ['0x10', undefined],
  ['Infinity', undefined],
  ['twelve', undefined],
])('reads the amount %j as %j', (typed, amount) => {
  expect(amountIn(typed)).toBe(amount);
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
