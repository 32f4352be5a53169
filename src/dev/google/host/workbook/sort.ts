// Sorting moves cells whole, with their formats, notes and drop-downs; protections, heights and hidden rows stay where they
// are. A formula that moves goes on naming its own row.
import { cellFrom, dataOf } from './cell.ts';
import type { Draft } from './draft.ts';
import type { Value } from './functions.ts';
import { compare } from './operators.ts';
import { type Box, boxOf, intersect } from './range.ts';
import type { Cell, Row, SheetState } from './state.ts';
import { ruleAt, setValidation } from './validation.ts';
import { worthAt } from './values.ts';

export interface SortSpec {
  /** The column's index in the tab. */
  readonly dimensionIndex: number;
  readonly sortOrder: 'ASCENDING' | 'DESCENDING';
}

interface SortedRow {
  /** Where it stood. */
  readonly row: number;
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

/** A formula's references without a dollar sign before their row follow it. */
function shifted(cell: Cell, by: number): Cell {
  const data = dataOf(cell);
  if (data.f === undefined || by === 0) return cell;
  return cellFrom({ ...data, f: inRows(data.f, by) });
}

/** Outside of quoted texts and names of tabs. */
const inRows = (formula: string, by: number): string =>
  formula.replace(
    /("[^"]*"|'[^']*'!?)|(?<![\w$])(\$?[A-Z]{1,3})(\d+)(?![\w(])/g,
    (all, quoted, column, row) => (quoted === undefined ? `${column}${Number(row) + by}` : all),
  );

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
    return { row, cells: cellsOf(sheet.rows[row], box), keys };
  }).sort(byKeys(specs));
  const rows = Array.from({ length: Math.max(sheet.rows.length, box.bottom) }, (_, row) => {
    const old = sheet.rows[row] ?? null;
    const from = row < box.top ? undefined : sorted[row - box.top];
    if (!from) return old;
    const moved = from.cells.map((cell) => shifted(cell, row - from.row));
    const before = cellsOf(old, { ...box, left: 0, right: box.left });
    return trimmed([...before, ...moved, ...(old?.slice(box.right) ?? [])]);
  });
  draft.setRows(sheetId, rows);
  moveRules(draft, sheetId, box, sorted);
}

/** A drop-down goes with its cell; one that all rows have need not move. */
function moveRules(draft: Draft, sheetId: number, box: Box, sorted: readonly SortedRow[]): void {
  const before = draft.sheet(sheetId);
  for (const column of columnsTorn(before, box)) {
    const moved = sorted.map(({ row }) => ruleAt(before, row, column));
    for (const [index, rule] of moved.entries()) {
      const top = box.top + index;
      const cell = { top, bottom: top + 1, left: column, right: column + 1 };
      setValidation(draft, sheetId, cell, rule);
    }
  }
}

/** Columns of which some rows have another drop-down than others. */
function columnsTorn(sheet: SheetState, box: Box): ReadonlySet<number> {
  const torn = sheet.validations
    .map(({ range }) => boxOf(range, sheet))
    .filter((area) => intersect(area, box) && (area.top > box.top || area.bottom < box.bottom));
  return new Set(
    torn.flatMap(({ left, right }) => Array.from({ length: right - left }, (_, i) => left + i)),
  );
}

/** Cells merged over several rows cannot be sorted. */
export const hasVerticalMerge = (sheet: SheetState, box: Box): boolean =>
  sheet.merges.some((merge) => {
    const area = boxOf(merge, sheet);
    return area.bottom - area.top > 1 && intersect(area, box) !== undefined;
  });
