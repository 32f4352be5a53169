// The format a cell is seen with: bands below, its own format above, conditional formats on top.
import { cellAt, dataOf } from './cell.ts';
import { cssColor } from './colors.ts';
import { holds } from './condition.ts';
import type { CellFormat } from './format.ts';
import { boxOf, covers } from './range.ts';
import type { Banding } from './rules.ts';
import type { SheetState, WorkbookState } from './state.ts';
import { type Clock, worthAt } from './values.ts';

export interface SeenFormat {
  readonly format: CellFormat;
  readonly background: string | undefined;
}

function bandColor(sheet: SheetState, banding: Banding, row: number): string | undefined {
  const box = boxOf(banding.range, sheet);
  const colors = banding.rowProperties ?? {};
  const header = cssColor(colors.headerColorStyle, colors.headerColor);
  const footer = cssColor(colors.footerColorStyle, colors.footerColor);
  const index = row - box.top - (header ? 1 : 0);
  if (header && row === box.top) return header;
  if (footer && row === box.bottom - 1) return footer;
  return index % 2 === 0
    ? cssColor(colors.firstBandColorStyle, colors.firstBandColor)
    : cssColor(colors.secondBandColorStyle, colors.secondBandColor);
}

function band(sheet: SheetState, row: number, column: number): string | undefined {
  const banding = sheet.bandings.find(({ range }) => covers(boxOf(range, sheet), row, column));
  return banding && bandColor(sheet, banding, row);
}

/** The formats of the rules that hold here, the strongest (first) last. */
function conditional(
  book: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  clock: Clock,
): CellFormat[] {
  const found: CellFormat[] = [];
  for (const { ranges, booleanRule } of sheet.conditionalFormats) {
    const first = ranges[0];
    const here = ranges.some((range) => covers(boxOf(range, sheet), row, column));
    if (!first || !booleanRule || !here) continue;
    const origin = boxOf(first, sheet);
    const shift = { rows: row - origin.top, columns: column - origin.left };
    const { value } = worthAt(book, sheet, row, column, clock);
    if (holds(booleanRule.condition, { book, sheet, value, clock, shift })) {
      found.unshift(booleanRule.format);
    }
  }
  return found;
}

export function seenFormat(
  book: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  clock: Clock,
): SeenFormat {
  const { s } = dataOf(cellAt(sheet, row, column));
  const own = (s === undefined ? undefined : book.formats[s]) ?? {};
  const layers = [own, ...conditional(book, sheet, row, column, clock)];
  const background = layers.reduce<string | undefined>(
    (below, layer) => cssColor(layer.backgroundColorStyle, layer.backgroundColor) ?? below,
    band(sheet, row, column),
  );
  const textFormat = Object.assign({}, ...layers.map((layer) => layer.textFormat));
  return { format: { ...Object.assign({}, ...layers), textFormat }, background };
}
