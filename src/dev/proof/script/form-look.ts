// One form, from its making to its answers: what nobody here could watch.
import { lookAtAnswers, rowsOf } from './answers-look.ts';
import { book, dropTabs, tabs } from './google.ts';
import { has, type Note, seen } from './seen.ts';

type Form = GoogleAppsScript.Forms.Form;

/** What the type package does not know, or what not every account has. */
interface Publishing {
  isPublished(): boolean;
  setPublished(published: boolean): unknown;
  getEmailCollectionType(): unknown;
}

const newer = (form: Form) => form as unknown as Publishing;

const METHODS = [
  ...['isPublished', 'setPublished', 'requiresLogin', 'setRequireLogin'],
  ...['setEmailCollectionType', 'getEmailCollectionType', 'supportsAdvancedResponderPermissions'],
];

/** In this order. */
const LOOKS: Readonly<Record<string, (form: Form) => unknown>> = {
  'methods of a form': (form) => has(form, ...METHODS),
  'a new form is published': (form) => newer(form).isPublished(),
  'a new form takes answers': (form) => form.isAcceptingResponses(),
  'a new form collects addresses': (form) => form.collectsEmail(),
  'how a new form collects addresses': (form) => String(newer(form).getEmailCollectionType()),
  'a new form asks to sign in': (form) => form.requiresLogin(),
  'told not to, a form asks to sign in': (form) => form.setRequireLogin(false).requiresLogin(),
  'a form that was published is': (form) => {
    newer(form).setPublished(true);
    return newer(form).isPublished();
  },
  'a prefilled link': linkOf,
};

export function lookAtForm(note: Note): void {
  dropLeftLink();
  const form = FormApp.create('Proof');
  for (const [name, look] of Object.entries(LOOKS))
    note(
      name,
      seen(() => look(form)),
    );
  note(
    'the response tab comes',
    seen(() => lookAtTab(form, note)),
  );
  seen(() => newer(form).setPublished(false));
}

const LINKED = 'proof: linked form';
const kept = () => PropertiesService.getDocumentProperties();

/** A tab that is linked cannot be deleted: what a run that was stopped had linked is let go first. */
function dropLeftLink(): void {
  const formId = kept().getProperty(LINKED);
  if (!formId) return;
  const ofForm = (sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean =>
    (sheet.getFormUrl() ?? '').indexOf(formId) >= 0;
  seen(() => {
    const left = book().getSheets().filter(ofForm);
    FormApp.openById(formId).removeDestination();
    for (const sheet of left) dropTabs(sheet.getSheetId());
  });
  kept().deleteProperty(LINKED);
}

/** Ids and entry numbers replaced. */
function linkOf(form: Form): string {
  const item = form.addTextItem();
  const url = form
    .createResponse()
    .withItemResponse(item.createResponse('a b'))
    .toPrefilledUrl()
    .replace(/\/d\/e\/[^/]+/, '/d/e/{id}')
    .replace(/entry\.\d+/g, 'entry.{n}');
  form.deleteItem(0);
  return url;
}

const WAIT_MS = 60_000;
const STEP_MS = 2000;

/** The form is free again afterwards, and its tab gone. */
function lookAtTab(form: Form, note: Note): boolean {
  const items = ['zero', 'half', 'long', 'sum'].map((title) => form.addTextItem().setTitle(title));
  const were = tabIds();
  const from = Date.now();
  kept().setProperty(LINKED, form.getId());
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book().getId());
  const made = newTab(were, from + WAIT_MS);
  note('seconds until the response tab', Math.round((Date.now() - from) / 1000));
  try {
    if (made === undefined) return false;
    note(
      'title of the response tab',
      // Which number it has depends on what ran before.
      seen(() => sheetOf(made).getName().replace(/\d+/g, 'N')),
    );
    note(
      'the response tab knows its form',
      seen(() => Boolean(sheetOf(made).getFormUrl())),
    );
    // The first is in the language of the account.
    note(
      'headings of the response tab',
      seen(() => rowsOf(made, 'FORMULA')[0]?.slice(1)),
    );
    lookAtAnswers({ form, items, sheetId: made }, note);
    return true;
  } finally {
    form.removeDestination();
    if (made !== undefined) dropTabs(made);
    kept().deleteProperty(LINKED);
  }
}

const tabIds = (): number[] => tabs().map(({ sheetId }) => sheetId);

function newTab(were: readonly number[], until: number): number | undefined {
  const find = () => tabIds().filter((sheetId) => were.indexOf(sheetId) < 0)[0];
  let made = find();
  while (made === undefined && Date.now() < until) {
    Utilities.sleep(STEP_MS);
    made = find();
  }
  return made;
}

function sheetOf(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const [sheet] = book()
    .getSheets()
    .filter((one) => one.getSheetId() === sheetId);
  if (!sheet) throw new Error('SpreadsheetApp does not see the tab yet');
  return sheet;
}
