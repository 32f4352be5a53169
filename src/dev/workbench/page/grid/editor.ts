// The one text field of the grid. It always has the keyboard, so that input methods work from the first key.
import { h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { a1 } from './axis.ts';
import type { Box } from './cell.ts';
import { asCells, asText } from './clipboard.ts';
import { type Hands, press } from './keys.ts';
import { areaOf } from './selection.ts';

interface EditorProps {
  readonly hands: Hands;
  /** Where the active cell is on the screen. */
  readonly box: Box;
  readonly field: { readonly current: HTMLTextAreaElement | null };
}

export function Editor({ hands, box, field }: EditorProps) {
  const { editing, selection, store } = hands;
  const { edit } = editing;
  const { row, column } = selection.anchor;
  const begun = useRef(false);
  useLayoutEffect(() => {
    const { current } = field;
    if (edit && !begun.current) current?.setSelectionRange(current.value.length, -1);
    begun.current = edit !== null;
  }, [edit]);
  const type = (text: string) =>
    edit ? editing.change(text) : editing.begin({ row, column }, text);
  return h('textarea', {
    ref: field,
    class: edit ? 'editor open' : 'editor',
    tabIndex: -1,
    spellcheck: false,
    value: edit?.text ?? '',
    'aria-label': `${a1(row, column)} ${store.at(row, column)?.text ?? ''}`.trim(),
    'aria-describedby': 'sheet-place',
    style: {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${Math.max(box.width, 120)}px`,
      minHeight: `${box.height}px`,
      height: `${box.height * ((edit?.text ?? '').split('\n').length || 1)}px`,
    },
    onInput: (event: Event) => type((event.target as HTMLTextAreaElement).value),
    onKeyDown: (event: KeyboardEvent) => press(hands, event),
    onBlur: () => editing.commit(),
    ...clipboard(hands),
  });
}

function clipboard({ bench, sheetId, selection, editing, store }: Hands) {
  const area = areaOf(selection);
  const copy = (event: ClipboardEvent) => {
    if (editing.edit) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', asText(area, store.at));
  };
  return {
    onCopy: copy,
    onCut: (event: ClipboardEvent) => {
      copy(event);
      if (!editing.edit) void bench.act('clear', { sheetId, ...area });
    },
    onPaste: (event: ClipboardEvent) => {
      if (editing.edit) return;
      event.preventDefault();
      const texts = asCells(event.clipboardData?.getData('text/plain') ?? '');
      const { row, column } = area;
      void bench.act('paste', { sheetId, row, column, texts });
    },
  };
}

/** The choices of a drop-down cell, under it. */
export function Choices({ hands, box }: Omit<EditorProps, 'field'>) {
  const { editing } = hands;
  if (editing.offered.length === 0) return null;
  return h(
    'div',
    {
      class: 'choices',
      role: 'listbox',
      'aria-label': a1(hands.selection.anchor.row, hands.selection.anchor.column),
      style: { left: `${box.left}px`, top: `${box.top + box.height}px` },
      // The text field keeps the keyboard.
      onMouseDown: (event: Event) => event.preventDefault(),
    },
    editing.offered.map((choice, index) =>
      h(
        'div',
        {
          key: choice,
          role: 'option',
          'aria-selected': index === editing.edit?.marked,
          onClick: () => editing.commit(choice),
        },
        choice,
      ),
    ),
  );
}
