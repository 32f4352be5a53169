// The four parts of the grid: what is frozen stays while the rest scrolls under it.
import { type ComponentChildren, h } from 'preact';
import { Charts } from './charts.ts';
import { ColumnHeads, HEAD_HEIGHT, HEAD_WIDTH, RowHeads } from './heads.ts';
import { Pane, type Scene } from './pane.ts';
import { frozenSize } from './screen.ts';

interface PanesProps {
  readonly scene: Scene;
  readonly shown: {
    readonly rows: readonly number[];
    readonly columns: readonly number[];
    readonly frozenRows: readonly number[];
    readonly frozenColumns: readonly number[];
  };
}

const part = (name: string, width: number, height: number, children: ComponentChildren) =>
  h(
    'div',
    {
      role: 'rowgroup',
      class: `pane ${name}`,
      style: { width: `${width}px`, height: `${height}px` },
    },
    children,
  );

export function Panes({ scene, shown }: PanesProps) {
  const frozen = frozenSize(scene);
  const [left, top] = [HEAD_WIDTH + frozen.width, HEAD_HEIGHT + frozen.height];
  const width = scene.columns.start(scene.columns.count + 1) - frozen.width;
  const height = scene.rows.start(scene.rows.count + 1) - frozen.height;
  const { rows, columns, frozenRows } = shown;
  const frozenColumns = shown.frozenColumns.filter((column) => scene.columns.size(column) > 0);
  // Frozen parts begin before the heads, the others where the frozen ones end.
  const at = { left: -HEAD_WIDTH, top: -HEAD_HEIGHT, right: frozen.width, bottom: frozen.height };
  // A row without a cell is none.
  const pane = (inRows: readonly number[], inColumns: readonly number[], origin: Origin) =>
    inColumns.length > 0 && h(Pane, { scene, rows: inRows, columns: inColumns, origin });
  return h('div', { class: 'panes', role: 'presentation', style: tracks(left, top) }, [
    part('corner', left, top, [
      frozenColumns.length > 0 && h(ColumnHeads, { scene, shown: frozenColumns, origin: at.left }),
      h(RowHeads, { scene, shown: frozenRows, origin: at.top }),
      pane(frozenRows, frozenColumns, { left: at.left, top: at.top }),
    ]),
    part('above', width, top, [
      h(ColumnHeads, { scene, shown: columns, origin: at.right }),
      pane(frozenRows, columns, { left: at.right, top: at.top }),
    ]),
    part('beside', left, height, [
      h(RowHeads, { scene, shown: rows, origin: at.bottom }),
      pane(rows, frozenColumns, { left: at.left, top: at.bottom }),
    ]),
    part('body', width, height, [
      pane(rows, columns, { left: at.right, top: at.bottom }),
      h(Charts, { scene, origin: { left: at.right, top: at.bottom } }),
    ]),
  ]);
}

interface Origin {
  readonly left: number;
  readonly top: number;
}

const tracks = (left: number, top: number) => ({
  gridTemplateColumns: `${left}px max-content`,
  gridTemplateRows: `${top}px max-content`,
});
