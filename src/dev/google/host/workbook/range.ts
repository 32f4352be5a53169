// Rectangles of cells: zero-based and half open, as in the Sheets API.
import type { GridRange } from './rules.ts';

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  readonly rowCount: number;
  readonly columnCount: number;
}

export function boxOf(range: GridRange, grid: Grid): Box {
  return {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? grid.rowCount,
    right: range.endColumnIndex ?? grid.columnCount,
  };
}

export function boxAt(row: number, column: number, rows = 1, columns = 1): Box {
  return { top: row, left: column, bottom: row + rows, right: column + columns };
}

export function rangeOf(sheetId: number, box: Box): GridRange {
  return {
    sheetId,
    startRowIndex: box.top,
    endRowIndex: box.bottom,
    startColumnIndex: box.left,
    endColumnIndex: box.right,
  };
}

export function isEmptyBox(box: Box): boolean {
  return box.bottom <= box.top || box.right <= box.left;
}

export function intersect(a: Box, b: Box): Box | undefined {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return isEmptyBox(box) ? undefined : box;
}

/** What is left of `a` without `b`: at most four rectangles. */
export function subtract(a: Box, b: Box): Box[] {
  const cut = intersect(a, b);
  if (!cut) return [a];
  return [
    { ...a, bottom: cut.top },
    { ...a, top: cut.bottom },
    { ...cut, left: a.left, right: cut.left },
    { ...cut, left: cut.right, right: a.right },
  ].filter((box) => !isEmptyBox(box));
}

export function covers(box: Box, row: number, column: number): boolean {
  return row >= box.top && row < box.bottom && column >= box.left && column < box.right;
}

export function isWithin(box: Box, grid: Grid): boolean {
  return (
    box.top >= 0 && box.left >= 0 && box.bottom <= grid.rowCount && box.right <= grid.columnCount
  );
}

export function eachCell(box: Box, visit: (row: number, column: number) => void): void {
  for (let row = box.top; row < box.bottom; row += 1) {
    for (let column = box.left; column < box.right; column += 1) visit(row, column);
  }
}
