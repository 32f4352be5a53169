// What people do to rows, columns and tabs. Rows and columns are 1-based.
import {
  type DimensionSpan,
  deleteDimension,
  insertDimension,
  moveDimension,
} from './dimensions.ts';
import { Draft } from './draft.ts';
import { begin, type Person, type StructureChange } from './edits.ts';
import { checkTabProtection } from './protection.ts';
import { boxAt, boxOf } from './range.ts';
import type { Dimension } from './shift.ts';
import { emptySheet, type WorkbookState } from './state.ts';
import { checkTabTitle, checkVisible, freeTitle, removeTab } from './tabs.ts';

type ChangeType = StructureChange['changeType'];

function change(
  workbook: WorkbookState,
  person: Person,
  span: DimensionSpan,
  changeType: ChangeType,
  apply: (draft: Draft) => void,
): StructureChange {
  const { sheetId, dimension, start, end } = span;
  const whole = boxOf({ sheetId }, new Draft(workbook).sheet(sheetId));
  const part = dimension === 'ROWS' ? { top: start, bottom: end } : { left: start, right: end };
  const { editing, warned } = begin(workbook, person, sheetId, { ...whole, ...part });
  apply(editing.draft);
  editing.draft.save(workbook);
  return { kind: 'change', changeType, warned };
}

/** `at` is 1-based; `count` rows or columns. */
export interface Lines {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly at: number;
  readonly count: number;
}

function spanOf({ sheetId, dimension, at, count }: Lines): DimensionSpan {
  return { sheetId, dimension, start: at - 1, end: at - 1 + count };
}

/** Inserts before the row or column; they take the format of what stood there. */
export function insertLines(workbook: WorkbookState, person: Person, lines: Lines) {
  const changeType = lines.dimension === 'ROWS' ? 'INSERT_ROW' : 'INSERT_COLUMN';
  return change(workbook, person, spanOf({ ...lines, count: 1 }), changeType, (draft) =>
    insertDimension(draft, spanOf(lines), false),
  );
}

export function deleteLines(workbook: WorkbookState, person: Person, lines: Lines) {
  const changeType = lines.dimension === 'ROWS' ? 'REMOVE_ROW' : 'REMOVE_COLUMN';
  return change(workbook, person, spanOf(lines), changeType, (draft) =>
    deleteDimension(draft, spanOf(lines)),
  );
}

/** `to` is the place that the first of them has afterwards. */
export function moveLines(workbook: WorkbookState, person: Person, lines: Lines, to: number) {
  const target = to > lines.at ? to - 1 + lines.count : to - 1;
  return change(workbook, person, spanOf(lines), 'OTHER', (draft) =>
    moveDimension(draft, spanOf(lines), target),
  );
}

export function addTab(workbook: WorkbookState, title?: string): number {
  const draft = new Draft(workbook);
  const sheetId = Math.max(...workbook.sheets.map((sheet) => sheet.sheetId)) + 1;
  const name = title ?? freeTitle(draft);
  checkTabTitle(draft, sheetId, name);
  draft.book.sheets = [...draft.book.sheets, emptySheet(sheetId, name)];
  draft.checkSize();
  draft.save(workbook);
  return sheetId;
}

function changeTab(
  workbook: WorkbookState,
  person: Person,
  sheetId: number,
  apply: (draft: Draft) => void,
): StructureChange {
  const { editing } = begin(workbook, person, sheetId, boxAt(0, 0, 0, 0));
  const { draft } = editing;
  const { warned } = checkTabProtection(workbook, person.email, draft.sheet(sheetId));
  apply(draft);
  draft.save(workbook);
  return { kind: 'change', changeType: 'OTHER', warned };
}

export function renameTab(
  workbook: WorkbookState,
  person: Person,
  sheetId: number,
  title: string,
): StructureChange {
  return changeTab(workbook, person, sheetId, (draft) => {
    checkTabTitle(draft, sheetId, title);
    draft.patch(sheetId, { title });
  });
}

export function hideTab(
  workbook: WorkbookState,
  person: Person,
  sheetId: number,
  hidden: boolean,
): StructureChange {
  return changeTab(workbook, person, sheetId, (draft) => {
    draft.patch(sheetId, { hidden });
    checkVisible(draft);
  });
}

/** A tab with a linked form stays. */
export function deleteTab(
  workbook: WorkbookState,
  person: Person,
  sheetId: number,
): StructureChange {
  const whole = boxOf({ sheetId }, new Draft(workbook).sheet(sheetId));
  const { editing, warned } = begin(workbook, person, sheetId, whole);
  removeTab(editing.draft, sheetId);
  editing.draft.save(workbook);
  return { kind: 'change', changeType: 'REMOVE_GRID', warned };
}
