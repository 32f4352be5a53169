// The only global functions: what Google's menus, triggers and the sidebar may call. A table of contents.
import * as calls from './google/calls.ts';
import { deskCheck } from './google/check.ts';
import { consented } from './google/consented.ts';
import * as imports from './google/import-calls.ts';
import { showCheck as alertCheck, askToOpen } from './google/menu.ts';
import { playClock } from './google/on-clock.ts';
import { playEdit } from './google/on-edit.ts';
import { playSubmission } from './google/on-submission.ts';
import * as opening from './google/opening.ts';
import { poster as posterLinks } from './google/poster.ts';

// Menu
export { onOpen, showPoster, showSetUp, showSidebar } from './google/menu.ts';
export const showOpening = (): void => askToOpen(opening.openingAsked, opening.openDesk);
export const showCheck = (): void => alertCheck(() => deskCheck().lines);

// Triggers. Events are only hints: all that is taken from them is who woke us and where.
export const handleFormSubmit = (e: { readonly triggerUid: string }): void =>
  playSubmission(e.triggerUid);
export const handleEdit = (e: GoogleAppsScript.Events.SheetsOnEdit): void =>
  playEdit(e.range.getSheet().getSheetId(), e.triggerUid, e.user?.getEmail?.() ?? '');
export const handleClock = (e: { readonly triggerUid: string }): void => playClock(e.triggerUid);

// Sidebar: looking
export const queue = consented(calls.queue);
export const health = consented(calls.health);
export const find = consented(calls.find);
export const known = consented(calls.known);
export const complaint = consented(calls.complaint);
export const poster = consented(posterLinks);
export { selected } from './google/calls.ts';
export const checkDesk = deskCheck;

// Sidebar: acting
const act = (name: Parameters<typeof calls.act>[0]) =>
  consented((json: unknown) => calls.act(name, json));
export const quickLog = consented(calls.quickLog);
export const dismiss = consented(calls.dismiss);
export const sendAgain = consented(calls.sendAgain);
export const decideFlood = consented(calls.decideFlood);
export const take = act('take');
export const handOver = act('handOver');
export const answer = act('answer');
export const takeBack = act('takeBack');
export const told = act('told');
export const customerAnswered = act('customerAnswered');
export const note = act('note');
export const wait = act('wait');
export const promise = act('promise');
export const keepPromise = act('keepPromise');
export const resolve = act('resolve');
export const close = act('close');
export const reopen = act('reopen');
export const surveyAnswer = act('surveyAnswer');
export const notReached = act('notReached');
export const doNotAsk = act('doNotAsk');
export const mayAsk = act('mayAsk');
export const withdraw = act('withdraw');
export const restore = act('restore');
export const help = act('help');
export const askApproval = act('askApproval');
export const approve = act('approve');

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
export const importStatus = consented(imports.importStatus);
export const importRows = consented(imports.importRows);
export const importNext = consented(imports.importNext);
export const importStop = consented(imports.importStop);
// Opening
export const openDesk = consented(opening.openDesk);
export const tick = consented(opening.tick);
// Set-up
export { answerCopy, takeOver } from './google/set-up/new-owner.ts';
export { setUpPageFacts as setUpDefaults } from './google/set-up/page-facts.ts';
export { setUpDesk } from './google/set-up/set-up.ts';
