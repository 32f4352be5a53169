// Which cell, and all of its text.
import { h } from 'preact';
import { a1 } from './axis.ts';
import type { Hands } from './keys.ts';
import { areaOf } from './selection.ts';

export function FormulaBar({ hands: { selection, store, editing } }: { hands: Hands }) {
  const { row, column, rows, columns } = areaOf(selection);
  const { anchor } = selection;
  const range = `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;
  return h(
    'div',
    { class: 'formula-bar' },
    h('span', { class: 'name-box' }, rows * columns > 1 ? range : a1(row, column)),
    h('span', { class: 'fx', 'aria-hidden': true }, 'fx'),
    h(
      'div',
      { class: 'whole-text', id: 'sheet-place', tabIndex: 0, role: 'note', 'aria-live': 'polite' },
      editing.edit?.text ?? store.at(anchor.row, anchor.column)?.text,
    ),
  );
}
