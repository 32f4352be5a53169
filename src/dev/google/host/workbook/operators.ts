// How a formula's operators work and how strongly they bind.
import { FormulaError, type Value } from './functions.ts';

export const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

export function numberOf(value: Value): number {
  if (value === null || value === '') return 0;
  const number = typeof value === 'boolean' ? Number(value) : Number(value);
  if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
  return number;
}

export function textOf(value: Value): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** Numbers before texts before booleans; texts regardless of case, as in Sheets. */
export function compare(a: Value, b: Value): number {
  const left = a ?? (typeof b === 'string' ? '' : 0);
  const right = b ?? (typeof a === 'string' ? '' : 0);
  const order = ['number', 'string', 'boolean'];
  const kinds = order.indexOf(typeof left) - order.indexOf(typeof right);
  if (kinds !== 0) return kinds;
  if (typeof left === 'string')
    return left.toLowerCase().localeCompare(textOf(right).toLowerCase());
  return Number(left) - Number(right);
}

export const OPERATIONS: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
  '&': (a, b) => textOf(a) + textOf(b),
  '+': (a, b) => numberOf(a) + numberOf(b),
  '-': (a, b) => numberOf(a) - numberOf(b),
  '*': (a, b) => numberOf(a) * numberOf(b),
  '/': (a, b) => {
    if (numberOf(b) === 0) throw new FormulaError('#DIV/0!');
    return numberOf(a) / numberOf(b);
  },
  '^': (a, b) => numberOf(a) ** numberOf(b),
};
