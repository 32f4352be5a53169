// The event object's content: formatted strings of the row, in column order.

import { dataOf } from '../workbook/cell.ts';
import { displayText } from '../workbook/display.ts';
import type { SheetState, WorkbookState } from '../workbook/state.ts';
import type { World } from '../world.ts';
import { responseColumns } from './columns.ts';
import type { FormState, PendingFormEvent, ResponseColumn, StoredResponse } from './state.ts';

function shown(book: WorkbookState, sheet: SheetState, row: number, column: number): string {
  const { v, s } = dataOf(sheet.rows[row - 1]?.[column]);
  const format = s === undefined ? undefined : book.formats[s];
  return displayText(v ?? null, format ?? {}, book.locale);
}

function isTold(column: ResponseColumn, response: StoredResponse, onlyAnswered: boolean): boolean {
  return !onlyAnswered || column.source === 'timestamp' || column.source in response.answers;
}

/** `onlyAnswered`: an edit tells the changed answers and leaves the others blank. `row` is 1-based. */
export function rowEvent(
  world: World,
  form: FormState,
  response: StoredResponse,
  row: number,
  onlyAnswered = false,
): PendingFormEvent | null {
  const tab = responseColumns(world, form);
  if (!tab) return null;
  const { book, sheet, columns } = tab;
  const width = Math.max(...columns.map((column) => column.at)) + 1;
  const values = Array.from({ length: width }, () => '');
  const namedValues: Record<string, string[]> = {};
  for (const column of columns) {
    const text = isTold(column, response, onlyAnswered) ? shown(book, sheet, row, column.at) : '';
    values[column.at] = text;
    namedValues[column.header] = [...(namedValues[column.header] ?? []), text];
  }
  return {
    kind: 'formSubmit',
    at: world.clock,
    formId: form.id,
    responseId: response.id,
    spreadsheetId: book.spreadsheetId,
    sheetId: sheet.sheetId,
    row,
    columns: width,
    values: world.options.unknown.trimmedValues ? withoutTrailingBlanks(values) : values,
    namedValues,
  };
}

/** So that nothing counts on its place. */
function withoutTrailingBlanks(values: readonly string[]): string[] {
  const told = [...values];
  while (told.at(-1) === '') told.pop();
  return told;
}
