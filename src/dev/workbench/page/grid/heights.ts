// Rows grow with large type and wrapped text, as in a spreadsheet. Widths of text are measured, not guessed.
import type { CellView, TabView } from '../../../google/types.ts';
import type { CellStore } from './cells.ts';

export const ROW_HEIGHT = 25;
export const FONT = '"Helvetica Neue", Arial, "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
const PADDING = 10;

const pencil = document.createElement('canvas').getContext('2d');

/** Font sizes of a sheet are points. */
export const fontOf = ({ size = 10, bold }: CellView): string =>
  `${bold ? 'bold ' : ''}${(size * 4) / 3}px ${FONT}`;

export function textWidth(cell: CellView, text = cell.text): number {
  if (!pencil) return text.length * 8;
  pencil.font = fontOf(cell);
  return pencil.measureText(text).width;
}

function heightOf(cell: CellView, width: number): number {
  const line = Math.ceil(((cell.size ?? 10) * 4 * 1.4) / 3);
  const lines = cell.wrap
    ? cell.text
        .split('\n')
        .reduce((sum, text) => sum + Math.max(1, Math.ceil(textWidth(cell, text) / width)), 0)
    : 1;
  return line * lines + 6;
}

/** How wide the cell is drawn: a merged one as wide as all of it. */
export function drawnWidth(tab: TabView, row: number, column: number): number {
  const merge = tab.merges.find((each) => each.row === row && each.column === column);
  const widths = tab.columnWidths.slice(column - 1, column - 1 + (merge?.columns ?? 1));
  return widths.reduce((sum, width) => sum + width, 0);
}

export function rowHeights(tab: TabView, store: CellStore): number[] {
  const heights = new Array<number>(tab.rowCount).fill(ROW_HEIGHT);
  for (const row of store.known) heights[row - 1] = rowHeight(tab, store, row);
  return heights;
}

function rowHeight(tab: TabView, { at }: CellStore, row: number): number {
  const heights = tab.columnWidths.map((_, index) => {
    const cell = at(row, index + 1);
    const grows = cell?.text && (cell.wrap || cell.size) && !tab.hiddenColumns.includes(index + 1);
    return !grows ? ROW_HEIGHT : heightOf(cell, drawnWidth(tab, row, index + 1) - PADDING);
  });
  return Math.max(ROW_HEIGHT, ...heights);
}
