// What a person's change in the sheet wakes: onEdit for cells, onChange for everything (platform 2.5-2.7, 2.13).
import type { Runner } from './run-script.ts';
import { fireFileTriggers, fireSimpleTrigger } from './triggers.ts';
import type { CellEdit, StructureChange } from './workbook-edits.ts';

export function fireEditTriggers(
  runner: Runner,
  person: string,
  change: CellEdit | StructureChange,
): void {
  if (change.kind === 'edit') fireEdit(runner, person, change);
  const changeType = change.kind === 'edit' ? 'EDIT' : change.changeType;
  const fields = { changeType, source: true };
  fireFileTriggers(runner, 'ON_CHANGE', runner.world.spreadsheetId, fields, person);
}

function fireEdit(runner: Runner, person: string, edit: CellEdit): void {
  const { sheetId, row, column, rows, columns, value, oldValue } = edit;
  const fields = {
    source: true,
    range: { sheetId, row, column, rows, columns },
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
  fireSimpleTrigger(runner, 'onEdit', person, fields);
  fireFileTriggers(runner, 'ON_EDIT', runner.world.spreadsheetId, fields, person);
}
