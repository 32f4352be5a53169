// Sorting moves values and formats; notes, drop-downs and protections stay where they are.
import { cellFrom, dataOf } from './cell.ts';
import type { Draft } from './draft.ts';
import type { Value } from './functions.ts';
import { compare } from './operators.ts';
import type { Box } from './range.ts';
import type { Cell, Row } from './state.ts';
import { worthAt } from './values.ts';

export interface SortSpec {
  /** The column's index in the tab. */
  readonly dimensionIndex: number;
  readonly sortOrder: 'ASCENDING' | 'DESCENDING';
}

interface SortedRow {
  readonly cells: readonly Cell[];
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

/** The moved cell with the note that stands at the place it comes to. */
function inPlaceOf(target: Cell, moved: Cell): Cell {
  const { note } = dataOf(target);
  const { note: _left, ...value } = dataOf(moved);
  if (note === undefined && !('note' in dataOf(moved))) return moved;
  return cellFrom(note === undefined ? value : { ...value, note });
}

function cellsOf(row: Row | null | undefined, box: Box): Cell[] {
  return Array.from(
    { length: box.right - box.left },
    (_, index) => row?.[box.left + index] ?? null,
  );
}

function trimmed(row: Cell[]): Row | null {
  while (row.length > 0 && row.at(-1) === null) row.pop();
  return row.length > 0 ? row : null;
}

export function sortRows(
  draft: Draft,
  sheetId: number,
  box: Box,
  specs: readonly SortSpec[],
): void {
  const sheet = draft.sheet(sheetId);
  const sorted = Array.from({ length: box.bottom - box.top }, (_, index): SortedRow => {
    const row = box.top + index;
    const keys = specs.map((spec) => worthAt(draft.book, sheet, row, spec.dimensionIndex).value);
    return { cells: cellsOf(sheet.rows[row], box), keys };
  }).sort(byKeys(specs));
  const rows = Array.from({ length: Math.max(sheet.rows.length, box.bottom) }, (_, row) => {
    const old = sheet.rows[row] ?? null;
    const cells = sorted[row - box.top]?.cells;
    if (row < box.top || !cells) return old;
    const here = cellsOf(old, box);
    const moved = cells.map((cell, index) => inPlaceOf(here[index] ?? null, cell));
    const before = cellsOf(old, { ...box, left: 0, right: box.left });
    return trimmed([...before, ...moved, ...(old?.slice(box.right) ?? [])]);
  });
  draft.setRows(sheetId, rows);
}
