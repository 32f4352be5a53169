// Inserting, deleting and moving rows and columns.
import { GoogleError } from '../services/service.ts';
import { cellFrom, dataOf } from './cell.ts';
import type { Draft } from './draft.ts';
import {
  type Dimension,
  deletion,
  insertion,
  relocation,
  type Shift,
  type Span,
  shiftRules,
} from './shift.ts';
import type { Cell, Row, SheetState } from './state.ts';

export interface DimensionSpan {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

export function lengthOf(sheet: SheetState, dimension: Dimension): number {
  return dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
}

/** An inserted cell takes its neighbour's format and nothing else. */
function formatOnly(cell: Cell): Cell {
  const { s } = dataOf(cell);
  return s === undefined ? null : cellFrom({ s });
}

function apply(draft: Draft, shift: Shift, growth: number): void {
  const { sheetId, dimension } = shift;
  Object.assign(draft.book, shiftRules(draft.book, shift));
  const sheet = draft.sheet(sheetId);
  const byRows = dimension === 'ROWS';
  const rows = byRows
    ? shift.list(sheet.rows, (row): Row => row.map(formatOnly))
    : sheet.rows.map((row) => row && shift.list<Cell>(row, formatOnly));
  draft.patch(sheetId, {
    rows,
    ...(byRows
      ? {
          rowCount: sheet.rowCount + growth,
          frozenRows: extent(shift, [0, sheet.frozenRows]),
          rowDimensions: shift.list(sheet.rowDimensions, () => null),
          ...responses(sheet, shift),
        }
      : {
          columnCount: sheet.columnCount + growth,
          frozenColumns: extent(shift, [0, sheet.frozenColumns]),
          columns: shift.list(sheet.columns, (column) => column),
        }),
  });
  draft.checkSize();
}

/** The header is not a response. */
function responses(sheet: SheetState, shift: Shift): Partial<SheetState> {
  const { responseRows } = sheet;
  if (responseRows === undefined) return {};
  return { responseRows: extent(shift, [1, 1 + responseRows]) };
}

function extent(shift: Shift, span: Span): number {
  if (span[0] === span[1]) return 0;
  return shift.span(span).reduce((sum, [start, end]) => sum + end - start, 0);
}

export function insertDimension(draft: Draft, span: DimensionSpan, fromBefore: boolean): void {
  const { sheetId, dimension, start, end } = span;
  if (start > lengthOf(draft.sheet(sheetId), dimension)) throw outside(span, start);
  apply(draft, insertion(sheetId, dimension, start, end - start, fromBefore), end - start);
}

export function appendDimension(
  draft: Draft,
  sheetId: number,
  dimension: Dimension,
  count: number,
) {
  const { rowCount, columnCount } = draft.sheet(sheetId);
  if (dimension === 'ROWS') draft.resize(sheetId, rowCount + count, columnCount);
  else draft.resize(sheetId, rowCount, columnCount + count);
}

export function deleteDimension(draft: Draft, span: DimensionSpan): void {
  const { sheetId, dimension, start, end } = span;
  const sheet = draft.sheet(sheetId);
  const length = lengthOf(sheet, dimension);
  if (end > length) throw outside(span, end);
  const word = dimension === 'ROWS' ? 'rows' : 'columns';
  const frozen = dimension === 'ROWS' ? sheet.frozenRows : sheet.frozenColumns;
  if (end - start >= length) {
    throw new GoogleError(`You can't delete all the ${word} on the sheet.`, 400);
  }
  if (start <= frozen && end === length) {
    throw new GoogleError(`It is not possible to delete all non-frozen ${word}.`, 400);
  }
  apply(draft, deletion(sheetId, dimension, start, end), start - end);
}

export function moveDimension(draft: Draft, span: DimensionSpan, target: number): void {
  const { sheetId, dimension, start, end } = span;
  const length = lengthOf(draft.sheet(sheetId), dimension);
  if (end > length || target > length) throw outside(span, Math.max(end, target));
  if (target >= start && target <= end) return;
  apply(draft, relocation(sheetId, dimension, [start, end], target), 0);
}

function outside({ dimension }: DimensionSpan, index: number): GoogleError {
  const word = dimension === 'ROWS' ? 'row' : 'column';
  return new GoogleError(`The index [${index}] is after the last ${word} in the grid.`, 400);
}
