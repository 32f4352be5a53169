// How a form's response tab looks and reads. Google makes the tab; what it refuses here, the desk lives without.
import type { FormLink } from '../../complaints/state.ts';
import { tabColour } from './colours.ts';
import type { Request } from './own-tabs.ts';
import type { Look } from './tab-looks.ts';
import type { Sheet, Workbook } from './workbook.ts';

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

/** Without it Google makes numbers and dates of what customers wrote (platform 4.16). The first column is the time. */
function textLook({ properties }: Sheet, sheetId: number): Look {
  const endColumnIndex = properties?.gridProperties?.columnCount ?? 1;
  const request: Request = {
    repeatCell: {
      range: { sheetId, startRowIndex: 1, startColumnIndex: 1, endColumnIndex },
      cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  };
  return { kind: 'text', key: String(sheetId), requests: [request] };
}

/** Google puts it in front of everything; nobody needs to look at it. */
const placeLook = (sheetId: number, tabsInFile: number): Look => ({
  kind: 'tab',
  key: String(sheetId),
  requests: [
    {
      updateSheetProperties: {
        properties: { sheetId, index: tabsInFile, tabColorStyle: tabColour('machine') },
        fields: 'index,tabColorStyle',
      },
    },
  ],
});
