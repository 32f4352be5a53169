// What Google Forms does in a linked spreadsheet (platform 5.8, 5.10, 4.16, 12.7).
import { usedColumns } from './cell.ts';
import { insertDimension } from './dimensions.ts';
import { isPlainText } from './display.ts';
import { Draft } from './draft.ts';
import type { NumberFormat } from './format.ts';
import { parseTyped } from './parse.ts';
import { type CellData, emptySheet, type Scalar, type WorkbookState } from './state.ts';

export interface ResponseTab {
  readonly formId: string;
  readonly title: string;
  readonly headers: readonly string[];
}

/** Answers as text, the timestamp as a serial number; null leaves a cell empty. */
export type ResponseValue = string | number | null;

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
  draft.book.sheets = [
    { ...sheet, responseRows: 0, rows: [[...tab.headers]] },
    ...draft.book.sheets,
  ];
  draft.save(workbook);
  return sheetId;
}

function timestampFormat(workbook: WorkbookState): NumberFormat {
  const pattern = workbook.locale === 'en_US' ? 'm/d/yyyy h:mm:ss' : 'yyyy/m/d h:mm:ss';
  return { type: 'DATE_TIME', pattern };
}

/** A number-like answer becomes a number unless the column is plain text, and that holds. */
function stored(draft: Draft, above: CellData, value: ResponseValue, textHolds: boolean): CellData {
  const format = draft.format(above);
  const keep = above.s === undefined ? {} : { s: above.s };
  if (typeof value === 'number') return { ...timestamp(draft, keep), v: value };
  if (value === null || value === '') return keep;
  return { ...keep, v: textHolds && isPlainText(format) ? value : numberLike(draft, value) };
}

function timestamp(draft: Draft, keep: CellData): CellData {
  const s = keep.s ?? draft.formatId({ numberFormat: timestampFormat(draft.book) });
  return s === undefined ? {} : { s };
}

/** Only numbers: what looks like a formula or a date stays text in a response. */
function numberLike(draft: Draft, text: string): Scalar {
  if (!/^\s*[+-]?[\d.,]+\s*$/.test(text)) return text;
  const typed = parseTyped(text, { locale: draft.book.locale, plainText: false, year: 2000 });
  return typeof typed.v === 'number' && typed.numberFormat?.type !== 'DATE' ? typed.v : text;
}

function write(
  draft: Draft,
  sheetId: number,
  row: number,
  values: readonly ResponseValue[],
  textHolds: boolean,
): void {
  const sheet = draft.sheet(sheetId);
  if (values.length > sheet.columnCount) draft.resize(sheetId, sheet.rowCount, values.length);
  for (const [column, value] of values.entries()) {
    draft.put(
      sheetId,
      row,
      column,
      stored(draft, draft.get(sheetId, row, column), value, textHolds),
    );
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
