// One cell as it is drawn: chip, check box, note corner.
import { type ComponentChildren, h } from 'preact';
import type { CellView } from '../../../google/types.ts';
import { a1 } from './axis.ts';
import { fontOf } from './heights.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly cell: CellView | null;
  readonly box: Box;
  readonly active: boolean;
  readonly selected: boolean;
  /** Pixels over which its text runs on, where that is more than its own width. */
  readonly spill: number;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

const px = ({ left, top, width, height }: Box) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

function look(cell: CellView, chip: boolean) {
  return {
    ...(cell.align ? { justifyContent: JUSTIFY[cell.align], textAlign: cell.align } : {}),
    ...(cell.background && !chip ? { background: cell.background } : {}),
    ...(cell.color ? { color: cell.color } : {}),
    ...(cell.italic ? { fontStyle: 'italic' } : {}),
    ...(cell.bold || cell.size ? { font: fontOf(cell) } : {}),
    ...(cell.wrap ? { whiteSpace: 'pre-wrap' } : {}),
  };
}

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

export function Cell({ row, column, cell, box, active, selected, spill }: CellProps) {
  const chip = cell?.choices !== undefined;
  const classes = [
    'cell',
    active && 'active',
    selected && 'selected',
    cell?.link && 'link',
    spill > 0 && 'spilling',
  ];
  return h(
    'div',
    {
      id: cellId(row, column),
      role: 'gridcell',
      class: classes.filter(Boolean).join(' '),
      'data-a1': a1(row, column),
      'data-row': row,
      'data-column': column,
      'aria-colindex': column + 1,
      'aria-selected': selected,
      style: { ...px(box), ...(cell ? look(cell, chip) : {}) },
    },
    cell && content(cell, spill),
    cell?.note && h('span', { class: 'note-corner', title: cell.note }),
  );
}

function content(cell: CellView, spill: number): ComponentChildren {
  if (cell.checkbox) return h('span', { class: 'check' }, cell.text === 'TRUE' ? '☑' : '☐');
  if (!cell.choices) {
    const style = spill > 0 ? { maxWidth: `${spill}px` } : {};
    return h('span', { class: 'text', style }, cell.text);
  }
  const background = cell.background ?? '#e8eaed';
  return [
    cell.text === ''
      ? h('span', { class: 'text' })
      : h('span', { class: 'chip', style: { background } }, cell.text),
    h('span', { class: 'arrow', 'aria-hidden': true, 'data-drop': '' }, '▾'),
  ];
}
