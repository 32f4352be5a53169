// The note and the link of the active cell.
import { h } from 'preact';
import type { Box } from './cell.ts';
import type { Hands } from './keys.ts';

export function NoteCard({ hands, box }: { hands: Hands; box: Box }) {
  const { bench, selection, store, editing } = hands;
  const cell = store.at(selection.anchor.row, selection.anchor.column);
  const { note, link } = cell ?? {};
  if (editing.edit || !(note || link)) return null;
  const style = { left: `${box.left + box.width + 4}px`, top: `${box.top}px` };
  const open = link && (() => bench.open(link));
  return h(
    'aside',
    { class: 'note-card', style },
    note && h('p', null, note),
    open &&
      h('button', { type: 'button', class: 'text-button', onClick: open }, bench.words.openLink),
  );
}
