// A, B, C above and 1, 2, 3 at the left.
import { h } from 'preact';
import { columnName } from './axis.ts';
import type { Scene } from './pane.ts';

export const HEAD_HEIGHT = 25;
export const HEAD_WIDTH = 46;

interface HeadsProps {
  readonly scene: Scene;
  readonly shown: readonly number[];
  readonly origin: number;
}

export function ColumnHeads({ scene, shown, origin }: HeadsProps) {
  const { columns, area } = scene;
  return h(
    'div',
    { role: 'row', class: 'row', 'aria-rowindex': 1 },
    shown
      .filter((column) => columns.size(column) > 0)
      .map((column) =>
        h(
          'div',
          {
            key: column,
            role: 'columnheader',
            class: `head ${column >= area.column && column < area.column + area.columns ? 'chosen' : ''}`,
            'aria-colindex': column + 1,
            'data-head-column': column,
            style: {
              left: `${columns.start(column) - origin}px`,
              top: '0',
              width: `${columns.size(column)}px`,
              height: `${HEAD_HEIGHT}px`,
            },
          },
          columnName(column),
        ),
      ),
  );
}

export function RowHeads({ scene, shown, origin }: HeadsProps) {
  const { rows, area } = scene;
  return shown.map((row) =>
    h(
      'div',
      { key: row, role: 'row', class: 'row', 'aria-rowindex': row + 1 },
      h(
        'div',
        {
          role: 'rowheader',
          class: `head ${row >= area.row && row < area.row + area.rows ? 'chosen' : ''}`,
          'aria-colindex': 1,
          'data-head-row': row,
          style: {
            left: '0',
            top: `${rows.start(row) - origin}px`,
            width: `${HEAD_WIDTH}px`,
            height: `${rows.size(row)}px`,
          },
        },
        row,
      ),
    ),
  );
}
