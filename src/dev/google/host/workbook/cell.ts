// A stored cell is a bare value wherever it can be; these functions hide that.
import type { Cell, CellData, Scalar, SheetState } from './state.ts';

export function dataOf(cell: Cell | undefined): CellData {
  if (cell === null || cell === undefined) return {};
  return typeof cell === 'object' ? cell : { v: cell };
}

/** An empty text is no value, and a formula's value is computed. */
function ownValue({ v, f }: CellData): Scalar | undefined {
  return v === '' || f !== undefined ? undefined : v;
}

/** The smallest form: a bare value where there is nothing else. */
export function cellFrom(data: CellData): Cell {
  const { f, s, note } = data;
  const v = ownValue(data);
  if (f === undefined && s === undefined && !note) return v ?? null;
  return {
    ...(v !== undefined && { v }),
    ...(f !== undefined && { f }),
    ...(s !== undefined && { s }),
    ...(note && { note }),
  };
}

/** A value or a formula, even one that shows nothing. */
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

const contentOf = new WeakMap<object, boolean>();

function knownContent(row: SheetState['rows'][number]): boolean {
  if (!row) return false;
  const known = contentOf.get(row) ?? row.some(hasContent);
  contentOf.set(row, known);
  return known;
}

/** The same, quicker, and only outside a draft: there rows are replaced, never changed. */
export const settledRows = (sheet: SheetState): number => reach(sheet.rows, knownContent);

export function usedColumns(sheet: SheetState): number {
  return sheet.rows.reduce((widest, row) => Math.max(widest, reach(row ?? [], hasContent)), 0);
}
