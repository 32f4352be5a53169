// Requests of batchUpdate that draw: merged cells, borders, widths of columns, heights of rows.

import { type DimensionSpan, lengthOf } from '../workbook/dimensions.ts';
import { type Box, boxOf, eachCell, intersect, rangeOf } from '../workbook/range.ts';
import type { GridRange } from '../workbook/rules.ts';
import type { DimensionState } from '../workbook/state.ts';
import { merge, writeMask } from './fields.ts';
import { dimensionProperties, type RequestOf } from './messages-request.ts';
import { type Batch, boxInGrid, invalid, type RequestHandlers, writableBox } from './request.ts';

type Borders = RequestOf<'updateBorders'>;

/** `start` and `end` default to the whole dimension. */
export function spanOf(
  { draft }: Batch,
  range: { sheetId: number; dimension: 'ROWS' | 'COLUMNS'; startIndex?: number; endIndex?: number },
): DimensionSpan {
  const { sheetId, dimension, startIndex = 0 } = range;
  const end = range.endIndex ?? lengthOf(draft.sheet(sheetId), dimension);
  if (startIndex < 0 || end < startIndex)
    throw invalid('The start index must not be after the end');
  return { sheetId, dimension, start: startIndex, end };
}

function stripes(box: Box, mergeType: string): Box[] {
  if (mergeType === 'MERGE_ROWS') {
    return range(box.top, box.bottom).map((top) => ({ ...box, top, bottom: top + 1 }));
  }
  if (mergeType === 'MERGE_COLUMNS') {
    return range(box.left, box.right).map((left) => ({ ...box, left, right: left + 1 }));
  }
  return [box];
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** Merging keeps the first cell's value only. */
function clearHidden({ draft }: Batch, sheetId: number, box: Box): void {
  eachCell(box, (row, column) => {
    if (row === box.top && column === box.left) return;
    const { s } = draft.get(sheetId, row, column);
    draft.put(sheetId, row, column, s === undefined ? {} : { s });
  });
}

function unmerge({ draft }: Batch, { sheetId }: GridRange, box: Box): void {
  const sheet = draft.sheet(sheetId);
  const merges = sheet.merges.filter((merged) => !intersect(boxOf(merged, sheet), box));
  draft.patch(sheetId, { merges });
}

function bordersOf(request: Borders, box: Box, row: number, column: number) {
  const edges = {
    top: row === box.top ? request.top : request.innerHorizontal,
    bottom: row === box.bottom - 1 ? request.bottom : request.innerHorizontal,
    left: column === box.left ? request.left : request.innerVertical,
    right: column === box.right - 1 ? request.right : request.innerVertical,
  };
  return Object.fromEntries(Object.entries(edges).filter(([, edge]) => edge !== undefined));
}

function drawBorders({ draft }: Batch, request: Borders, box: Box): void {
  const { sheetId } = request.range;
  eachCell(box, (row, column) => {
    const data = draft.get(sheetId, row, column);
    const format = draft.format(data);
    const borders = { ...format.borders, ...bordersOf(request, box, row, column) };
    const s = draft.formatId({ ...format, borders });
    draft.put(sheetId, row, column, s === undefined ? data : { ...data, s });
  });
}

function setProperties(
  { draft }: Batch,
  { sheetId, dimension, start, end }: DimensionSpan,
  change: (old: DimensionState) => DimensionState,
): void {
  const sheet = draft.sheet(sheetId);
  if (end > lengthOf(sheet, dimension)) throw invalid(`The index [${end}] is after the last one`);
  const list = [...(dimension === 'ROWS' ? sheet.rowDimensions : sheet.columns)];
  while (list.length < end) list.push(null);
  for (const index of range(start, end)) list[index] = change(list[index] ?? {});
  draft.patch(sheetId, dimension === 'ROWS' ? { rowDimensions: list } : { columns: list });
}

export const AREA_REQUESTS: RequestHandlers = {
  mergeCells: (batch, { range: area, mergeType }) => {
    const box = writableBox(batch, area);
    unmerge(batch, area, box);
    for (const stripe of stripes(box, mergeType)) {
      clearHidden(batch, area.sheetId, stripe);
      const { merges } = batch.draft.sheet(area.sheetId);
      batch.draft.patch(area.sheetId, { merges: [...merges, rangeOf(area.sheetId, stripe)] });
    }
    return {};
  },
  unmergeCells: (batch, { range: area }) => {
    unmerge(batch, area, boxInGrid(batch, area));
    return {};
  },
  updateBorders: (batch, request) => {
    drawBorders(batch, request, writableBox(batch, request.range));
    return {};
  },
  updateDimensionProperties: (batch, { range: area, properties, fields }) => {
    const mask = writeMask(fields, dimensionProperties);
    setProperties(batch, spanOf(batch, area), (old) => merge(old, properties, mask));
    return {};
  },
  autoResizeDimensions: (batch, { dimensions }) => {
    const isRows = dimensions.dimension === 'ROWS';
    const pixelSize = isRows ? 21 : 100;
    setProperties(batch, spanOf(batch, dimensions), (old) => ({ ...old, pixelSize }));
    return {};
  },
};
