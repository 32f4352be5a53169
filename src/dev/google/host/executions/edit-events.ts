// What a person's change in the sheet wakes: onEdit for cells, onChange for everything.

import type { CellEdit, StructureChange } from '../workbook/edits.ts';
import type { Runner } from './beginning.ts';
import { fireFileTriggers, fireSimpleTrigger } from './triggers.ts';

/** When a late event comes. */
const LATE_MS = 12 * 60_000;

export function fireEditTriggers(
  runner: Runner,
  person: string,
  change: CellEdit | StructureChange,
): void {
  const { world } = runner;
  const { editEvents } = world.options;
  if (editEvents === 'dropped') return;
  if (change.kind !== 'edit') fireChange(runner, person, change.changeType);
  else if (editEvents === 'normal') fireEdit(runner, person, change);
  else world.pendingEdits.push({ at: world.clock + LATE_MS, person, edit: change });
}

/** Edits whose triggers were late. */
export function deliverEdits(runner: Runner): void {
  const { world } = runner;
  const due = world.pendingEdits.filter(({ at }) => at <= world.clock);
  world.pendingEdits = world.pendingEdits.filter(({ at }) => at > world.clock);
  for (const { person, edit } of due) fireEdit(runner, person, edit);
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
  fireChange(runner, person, 'EDIT');
}

function fireChange(runner: Runner, person: string, changeType: string): void {
  const fields = { changeType, source: true };
  fireFileTriggers(runner, 'ON_CHANGE', runner.world.spreadsheetId, fields, person);
}
