// The link of a form to its response tab: made, looked at, and made anew where no tab says so any more. What is under
// way is kept before each step, so that the clock can tell a link to give up from a new one whose tab is late.
import type { Settings } from '../../desk/policy.ts';
import type { FormLink } from '../../desk/state.ts';
import { attempt } from './attempt.ts';
import { type Recorded, recordedAgain, recordedHistory } from './known-responses.ts';
import { giveUpLink, linkedTab, linkForm, responseTabOf, saysLinked } from './response-tab.ts';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface LinkDesk {
  readonly spreadsheetId: string;
  readonly settings: Settings;
  readonly record: (link: FormLink, also?: Partial<Recorded>) => void;
}

/** Answers with whether its tab is there. */
export function connected(desk: LinkDesk, form: Form, link: FormLink): boolean {
  const tab = link.sheetId === 0 ? undefined : stillLinkedTab(desk, form, link);
  if (tab) return taken(desk, link, tab);
  const free = link.sheetId === 0 ? link : freed(desk, form, link);
  insist(() => linkForm(form, desk.spreadsheetId));
  const made = responseTabOf(free.formId);
  return made !== undefined && taken(desk, free, made);
}

/** A tab that does not say at once whose it is may say so later, as long as the form says that it is linked here. */
function stillLinkedTab(desk: LinkDesk, form: Form, link: FormLink): Sheet | undefined {
  const tab = linkedTab(link, SpreadsheetApp.getActive().getSheets());
  if (tab) return tab;
  return saysLinked(form, desk.spreadsheetId) ? responseTabOf(link.formId) : undefined;
}

function freed(desk: LinkDesk, form: Form, link: FormLink): FormLink {
  const goingOn = { ...link, before: link.sheetId };
  if (link.before === 0) desk.record(goingOn);
  insist(() => giveUpLink(form, desk.spreadsheetId));
  const free = { ...goingOn, sheetId: 0 };
  desk.record(free);
  return free;
}

function taken(desk: LinkDesk, link: FormLink, tab: Sheet): true {
  const sheetId = tab.getSheetId();
  const linked = { ...link, sheetId, before: 0 };
  const before = link.before || link.sheetId;
  if (before !== sheetId) {
    // Linked anew, Google brings every answer once more: those that are known stay known, the others are taken in.
    const history =
      before === 0 ? recordedHistory(desk, linked) : recordedAgain(desk, linked, before);
    desk.record(linked, history);
  } else if (link.before !== 0) desk.record(linked);
  return true;
}

function insist(work: () => unknown): void {
  const sentence = attempt(work);
  if (sentence !== undefined) throw new Error(sentence);
}
