// spreadsheets.values: reading. Rows are ragged, an empty range has no values at all.
import { GoogleError } from '../services/service.ts';
import { a1WithTitle } from '../workbook/a1.ts';
import { cellAt, dataOf, settledRows } from '../workbook/cell.ts';
import { displayText, isDate } from '../workbook/display.ts';
import type { CellFormat } from '../workbook/format.ts';
import type { Value } from '../workbook/functions.ts';
import { boxOf } from '../workbook/range.ts';
import type { GridRange } from '../workbook/rules.ts';
import type { SheetState, WorkbookState } from '../workbook/state.ts';
import { type Clock, worthAt } from '../workbook/values.ts';
import type { DataFilter, Rendering } from './messages-values.ts';
import { gridRangeOf, onGrid } from './spreadsheet.ts';

export interface ValueRange {
  readonly range: string;
  readonly majorDimension: 'ROWS' | 'COLUMNS';
  readonly values?: readonly (readonly Value[])[];
}

function isShownAsText(format: CellFormat, rendering: Rendering): boolean {
  const { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption } = rendering;
  if (valueRenderOption === 'FORMATTED_VALUE') return true;
  return dateTimeRenderOption === 'FORMATTED_STRING' && isDate(format);
}

function rendered(
  book: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  rendering: Rendering,
  clock: Clock,
): Value {
  const cell = cellAt(sheet, row, column);
  if (cell === null) return '';
  const { f, s } = dataOf(cell);
  if (f !== undefined && rendering.valueRenderOption === 'FORMULA') return f;
  const { value } = worthAt(book, sheet, row, column, clock);
  const format = (s === undefined ? undefined : book.formats[s]) ?? {};
  return isShownAsText(format, rendering) ? displayText(value, format, book.locale) : (value ?? '');
}

/** Without what is empty at the end. */
function trimmed<T>(list: T[], isEmpty: (element: T) => boolean): T[] {
  while (list.length > 0 && isEmpty(list[list.length - 1] as T)) list.pop();
  return list;
}

function table(
  book: WorkbookState,
  range: GridRange,
  rendering: Rendering,
  clock: Clock,
): Value[][] {
  const sheet = sheetOf(book, range.sheetId);
  const box = boxOf(range, sheet);
  const lines: Value[][] = [];
  for (let row = box.top; row < Math.min(box.bottom, settledRows(sheet)); row += 1) {
    const line: Value[] = [];
    const right = Math.min(box.right, sheet.rows[row]?.length ?? 0);
    for (let column = box.left; column < right; column += 1) {
      line.push(rendered(book, sheet, row, column, rendering, clock));
    }
    lines.push(trimmed(line, (value) => value === ''));
  }
  return trimmed(lines, (line) => line.length === 0);
}

function transposed(rows: readonly (readonly Value[])[]): Value[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    trimmed(
      rows.map((row) => row[column] ?? ''),
      (value) => value === '',
    ),
  );
}

function sheetOf(book: WorkbookState, sheetId: number): SheetState {
  const sheet = book.sheets.find((known) => known.sheetId === sheetId);
  if (!sheet) throw new GoogleError(`No grid with id: ${sheetId}`, 400);
  return sheet;
}

export function valuesOf(
  book: WorkbookState,
  range: GridRange,
  rendering: Rendering,
  clock: Clock,
): ValueRange {
  const sheet = sheetOf(book, range.sheetId);
  const rows = table(book, range, rendering, clock);
  const { majorDimension = 'ROWS' } = rendering;
  const values = majorDimension === 'ROWS' ? rows : transposed(rows);
  return {
    range: a1WithTitle(sheet, boxOf(range, sheet)),
    majorDimension,
    ...(values.length > 0 ? { values } : {}),
  };
}

export function filterRange(book: WorkbookState, filter: DataFilter): GridRange {
  const { gridRange, a1Range } = filter;
  if (a1Range !== undefined) return gridRangeOf(book, a1Range);
  if (!gridRange) throw new GoogleError('A data filter needs a gridRange or an a1Range', 400);
  return onGrid(sheetOf(book, gridRange.sheetId), gridRange, JSON.stringify(gridRange));
}

/** What a read costs: rows times columns of the values that came back. */
export function cellsIn({ values = [] }: ValueRange): number {
  return values.length * values.reduce((widest, line) => Math.max(widest, line.length), 0);
}
