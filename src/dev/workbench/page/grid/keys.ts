// What the keys do, while typing into a cell and while not.
import type { Bench } from '../bench.ts';
import type { CellStore } from './cells.ts';
import { type Area, areaOf, type Ground, moved, type Selection, single } from './selection.ts';
import type { Editing } from './use-editing.ts';

export interface Hands {
  readonly bench: Bench;
  readonly sheetId: number;
  readonly store: CellStore;
  readonly ground: Ground;
  readonly selection: Selection;
  readonly editing: Editing;
  select(selection: Selection): void;
  /** Shows the menu of rows and columns. */
  menu(): void;
  /** Gives the keyboard back to the page. */
  leave(): void;
}

type Key = (hands: Hands, event: KeyboardEvent) => void;

function step(hands: Hands, row: number, column: number): void {
  const { anchor } = hands.selection;
  const keys = {
    key: row === 0 ? (column > 0 ? 'ArrowRight' : 'ArrowLeft') : row > 0 ? 'ArrowDown' : 'ArrowUp',
    ...{ shiftKey: false, ctrlKey: false, metaKey: false },
  };
  const next = moved(single(anchor), keys, hands.ground);
  if (next) hands.select(next);
}

const commitAnd =
  (row: number, column: number): Key =>
  (hands, { shiftKey }) => {
    hands.editing.commit();
    step(hands, shiftKey ? -row : row, shiftKey ? -column : column);
  };

const mark =
  (by: number): Key =>
  ({ editing }) =>
    editing.mark(by);

const EDITING: Readonly<Record<string, Key>> = {
  Enter: commitAnd(1, 0),
  Tab: commitAnd(0, 1),
  Escape: ({ editing }) => editing.cancel(),
};
const CHOOSING: Readonly<Record<string, Key>> = { ArrowDown: mark(1), ArrowUp: mark(-1) };

const beginOrToggle: Key = (hands) => {
  const { anchor } = hands.selection;
  const cell = hands.store.at(anchor.row, anchor.column);
  if (cell?.checkbox) toggle(hands);
  else hands.editing.begin(anchor);
};

export function toggle({ bench, sheetId, store, selection: { anchor } }: Hands): void {
  const text = store.at(anchor.row, anchor.column)?.text === 'TRUE' ? 'FALSE' : 'TRUE';
  store.expect(anchor.row, anchor.column, text);
  void bench.act('type', { sheetId, ...anchor, text });
}

const clear: Key = ({ bench, sheetId, selection, store }) => {
  const area: Area = areaOf(selection);
  store.expect(selection.anchor.row, selection.anchor.column, '');
  void bench.act('clear', { sheetId, ...area });
};

const IDLE: Readonly<Record<string, Key>> = {
  Enter: beginOrToggle,
  F2: beginOrToggle,
  Tab: (hands, { shiftKey }) => step(hands, 0, shiftKey ? -1 : 1),
  Delete: clear,
  Backspace: clear,
  ContextMenu: (hands) => hands.menu(),
  Escape: (hands) => hands.leave(),
};

/** Keys that nothing here wants go on to the text field: letters, and what an input method makes of them. */
export function press(hands: Hands, event: KeyboardEvent): void {
  if (event.isComposing || event.key === 'Process') return;
  const key = hands.editing.edit ? whileEditing(hands, event) : whileIdle(hands, event);
  if (!key) return;
  event.preventDefault();
  key(hands, event);
}

function whileEditing({ editing }: Hands, event: KeyboardEvent): Key | undefined {
  if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
    return () => editing.change(`${editing.edit?.text ?? ''}\n`);
  }
  return EDITING[event.key] ?? (editing.offered.length > 0 ? CHOOSING[event.key] : undefined);
}

function whileIdle(hands: Hands, event: KeyboardEvent): Key | undefined {
  if (event.altKey && event.key === 'ArrowDown') return beginOrToggle;
  if (event.shiftKey && event.key === 'F10') return IDLE['ContextMenu'];
  if (event.key === ' ' && isCheckbox(hands)) return toggle;
  const next = moved(hands.selection, event, hands.ground);
  if (next) return () => hands.select(next);
  return IDLE[event.key];
}

function isCheckbox({ store, selection: { anchor } }: Hands): boolean {
  return store.at(anchor.row, anchor.column)?.checkbox === true;
}
