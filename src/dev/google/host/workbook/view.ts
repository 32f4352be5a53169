// What a person sees of the workbook, computed to the last colour. Rows and columns are 1-based.
import type { CellView, TabView } from '../../types.ts';
import { cellAt, dataOf, usedRows } from './cell.ts';
import { chartView } from './chart-view.ts';
import { cssColor } from './colors.ts';
import { choicesOf } from './condition.ts';
import { displayText } from './display.ts';
import type { Person } from './edits.ts';
import type { CellFormat } from './format.ts';
import { seenFormat } from './format-view.ts';
import type { Value } from './functions.ts';
import { boxOf } from './range.ts';
import type { SheetState, WorkbookState } from './state.ts';
import { serialOf } from './time.ts';
import { ruleAt } from './validation.ts';
import { type Clock, linkOf, worthAt } from './values.ts';

export interface CellWindow {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function clockOf(workbook: WorkbookState, now: number): Clock {
  return { now: serialOf(now, workbook.timeZone) };
}

function tabView(workbook: WorkbookState, sheet: SheetState, index: number, clock: Clock): TabView {
  const { sheetId, title, hidden, rowCount, columnCount } = sheet;
  const tabColor = cssColor(sheet.tabColorStyle);
  const columns = Array.from({ length: columnCount }, (_, column) => sheet.columns[column] ?? {});
  return {
    sheetId,
    title,
    index,
    hidden,
    ...(tabColor ? { tabColor } : {}),
    rowCount,
    columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: columns.map(({ pixelSize = 100 }) => pixelSize),
    hiddenColumns: columns.flatMap(({ hiddenByUser }, column) =>
      hiddenByUser ? [column + 1] : [],
    ),
    usedRows: usedRows(sheet),
    merges: sheet.merges.map((range) => {
      const { top, left, bottom, right } = boxOf(range, sheet);
      return { row: top + 1, column: left + 1, rows: bottom - top, columns: right - left };
    }),
    charts: sheet.charts.map((chart) => chartView(workbook, chart, clock)),
    hideGridlines: sheet.hideGridlines,
  };
}

/** All tabs in their order, hidden ones too. */
export function tabViews(workbook: WorkbookState, { now }: Person): TabView[] {
  const clock = clockOf(workbook, now);
  return workbook.sheets.map((sheet, index) => tabView(workbook, sheet, index, clock));
}

function alignment(format: CellFormat, value: Value): CellView['align'] {
  if (format.horizontalAlignment) {
    return format.horizontalAlignment.toLowerCase() as NonNullable<CellView['align']>;
  }
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : undefined;
}

function looks(format: CellFormat, value: Value, background: string | undefined): object {
  const { textFormat = {}, wrapStrategy } = format;
  return {
    align: alignment(format, value),
    background,
    color: cssColor(textFormat.foregroundColorStyle, textFormat.foregroundColor),
    bold: textFormat.bold,
    italic: textFormat.italic,
    size: textFormat.fontSize,
    wrap: wrapStrategy === 'WRAP' ? true : undefined,
  };
}

function cellView(
  book: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  clock: Clock,
): CellView {
  const { value } = worthAt(book, sheet, row, column, clock);
  const { note, f } = dataOf(cellAt(sheet, row, column));
  const { format, background } = seenFormat(book, sheet, row, column, clock);
  const rule = ruleAt(sheet, row, column);
  const view = {
    ...looks(format, value, background),
    note,
    choices: rule && choicesOf(book, sheet, rule.condition),
    checkbox: rule?.condition.type === 'BOOLEAN' || undefined,
    link: (f && linkOf(f)) ?? format.textFormat?.link?.uri,
  };
  const known = Object.entries(view).filter(([, part]) => part !== undefined);
  return { text: displayText(value, format, book.locale), ...Object.fromEntries(known) };
}

export function cellViews(
  workbook: WorkbookState,
  { now }: Person,
  sheetId: number,
  window: CellWindow,
): CellView[][] {
  const sheet = workbook.sheets.find((known) => known.sheetId === sheetId);
  if (!sheet) return [];
  const clock = clockOf(workbook, now);
  const rows = Math.min(window.rows, sheet.rowCount - window.row + 1);
  const columns = Math.min(window.columns, sheet.columnCount - window.column + 1);
  return Array.from({ length: Math.max(0, rows) }, (_row, down) =>
    Array.from({ length: Math.max(0, columns) }, (_column, right) =>
      cellView(workbook, sheet, window.row - 1 + down, window.column - 1 + right, clock),
    ),
  );
}
