// How a form's response tab looks and reads. Google makes the tab; what it refuses here, the desk lives without.
import type { FormLink } from '../../desk/state.ts';
import { tabColour } from './colours.ts';
import type { Request } from './own-tabs.ts';
import type { Sheet } from './sheets-with-tables.ts';
import type { Look } from './tab-looks.ts';
import type { Workbook } from './workbook.ts';

type Table = GoogleAppsScript.Sheets.Schema.Table;
type Column = GoogleAppsScript.Sheets.Schema.TableColumnProperties;

export function responseLooks(workbook: Workbook, sheetId: number): Look[] {
  const sheet = workbook.sheets.get(sheetId);
  return sheet ? [textLook(sheet, sheetId), placeLook(sheetId, workbook.sheets.size)] : [];
}

/** For every form that is linked: people change formats, and a new question's column has none. */
export const textLooks = (workbook: Workbook): Look[] =>
  workbook.state.forms.flatMap(({ sheetId }: FormLink) => {
    const sheet = workbook.sheets.get(sheetId);
    return sheet ? [textLook(sheet, sheetId)] : [];
  });

/** Without it Google makes numbers and dates of what customers wrote. The first column is the time. */
function textLook(sheet: Sheet, sheetId: number): Look {
  const { properties } = sheet;
  const endColumnIndex = properties?.gridProperties?.columnCount ?? 1;
  const request: Request = {
    repeatCell: {
      range: { sheetId, startRowIndex: 1, startColumnIndex: 1, endColumnIndex },
      cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  };
  const otherwise = (sheet.tables ?? []).map(typedAsText);
  return { kind: 'text', key: String(sheetId), requests: [request], otherwise };
}

/** Where Google made a table of the tab, its columns have types instead of formats. */
const typedAsText = ({ tableId, columnProperties = [] }: Table): Request => ({
  updateTable: {
    table: {
      tableId,
      columnProperties: columnProperties.map((column) =>
        isAnswer(column) ? { ...column, columnType: 'TEXT' } : column,
      ),
    },
    fields: 'columnProperties',
  },
});

/** What is chosen from a list stays text by itself. */
const isAnswer = ({ columnIndex = 0, columnType }: Column): boolean =>
  columnIndex > 0 && columnType !== 'DROPDOWN';

/** Google puts it in front of everything; nobody needs to look at it. */
const placeLook = (sheetId: number, tabsInFile: number): Look => ({
  kind: 'tab',
  key: String(sheetId),
  requests: [
    {
      updateSheetProperties: {
        properties: {
          ...{ sheetId, index: tabsInFile, hidden: true },
          tabColorStyle: tabColour('machine'),
        },
        fields: 'index,hidden,tabColorStyle',
      },
    },
  ],
});
