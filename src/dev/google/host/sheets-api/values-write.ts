// spreadsheets.values: writing. RAW stores as it is, USER_ENTERED parses as if typed.
import { GoogleError } from '../services/service.ts';
import { a1WithTitle, columnName } from '../workbook/a1.ts';
import { usedRows } from '../workbook/cell.ts';
import { Draft } from '../workbook/draft.ts';
import { enter } from '../workbook/enter.ts';
import { checkProtection } from '../workbook/protection.ts';
import { type Box, boxAt, boxOf, eachCell } from '../workbook/range.ts';
import type { Scalar, WorkbookState } from '../workbook/state.ts';
import { checkText } from '../workbook/write.ts';
import type { ValueInput, ValueRangeMessage } from './messages-values.ts';
import { gridRangeOf } from './spreadsheet.ts';

export interface ValueWrite {
  readonly draft: Draft;
  readonly user: string;
  readonly input: ValueInput;
  readonly year: number;
}

export interface UpdateReply {
  readonly spreadsheetId: string;
  readonly updatedRange: string;
  readonly updatedRows: number;
  readonly updatedColumns: number;
  readonly updatedCells: number;
}

type Line = readonly (Scalar | null)[];

function rowsOf({ values = [], majorDimension }: ValueRangeMessage): readonly Line[] {
  if (majorDimension !== 'COLUMNS') return values;
  const height = values.reduce((tallest, column) => Math.max(tallest, column.length), 0);
  return Array.from({ length: height }, (_, row) => values.map((column) => column[row] ?? null));
}

/** null leaves a cell alone, an empty text clears it. */
function writeValue(
  write: ValueWrite,
  sheetId: number,
  row: number,
  column: number,
  value: Scalar,
) {
  const { draft, input, year } = write;
  if (input === 'USER_ENTERED' && typeof value === 'string') {
    enter(draft, { sheetId, row, column, year }, value);
    return;
  }
  const { s, note } = draft.get(sheetId, row, column);
  const kept = { ...(s === undefined ? {} : { s }), ...(note ? { note } : {}) };
  draft.put(sheetId, row, column, {
    ...kept,
    v: typeof value === 'string' ? checkText(value) : value,
  });
}

function writeTable(
  write: ValueWrite,
  sheetId: number,
  box: Box,
  rows: readonly Line[],
): UpdateReply {
  const { draft, user } = write;
  checkProtection(draft.book, user, draft.sheet(sheetId), box);
  let updatedCells = 0;
  for (const [down, line] of rows.entries()) {
    for (const [right, value] of line.entries()) {
      if (value === null) continue;
      writeValue(write, sheetId, box.top + down, box.left + right, value);
      updatedCells += 1;
    }
  }
  return {
    spreadsheetId: draft.book.spreadsheetId,
    updatedRange: a1WithTitle(draft.sheet(sheetId), box),
    updatedRows: box.bottom - box.top,
    updatedColumns: box.right - box.left,
    updatedCells,
  };
}

function size(rows: readonly Line[]): { height: number; width: number } {
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  return { height: Math.max(1, rows.length), width: Math.max(1, width) };
}

export function updateValues(
  write: ValueWrite,
  text: string,
  message: ValueRangeMessage,
): UpdateReply {
  const range = gridRangeOf(write.draft.book, text);
  const rows = rowsOf(message);
  const { height, width } = size(rows);
  const limit = boxOf(range, write.draft.sheet(range.sheetId));
  const box = boxAt(limit.top, limit.left, height, width);
  if (box.bottom > limit.bottom || box.right > limit.right) {
    const tall = box.bottom > limit.bottom;
    const where = tall ? `row [${limit.bottom + 1}]` : `column [${columnName(limit.right)}]`;
    throw new GoogleError(
      `Requested writing within range [${text}], but tried writing to ${where}`,
      400,
    );
  }
  return writeTable(write, range.sheetId, box, rows);
}

/** Below the last row with content, from the range's first column; the grid grows. */
export function appendValues(write: ValueWrite, text: string, message: ValueRangeMessage): object {
  const { draft } = write;
  const { sheetId, startColumnIndex = 0 } = gridRangeOf(draft.book, text);
  const sheet = draft.sheet(sheetId);
  const rows = rowsOf(message);
  const { height, width } = size(rows);
  const box = boxAt(usedRows(sheet), startColumnIndex, height, width);
  const tall = Math.max(sheet.rowCount, box.bottom);
  draft.resize(sheetId, tall, Math.max(sheet.columnCount, box.right));
  const { spreadsheetId } = draft.book;
  return { spreadsheetId, updates: writeTable(write, sheetId, box, rows) };
}

export function clearValues(workbook: WorkbookState, user: string, text: string): object {
  const draft = new Draft(workbook);
  const range = gridRangeOf(workbook, text);
  const sheet = draft.sheet(range.sheetId);
  const box = boxOf(range, sheet);
  checkProtection(workbook, user, sheet, box);
  clearBox(draft, range.sheetId, box);
  draft.save(workbook);
  return { spreadsheetId: workbook.spreadsheetId, clearedRange: a1WithTitle(sheet, box) };
}

/** Values go, formats and notes stay. */
export function clearBox(draft: Draft, sheetId: number, box: Box): void {
  const bottom = Math.min(box.bottom, draft.sheet(sheetId).rows.length);
  eachCell({ ...box, bottom }, (row, column) => {
    const { v: _v, f: _f, ...rest } = draft.get(sheetId, row, column);
    draft.put(sheetId, row, column, rest);
  });
}
