// A stored cell is a bare value wherever it can be; these functions hide that.
import type { Cell, CellData, SheetState } from './workbook-state.ts';

export function dataOf(cell: Cell | undefined): CellData {
  if (cell === null || cell === undefined) return {};
  return typeof cell === 'object' ? cell : { v: cell };
}

export function cellFrom(data: CellData): Cell {
  const { v, f, s, note } = data;
  const parts = { v: f === undefined ? v : undefined, f, s, note };
  const kept = Object.entries(parts).filter(([, part]) => part !== undefined && part !== '');
  if (kept.length === 1 && kept[0]?.[0] === 'v') return v ?? null;
  return kept.length === 0 ? null : (Object.fromEntries(kept) as CellData);
}

/** A value or a formula, even one that shows nothing (platform 4.6). */
export function hasContent(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  return typeof cell !== 'object' || cell.v !== undefined || cell.f !== undefined;
}

export function cellAt(sheet: SheetState, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? null;
}

/** How far the last element that passes reaches. */
function reach<T>(list: readonly T[], passes: (element: T) => boolean): number {
  let end = list.length;
  while (end > 0 && !passes(list[end - 1] as T)) end -= 1;
  return end;
}

/** How many rows reach down to the last one with content. */
export function usedRows(sheet: SheetState): number {
  return reach(sheet.rows, (row) => row?.some(hasContent) === true);
}

export function usedColumns(sheet: SheetState): number {
  return sheet.rows.reduce((widest, row) => Math.max(widest, reach(row ?? [], hasContent)), 0);
}
