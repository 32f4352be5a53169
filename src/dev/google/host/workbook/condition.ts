// Conditions of drop-downs and conditional formats: does this cell meet it?
import { findA1 } from './a1.ts';
import { cellAt, dataOf } from './cell.ts';
import { displayText } from './display.ts';
import { evaluate } from './formula.ts';
import { FormulaError, type Value } from './functions.ts';
import { compare, textOf } from './operators.ts';
import { parseTyped } from './parse.ts';
import { boxOf, eachCell } from './range.ts';
import type { Condition } from './rules.ts';
import type { SheetState, WorkbookState } from './state.ts';
import { type Clock, formulaContext, worthAt } from './values.ts';

type Book = Pick<WorkbookState, 'sheets' | 'formats' | 'locale'>;

export interface Tested {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly value: Value;
  readonly clock: Clock;
  /** How far the cell is from the first cell of the rule's range. */
  readonly shift: { readonly rows: number; readonly columns: number };
}

type Test = (tested: Tested, operands: readonly Value[]) => boolean;

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  PAST_YEAR: -365,
  PAST_MONTH: -30,
  PAST_WEEK: -7,
  YESTERDAY: -1,
  TODAY: 0,
  TOMORROW: 1,
};

function outcome(formula: string, { book, sheet, clock, shift }: Tested): Value {
  try {
    return evaluate(formula, formulaContext(book, sheet, clock, shift));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return null;
  }
}

function operandsOf(condition: Condition, tested: Tested): Value[] {
  const { locale } = tested.book;
  const plainText = condition.type.startsWith('TEXT');
  return (condition.values ?? []).map(({ userEnteredValue = '', relativeDate }) => {
    const days = RELATIVE_DAYS[relativeDate ?? ''];
    if (days !== undefined) return Math.floor(tested.clock.now ?? 0) + days;
    if (userEnteredValue.startsWith('=')) return outcome(userEnteredValue, tested);
    return parseTyped(userEnteredValue, { locale, plainText, year: 2000 }).v ?? null;
  });
}

function number(test: (value: number, a: number, b: number) => boolean): Test {
  return ({ value }, [a, b]) => {
    if (typeof value !== 'number' || typeof a !== 'number') return false;
    return test(value, a, typeof b === 'number' ? b : a);
  };
}

/** Dates are compared by day. */
function day(test: (value: number, a: number, b: number) => boolean): Test {
  return number((value, a, b) => test(Math.floor(value), Math.floor(a), Math.floor(b)));
}

function text(test: (value: string, operand: string) => boolean): Test {
  const plain = (value: Value | undefined) => textOf(value ?? null).toLowerCase();
  return ({ value }, [operand]) => test(plain(value), plain(operand));
}

const TESTS: Readonly<Record<string, Test>> = {
  NUMBER_GREATER: number((value, a) => value > a),
  NUMBER_GREATER_THAN_EQ: number((value, a) => value >= a),
  NUMBER_LESS: number((value, a) => value < a),
  NUMBER_LESS_THAN_EQ: number((value, a) => value <= a),
  NUMBER_EQ: number((value, a) => value === a),
  NUMBER_NOT_EQ: number((value, a) => value !== a),
  NUMBER_BETWEEN: number((value, a, b) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  DATE_EQ: day((value, a) => value === a),
  DATE_NOT_EQ: day((value, a) => value !== a),
  DATE_BEFORE: day((value, a) => value < a),
  DATE_AFTER: day((value, a) => value > a),
  DATE_ON_OR_BEFORE: day((value, a) => value <= a),
  DATE_ON_OR_AFTER: day((value, a) => value >= a),
  DATE_BETWEEN: day((value, a, b) => value >= a && value <= b),
  DATE_NOT_BETWEEN: day((value, a, b) => value < a || value > b),
  DATE_IS_VALID: ({ value }) => typeof value === 'number',
  TEXT_EQ: text((value, operand) => value === operand),
  TEXT_NOT_EQ: text((value, operand) => value !== operand),
  TEXT_CONTAINS: text((value, operand) => value.includes(operand)),
  TEXT_NOT_CONTAINS: text((value, operand) => !value.includes(operand)),
  TEXT_STARTS_WITH: text((value, operand) => value.startsWith(operand)),
  TEXT_ENDS_WITH: text((value, operand) => value.endsWith(operand)),
  TEXT_IS_EMAIL: text((value) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value)),
  TEXT_IS_URL: text((value) => /^https?:\/\/\S+$/.test(value)),
  BLANK: ({ value }) => value === null || value === '',
  NOT_BLANK: ({ value }) => value !== null && value !== '',
  CUSTOM_FORMULA: (_tested, [operand]) => typeof operand !== 'string' && Boolean(operand),
  BOOLEAN: ({ value }, [yes = true, no = false]) =>
    value !== null && (compare(value, yes) === 0 || compare(value, no) === 0),
};

function rangeTexts(book: Book, sheet: SheetState, reference: string): string[] {
  const found = findA1(book.sheets, reference.replace(/^=/, '').replaceAll('$', ''));
  const local = reference.includes('!') || !found ? found : { ...found, sheetId: sheet.sheetId };
  const source = book.sheets.find(({ sheetId }) => sheetId === local?.sheetId);
  if (!local || !source) return [];
  const texts: string[] = [];
  const box = boxOf(local, source);
  eachCell({ ...box, bottom: Math.min(box.bottom, source.rows.length) }, (row, column) => {
    const { s } = dataOf(cellAt(source, row, column));
    const format = (s === undefined ? undefined : book.formats[s]) ?? {};
    texts.push(displayText(worthAt(book, source, row, column).value, format, book.locale));
  });
  return texts.filter((shown) => shown !== '');
}

/** What a drop-down offers; undefined when the condition is none. */
export function choicesOf(
  book: Book,
  sheet: SheetState,
  condition: Condition,
): string[] | undefined {
  const values = (condition.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  if (condition.type === 'ONE_OF_LIST') return values;
  if (condition.type === 'ONE_OF_RANGE') return rangeTexts(book, sheet, values[0] ?? '');
  return undefined;
}

export function holds(condition: Condition, tested: Tested): boolean {
  const choices = choicesOf(tested.book, tested.sheet, condition);
  if (choices) return choices.includes(textOf(tested.value));
  const test = TESTS[condition.type];
  return test ? test(tested, operandsOf(condition, tested)) : false;
}
