// Tabs with their tables, which are newer than the rest of the Sheets API: where Google does not know them yet, without.
import { isRefused } from '../google-error.ts';
import { sheetsService } from '../sheet/sheets-service.ts';

export type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** `fields`: of a tab, besides its tables. */
export function sheetsWithTables(
  spreadsheetId: string,
  fields: readonly string[],
  where: { readonly ranges?: string[] } = {},
): readonly Sheet[] {
  const get = (names: readonly string[]): readonly Sheet[] =>
    sheetsService().Spreadsheets.get(spreadsheetId, { ...where, fields: `sheets(${names.join()})` })
      .sheets ?? [];
  try {
    return get([...fields, 'tables(tableId,columnProperties)']);
  } catch (error) {
    if (!isRefused(error)) throw error;
    return get(fields);
  }
}
