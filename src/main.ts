// The only global functions: what Google's menus, triggers and the sidebar may call. A table of contents.
import * as calls from './google/calls.ts';
import { deskCheck } from './google/check.ts';
import { showCheck as alertCheck, askToOpen } from './google/menu.ts';
import { playClock } from './google/on-clock.ts';
import { playEdit } from './google/on-edit.ts';
import { playSubmission } from './google/on-submission.ts';
import { openDesk, openingAsked } from './google/opening.ts';

// Menu
export { onOpen, showPoster, showSetUp, showSidebar } from './google/menu.ts';
export const showOpening = (): void => askToOpen(openingAsked, openDesk);
export const showCheck = (): void => alertCheck(deskCheck().lines);

// Triggers. Events are only hints: all that is taken from them is who woke us and where.
export const handleFormSubmit = (e: { readonly triggerUid: string }): void =>
  playSubmission(e.triggerUid);
export const handleEdit = (e: GoogleAppsScript.Events.SheetsOnEdit): void =>
  playEdit(e.range.getSheet().getSheetId(), e.triggerUid, e.user?.getEmail?.() ?? '');
export const handleClock = (e: { readonly triggerUid: string }): void => playClock(e.triggerUid);

// Sidebar: looking
export { complaint, find, health, known, queue, selected } from './google/calls.ts';
export { poster } from './google/poster.ts';
export const checkDesk = deskCheck;

// Sidebar: acting
export { decideFlood, dismiss, quickLog, sendAgain } from './google/calls.ts';
export const take = (json: unknown) => calls.act('take', json);
export const handOver = (json: unknown) => calls.act('handOver', json);
export const answer = (json: unknown) => calls.act('answer', json);
export const takeBack = (json: unknown) => calls.act('takeBack', json);
export const told = (json: unknown) => calls.act('told', json);
export const customerAnswered = (json: unknown) => calls.act('customerAnswered', json);
export const note = (json: unknown) => calls.act('note', json);
export const wait = (json: unknown) => calls.act('wait', json);
export const promise = (json: unknown) => calls.act('promise', json);
export const keepPromise = (json: unknown) => calls.act('keepPromise', json);
export const resolve = (json: unknown) => calls.act('resolve', json);
export const close = (json: unknown) => calls.act('close', json);
export const reopen = (json: unknown) => calls.act('reopen', json);
export const surveyAnswer = (json: unknown) => calls.act('surveyAnswer', json);
export const notReached = (json: unknown) => calls.act('notReached', json);
export const doNotAsk = (json: unknown) => calls.act('doNotAsk', json);
export const mayAsk = (json: unknown) => calls.act('mayAsk', json);
export const withdraw = (json: unknown) => calls.act('withdraw', json);
export const restore = (json: unknown) => calls.act('restore', json);
export const help = (json: unknown) => calls.act('help', json);
export const askApproval = (json: unknown) => calls.act('askApproval', json);
export const approve = (json: unknown) => calls.act('approve', json);

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
// Sidebar: history from a file
export { importNext, importRows, importStatus, importStop } from './google/import-calls.ts';
// Opening
export { openDesk, tick } from './google/opening.ts';
// Set-up
export { answerCopy, takeOver } from './google/set-up/new-owner.ts';
export { setUpPageFacts as setUpDefaults } from './google/set-up/page-facts.ts';
export { setUpDesk } from './google/set-up/set-up.ts';
