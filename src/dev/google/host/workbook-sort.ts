// Sorting moves values and formats; notes, drop-downs and protections stay where they are (platform 4.24).
import { cellAt, cellFrom, dataOf } from './workbook-cell.ts';
import type { Draft } from './workbook-draft.ts';
import type { Value } from './workbook-functions.ts';
import { compare } from './workbook-operators.ts';
import type { Box } from './workbook-range.ts';
import type { CellData } from './workbook-state.ts';
import { worthAt } from './workbook-values.ts';

export interface SortSpec {
  /** The column's index in the tab. */
  readonly dimensionIndex: number;
  readonly sortOrder: 'ASCENDING' | 'DESCENDING';
}

interface SortedRow {
  readonly cells: readonly CellData[];
  readonly keys: readonly Value[];
}

/** Empty cells come last either way. */
function order(a: Value, b: Value, { sortOrder }: SortSpec): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sortOrder === 'DESCENDING' ? compare(b, a) : compare(a, b);
}

function byKeys(specs: readonly SortSpec[]) {
  return (a: SortedRow, b: SortedRow) => {
    for (const [index, spec] of specs.entries()) {
      const found = order(a.keys[index] ?? null, b.keys[index] ?? null, spec);
      if (found !== 0) return found;
    }
    return 0;
  };
}

export function sortRows(
  draft: Draft,
  sheetId: number,
  box: Box,
  specs: readonly SortSpec[],
): void {
  const sheet = draft.sheet(sheetId);
  const columns = Array.from({ length: box.right - box.left }, (_, index) => box.left + index);
  const rows = Array.from({ length: box.bottom - box.top }, (_, index): SortedRow => {
    const row = box.top + index;
    return {
      cells: columns.map((column) => dataOf(cellAt(sheet, row, column))),
      keys: specs.map((spec) => worthAt(draft.book, sheet, row, spec.dimensionIndex).value),
    };
  });
  for (const [down, { cells }] of rows.sort(byKeys(specs)).entries()) {
    for (const [right, data] of cells.entries()) {
      const { note: _moved, ...value } = data;
      const { note } = draft.get(sheetId, box.top + down, box.left + right);
      const stays = note === undefined ? value : { ...value, note };
      draft.put(sheetId, box.top + down, box.left + right, dataOf(cellFrom(stays)));
    }
  }
}
