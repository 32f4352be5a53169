// *Show the records*: tabs that the desk keeps for itself, and those in which forms put their answers, for whoever looks
// something up. They are hidden otherwise: a sheet of people's own tabs is one that people find their way in.

import { type TabName, tabNames, tabs } from '../desk/tabs.ts';
import { batchUpdate, type Request } from './set-up/own-tabs.ts';
import { isRecords } from './set-up/tab-looks.ts';
import { readWorkbook } from './set-up/workbook.ts';

/** How many of them Google left as they were: a protected tab is not everybody's to show. */
export function showRecords(isHidden: boolean): number {
  const spreadsheetId = SpreadsheetApp.getActiveSpreadsheet().getId();
  const { sheets, state } = readWorkbook(spreadsheetId);
  const records = [
    ...tabNames.filter(isRecords).map((name: TabName) => tabs[name].sheetId),
    ...state.forms.map(({ sheetId }) => sheetId),
  ].filter((sheetId) => sheets.has(sheetId));
  return refused(
    spreadsheetId,
    records.map((sheetId) => shown(sheetId, isHidden)),
  );
}

const shown = (sheetId: number, hidden: boolean): Request => ({
  updateSheetProperties: { properties: { sheetId, hidden }, fields: 'hidden' },
});

/** All at once, or those that Google takes. */
function refused(spreadsheetId: string, requests: readonly Request[]): number {
  if (isTaken(spreadsheetId, requests)) return 0;
  return requests.filter((request) => !isTaken(spreadsheetId, [request])).length;
}

function isTaken(spreadsheetId: string, requests: readonly Request[]): boolean {
  try {
    batchUpdate(spreadsheetId, [...requests]);
    return true;
  } catch (error) {
    console.warn(`a tab stays as it is: ${error instanceof Error ? error.name : 'error'}`);
    return false;
  }
}
