// One of the four parts that frozen rows and columns cut the grid into.
import { h } from 'preact';
import type { CellView, TabView } from '../../../google/types.ts';
import type { Axis } from './axis.ts';
import { type Box, Cell } from './cell.ts';
import type { CellAt } from './cells.ts';
import { textWidth } from './heights.ts';
import { type Area, inArea, type Place } from './selection.ts';

export interface Scene {
  readonly tab: TabView;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly at: CellAt;
  readonly active: Place;
  readonly area: Area;
}

interface PaneProps {
  readonly scene: Scene;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Pixels at which this part begins. */
  readonly origin: { readonly left: number; readonly top: number };
}

export function Pane({ scene, rows, columns, origin }: PaneProps) {
  const drawn = withAnchors(scene.tab, rows, columns);
  return drawn.map(({ row, columns: inRow }) =>
    h(
      'div',
      { key: row, role: 'row', class: 'row', 'aria-rowindex': row + 1 },
      inRow.map((column) => h(PaneCell, { key: column, scene, row, column, origin })),
    ),
  );
}

/** A merged cell is drawn even when its first row or column is out of sight. */
function withAnchors(tab: TabView, rows: readonly number[], columns: readonly number[]) {
  const visible = tab.merges.filter(
    (merge) =>
      rows.some((row) => row >= merge.row && row < merge.row + merge.rows) &&
      columns.some((column) => column >= merge.column && column < merge.column + merge.columns),
  );
  const all = [...new Set([...rows, ...visible.map((merge) => merge.row)])];
  return all.map((row) => {
    const anchors = visible.filter((merge) => merge.row === row).map((merge) => merge.column);
    const own = rows.includes(row) ? columns : [];
    return { row, columns: [...new Set([...own, ...anchors])] };
  });
}

interface PaneCellProps extends Place {
  readonly scene: Scene;
  readonly origin: PaneProps['origin'];
}

function PaneCell({ scene, row, column, origin }: PaneCellProps) {
  const { tab, columns, at, active, area } = scene;
  const merge = tab.merges.find((each) => inArea(each, { row, column }));
  const covered = merge && (merge.row !== row || merge.column !== column);
  if (columns.size(column) === 0 || covered) return null;
  const cell = at(row, column) ?? null;
  return h(Cell, {
    row,
    column,
    cell,
    box: boxOf(scene, cell, merge ?? { row, column, rows: 1, columns: 1 }, origin),
    active: active.row === row && active.column === column,
    selected: inArea(area, { row, column }),
  });
}

function boxOf(scene: Scene, cell: CellView | null, area: Area, origin: PaneProps['origin']): Box {
  const { rows, columns } = scene;
  const left = columns.start(area.column);
  const top = rows.start(area.row);
  const width = columns.start(area.column + area.columns) - left;
  return {
    left: left - origin.left,
    top: top - origin.top,
    width: area.columns > 1 ? width : overflowing(scene, cell, area, width),
    height: rows.start(area.row + area.rows) - top,
  };
}

/** On a page without grid lines, text runs on over empty cells; in a table each stays in its own. */
function overflowing(scene: Scene, cell: CellView | null, place: Place, width: number): number {
  if (!scene.tab.hideGridlines || !cell?.text || cell.wrap || cell.align) return width;
  const needed = textWidth(cell) + 8;
  let [total, column] = [width, place.column + 1];
  while (total < needed && column <= scene.columns.count && !scene.at(place.row, column)?.text) {
    total += scene.columns.size(column);
    column += 1;
  }
  return total;
}
