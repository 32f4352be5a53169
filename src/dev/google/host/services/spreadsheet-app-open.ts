// How SpreadsheetApp's handlers find their spreadsheet, tab and cells, and who may write.

import { Draft } from '../workbook/draft.ts';
import { boxOfArea, type CellArea } from '../workbook/edits.ts';
import { checkProtection, mayEditFile } from '../workbook/protection.ts';
import { type Box, boxAt, boxOf, isWithin, rangeOf } from '../workbook/range.ts';
import type { GridRange } from '../workbook/rules.ts';
import type { SheetState, WorkbookState } from '../workbook/state.ts';
import { type Caller, GoogleError, type Handler } from './service.ts';

export type { CellArea };

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
];

/** A read or a write: it leaves the script. */
export function calls(run: Handler['run']): Handler {
  return { counted: true, scopes: SCOPES, run };
}

/** Only hands out an object. */
export function hands(run: Handler['run']): Handler {
  return { counted: false, scopes: SCOPES, run };
}

export function openWorkbook({ world, spreadsheetId, user }: Caller, id: unknown): WorkbookState {
  const workbook = world.spreadsheets[id === null ? spreadsheetId : String(id)];
  if (!workbook) {
    throw new GoogleError(
      `Document ${String(id)} is missing (perhaps it was deleted, or you don't have read access?)`,
    );
  }
  if (!mayEditFile(workbook, user)) {
    throw new GoogleError('You do not have permission to access the requested document.');
  }
  return workbook;
}

export function openSheet(caller: Caller, id: unknown, sheetId: number): SheetState {
  const sheet = openWorkbook(caller, id).sheets.find((known) => known.sheetId === sheetId);
  if (!sheet) throw new GoogleError(`Sheet ${sheetId} not found`);
  return sheet;
}

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export function boxIn(sheet: SheetState, box: Box): Box {
  if (!isWithin(box, sheet)) throw new GoogleError(OUTSIDE);
  return box;
}

/** 1-based coordinates of an area that lies on the grid. */
export function areaFrom(sheet: SheetState, range: GridRange | CellArea): CellArea {
  const box = boxIn(sheet, 'row' in range ? boxOfArea(range) : boxOf(range, sheet));
  return {
    sheetId: sheet.sheetId,
    row: box.top + 1,
    column: box.left + 1,
    rows: box.bottom - box.top,
    columns: box.right - box.left,
  };
}

/** Refuses what this caller must not write: protections hold for scripts too. */
export function writableDraft(
  { user }: Caller,
  workbook: WorkbookState,
  sheetId?: number,
  box?: Box,
): { draft: Draft } {
  const draft = new Draft(workbook);
  if (sheetId === undefined) return { draft };
  const sheet = draft.sheet(sheetId);
  checkProtection(workbook, user, sheet, box ?? boxOf({ sheetId }, sheet));
  return { draft };
}

/** In the background nothing is selected: the first tab's first cell. */
export function activeRange(caller: Caller, id: unknown): CellArea {
  const workbook = openWorkbook(caller, id);
  const chosen = caller.kind === 'trigger' ? undefined : workbook.selections[caller.user];
  const first = workbook.sheets.find(({ hidden }) => !hidden);
  const sheet = workbook.sheets.find(({ sheetId }) => sheetId === chosen?.sheetId) ?? first;
  if (!sheet) throw new GoogleError('The spreadsheet has no visible sheet.');
  const box = chosen?.sheetId === sheet.sheetId ? boxOf(chosen, sheet) : boxAt(0, 0);
  return areaFrom(sheet, rangeOf(sheet.sheetId, isWithin(box, sheet) ? box : boxAt(0, 0)));
}
