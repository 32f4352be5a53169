// Which cells each person has selected; scripts ask for the active range.
import { type Box, rangeOf } from './range.ts';
import type { WorkbookState } from './state.ts';

export function select(
  workbook: Pick<WorkbookState, 'selections'>,
  email: string,
  sheetId: number,
  box: Box,
): void {
  workbook.selections = { ...workbook.selections, [email]: rangeOf(sheetId, box) };
}
