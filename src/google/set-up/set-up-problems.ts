// Does what set-up made still stand? Only the installer can look: triggers and forms are that account's own.

import { said as setUpSaid } from '../../complaints/set-up/words/said.ts';
import type { Settings } from '../../desk/policy.ts';
import type { Problem } from '../../desk/problem.ts';
import type { FormLink, State } from '../../desk/state.ts';
import { ifAllowed, lacks } from '../permissions.ts';
import { asksToSignIn, isPublished } from './form-access.ts';
import { linkedTab } from './response-tab.ts';
import { sheetsWithTables } from './sheets-with-tables.ts';
import { triggersStand } from './triggers.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const problem = (code: Problem['code'], where = '', detail = ''): Problem => ({
  code,
  where,
  detail,
});

export function setUpProblems(state: State, settings: Settings): Problem[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const sheets = spreadsheet.getSheets();
  // Whoever may not open a form would find each of them gone.
  const mayOpen = !lacks('forms');
  return [
    ...(mayStand(state) ? [] : [problem('triggers-missing')]),
    ...(zone === settings.zone ? [] : [problem('zone-changed', settings.zone, zone)]),
    ...(mayOpen ? state.forms : [])
      // What became of a form that is no longer offered matters to nobody.
      .filter(({ language }) => settings.languages.includes(language))
      .flatMap((link) => formProblems(link, { state, settings }, sheets)),
  ];
}

/** Whoever may not look at triggers is told that, and nothing of triggers. */
const mayStand = ({ triggers }: State): boolean =>
  ifAllowed('script.scriptapp', () => triggersStand(triggers)) !== false;

interface Known {
  readonly state: State;
  readonly settings: Settings;
}

function formProblems(
  link: FormLink,
  { state, settings: { businessName } }: Known,
  sheets: Sheet[],
): Problem[] {
  const name = setUpSaid[link.language].formName[link.purpose](businessName);
  const tab = linkedTab(link, sheets);
  try {
    const form = FormApp.openById(link.formId);
    const titles = form.getItems().map((item) => item.getTitle());
    const lost = Object.values(link.questions).filter((title) => !titles.includes(title));
    return [
      ...(isPublished(form) ? [] : [problem('form-closed', name)]),
      ...(asksToSignIn(form) ? [problem('form-signs-in', name)] : []),
      ...(tab ? [] : [problem('form-unlinked', name)]),
      ...(tab && !(takesNoText(state, link) || isText(tab))
        ? [problem('answers-not-text', tab.getName())]
        : []),
      ...lost.map((title) => problem('question-missing', name, title)),
    ];
  } catch {
    return [problem('form-gone', name)];
  }
}

/** Google refused it: then the form itself is asked for what became a number (complaints/intake/as-written.ts). */
const takesNoText = ({ refused }: State, { sheetId }: FormLink): boolean =>
  refused.some(({ kind, keys }) => kind === 'text' && keys.includes(String(sheetId)));

/** Are the cells where the next answers go plain text? The first column is the time. */
function isText(tab: Sheet): boolean {
  const row = `'${tab.getName().replace(/'/g, "''")}'!2:2`;
  const fields = ['data.rowData.values.userEnteredFormat.numberFormat.type'];
  const sheets = sheetsWithTables(SpreadsheetApp.getActive().getId(), fields, { ranges: [row] });
  // The columns of a table have types instead, and set-up was let to choose them.
  if ((sheets[0]?.tables ?? []).length > 0) return true;
  const cells = sheets[0]?.data?.[0]?.rowData?.[0]?.values ?? [];
  return cells
    .slice(1, tab.getLastColumn())
    .every((cell) => cell.userEnteredFormat?.numberFormat?.type === 'TEXT');
}
