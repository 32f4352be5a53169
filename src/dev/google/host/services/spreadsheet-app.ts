// The host's side of SpreadsheetApp: spreadsheets and tabs. Spreadsheet id null = the bound one.

import { spreadsheetUrl } from '../sheets-api/spreadsheet.ts';
import { findA1 } from '../workbook/a1.ts';
import { usedColumns, usedRows } from '../workbook/cell.ts';
import { checkTabProtection } from '../workbook/protection.ts';
import { boxAt } from '../workbook/range.ts';
import { select } from '../workbook/selection.ts';
import type { SheetState, WorkbookState } from '../workbook/state.ts';
import { checkTabTitle, checkVisible } from '../workbook/tabs.ts';
import { type Caller, GoogleError, type Handler, type Service } from './service.ts';
import {
  activeRange,
  areaFrom,
  type CellArea,
  calls,
  hands,
  openSheet,
  openWorkbook,
  writableDraft,
} from './spreadsheet-app-open.ts';
import { rangeHandlers } from './spreadsheet-app-range.ts';
import { uiHandlers } from './spreadsheet-app-ui.ts';

function reads(of: (workbook: WorkbookState) => unknown): Handler {
  return calls((caller, id) => of(openWorkbook(caller, id)));
}

function set(field: 'title' | 'timeZone' | 'locale'): Handler {
  return calls((caller, id, text) => {
    const workbook = openWorkbook(caller, id);
    const { draft } = writableDraft(caller, workbook);
    draft.book[field] = String(text);
    draft.save(workbook);
  });
}

function find(caller: Caller, id: unknown, text: unknown): CellArea {
  const workbook = openWorkbook(caller, id);
  const range = findA1(workbook.sheets, String(text));
  if (!range) throw new GoogleError('Range not found');
  return areaFrom(openSheet(caller, id, range.sheetId), range);
}

const idOf = (sheet: SheetState | undefined) => sheet?.sheetId ?? null;

const SPREADSHEET: Service = {
  'SpreadsheetApp.getActive': hands(({ world }) => world.options.bound),
  'SpreadsheetApp.openById': {
    ...hands((caller, id) => {
      openWorkbook(caller, id);
      return id;
    }),
    scopes: ['https://www.googleapis.com/auth/spreadsheets'],
    needsFullAuth: true,
  },
  'SpreadsheetApp.flush': calls(() => null),
  'Spreadsheet.getId': hands((caller, id) => openWorkbook(caller, id).spreadsheetId),
  'Spreadsheet.getUrl': hands((caller, id) =>
    spreadsheetUrl(openWorkbook(caller, id).spreadsheetId),
  ),
  'Spreadsheet.getName': reads(({ title }) => title),
  'Spreadsheet.rename': set('title'),
  'Spreadsheet.getSpreadsheetTimeZone': reads(({ timeZone }) => timeZone),
  'Spreadsheet.setSpreadsheetTimeZone': set('timeZone'),
  'Spreadsheet.getSpreadsheetLocale': reads(({ locale }) => locale),
  'Spreadsheet.setSpreadsheetLocale': set('locale'),
  'Spreadsheet.getSheets': hands((caller, id) => openWorkbook(caller, id).sheets.map(idOf)),
  'Spreadsheet.getSheetByName': hands((caller, id, name) =>
    idOf(openWorkbook(caller, id).sheets.find(({ title }) => title === name)),
  ),
  'Spreadsheet.getSheetById': hands((caller, id, wanted) =>
    idOf(openWorkbook(caller, id).sheets.find(({ sheetId }) => sheetId === wanted)),
  ),
  'Spreadsheet.getActiveSheet': hands((caller, id) => activeRange(caller, id).sheetId),
  'Spreadsheet.getActiveRange': hands((caller, id) => activeRange(caller, id)),
  'Spreadsheet.findRange': hands(find),
  'Spreadsheet.getOwner': reads(({ owner }) => owner),
  'Spreadsheet.getEditors': reads(({ owner, editors }) => [owner, ...editors]),
  'Spreadsheet.toast': calls(({ world, user, kind }, _id, text, title) => {
    if (kind === 'trigger') return;
    world.uiMessages.push({ user, kind: 'toast', title: String(title), text: String(text) });
  }),
};

function asks(of: (sheet: SheetState, workbook: WorkbookState) => unknown): Handler {
  return calls((caller, id, sheetId) =>
    of(openSheet(caller, id, Number(sheetId)), openWorkbook(caller, id)),
  );
}

function formUrl({ world }: Caller, { formId = '' }: SheetState): string | null {
  return world.forms[formId] ? `https://docs.google.com/forms/d/${formId}/viewform` : null;
}

const SHEET: Service = {
  'Sheet.getName': asks(({ title }) => title),
  'Sheet.setName': calls((caller, id, sheetId, title) => {
    const workbook = openWorkbook(caller, id);
    const { draft } = writableDraft(caller, workbook);
    checkTabProtection(workbook, caller.user, draft.sheet(Number(sheetId)));
    checkTabTitle(draft, Number(sheetId), String(title));
    draft.patch(Number(sheetId), { title: String(title) });
    draft.save(workbook);
  }),
  'Sheet.getIndex': asks((sheet, workbook) => workbook.sheets.indexOf(sheet) + 1),
  'Sheet.getFormUrl': calls((caller, id, sheetId) =>
    formUrl(caller, openSheet(caller, id, Number(sheetId))),
  ),
  'Sheet.getLastRow': asks(usedRows),
  'Sheet.getLastColumn': asks(usedColumns),
  'Sheet.getMaxRows': asks(({ rowCount }) => rowCount),
  'Sheet.getMaxColumns': asks(({ columnCount }) => columnCount),
  'Sheet.isSheetHidden': asks(({ hidden }) => hidden),
  'Sheet.setHidden': calls((caller, id, sheetId, hidden) => {
    const workbook = openWorkbook(caller, id);
    const { draft } = writableDraft(caller, workbook);
    checkTabProtection(workbook, caller.user, draft.sheet(Number(sheetId)));
    draft.patch(Number(sheetId), { hidden: hidden === true });
    checkVisible(draft);
    draft.save(workbook);
  }),
  'Sheet.findRange': hands((caller, id, sheetId, text) => {
    const sheet = openSheet(caller, id, Number(sheetId));
    const range = findA1([sheet], String(text));
    if (!range) throw new GoogleError('Range not found');
    return areaFrom(sheet, range);
  }),
  'Sheet.checkRange': hands((caller, id, sheetId, area) => {
    areaFrom(openSheet(caller, id, Number(sheetId)), area as CellArea);
  }),
  'Sheet.getDataRange': calls((caller, id, sheetId) => {
    const sheet = openSheet(caller, id, Number(sheetId));
    const [rows, columns] = [usedRows(sheet) || 1, usedColumns(sheet) || 1];
    return { sheetId: sheet.sheetId, row: 1, column: 1, rows, columns };
  }),
  'Sheet.getActiveRange': hands((caller, id, sheetId) => {
    const active = activeRange(caller, id);
    const corner = { sheetId: Number(sheetId), row: 1, column: 1, rows: 1, columns: 1 };
    return active.sheetId === sheetId ? active : corner;
  }),
  'Sheet.activate': calls((caller, id, sheetId) => {
    const workbook = openWorkbook(caller, id);
    const sheet = openSheet(caller, id, Number(sheetId));
    if (sheet.hidden) throw new GoogleError('A hidden sheet cannot be activated.');
    select(workbook, caller.user, sheet.sheetId, boxAt(0, 0));
  }),
};

export const spreadsheetApp: Service = {
  ...SPREADSHEET,
  ...SHEET,
  ...rangeHandlers,
  ...uiHandlers,
};
