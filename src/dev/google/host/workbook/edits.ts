// What people do to cells by hand. Rows and columns are 1-based here, as on the screen and in events.
import { GoogleError } from '../services/service.ts';
import { clearBox } from '../sheets-api/values-write.ts';
import { a1Of } from './a1.ts';
import { usedRows } from './cell.ts';
import { holds } from './condition.ts';
import { Draft } from './draft.ts';
import { enter } from './enter.ts';
import { textOf } from './operators.ts';
import { checkProtection, mayEditFile } from './protection.ts';
import { type Box, boxAt, boxOf, eachCell, isWithin } from './range.ts';
import { select } from './selection.ts';
import { sortRows } from './sort.ts';
import type { WorkbookState } from './state.ts';
import { serialOf } from './time.ts';
import { ruleAt } from './validation.ts';
import { worthAt } from './values.ts';

/** Who is at the keyboard, and when (milliseconds). */
export interface Person {
  readonly email: string;
  readonly now: number;
}

export interface CellArea {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What an edit event tells. */
export interface CellEdit extends CellArea {
  readonly kind: 'edit';
  /** Only for a single cell; absent when it is empty now. */
  readonly value?: string;
  /** Only for a single cell; absent when it was empty before. */
  readonly oldValue?: string;
  /** A warning came up first: a soft protection, or a drop-down that tolerates the value. */
  readonly warned: boolean;
}

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export interface Editing {
  readonly draft: Draft;
  readonly person: Person;
}

export function boxOfArea({ row, column, rows, columns }: CellArea): Box {
  return boxAt(row - 1, column - 1, rows, columns);
}

/** Refuses those who may only look, and what lies outside the grid or under a real protection. */
export function begin(workbook: WorkbookState, person: Person, sheetId: number, box: Box) {
  if (!mayEditFile(workbook, person.email)) {
    throw new GoogleError('You only have permission to view this spreadsheet.');
  }
  const draft = new Draft(workbook);
  const sheet = draft.sheet(sheetId);
  if (!isWithin(box, sheet)) throw new GoogleError(OUTSIDE);
  const { warned } = checkProtection(workbook, person.email, sheet, box);
  return { editing: { draft, person }, warned };
}

function shownValue(workbook: WorkbookState, area: CellArea): string | undefined {
  if (area.rows * area.columns !== 1) return undefined;
  const sheet = workbook.sheets.find(({ sheetId }) => sheetId === area.sheetId);
  const value = sheet && worthAt(workbook, sheet, area.row - 1, area.column - 1).value;
  return value === null || value === undefined ? undefined : textOf(value);
}

/** Runs the change of a draft, saves it, and tells what an event would. */
function edit(
  workbook: WorkbookState,
  person: Person,
  area: CellArea,
  change: (editing: Editing, box: Box) => { warned: boolean } | undefined,
): CellEdit {
  const box = boxOfArea(area);
  const { editing, warned } = begin(workbook, person, area.sheetId, box);
  const oldValue = shownValue(workbook, area);
  const changed = change(editing, box);
  select(editing.draft.book, person.email, area.sheetId, box);
  editing.draft.save(workbook);
  const value = shownValue(workbook, area);
  return {
    kind: 'edit',
    ...area,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
    warned: warned || changed?.warned === true,
  };
}

/** Types one cell's text; a strict drop-down refuses. */
function typed(
  { draft, person }: Editing,
  sheetId: number,
  row: number,
  column: number,
  text: string,
) {
  const year = new Date(person.now).getUTCFullYear();
  enter(draft, { sheetId, row, column, year }, text);
  const sheet = draft.sheet(sheetId);
  const rule = ruleAt(sheet, row, column);
  const { value } = worthAt(draft.book, sheet, row, column);
  if (!rule || value === null) return false;
  const clock = { now: serialOf(person.now, draft.book.timeZone) };
  const tested = { book: draft.book, sheet, value, clock, shift: { rows: 0, columns: 0 } };
  if (holds(rule.condition, tested)) return false;
  if (rule.strict) throw violation(row, column);
  return true;
}

export function violation(row: number, column: number): GoogleError {
  const cell = a1Of(boxAt(row, column));
  return new GoogleError(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  );
}

export function typeCell(
  workbook: WorkbookState,
  person: Person,
  sheetId: number,
  row: number,
  column: number,
  text: string,
): CellEdit {
  return edit(workbook, person, { sheetId, row, column, rows: 1, columns: 1 }, (editing, box) => ({
    warned: typed(editing, sheetId, box.top, box.left, text),
  }));
}

/** Pasting past the edge makes the grid larger. */
export function pasteCells(
  workbook: WorkbookState,
  person: Person,
  sheetId: number,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): CellEdit {
  const columns = texts.reduce((widest, line) => Math.max(widest, line.length), 0);
  const area = { sheetId, row, column, rows: texts.length, columns };
  growTo(workbook, area);
  return edit(workbook, person, area, (editing, box) => {
    let warned = false;
    eachCell(box, (r, c) => {
      const text = texts[r - box.top]?.[c - box.left] ?? '';
      warned = typed(editing, sheetId, r, c, text) || warned;
    });
    return { warned };
  });
}

function growTo(workbook: WorkbookState, area: CellArea): void {
  const draft = new Draft(workbook);
  const { rowCount, columnCount } = draft.sheet(area.sheetId);
  const { bottom, right } = boxOfArea(area);
  if (bottom <= rowCount && right <= columnCount) return;
  draft.resize(area.sheetId, Math.max(rowCount, bottom), Math.max(columnCount, right));
  draft.save(workbook);
}

export function clearCells(workbook: WorkbookState, person: Person, area: CellArea): CellEdit {
  return edit(workbook, person, area, ({ draft }, box) => {
    clearBox(draft, area.sheetId, box);
    return undefined;
  });
}

/** Copies the first row of the area into the rows below it. */
export function fillDown(workbook: WorkbookState, person: Person, area: CellArea): CellEdit {
  return edit(workbook, person, area, ({ draft }, box) => {
    eachCell({ ...box, top: box.top + 1 }, (row, column) => {
      const { note: _note, ...source } = draft.get(area.sheetId, box.top, column);
      draft.put(area.sheetId, row, column, source);
    });
    return undefined;
  });
}

export interface StructureChange {
  readonly kind: 'change';
  readonly changeType:
    | 'INSERT_ROW'
    | 'INSERT_COLUMN'
    | 'REMOVE_ROW'
    | 'REMOVE_COLUMN'
    | 'INSERT_GRID'
    | 'REMOVE_GRID'
    | 'OTHER';
  readonly warned: boolean;
}

/** Sorts everything below the frozen rows by one column; sorting fires onChange. */
export function sortRange(
  workbook: WorkbookState,
  person: Person,
  sheetId: number,
  column: number,
  ascending: boolean,
): StructureChange {
  const sheet = new Draft(workbook).sheet(sheetId);
  const whole = boxOf({ sheetId }, sheet);
  const box = {
    ...whole,
    top: sheet.frozenRows,
    bottom: Math.max(sheet.frozenRows, usedRows(sheet)),
  };
  const { editing, warned } = begin(workbook, person, sheetId, box);
  const sortOrder = ascending ? 'ASCENDING' : 'DESCENDING';
  sortRows(editing.draft, sheetId, box, [{ dimensionIndex: column - 1, sortOrder }]);
  editing.draft.save(workbook);
  return { kind: 'change', changeType: 'OTHER', warned };
}
