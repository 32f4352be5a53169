// Requests of batchUpdate about tabs, the file itself, and their rows and columns.

import type { DimensionSpan } from '../workbook/dimensions.ts';
import {
  appendDimension,
  deleteDimension,
  insertDimension,
  moveDimension,
} from '../workbook/dimensions.ts';
import { checkTabProtection } from '../workbook/protection.ts';
import { boxOf } from '../workbook/range.ts';
import { emptySheet, type SheetState } from '../workbook/state.ts';
import {
  checkTabTitle,
  checkVisible,
  cropRows,
  freeTitle,
  moveTab,
  removeTab,
} from '../workbook/tabs.ts';
import { copiedTables } from '../workbook/typed-tables.ts';
import { spanOf } from './areas.ts';
import { type Mask, merge, writeMask } from './fields.ts';
import {
  type SheetProperties,
  sheetProperties,
  spreadsheetProperties,
} from './messages-request.ts';
import { type Batch, checkWrite, invalid, type RequestHandlers } from './request.ts';
import { sheetPropertiesOf } from './resource.ts';

/** What a sheet looks like with these properties; `merge` has taken care of those not named. */
function applied(sheet: SheetState, properties: SheetProperties): SheetState {
  const { tabColorStyle: _old, ...rest } = sheet;
  const { title = sheet.title, hidden = false, gridProperties = {} } = properties;
  const { rowCount, columnCount } = sheet;
  const grid = { rowCount, columnCount, ...gridProperties };
  const color = withColor(properties).tabColorStyle;
  return {
    ...rest,
    title,
    hidden,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    hideGridlines: grid.hideGridlines ?? false,
    ...(color ? { tabColorStyle: color } : {}),
  };
}

function checkGrid(sheet: SheetState): void {
  if (sheet.rowCount < 1 || sheet.columnCount < 1)
    throw invalid('The grid needs a row and a column');
  if (sheet.frozenRows >= sheet.rowCount || sheet.frozenColumns >= sheet.columnCount) {
    throw invalid("You can't freeze all visible rows or columns on the sheet.");
  }
}

function freeId({ draft }: Batch): number {
  return Math.max(...draft.book.sheets.map((sheet) => sheet.sheetId)) + 1;
}

/** Nobody says what Google makes of a place behind the last one; so it is none. */
function checkIndex({ draft }: Pick<Batch, 'draft'>, index: number): void {
  const most = draft.book.sheets.length;
  if (index < 0 || index > most)
    throw invalid(`The sheet index ${index} is not within 0 to ${most}`);
}

function insertTab(batch: Batch, sheet: SheetState, index: number): object {
  const { draft } = batch;
  if (draft.book.sheets.some((known) => known.sheetId === sheet.sheetId)) {
    throw invalid(`A sheet with id ${sheet.sheetId} already exists.`);
  }
  if (sheet.sheetId < 0) throw invalid('A sheet id must not be negative.');
  checkTabTitle(draft, sheet.sheetId, sheet.title);
  checkGrid(sheet);
  checkIndex(batch, index);
  const before = draft.book.sheets.slice(0, index);
  draft.book.sheets = [...before, sheet, ...draft.book.sheets.slice(index)];
  draft.checkSize();
  return { properties: sheetPropertiesOf(draft.book, sheet) };
}

function checkDimension(batch: Batch, span: DimensionSpan): DimensionSpan {
  const sheet = batch.draft.sheet(span.sheetId);
  const whole = boxOf({ sheetId: span.sheetId }, sheet);
  const { start, end } = span;
  const rows = span.dimension === 'ROWS';
  checkWrite(batch, span.sheetId, {
    ...whole,
    ...(rows ? { top: start, bottom: end } : { left: start, right: end }),
  });
  return span;
}

export const TAB_REQUESTS: RequestHandlers = {
  addSheet: (batch, { properties = {} }) => {
    const title = properties.title ?? freeTitle(batch.draft);
    const blank = emptySheet(properties.sheetId ?? freeId(batch), title);
    const index = properties.index ?? batch.draft.book.sheets.length;
    return { addSheet: insertTab(batch, applied(blank, properties), index) };
  },
  duplicateSheet: (batch, request) => {
    const source = batch.draft.sheet(request.sourceSheetId);
    const { formId: _form, responseRows: _rows, ...plain } = source;
    const sheetId = request.newSheetId ?? freeId(batch);
    const title = request.newSheetName ?? freeTitle(batch.draft, source.title);
    const tables = plain.tables && { tables: copiedTables(plain.tables, sheetId) };
    const own = { charts: [], protections: [], bandings: [], ...tables };
    const copy = { ...plain, sheetId, title, ...own };
    return { duplicateSheet: insertTab(batch, copy, request.insertSheetIndex ?? 0) };
  },
  deleteSheet: (batch, { sheetId }) => {
    checkWrite(batch, sheetId, boxOf({ sheetId }, batch.draft.sheet(sheetId)));
    removeTab(batch.draft, sheetId);
    return {};
  },
  updateSheetProperties: ({ draft, user }, { properties, fields }) => {
    const mask = withColorStyle(writeMask(fields, sheetProperties));
    const sheet = draft.sheet(properties.sheetId ?? 0);
    checkTabProtection(draft.book, user, sheet);
    const before = sheetPropertiesOf(draft.book, sheet);
    const wanted: SheetProperties = merge(before, withColor(properties), mask);
    const changed = applied(sheet, wanted);
    checkTabTitle(draft, sheet.sheetId, changed.title);
    checkGrid(changed);
    draft.replace(cropRows(changed));
    checkVisible(draft);
    draft.checkSize();
    if (mask.has('index') || mask.has('*')) checkIndex({ draft }, wanted.index ?? 0);
    if (wanted.index !== undefined) moveTab(draft, sheet.sheetId, wanted.index);
    return {};
  },
  updateSpreadsheetProperties: ({ draft }, { properties, fields }) => {
    const { title, locale, timeZone } = draft.book;
    const mask = writeMask(fields, spreadsheetProperties);
    const changed = merge({ title, locale, timeZone }, properties, mask);
    if (!changed.title || !changed.locale || !isTimeZone(changed.timeZone)) {
      throw invalid('Invalid title, locale or time zone');
    }
    Object.assign(draft.book, changed);
    return {};
  },
  appendDimension: ({ draft, user }, { sheetId, dimension, length }) => {
    if (length < 1) throw invalid('The length must be at least 1');
    checkTabProtection(draft.book, user, draft.sheet(sheetId));
    appendDimension(draft, sheetId, dimension, length);
    return {};
  },
  insertDimension: (batch, { range, inheritFromBefore = false }) => {
    const span = spanOf(batch, range);
    if (inheritFromBefore && span.start === 0) {
      throw invalid('range.startIndex must be greater than 0 if inheritFromBefore is true');
    }
    checkDimension(batch, { ...span, end: span.start + 1 });
    insertDimension(batch.draft, span, inheritFromBefore);
    return {};
  },
  deleteDimension: (batch, { range }) => {
    deleteDimension(batch.draft, checkDimension(batch, spanOf(batch, range)));
    return {};
  },
  moveDimension: (batch, { source, destinationIndex }) => {
    moveDimension(batch.draft, checkDimension(batch, spanOf(batch, source)), destinationIndex);
    return {};
  },
};

/** `tabColor` is the older name of `tabColorStyle`. */
function withColor(properties: SheetProperties): SheetProperties {
  const { tabColor, ...rest } = properties;
  return tabColor ? { tabColorStyle: { rgbColor: tabColor }, ...rest } : rest;
}

function withColorStyle(mask: Mask): Mask {
  return mask.has('tabColor') ? new Map([...mask, ['tabColorStyle', new Map()]]) : mask;
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
