// Texts that a sheet likes to change are written and read back.
import { tabs } from '../desk/tabs.ts';
import { textCell } from './sheet/cells.ts';
import { sheetsService } from './sheet/sheets-service.ts';

/** Texts that a sheet likes to turn into something else. */
const awkward = ['=1+1', '+8613800138000', '0123', "'x", '😀'];

/** Written to a column of its own in the State tab, read back, and taken away again. */
export function changedByGoogle(spreadsheetId: string): string[] {
  const { sheetId } = tabs.state;
  const service = sheetsService().Spreadsheets;
  const column = columnsIn(spreadsheetId, sheetId);
  const range = {
    sheetId,
    startRowIndex: 0,
    endRowIndex: awkward.length,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  };
  const rows = awkward.map((text) => ({ values: [textCell(text)] }));
  const scratch = { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } };
  const write = { updateCells: { range, rows, fields: 'userEnteredValue' } };
  service.batchUpdate({ requests: [scratch, write] }, spreadsheetId);
  const answer = service.Values.batchGetByDataFilter(
    { dataFilters: [{ gridRange: range }], valueRenderOption: 'FORMULA' },
    spreadsheetId,
  );
  const found = (answer.valueRanges?.[0]?.valueRange?.values ?? []).map((row) => String(row[0]));
  const end = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
  service.batchUpdate({ requests: [{ deleteDimension: { range: end } }] }, spreadsheetId);
  return awkward.filter((text, at) => found[at] !== text);
}

function columnsIn(spreadsheetId: string, sheetId: number): number {
  const fields = 'sheets.properties(sheetId,gridProperties.columnCount)';
  const { sheets = [] } = sheetsService().Spreadsheets.get(spreadsheetId, { fields });
  const found = sheets.find((sheet) => sheet.properties?.sheetId === sheetId);
  return found?.properties?.gridProperties?.columnCount ?? 0;
}
