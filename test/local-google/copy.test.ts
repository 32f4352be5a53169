import { googleWith, OWNER } from './local-script.ts';

const THIEF = 'other@example.com';
const CODE = `
function install() {
  const sheet = SpreadsheetApp.getActive();
  const form = FormApp.create('Complaints', true).setTitle('Complaints');
  form.addTextItem().setTitle('What happened?');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, sheet.getId());
  SpreadsheetApp.flush();
  sheet.getSheets();
  ScriptApp.newTrigger('work').timeBased().everyMinutes(5).create();
  ScriptApp.newTrigger('work').forSpreadsheet(sheet).onFormSubmit().create();
  PropertiesService.getDocumentProperties().setProperty('a', 'b');
  PropertiesService.getScriptProperties().setProperty('a', 'b');
  return sheet.getId();
}
function work(e) {
  console.log(e.range ? e.range.getSheet().getFormUrl() !== null : 'clock', e.values && e.values[1]);
}
function look() {
  return [SpreadsheetApp.getActive().getId(), PropertiesService.getDocumentProperties().getKeys(),
    PropertiesService.getScriptProperties().getKeys(), ScriptApp.getProjectTriggers().length];
}`;

function original() {
  const google = googleWith(CODE);
  const id = google.call('install', [], { as: OWNER });
  google.advanceTo(google.now + 60_000);
  return { google, id };
}

test('a copy has the script, but no triggers, no properties and no authorisation', () => {
  const { google, id } = original();
  const copy = google.copySpreadsheet(THIEF);
  expect(() => copy.call('look', [], { as: THIEF })).toThrow(/Authorization is required/);
  copy.authorise(THIEF);
  const [copyId, ...rest] = copy.call('look', [], { as: THIEF }) as unknown[];
  expect(rest).toEqual([[], [], 0]);
  expect(copyId).not.toBe(id);
  copy.tick();
  expect(copy.lastExecution?.functionName).toBe('look');
});

test('a linked form is copied too: unpublished, without responses, linked to the copy', () => {
  const { google } = original();
  const [form] = google.forms;
  google.submitForm(form?.formId ?? '', { 'What happened?': 'It broke' });
  expect(google.lastExecution?.log).toEqual(['true It broke']);
  const copy = google.copySpreadsheet(THIEF);
  expect(copy.forms).toMatchObject([{ title: 'Complaints', published: false }]);
  expect(copy.forms[0]?.formId).not.toBe(form?.formId);
  const [copied] = Object.values(copy.world.forms);
  expect(copied).toMatchObject({
    responses: [],
    destination: { spreadsheetId: copy.world.spreadsheetId },
  });
});

test('what happens in the copy does not reach the original', () => {
  const { google } = original();
  const before = structuredClone(google.world);
  const copy = google.copySpreadsheet(THIEF);
  copy.typeCell(THIEF, 0, 1, 1, 'mine');
  copy.advanceTo('2026-12-01T00:00:00Z');
  expect(google.world).toEqual(before);
});
