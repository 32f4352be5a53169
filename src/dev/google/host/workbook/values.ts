// What a cell is worth: its own value, or what its formula makes of the others.
import { cellAt, dataOf, usedRows } from './cell.ts';
import { hasDecimalComma } from './display.ts';
import { type Area, evaluate, type FormulaContext } from './formula.ts';
import { FormulaError, type Value } from './functions.ts';
import type { SheetState, WorkbookState } from './state.ts';

type Book = Pick<WorkbookState, 'sheets' | 'locale'>;

/** Formulas that refer to themselves end here. */
const DEEPEST = 64;

export interface Worth {
  readonly value: Value;
  /** `#NAME?`, `#REF!` ...; then `value` is the same text, as getValues gives it. */
  readonly error?: string;
}

export interface Clock {
  /** Serial number of the present; only formulas that ask for it need it. */
  readonly now?: number;
}

/** Of a single row nobody needs to know how many there are. */
const lastRowOf = (sheet: SheetState, { row, toRow }: Area): number =>
  toRow === row ? row : Math.min(toRow, Math.max(row, usedRows(sheet) - 1));

function readArea(book: Book, sheet: SheetState, area: Area, clock: Clock, depth: number) {
  const wanted = area.title?.toLowerCase();
  const target =
    wanted === undefined ? sheet : book.sheets.find((s) => s.title.toLowerCase() === wanted);
  if (!target) throw new FormulaError('#REF!');
  const lastRow = lastRowOf(target, area);
  const rows: Value[][] = [];
  for (let row = area.row; row <= lastRow; row += 1) {
    const values: Value[] = [];
    for (let column = area.column; column <= area.toColumn; column += 1) {
      const worth = worthAt(book, target, row, column, clock, depth + 1);
      if (worth.error) throw new FormulaError(worth.error);
      values.push(worth.value);
    }
    rows.push(values);
  }
  return rows;
}

export function formulaContext(
  book: Book,
  sheet: SheetState,
  clock: Clock = {},
  shift = { rows: 0, columns: 0 },
  depth = 0,
): FormulaContext {
  return {
    read: (area) => readArea(book, sheet, area, clock, depth),
    shift,
    now: clock.now ?? 0,
    decimalComma: hasDecimalComma(book.locale),
  };
}

export function worthAt(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  clock: Clock = {},
  depth = 0,
): Worth {
  const { f, v } = dataOf(cellAt(sheet, row, column));
  if (f === undefined) return { value: v ?? null };
  if (depth > DEEPEST) return { value: '#REF!', error: '#REF!' };
  try {
    return { value: evaluate(f, formulaContext(book, sheet, clock, undefined, depth)) };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { value: error.message, error: error.message };
  }
}

/** The address of a plain `=HYPERLINK("https://...")`. */
export function linkOf(formula: string): string | undefined {
  const [, url] = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula) ?? [];
  return url?.replaceAll('""', '"');
}
