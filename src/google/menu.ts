// The Redress menu and what it opens. Built at every opening of the file, before anybody may have authorised anything: no
// service that asks for more than that.

import { said as openingSaid } from '../complaints/opening/words/said.ts';
import { said as setUpSaid } from '../complaints/set-up/words/said.ts';
import type { Done } from '../desk/call-results.ts';
import { mayLack } from '../desk/consent.ts';
import { words } from '../desk/words.ts';
import { lackSentences } from './lack-sentences.ts';
import { askOnce, consent } from './permissions.ts';
import { readersLanguage } from './readers-language.ts';

/** In the reader's own language: the desk's settings are out of reach here. */
const menuWords = () => setUpSaid[readersLanguage()].menu;

export function onOpen(): void {
  const say = menuWords();
  SpreadsheetApp.getUi()
    .createMenu('Redress')
    .addItem(say.open, 'showSidebar')
    .addItem(say.poster, 'showPoster')
    .addItem(say.sort, 'sortComplaints')
    .addSeparator()
    .addItem(say.showRecords, 'showRecords')
    .addItem(say.hideRecords, 'hideRecords')
    .addSeparator()
    .addItem(say.setUp, 'showSetUp')
    .addItem(say.check, 'showCheck')
    .addItem(openingSaid[readersLanguage()].menu, 'showOpening')
    .addToUi();
}

/** Google's page of boxes opens from a menu, not from a page of ours: such a page hands something in. */
const fromMenu = (argument: unknown): boolean => argument === undefined;

export function showSidebar(argument?: unknown): void {
  opens(fromMenu(argument), (ui) => {
    ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Redress'));
  });
}

export function showSetUp(argument?: unknown): void {
  opens(fromMenu(argument), (ui) => {
    const page = HtmlService.createHtmlOutputFromFile('set-up').setWidth(720).setHeight(680);
    ui.showModalDialog(page, menuWords().setUp);
  });
}

export function showPoster(argument?: unknown): void {
  opens(fromMenu(argument), (ui) => {
    const page = HtmlService.createHtmlOutputFromFile('poster').setWidth(900).setHeight(720);
    ui.showModalDialog(page, menuWords().poster);
  });
}

/** `show` answers how many tabs stay as they are. */
export function askForRecords(show: () => number): void {
  opens(true, (ui) => {
    const left = show();
    const { menu, recordsLeft } = setUpSaid[readersLanguage()];
    if (left > 0) ui.alert(menu.showRecords, recordsLeft(left), ui.ButtonSet.OK);
  });
}

/** `sort` answers with why it could not, or nothing. */
export function askToSort(sort: () => string): void {
  opens(true, (ui) => {
    const why = sort();
    if (why !== '') ui.alert(menuWords().sort, why, ui.ButtonSet.OK);
  });
}

/** `check` answers with what it found, in words. */
export function showCheck(check: () => readonly string[]): void {
  opens(true, (ui) => {
    ui.alert(menuWords().check, check().join('\n'), ui.ButtonSet.OK);
  });
}

/** What opens over the sheet. Without the permission for it, Google's red box holds our words instead of its own. */
function opens(asks: boolean, open: (ui: GoogleAppsScript.Base.Ui) => void): void {
  if (asks) askOnce();
  try {
    open(SpreadsheetApp.getUi());
  } catch (error) {
    const lack = consent();
    const isWhy = mayLack(lack, 'script.container.ui') || mayLack(lack, 'spreadsheets');
    console.error(`not opened: ${error instanceof Error ? error.name : 'error'}`);
    const language = readersLanguage();
    const why = isWhy ? lackSentences(lack, language) : [words[language].refusals['google-failed']];
    throw new Error(why.join('\n'));
  }
}

/** `asked`: how much would go, or why it may not be. Nothing happens before somebody says yes. */
export const askToOpen = (asked: () => Asked, open: () => Done): void =>
  opens(true, (ui) => asksToOpen(ui, asked(), open));

interface Asked {
  readonly complaints: number;
  readonly refused: string;
}

function asksToOpen(
  ui: GoogleAppsScript.Base.Ui,
  { complaints, refused }: Asked,
  open: () => Done,
): void {
  const { menu, question, opened } = openingSaid[readersLanguage()];
  if (refused !== '') {
    ui.alert(menu, refused, ui.ButtonSet.OK);
    return;
  }
  const { title, text } = question;
  if (ui.alert(title, text(complaints), ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;
  const done = open();
  ui.alert(menu, done.done ? opened : done.sentence, ui.ButtonSet.OK);
}
