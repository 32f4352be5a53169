// Runs a few lines of Apps Script that know FormApp, in a fresh local Google.
import { LocalGoogle, type NewGoogle } from '../../src/dev/google/local-google.ts';

import { kind } from './local-script.ts';

export const OWNER = 'anna@shop.example';
export const STAFF = 'ben@shop.example';

export const FORMS_SCOPE = 'https://www.googleapis.com/auth/forms';

function manifest(scopes: readonly string[]): string {
  return JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes: scopes });
}

const SCOPES = [
  FORMS_SCOPE,
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/spreadsheets',
];

/** Every `function` in the code is callable; the trigger's event ends in the log as JSON. */
export function googleWith(
  code: string,
  options: Partial<NewGoogle> & { scopes?: readonly string[] } = {},
): LocalGoogle {
  const { scopes = SCOPES, unknown, ...wanted } = options;
  return LocalGoogle.create({
    unknown: { ...kind, ...unknown },
    installer: OWNER,
    editors: [STAFF],
    timezone: 'Europe/Berlin',
    locale: 'en_US',
    now: '2026-11-23T09:00:00.250Z',
    files: { 'Code.js': code, 'appsscript.json': manifest(scopes) },
    ...wanted,
  });
}

/** Evaluates the body as a function called from the sidebar by the owner. */
export function evaluate(body: string, options: Parameters<typeof googleWith>[1] = {}): unknown {
  return googleWith(`function main() { ${body} }`, options).call('main', [], { as: OWNER });
}

/** A complaint form: a text, a drop-down list, a choice with other, a scale, boxes. Sets up link and trigger. */
export const COMPLAINT_FORM = `
function setUp(spreadsheetId) {
  const form = FormApp.create('Complaints', true).setTitle('Tell us');
  form.addParagraphTextItem().setTitle('What happened').setRequired(true);
  form.addTextItem().setTitle('Phone');
  form.addListItem().setTitle('Where').setChoiceValues(['Mitte', 'West']);
  form.addMultipleChoiceItem().setTitle('Kind').setChoiceValues(['Late', 'Broken']).showOtherOption(true);
  form.addCheckboxItem().setTitle('Wanted').setChoiceValues(['Refund', 'Repair']);
  form.addScaleItem().setTitle('Score').setBounds(1, 5);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
  ScriptApp.newTrigger('submitted').forSpreadsheet(spreadsheetId).onFormSubmit().create();
  return form.getId();
}
function retitle(id, from, to) {
  FormApp.openById(id).getItems().filter((item) => item.getTitle() === from)[0].setTitle(to);
}
function removeQuestion(id, title) {
  const form = FormApp.openById(id);
  form.deleteItem(form.getItems().filter((item) => item.getTitle() === title)[0]);
}
function addQuestion(id, title) { FormApp.openById(id).addTextItem().setTitle(title); }
function allowEdits(id) { FormApp.openById(id).setAllowResponseEdits(true); }
function relink(id, spreadsheetId) {
  FormApp.openById(id).removeDestination().setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
}
function deleteFirst(id) {
  const form = FormApp.openById(id);
  return form.deleteResponse(form.getResponses()[0].getId()).getResponses().length;
}
function deleteUnknown(id) { FormApp.openById(id).deleteResponse('nobody'); }
function submitByScript(id) {
  const form = FormApp.openById(id);
  const item = form.getItems()[0].asParagraphTextItem();
  form.createResponse().withItemResponse(item.createResponse('by script')).submit();
}
function submitted(e) {
  console.log(JSON.stringify({ values: e.values, namedValues: e.namedValues }));
}
`;

export interface Shop {
  readonly google: LocalGoogle;
  readonly formId: string;
  /** Calls a function of the script as the owner. */
  readonly call: (name: string, ...args: unknown[]) => unknown;
  /** Title, then rows of stored values, of the tab that the form is linked to. */
  readonly tab: () => { title: string; rows: unknown[][] } | undefined;
  /** What `submitted` was told, oldest first. */
  readonly events: () => { values: string[]; namedValues: Record<string, string[]> }[];
}

export function openShop(options: Partial<NewGoogle> = {}): Shop {
  const google = googleWith(COMPLAINT_FORM, options);
  const call = (name: string, ...args: unknown[]) => google.call(name, args, { as: OWNER });
  const { spreadsheetId } = google.world;
  const formId = String(call('setUp', spreadsheetId));
  google.advanceTo(google.now + 10_000);
  return {
    google,
    formId,
    call,
    tab: () => {
      const sheets = google.world.spreadsheets[spreadsheetId]?.sheets ?? [];
      const sheet = sheets.find((each) => each.formId === formId);
      return sheet && { title: sheet.title, rows: sheet.rows.map(values) };
    },
    events: () =>
      google.executions
        .filter((each) => each.functionName === 'submitted')
        .flatMap((each) => each.log.map((line) => JSON.parse(line))),
  };
}

function values(row: readonly unknown[] | null): unknown[] {
  return (row ?? []).map((cell) =>
    typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : cell,
  );
}
