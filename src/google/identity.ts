// Is this our desk, our trigger, our person? Roles guide honest people; every door asks first.
import type { Desk } from '../complaints/desk.ts';
import type { Refusal } from '../complaints/outcome.ts';

/** A copy of a workbook carries the State of its original: it is silent until somebody decides. */
export const isCopy = (desk: Desk): boolean =>
  desk.state.spreadsheetId !== '' && desk.state.spreadsheetId !== desk.spreadsheetId;

export const whyClosed = (desk: Desk): Refusal | undefined => {
  if (desk.state.spreadsheetId === '') return 'not-set-up';
  return isCopy(desk) ? 'desk-copied' : undefined;
};

/** Triggers of a second set-up, or of somebody else, end at once. */
export const isOurs = (desk: Desk, triggerUid: string): boolean =>
  whyClosed(desk) === undefined && desk.state.triggers.includes(triggerUid);
