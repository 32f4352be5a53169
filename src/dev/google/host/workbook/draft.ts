// A change in the making: copies a tab and a row when first touched, so that nothing is seen until `save`.
import { GoogleError } from '../services/service.ts';
import { cellAt, cellFrom, dataOf } from './cell.ts';
import type { CellFormat } from './format.ts';
import type { Box } from './range.ts';
import type { Cell, CellData, Row, SheetState, WorkbookState } from './state.ts';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Trailing empty cells are not stored. */
function putInto(cells: Cell[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
}

function rowWith(row: Row, { left, right }: Box, changed: (cell: Cell) => Cell): Row {
  const cells = [...row];
  for (let column = left; column < right; column += 1) {
    putInto(cells, column, changed(row[column] ?? null));
  }
  return cells;
}

/** Of what was asked before, the answer is known. */
function once<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const fresh = known.has(key) ? (known.get(key) as Answer) : answer(key);
    known.set(key, fresh);
    return fresh;
  };
}

export class Draft {
  readonly book: { -readonly [K in keyof WorkbookState]: WorkbookState[K] };
  /** Arrays that this draft made and may therefore change. */
  readonly #own = new WeakSet<object>();
  #formatIds: Map<string, number> | undefined;

  constructor(workbook: WorkbookState) {
    this.book = { ...workbook };
  }

  /** Makes the draft the truth. */
  save(workbook: WorkbookState): void {
    Object.assign(workbook, this.book);
  }

  sheet(sheetId: number): SheetState {
    const sheet = this.book.sheets.find((candidate) => candidate.sheetId === sheetId);
    if (!sheet) throw new GoogleError(`No grid with id: ${sheetId}`, 400);
    return sheet;
  }

  patch(sheetId: number, change: Partial<SheetState>): void {
    this.replace({ ...this.sheet(sheetId), ...change });
  }

  replace(changed: SheetState): void {
    this.book.sheets = this.book.sheets.map((sheet) =>
      sheet.sheetId === changed.sheetId ? changed : sheet,
    );
  }

  resize(sheetId: number, rowCount: number, columnCount: number): void {
    this.patch(sheetId, { rowCount, columnCount });
    this.checkSize();
  }

  checkSize(): void {
    const cells = this.book.sheets.reduce((sum, s) => sum + s.rowCount * s.columnCount, 0);
    if (cells > MOST_CELLS) {
      throw new GoogleError(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
        400,
      );
    }
    if (this.book.sheets.some((sheet) => sheet.columnCount > MOST_COLUMNS)) {
      throw new GoogleError(
        `This action would increase the number of columns above ${MOST_COLUMNS}.`,
        400,
      );
    }
  }

  get(sheetId: number, row: number, column: number): CellData {
    return dataOf(cellAt(this.sheet(sheetId), row, column));
  }

  put(sheetId: number, row: number, column: number, data: CellData): void {
    const cell = cellFrom(data);
    if (cell === null && cellAt(this.sheet(sheetId), row, column) === null) return;
    putInto(this.#row(sheetId, row), column, cell);
  }

  /** The same change to every cell of a box. Equal rows become one and the same: a thousand blank ones are worked out once. */
  putEach(sheetId: number, box: Box, change: (data: CellData) => CellData): void {
    const rows = this.#rows(sheetId);
    const changedCell = once((cell: Cell) => cellFrom(change(dataOf(cell))));
    const changedRow = once((row: Row | null) => rowWith(row ?? [], box, changedCell));
    for (let index = box.top; index < box.bottom; index += 1) {
      const before = rows[index] ?? null;
      const after = changedRow(before);
      if (before === null && after.length === 0) continue;
      while (rows.length < index) rows.push(null);
      rows[index] = after;
    }
  }

  /** Replaces the rows of a tab as a whole: for sorting, inserting, deleting. */
  setRows(sheetId: number, rows: readonly (Row | null)[]): void {
    this.patch(sheetId, { rows });
  }

  format(data: CellData): CellFormat {
    return (data.s === undefined ? undefined : this.book.formats[data.s]) ?? {};
  }

  /** Equal formats share one index; the empty format has none. */
  formatId(format: CellFormat): number | undefined {
    const key = JSON.stringify(format);
    if (key === '{}') return undefined;
    this.#formatIds ??= new Map(this.book.formats.map((known, id) => [JSON.stringify(known), id]));
    const known = this.#formatIds.get(key);
    if (known !== undefined) return known;
    const id = this.book.formats.length;
    this.book.formats = [...this.book.formats, format];
    this.#formatIds.set(key, id);
    return id;
  }

  #row(sheetId: number, index: number): Cell[] {
    const rows = this.#rows(sheetId);
    while (rows.length <= index) rows.push(null);
    const known = rows[index] ?? [];
    const mine = this.#own.has(known) ? (known as Cell[]) : [...known];
    this.#own.add(mine);
    rows[index] = mine;
    return mine;
  }

  #rows(sheetId: number): (Row | null)[] {
    const { rows } = this.sheet(sheetId);
    if (this.#own.has(rows)) return rows as (Row | null)[];
    const mine = [...rows];
    this.#own.add(mine);
    this.patch(sheetId, { rows: mine });
    return mine;
  }
}
