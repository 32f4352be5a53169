// The only global functions: what Google's menus, triggers and the page may call. A table of contents.

import type { Done } from './desk/call-results.ts';
import { deskCheck } from './google/check.ts';
import { act as throughAct, ask as throughAsk } from './google/doors.ts';
import { showCheck as alertCheck, askForRecords, askToOpen, askToSort } from './google/menu.ts';
import { playClock } from './google/on-clock.ts';
import { playEdit } from './google/on-edit.ts';
import { playSubmission } from './google/on-submission.ts';
import { openingAsked } from './google/opening.ts';
import { showRecords as recordsShown } from './google/records-shown.ts';
import { sortByHand } from './google/sort-list.ts';

// Menu
export { onOpen, showPoster, showSetUp, showSidebar } from './google/menu.ts';
export const showOpening = (): void =>
  askToOpen(openingAsked, () => throughAct({ name: 'openDesk', args: {} }) as Done);
export const showRecords = (): void => askForRecords(() => recordsShown(false));
export const hideRecords = (): void => askForRecords(() => recordsShown(true));
export const sortComplaints = (): void => askToSort(sortByHand);
export const showCheck = (): void => alertCheck(() => deskCheck().lines);

// Triggers. Events are only hints: all that is taken from them is who woke us, where, and what to read with the rest.
export const handleFormSubmit = (e: GoogleAppsScript.Events.SheetsOnFormSubmit): void =>
  playSubmission(e.triggerUid, Object.values(e.namedValues ?? {}).flat());
export const handleEdit = (e: GoogleAppsScript.Events.SheetsOnEdit): void =>
  playEdit(e.range.getSheet().getSheetId(), e.triggerUid, e.user?.getEmail?.() ?? '');
export const handleClock = (e: { readonly triggerUid: string }): void => playClock(e.triggerUid);

// The page's two doors: `{ name, args }`, as the capabilities declare them.
export const ask = (json: unknown): unknown => throughAsk(json);
export const act = (json: unknown): unknown => throughAct(json);

// Scripts and checks
export {
  demoSettings,
  describeDesk,
  functionSchemas,
  listMails,
  report,
  table,
  verifyDesk,
} from './google/headless.ts';
