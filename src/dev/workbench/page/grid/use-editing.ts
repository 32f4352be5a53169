// Typing into a cell: what is being typed, its drop-down, and what happens when it is done.
import { useState } from 'preact/hooks';
import type { TabView } from '../../../google/types.ts';
import type { Bench } from '../bench.ts';
import type { CellStore } from './cells.ts';
import type { Place } from './selection.ts';

export interface Edit extends Place {
  readonly text: string;
  readonly before: string;
  /** Is the list of choices open, and which one is marked? -1 for none. */
  readonly drop: boolean;
  readonly marked: number;
}

export interface Editing {
  readonly edit: Edit | null;
  /** Choices that fit what is typed. */
  readonly offered: readonly string[];
  begin(place: Place, text?: string, drop?: boolean): void;
  change(text: string): void;
  mark(step: number): void;
  /** Writes what was typed, or this choice. */
  commit(choice?: string): void;
  cancel(): void;
}

export function useEditing(bench: Bench, tab: TabView, store: CellStore): Editing {
  const [edit, setEdit] = useState<Edit | null>(null);
  const choices = edit && store.at(edit.row, edit.column)?.choices;
  const offered = edit && choices ? fitting(choices, edit) : [];
  const write = ({ row, column, before }: Edit, text: string) => {
    if (text === before) return;
    store.expect(row, column, text);
    void bench.act('type', { sheetId: tab.sheetId, row, column, text });
  };
  return {
    edit,
    offered: edit?.drop ? offered : [],
    begin: (place, text, drop) => {
      const cell = store.at(place.row, place.column);
      const before = cell?.text ?? '';
      setEdit({
        ...place,
        before,
        text: text ?? before,
        drop: drop ?? !!cell?.choices,
        marked: -1,
      });
    },
    change: (text) => setEdit(edit && { ...edit, text, marked: -1 }),
    mark: (step) => setEdit(edit && { ...edit, marked: around(edit.marked, step, offered.length) }),
    commit: (choice) => {
      if (!edit) return;
      setEdit(null);
      write(edit, choice ?? offered[edit.marked] ?? edit.text);
    },
    cancel: () => setEdit(null),
  };
}

/** All of them until something is typed. */
function fitting(choices: readonly string[], { text, before }: Edit): readonly string[] {
  if (text === before || text === '') return choices;
  return choices.filter((choice) => choice.toLowerCase().includes(text.toLowerCase()));
}

function around(at: number, step: number, count: number): number {
  if (count === 0) return -1;
  return at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
}
