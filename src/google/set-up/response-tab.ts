// The tab that Google makes for a form: late, and under a name of its own choosing.
import type { FormLink } from '../../desk/state.ts';
import { tabs } from '../../desk/tabs.ts';
import { attempt } from './attempt.ts';

type Form = GoogleAppsScript.Forms.Form;

const looks = 10;
const pauseMs = 1000;

/** Links the form to this spreadsheet, once. Linking again would make another tab. */
export function linkForm(form: Form, spreadsheetId: string): void {
  if (saysLinked(form, spreadsheetId)) return;
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
}

export function giveUpLink(form: Form, spreadsheetId: string): void {
  if (saysLinked(form, spreadsheetId)) form.removeDestination();
}

/** Google throws where nothing is linked. */
export function saysLinked(form: Form, spreadsheetId: string): boolean {
  let destination = '';
  attempt(() => {
    destination = form.getDestinationId();
  });
  return destination === spreadsheetId;
}

/** The tab this form is linked to, while it still is. */
export const linkedTab = (
  link: FormLink,
  sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[],
): GoogleAppsScript.Spreadsheet.Sheet | undefined =>
  sheets.find(
    (sheet) =>
      sheet.getSheetId() === link.sheetId && sheet.getFormUrl()?.includes(`/${link.formId}/`),
  );

export const ourTabs: ReadonlySet<number> = new Set(
  Object.values(tabs).map(({ sheetId }) => sheetId),
);

/** The form's tab, or undefined while Google has not made it. Asking a tab for its form is a call: ours have none. */
export function responseTabOf(formId: string): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  for (let look = 1; ; look++) {
    SpreadsheetApp.flush();
    const found = SpreadsheetApp.getActive()
      .getSheets()
      .filter((sheet) => !ourTabs.has(sheet.getSheetId()))
      .find((sheet) => sheet.getFormUrl()?.includes(`/${formId}/`));
    if (found || look >= looks) return found;
    Utilities.sleep(pauseMs);
  }
}
