// Adding, naming, moving and removing tabs; the rules hold for people and for the API.
import { GoogleError } from '../services/service.ts';
import type { Draft } from './draft.ts';
import type { SheetState } from './state.ts';

export const LINKED_FORM =
  'You cannot delete a sheet with a linked form. Please unlink the form first.';

export function checkTabTitle(draft: Draft, sheetId: number, title: string): void {
  const taken = draft.book.sheets.some(
    (sheet) => sheet.sheetId !== sheetId && sheet.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken) {
    throw new GoogleError(
      `A sheet with the name "${title}" already exists. Please enter another name.`,
      400,
    );
  }
  if (title === '' || title.length > 100) throw new GoogleError('Invalid name of a sheet.', 400);
}

/** `Sheet3`, or `Copy of X`, whatever is free. */
export function freeTitle(draft: Draft, copied?: string): string {
  const titles = new Set(draft.book.sheets.map((sheet) => sheet.title.toLowerCase()));
  const base = copied === undefined ? 'Sheet' : `Copy of ${copied} `;
  let number = draft.book.sheets.length + 1;
  while (titles.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}

export function checkVisible(draft: Draft): void {
  if (draft.book.sheets.every((sheet) => sheet.hidden)) {
    throw new GoogleError("You can't hide all the sheets in a document.", 400);
  }
}

export function removeTab(draft: Draft, sheetId: number): void {
  if (draft.sheet(sheetId).formId !== undefined) throw new GoogleError(LINKED_FORM, 400);
  const left = draft.book.sheets.filter((sheet) => sheet.sheetId !== sheetId);
  if (left.every((sheet) => sheet.hidden)) {
    throw new GoogleError("You can't remove all the visible sheets in a document.", 400);
  }
  draft.book.sheets = left;
  draft.book.namedRanges = draft.book.namedRanges.filter(({ range }) => range.sheetId !== sheetId);
}

/** The index counts as before the move, as in the API. */
export function moveTab(draft: Draft, sheetId: number, index: number): void {
  const sheet = draft.sheet(sheetId);
  const from = draft.book.sheets.indexOf(sheet);
  const others = draft.book.sheets.filter((known) => known !== sheet);
  const at = index > from ? index - 1 : index;
  draft.book.sheets = [...others.slice(0, at), sheet, ...others.slice(at)];
}

/** Cells beyond a shrunken grid are gone. */
export function cropRows(sheet: SheetState): SheetState {
  const tooWide = sheet.rows.some((row) => (row?.length ?? 0) > sheet.columnCount);
  if (sheet.rows.length <= sheet.rowCount && !tooWide) return sheet;
  const rows = sheet.rows.slice(0, sheet.rowCount);
  return { ...sheet, rows: rows.map((row) => row?.slice(0, sheet.columnCount) ?? null) };
}
