// The whole spreadsheet as the Sheets API shows it.
import { GoogleError } from '../services/service.ts';
import { findA1 } from '../workbook/a1.ts';
import { mayEditProtected } from '../workbook/protection.ts';
import { boxOf, isEmptyBox, isWithin, rangeOf } from '../workbook/range.ts';
import type { GridRange, Protection } from '../workbook/rules.ts';
import type { SheetState, WorkbookState } from '../workbook/state.ts';
import type { Clock } from '../workbook/values.ts';
import { compact, gridData, sheetPropertiesOf } from './resource.ts';
import { tableResource } from './table-resource.ts';

export function spreadsheetUrl(spreadsheetId: string): string {
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`;
}

/** An A1 text or a named range on the grid, else 400. */
export function gridRangeOf(workbook: WorkbookState, text: string): GridRange {
  const named = workbook.namedRanges.find(({ name }) => name === text);
  const range = named?.range ?? findA1(workbook.sheets, text);
  const sheet = range && workbook.sheets.find(({ sheetId }) => sheetId === range.sheetId);
  if (!range || !sheet) throw new GoogleError(`Unable to parse range: ${text}`, 400);
  return onGrid(sheet, range, text);
}

/** Rows that end below the grid are cut off; anything else outside is refused. */
export function onGrid(sheet: SheetState, range: GridRange, text: string): GridRange {
  const { rowCount, columnCount } = sheet;
  const wanted = boxOf(range, sheet);
  const box = { ...wanted, bottom: Math.min(wanted.bottom, rowCount) };
  if (!isWithin(box, sheet) || isEmptyBox(box)) {
    throw new GoogleError(
      `Range (${text}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
      400,
    );
  }
  return rangeOf(sheet.sheetId, box);
}

/** Only who may edit there is told who else may (ProtectedRange.editors). */
function protectionFor(workbook: WorkbookState, protection: Protection, user: string): object {
  const { editors, ...rest } = protection;
  const requestingUserCanEdit =
    protection.warningOnly === true || mayEditProtected(workbook, protection, user);
  return compact({
    ...rest,
    requestingUserCanEdit,
    ...(requestingUserCanEdit && editors ? { editors } : {}),
  });
}

function sheetOf(
  workbook: WorkbookState,
  sheet: SheetState,
  ranges: readonly GridRange[] | undefined,
  { clock, user }: Asking,
): object {
  return compact({
    properties: sheetPropertiesOf(workbook, sheet),
    ...(ranges
      ? { data: ranges.map((r) => gridData(workbook, sheet, boxOf(r, sheet), clock)) }
      : {}),
    merges: sheet.merges,
    conditionalFormats: sheet.conditionalFormats,
    protectedRanges: sheet.protections.map((one) => protectionFor(workbook, one, user)),
    bandedRanges: sheet.bandings,
    charts: sheet.charts,
    basicFilter: sheet.basicFilter,
    tables: sheet.tables?.map((table) => tableResource(sheet, table)),
  });
}

/** When it is asked, and by whom. */
export interface Asking {
  readonly clock: Clock;
  readonly user: string;
}

/** With ranges only their tabs; with grid data the cells of the ranges, or all cells. */
export function spreadsheetOf(
  workbook: WorkbookState,
  texts: readonly string[] | undefined,
  includeGridData: boolean,
  asking: Asking,
): object {
  const { spreadsheetId, title, locale, timeZone } = workbook;
  const ranges = texts?.map((text) => gridRangeOf(workbook, text));
  const sheets = workbook.sheets.flatMap((sheet) => {
    const wanted = ranges?.filter(({ sheetId }) => sheetId === sheet.sheetId);
    if (wanted?.length === 0) return [];
    const cells = wanted ?? [{ sheetId: sheet.sheetId }];
    return [sheetOf(workbook, sheet, includeGridData ? cells : undefined, asking)];
  });
  return compact({
    spreadsheetId,
    properties: { title, locale, timeZone, autoRecalc: 'ON_CHANGE' },
    sheets,
    namedRanges: workbook.namedRanges,
    spreadsheetUrl: spreadsheetUrl(spreadsheetId),
  });
}
