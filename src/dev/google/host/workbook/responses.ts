// What Google Forms does in a linked spreadsheet.
import { usedColumns } from './cell.ts';
import { insertDimension } from './dimensions.ts';
import { Draft } from './draft.ts';
import { type ResponseValue, stored, storedAsText, storedInTable } from './response-cells.ts';
import { type CellData, emptySheet, type WorkbookState } from './state.ts';
import { yearOfSerial } from './time.ts';
import {
  type ColumnType,
  grownTables,
  isTyped,
  keepsText,
  newTable,
  widenedTables,
} from './typed-tables.ts';

export type { ResponseValue };

export interface ResponseTab {
  readonly formId: string;
  readonly title: string;
  readonly headers: readonly string[];
  /** Makes the tab a table. */
  readonly types?: readonly ColumnType[] | undefined;
}

function freeSheetId(workbook: WorkbookState): number {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.sheetId));
  let id = 1_000_003 * (workbook.sheets.length + 1);
  while (taken.has(id)) id += 7919;
  return id;
}

/** The tab comes first, as on Google. Answers its sheetId. */
export function addResponseTab(workbook: WorkbookState, tab: ResponseTab): number {
  const draft = new Draft(workbook);
  const sheetId = freeSheetId(workbook);
  const sheet = { ...emptySheet(sheetId, tab.title), frozenRows: 1, formId: tab.formId };
  const tables = tab.types ? { tables: [newTable(sheetId, tab.title, tab.types)] } : {};
  draft.book.sheets = [
    { ...sheet, ...tables, responseRows: 0, rows: [[...tab.headers]] },
    ...draft.book.sheets,
  ];
  draft.save(workbook);
  return sheetId;
}

/** Of the response, for dates that are typed without one. */
const yearOf = (values: readonly ResponseValue[]): number =>
  yearOfSerial(values.find((value) => typeof value === 'number') ?? 0);

function write(
  draft: Draft,
  sheetId: number,
  row: number,
  values: readonly ResponseValue[],
  textHolds: boolean,
): void {
  const sheet = draft.sheet(sheetId);
  if (values.length > sheet.columnCount) draft.resize(sheetId, sheet.rowCount, values.length);
  const inTyped = (text: string, column: number, above: CellData) =>
    keepsText(sheet, column)
      ? storedAsText(above, text)
      : storedInTable(draft, above, text, yearOf(values));
  for (const [column, value] of values.entries()) {
    const above = draft.get(sheetId, row, column);
    const inTable = typeof value === 'string' && isTyped(sheet, column);
    const data = inTable ? inTyped(value, column, above) : stored(draft, above, value, textHolds);
    draft.put(sheetId, row, column, data);
  }
}

/** Inserts a row after the last response; what stands below moves down. Answers its 1-based row. */
export function insertRowAfterLastResponse(
  workbook: WorkbookState,
  sheetId: number,
  values: readonly ResponseValue[],
  textHolds = true,
): number {
  const draft = new Draft(workbook);
  const responseRows = draft.sheet(sheetId).responseRows ?? 0;
  const start = 1 + responseRows;
  const rows = { sheetId, dimension: 'ROWS' as const, start, end: start + 1 };
  insertDimension(draft, rows, responseRows > 0);
  draft.patch(sheetId, { responseRows: responseRows + 1 });
  draft.patch(sheetId, grownTables(draft.sheet(sheetId), responseRows + 1));
  write(draft, sheetId, start, values, textHolds);
  draft.save(workbook);
  return start + 1;
}

/** Rewrites a response in place: a respondent's edit. `row` is 1-based. */
export function rewriteResponse(
  workbook: WorkbookState,
  sheetId: number,
  row: number,
  values: readonly ResponseValue[],
  textHolds = true,
): void {
  const draft = new Draft(workbook);
  write(draft, sheetId, row - 1, values, textHolds);
  draft.save(workbook);
}

/** A later question's column comes right of everything; a retitled one changes its header in place. */
export function setResponseHeader(
  workbook: WorkbookState,
  sheetId: number,
  header: string,
  column?: number,
): number {
  const draft = new Draft(workbook);
  const sheet = draft.sheet(sheetId);
  const at = column ?? usedColumns(sheet);
  if (at >= sheet.columnCount) draft.resize(sheetId, sheet.rowCount, at + 1);
  draft.patch(sheetId, widenedTables(draft.sheet(sheetId), at));
  draft.put(sheetId, 0, at, { ...draft.get(sheetId, 0, at), v: header });
  draft.save(workbook);
  return at;
}

/** Unlinking leaves an ordinary tab. */
export function unlinkResponseTab(workbook: WorkbookState, sheetId: number): void {
  const draft = new Draft(workbook);
  const { formId: _formId, responseRows: _rows, ...plain } = draft.sheet(sheetId);
  draft.replace(plain);
  draft.save(workbook);
}
