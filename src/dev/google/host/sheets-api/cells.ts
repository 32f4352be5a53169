// Requests of batchUpdate that write cells. Values are typed, never parsed.

import { usedRows } from '../workbook/cell.ts';
import type { CellFormat } from '../workbook/format.ts';
import { type Box, boxAt, eachCell, type Grid, isWithin } from '../workbook/range.ts';
import { hasVerticalMerge, sortRows } from '../workbook/sort.ts';
import type { CellData } from '../workbook/state.ts';
import { refuseTyped } from '../workbook/typed-tables.ts';
import { setValidation } from '../workbook/validation.ts';
import { checkText } from '../workbook/write.ts';
import { checkCondition } from './conditions.ts';
import { below, type Mask, merge, wants, writeMask } from './fields.ts';
import { type CellMessage, cellData, type ExtendedValue, type RowMessage } from './messages.ts';
import { type Batch, checkWrite, invalid, type RequestHandlers, writableBox } from './request.ts';

interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

function stored(value: ExtendedValue | undefined): CellData {
  const kinds = Object.keys(value ?? {});
  if (kinds.length === 0) return {};
  if (kinds.length > 1)
    throw invalid(`oneof field 'value' is already set. Cannot set '${kinds[1]}'`);
  const { stringValue, numberValue, boolValue, formulaValue } = value ?? {};
  if (stringValue !== undefined) return { v: checkText(stringValue) };
  if (formulaValue !== undefined) return formula(checkText(formulaValue));
  const plain = numberValue ?? boolValue;
  return plain === undefined ? {} : { v: plain };
}

function formula(text: string): CellData {
  if (!text.startsWith('=')) throw invalid(`Invalid formula: ${text}`);
  return { f: text };
}

/** What became of a cell's format under one message and mask: a request that repeats it asks thousands of times. */
type Formatting = WeakMap<Mask, Map<number | undefined, number | undefined>>;
const formattings = new WeakMap<object, WeakMap<CellFormat, Formatting>>();

function formattingsOf({ draft }: Batch, fresh: CellFormat, mask: Mask) {
  const ofDraft = formattings.get(draft) ?? new WeakMap<CellFormat, Formatting>();
  formattings.set(draft, ofDraft);
  const ofMessage = ofDraft.get(fresh) ?? new WeakMap();
  ofDraft.set(fresh, ofMessage);
  const known = ofMessage.get(mask) ?? new Map<number | undefined, number | undefined>();
  ofMessage.set(mask, known);
  return known;
}

function formatted(batch: Batch, data: CellData, fresh: CellFormat, mask: Mask): CellData {
  const { s: old, ...rest } = data;
  const known = formattingsOf(batch, fresh, mask);
  if (!known.has(old)) {
    known.set(old, batch.draft.formatId(merge(batch.draft.format(data), fresh, mask)));
  }
  const s = known.get(old);
  return s === undefined ? rest : { ...rest, s };
}

function valued(data: CellData, message: CellMessage): CellData {
  const { v: _v, f: _f, ...rest } = data;
  return { ...rest, ...stored(message.userEnteredValue) };
}

/** A cell with the masked fields of the message; a masked field that the message lacks is cleared. */
function written(batch: Batch, before: CellData, message: CellMessage, mask: Mask): CellData {
  let data = before;
  if (wants(mask, 'userEnteredValue')) data = valued(data, message);
  if (wants(mask, 'userEnteredFormat')) {
    const fresh = message.userEnteredFormat ?? {};
    data = formatted(batch, data, fresh, below(mask, 'userEnteredFormat'));
  }
  if (wants(mask, 'note')) data = { ...data, note: checkText(message.note ?? '') };
  return data;
}

function writeCell(batch: Batch, place: Place, message: CellMessage, mask: Mask): void {
  const { draft } = batch;
  const { sheetId, row, column } = place;
  const before = draft.get(sheetId, row, column);
  draft.put(sheetId, row, column, written(batch, before, message, mask));
  if (wants(mask, 'dataValidation')) {
    if (message.dataValidation) checkCondition(message.dataValidation.condition, 'validation');
    setValidation(draft, sheetId, boxAt(row, column), message.dataValidation);
  }
}

function writeRows(
  batch: Batch,
  sheetId: number,
  box: Box,
  rows: readonly RowMessage[],
  mask: Mask,
) {
  for (const [down, { values = [] }] of rows.entries()) {
    for (const [right, message] of values.entries()) {
      writeCell(batch, { sheetId, row: box.top + down, column: box.left + right }, message, mask);
    }
  }
}

function extent(rows: readonly RowMessage[]): { rows: number; columns: number } {
  const columns = rows.reduce((most, { values = [] }) => Math.max(most, values.length), 0);
  return { rows: rows.length, columns };
}

function checkFits(box: Box, grid: Grid, limit: string): void {
  if (isWithin(box, grid)) return;
  const tall = box.bottom > grid.rowCount;
  throw invalid(
    tall
      ? `Attempting to write row: ${box.bottom - 1}, beyond the last ${limit} row of: ${grid.rowCount - 1}`
      : `Attempting to write column: ${box.right - 1}, beyond the last ${limit} column of: ${grid.columnCount - 1}`,
  );
}

/** The table alone formats and validates typed cells. */
function checkTyped({ draft }: Batch, sheetId: number, box: Box, mask: Mask): void {
  const formats = below(mask, 'userEnteredFormat');
  const numbers = wants(mask, 'userEnteredFormat') && wants(formats, 'numberFormat');
  if (numbers || wants(mask, 'dataValidation')) refuseTyped(draft.sheet(sheetId), box);
}

export const CELL_REQUESTS: RequestHandlers = {
  appendCells: (batch, { sheetId, rows, fields }) => {
    const mask = writeMask(fields, cellData);
    const sheet = batch.draft.sheet(sheetId);
    const size = extent(rows);
    const box = boxAt(usedRows(sheet), 0, size.rows, size.columns);
    checkWrite(batch, sheetId, box);
    checkTyped(batch, sheetId, box, mask);
    if (!isWithin(box, sheet)) {
      const rowCount = Math.max(sheet.rowCount, box.bottom);
      batch.draft.resize(sheetId, rowCount, Math.max(sheet.columnCount, box.right));
    }
    writeRows(batch, sheetId, box, rows, mask);
    return {};
  },
  updateCells: (batch, { range, start, rows = [], fields }) => {
    const mask = writeMask(fields, cellData);
    const size = extent(rows);
    if (range) {
      const box = writableBox(batch, range);
      checkTyped(batch, range.sheetId, box, mask);
      const filled = boxAt(box.top, box.left, size.rows, size.columns);
      checkFits(filled, { rowCount: box.bottom, columnCount: box.right }, 'requested');
      eachCell(box, (row, column) => {
        const message = rows[row - box.top]?.values?.[column - box.left] ?? {};
        writeCell(batch, { sheetId: range.sheetId, row, column }, message, mask);
      });
      return {};
    }
    if (!start) throw invalid('One of start or range must be set');
    const box = boxAt(start.rowIndex, start.columnIndex, size.rows, size.columns);
    checkFits(box, batch.draft.sheet(start.sheetId), 'available');
    checkWrite(batch, start.sheetId, box);
    checkTyped(batch, start.sheetId, box, mask);
    writeRows(batch, start.sheetId, box, rows, mask);
    return {};
  },
  repeatCell: (batch, { range, cell = {}, fields }) => {
    const { dataValidation: rule, ...plain } = cell;
    const mask = writeMask(fields, cellData);
    const box = writableBox(batch, range);
    checkTyped(batch, range.sheetId, box, mask);
    const cells = new Map([...mask].filter(([name]) => name !== 'dataValidation'));
    const names = mask.has('*') ? ['userEnteredValue', 'userEnteredFormat', 'note'] : [];
    for (const name of names) cells.set(name, new Map());
    cells.delete('*');
    if (cells.size > 0) {
      batch.draft.putEach(range.sheetId, box, (data) => written(batch, data, plain, cells));
    }
    if (wants(mask, 'dataValidation')) {
      if (rule) checkCondition(rule.condition, 'validation');
      setValidation(batch.draft, range.sheetId, box, rule);
    }
    return {};
  },
  sortRange: (batch, { range, sortSpecs }) => {
    const box = writableBox(batch, range);
    if (hasVerticalMerge(batch.draft.sheet(range.sheetId), box))
      throw invalid('You cannot sort a range with vertical merges.');
    sortRows(batch.draft, range.sheetId, box, sortSpecs);
    return {};
  },
};
