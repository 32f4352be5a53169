// The Redress menu and what it opens. Built at every opening of the file, before anybody may have authorised anything: no
// service that asks for more than that (platform 2.30).
import type { Done } from '../complaints/call-results.ts';
import type { Words } from '../language/words.ts';
import { languageOf } from './set-up/set-up.ts';
import { words } from './sheet/cells.ts';

/** In the reader's own language: the desk's settings are out of reach here. */
const menuWords = (): Words['setUp']['menu'] => words[reader()].setUp.menu;

const reader = () => languageOf(Session.getActiveUserLocale());

export function onOpen(): void {
  const say = menuWords();
  SpreadsheetApp.getUi()
    .createMenu('Redress')
    .addItem(say.open, 'showSidebar')
    .addItem(say.poster, 'showPoster')
    .addSeparator()
    .addItem(say.setUp, 'showSetUp')
    .addItem(say.check, 'showCheck')
    .addItem(words[reader()].opening.menu, 'showOpening')
    .addToUi();
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Redress');
  SpreadsheetApp.getUi().showSidebar(page);
}

export function showSetUp(): void {
  const page = HtmlService.createHtmlOutputFromFile('set-up').setWidth(720).setHeight(680);
  SpreadsheetApp.getUi().showModalDialog(page, menuWords().setUp);
}

export function showPoster(): void {
  const page = HtmlService.createHtmlOutputFromFile('poster').setWidth(900).setHeight(720);
  SpreadsheetApp.getUi().showModalDialog(page, menuWords().poster);
}

/** `lines`: what the check found, in words. */
export function showCheck(lines: readonly string[]): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(menuWords().check, lines.join('\n'), ui.ButtonSet.OK);
}

/** `asked`: how much would go, or why it may not be. Nothing happens before somebody says yes. */
export function askToOpen(
  asked: () => { readonly complaints: number; readonly refused: string },
  open: () => Done,
): void {
  const ui = SpreadsheetApp.getUi();
  const { menu, question, opened } = words[reader()].opening;
  const { complaints, refused } = asked();
  if (refused !== '') {
    ui.alert(menu, refused, ui.ButtonSet.OK);
    return;
  }
  const { title, text } = question;
  if (ui.alert(title, text(complaints), ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;
  const done = open();
  ui.alert(menu, done.done ? opened : done.sentence, ui.ButtonSet.OK);
}
