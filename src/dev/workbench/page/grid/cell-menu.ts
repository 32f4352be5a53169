// Inserting, deleting, sorting: what the right mouse button offers.
import { h } from 'preact';
import { Menu } from '../menu.ts';
import type { Hands } from './keys.ts';
import { areaOf } from './selection.ts';

interface CellMenuProps {
  readonly hands: Hands;
  readonly at: { readonly x: number; readonly y: number };
  readonly close: () => void;
}

export function CellMenu({ hands, at, close }: CellMenuProps) {
  const { bench, sheetId, selection } = hands;
  const { words } = bench;
  const area = areaOf(selection);
  const entry = (caption: string, action: string, body: object) => ({
    caption,
    act: () => void bench.act(action, { sheetId, ...body }),
  });
  const [row, column] = [
    { at: area.row, count: 1 },
    { at: area.column, count: 1 },
  ];
  const entries = [
    entry(words.insertRow, 'insertRows', row),
    entry(words.deleteRows(area.rows), 'deleteRows', { at: area.row, count: area.rows }),
    { caption: '' },
    entry(words.insertColumn, 'insertColumns', column),
    entry(words.deleteColumn, 'deleteColumns', column),
    { caption: '' },
    entry(words.sortUp, 'sort', { column: area.column, ascending: true }),
    entry(words.sortDown, 'sort', { column: area.column, ascending: false }),
    { caption: '' },
    ...(area.rows > 1 ? [entry(words.fillDown, 'fillDown', area)] : []),
    entry(words.clear, 'clear', area),
  ];
  return h('div', { class: 'menu-holder' }, h(Menu, { label: words.cellMenu, entries, close, at }));
}
