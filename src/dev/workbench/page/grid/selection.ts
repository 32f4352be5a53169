// Which cells are chosen: from where, to where, and how keys move that.
import type { Axis } from './axis.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  /** The active cell. */
  readonly anchor: Place;
  readonly head: Place;
}

export interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

export const single = (place: Place): Selection => ({ anchor: place, head: place });

export function areaOf({ anchor, head }: Selection): Area {
  const row = Math.min(anchor.row, head.row);
  const column = Math.min(anchor.column, head.column);
  return {
    row,
    column,
    rows: Math.max(anchor.row, head.row) - row + 1,
    columns: Math.max(anchor.column, head.column) - column + 1,
  };
}

export const inArea = ({ row, column, rows, columns }: Area, place: Place): boolean =>
  place.row >= row &&
  place.row < row + rows &&
  place.column >= column &&
  place.column < column + columns;

const PAGE = 20;
const FAR = 1_000_000;
const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -PAGE, column: 0 },
  PageDown: { row: PAGE, column: 0 },
  Home: { row: 0, column: -FAR },
  End: { row: 0, column: FAR },
};
const CONTROL_STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -FAR, column: 0 },
  ArrowDown: { row: FAR, column: 0 },
  ArrowLeft: { row: 0, column: -FAR },
  ArrowRight: { row: 0, column: FAR },
  End: { row: FAR, column: FAR },
};

export interface Ground {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Rows that hold something: as far as Ctrl+Down goes. */
  readonly usedRows: number;
  /** Ctrl+Home leads to the first cell that scrolls. */
  readonly home: Place;
}

export type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Where a key leads; null when it is no key that moves. */
export function moved(selection: Selection, keys: Keys, ground: Ground): Selection | null {
  const to = target(keys.shiftKey ? selection.head : selection.anchor, keys, ground);
  return to && (keys.shiftKey ? { anchor: selection.anchor, head: to } : single(to));
}

function target(from: Place, { key, ctrlKey, metaKey }: Keys, ground: Ground): Place | null {
  const control = ctrlKey || metaKey;
  if (control && key === 'Home') return ground.home;
  const step = (control ? CONTROL_STEPS : STEPS)[key];
  if (!step) return null;
  const last = step.row === FAR ? Math.max(1, ground.usedRows) : ground.rows.count;
  return {
    row: Math.min(Math.max(1, from.row + step.row), last),
    column: shown(from.column, step.column, ground.columns),
  };
}

/** Skips hidden columns; at the edge it stays. */
function shown(from: number, step: number, columns: Axis): number {
  const direction = Math.sign(step);
  let column = Math.min(Math.max(1, from + step), columns.count);
  while (columns.size(column) === 0 && column >= 1 && column <= columns.count) {
    column += Math.abs(step) === FAR ? -direction || 1 : direction || 1;
  }
  return columns.size(column) === 0 ? from : column;
}
