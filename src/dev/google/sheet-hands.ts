// What people do to the sheet by hand. Rows and columns are 1-based; each change wakes the triggers it wakes on Google.
import { fireEditTriggers } from './host/executions/edit-events.ts';
import {
  type CellArea,
  type CellEdit,
  clearCells,
  fillDown,
  type Person,
  pasteCells,
  type StructureChange,
  sortRange,
  typeCell,
} from './host/workbook/edits.ts';
import type { WorkbookState } from './host/workbook/state.ts';
import {
  addTab,
  deleteLines,
  deleteTab,
  hideTab,
  insertLines,
  moveLines,
  renameTab,
} from './host/workbook/structure.ts';
import { type CellWindow, cellViews, tabViews } from './host/workbook/view.ts';
import { ScriptRuntime } from './script-runtime.ts';
import type { CellView, TabView } from './types.ts';

type Change = (book: WorkbookState, person: Person) => CellEdit | StructureChange;

export class SheetHands extends ScriptRuntime {
  typeCell(person: string, sheetId: number, row: number, column: number, text: string) {
    return this.#change(person, (book, who) => typeCell(book, who, sheetId, row, column, text));
  }

  pasteCells(person: string, sheetId: number, row: number, column: number, texts: string[][]) {
    return this.#change(person, (book, who) => pasteCells(book, who, sheetId, row, column, texts));
  }

  clearCells(person: string, area: CellArea) {
    return this.#change(person, (book, who) => clearCells(book, who, area));
  }

  fillDown(person: string, area: CellArea) {
    return this.#change(person, (book, who) => fillDown(book, who, area));
  }

  sortRange(person: string, sheetId: number, column: number, ascending: boolean) {
    return this.#change(person, (book, who) => sortRange(book, who, sheetId, column, ascending));
  }

  insertRows(person: string, sheetId: number, at: number, count = 1) {
    const lines = { sheetId, dimension: 'ROWS', at, count } as const;
    return this.#change(person, (book, who) => insertLines(book, who, lines));
  }

  deleteRows(person: string, sheetId: number, at: number, count = 1) {
    const lines = { sheetId, dimension: 'ROWS', at, count } as const;
    return this.#change(person, (book, who) => deleteLines(book, who, lines));
  }

  insertColumns(person: string, sheetId: number, at: number, count = 1) {
    const lines = { sheetId, dimension: 'COLUMNS', at, count } as const;
    return this.#change(person, (book, who) => insertLines(book, who, lines));
  }

  deleteColumns(person: string, sheetId: number, at: number, count = 1) {
    const lines = { sheetId, dimension: 'COLUMNS', at, count } as const;
    return this.#change(person, (book, who) => deleteLines(book, who, lines));
  }

  /** Column `at` is `to` afterwards. */
  moveColumn(person: string, sheetId: number, at: number, to: number) {
    const lines = { sheetId, dimension: 'COLUMNS', at, count: 1 } as const;
    return this.#change(person, (book, who) => moveLines(book, who, lines, to));
  }

  moveRow(person: string, sheetId: number, at: number, to: number) {
    const lines = { sheetId, dimension: 'ROWS', at, count: 1 } as const;
    return this.#change(person, (book, who) => moveLines(book, who, lines, to));
  }

  /** At the right end; its sheetId. Whoever may open the file may do it, and no trigger of ours hears of it. */
  addTab(title: string): number {
    return addTab(this.book, title);
  }

  renameTab(person: string, sheetId: number, title: string) {
    return this.#change(person, (book, who) => renameTab(book, who, sheetId, title));
  }

  deleteTab(person: string, sheetId: number) {
    return this.#change(person, (book, who) => deleteTab(book, who, sheetId));
  }

  hideTab(person: string, sheetId: number, hidden = true) {
    return this.#change(person, (book, who) => hideTab(book, who, sheetId, hidden));
  }

  tabs(person: string): TabView[] {
    return tabViews(this.book, { email: person, now: this.now });
  }

  /** What a window of the tab shows; its first cell is 1, 1. */
  cells(sheetId: number, window: CellWindow): CellView[][] {
    const person = { email: this.world.installer, now: this.now };
    return cellViews(this.book, person, sheetId, window);
  }

  protected get book(): WorkbookState {
    const { spreadsheets, spreadsheetId } = this.world;
    const book = spreadsheets[spreadsheetId];
    if (!book) throw new Error(`No spreadsheet ${spreadsheetId}`);
    return book;
  }

  #change(person: string, change: Change): CellEdit | StructureChange {
    const made = change(this.book, { email: person, now: this.now });
    fireEditTriggers(this.runner, person, made);
    return made;
  }
}
