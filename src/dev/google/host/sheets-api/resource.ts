// Spreadsheets, tabs and cells as the Sheets API shows them.

import { cellAt, dataOf } from '../workbook/cell.ts';
import { displayText, patternOf } from '../workbook/display.ts';
import type { CellFormat } from '../workbook/format.ts';
import type { Box } from '../workbook/range.ts';
import type { CellData, SheetState, WorkbookState } from '../workbook/state.ts';
import { ruleAt } from '../workbook/validation.ts';
import { type Clock, linkOf, worthAt } from '../workbook/values.ts';
import type { SheetProperties } from './messages-request.ts';

type Book = Pick<WorkbookState, 'sheets' | 'formats' | 'locale'>;

/** Without what is empty, as Google leaves defaults out. */
export function compact<T extends object>(message: T): T {
  return Object.fromEntries(
    Object.entries(message).filter(([, value]) => {
      const isEmpty = Array.isArray(value) && value.length === 0;
      return value !== undefined && value !== false && !isEmpty;
    }),
  ) as T;
}

export function sheetPropertiesOf(book: Pick<WorkbookState, 'sheets'>, sheet: SheetState) {
  const { sheetId, title, rowCount, columnCount, tabColorStyle } = sheet;
  return compact({
    sheetId,
    title,
    index: book.sheets.findIndex((known) => known.sheetId === sheetId),
    sheetType: 'GRID' as const,
    hidden: sheet.hidden,
    gridProperties: compact({
      rowCount,
      columnCount,
      ...(sheet.frozenRows > 0 ? { frozenRowCount: sheet.frozenRows } : {}),
      ...(sheet.frozenColumns > 0 ? { frozenColumnCount: sheet.frozenColumns } : {}),
      hideGridlines: sheet.hideGridlines,
    }),
    ...(tabColorStyle ? { tabColorStyle } : {}),
  } satisfies SheetProperties);
}

function enteredValue({ v, f }: CellData): object | undefined {
  if (f !== undefined) return { formulaValue: f };
  if (typeof v === 'string') return { stringValue: v };
  if (typeof v === 'number') return { numberValue: v };
  return v === undefined ? undefined : { boolValue: v };
}

const ERROR_TYPES: Readonly<Record<string, string>> = {
  '#NAME?': 'NAME',
  '#REF!': 'REF',
  '#VALUE!': 'VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
};

function withPattern(format: CellFormat, locale: string): CellFormat {
  const { numberFormat } = format;
  if (!numberFormat) return format;
  return { ...format, numberFormat: { ...numberFormat, pattern: patternOf(numberFormat, locale) } };
}

export function cellResource(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  clock: Clock = {},
): object {
  const data = dataOf(cellAt(sheet, row, column));
  const format = data.s === undefined ? undefined : book.formats[data.s];
  const rule = ruleAt(sheet, row, column);
  return {
    ...contents(book, sheet, row, column, clock),
    ...(format
      ? { userEnteredFormat: format, effectiveFormat: withPattern(format, book.locale) }
      : {}),
    ...(data.note ? { note: data.note } : {}),
    ...(rule ? { dataValidation: rule } : {}),
  };
}

function contents(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  clock: Clock,
): object {
  const data = dataOf(cellAt(sheet, row, column));
  const userEnteredValue = enteredValue(data);
  if (!userEnteredValue) return {};
  const { value, error } = worthAt(book, sheet, row, column, clock);
  const format = (data.s === undefined ? undefined : book.formats[data.s]) ?? {};
  const effectiveValue = error
    ? { errorValue: { type: ERROR_TYPES[error] ?? 'ERROR', message: error } }
    : enteredValue({ v: value ?? '' });
  const hyperlink = data.f && linkOf(data.f);
  return {
    userEnteredValue,
    effectiveValue,
    formattedValue: displayText(value, format, book.locale),
    ...(hyperlink ? { hyperlink } : {}),
  };
}

/** Rows and cells that are empty to the end are left out. */
export function gridData(book: Book, sheet: SheetState, box: Box, clock: Clock = {}): object {
  const rowData: object[] = [];
  const bottom = Math.min(box.bottom, Math.max(sheet.rows.length, lastRuled(sheet)));
  for (let row = box.top; row < bottom; row += 1) {
    const right = Math.min(
      box.right,
      Math.max(sheet.rows[row]?.length ?? 0, lastRuledColumn(sheet, row)),
    );
    const values: object[] = [];
    for (let column = box.left; column < right; column += 1) {
      values.push(cellResource(book, sheet, row, column, clock));
    }
    rowData.push(values.length === 0 ? {} : { values });
  }
  return compact({
    ...(box.top > 0 ? { startRow: box.top } : {}),
    ...(box.left > 0 ? { startColumn: box.left } : {}),
    rowData,
    rowMetadata: metadata(sheet.rowDimensions, box.top, box.bottom, 21),
    columnMetadata: metadata(sheet.columns, box.left, box.right, 100),
  });
}

function lastRuled(sheet: SheetState): number {
  return Math.max(0, ...sheet.validations.map(({ range }) => range.endRowIndex ?? sheet.rowCount));
}

function lastRuledColumn(sheet: SheetState, row: number): number {
  const ends = sheet.validations
    .filter(
      ({ range }) =>
        (range.startRowIndex ?? 0) <= row && row < (range.endRowIndex ?? sheet.rowCount),
    )
    .map(({ range }) => range.endColumnIndex ?? sheet.columnCount);
  return Math.max(0, ...ends);
}

function metadata(list: SheetState['columns'], from: number, to: number, pixelSize: number) {
  return Array.from({ length: to - from }, (_, index) => ({ pixelSize, ...list[from + index] }));
}
