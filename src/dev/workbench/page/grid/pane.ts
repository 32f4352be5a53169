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
    box: boxOf(scene, merge ?? { row, column, rows: 1, columns: 1 }, origin),
    spill: merge ? 0 : spillOf(scene, cell, { row, column }),
    active: active.row === row && active.column === column,
    selected: inArea(area, { row, column }),
  });
}

function boxOf({ rows, columns }: Scene, area: Area, origin: PaneProps['origin']): Box {
  const left = columns.start(area.column);
  const top = rows.start(area.row);
  return {
    left: left - origin.left,
    top: top - origin.top,
    width: columns.start(area.column + area.columns) - left,
    height: rows.start(area.row + area.rows) - top,
  };
}

/** On a page without grid lines, text runs on over empty cells; in a table each stays in its own. */
function spillOf(scene: Scene, cell: CellView | null, { row, column }: Place): number {
  if (!scene.tab.hideGridlines || !cell?.text || cell.wrap || (cell.align ?? 'left') !== 'left')
    return 0;
  const needed = textWidth(cell) + 8;
  let [total, next] = [scene.columns.size(column), column + 1];
  if (total >= needed) return 0;
  while (total < needed && next <= scene.columns.count && !scene.at(row, next)?.text) {
    total += scene.columns.size(next);
    next += 1;
  }
  return total - 8;
}
