// A spreadsheet with a tiny script, open in the workbench: enough of everything that the page shows.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalGoogle } from '../../src/dev/google/local-google.ts';
import { buildPage, type PageFiles } from '../../src/dev/workbench/page-files.ts';
import { type Serving, serve } from '../../src/dev/workbench/server.ts';
import { Workbench } from '../../src/dev/workbench/workbench.ts';
import { manifest } from '../local-google/local-script.ts';

export const OWNER = 'anna@linden.example';
export const STAFF = 'li@linden.example';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Tiny').addItem('Open the desk', 'openDesk').addItem('Fail', 'fail').addToUi();
}
function openDesk() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tiny desk'));
}
function fail() { throw new Error('This one always fails'); }
function onEdit(e) {
  e.range.getSheet().getRange(e.range.getRow(), 5).setValue('edited: ' + e.value);
}
function twice(number) { return { number: number * 2, who: Session.getEffectiveUser().getEmail() }; }
function breaks() { throw new Error('Not today'); }
function onForm(e) {
  const [what] = e.namedValues['What happened?'];
  MailApp.sendEmail({
    to: 'customer@home.example', subject: 'We have your message', body: 'Plain: ' + what,
    htmlBody: '<h1>Thank you</h1><p>' + what + '</p><script>document.body.id = "evil"</script>' +
      '<p><a href="' + FormApp.openById(PropertiesService.getScriptProperties().getProperty('form')).getPublishedUrl() + '">Write again</a></p>',
  });
}
function onClock() { SpreadsheetApp.getActive().getSheetByName('Desk').getRange('G1').setValue(new Date()); }
function setUp() {
  const book = SpreadsheetApp.getActive();
  const form = FormApp.create('Tell us', true).setTitle('Tell us what happened').setDescription('It takes a minute.').setRequireLogin(false);
  form.addParagraphTextItem().setTitle('What happened?').setRequired(true);
  form.addMultipleChoiceItem().setTitle('Where?').setChoiceValues(['Main Street', 'Harbour']);
  form.addScaleItem().setTitle('How bad?').setBounds(1, 5);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  PropertiesService.getScriptProperties().setProperty('form', form.getId());
  ScriptApp.newTrigger('onForm').forSpreadsheet(book).onFormSubmit().create();
  ScriptApp.newTrigger('onClock').timeBased().everyHours(1).create();
  Sheets.Spreadsheets.batchUpdate({ requests: REQUESTS }, book.getId());
}
const text = (words) => ({ values: words.map((word) => ({ userEnteredValue: { stringValue: word } })) });
const bold = { userEnteredFormat: { textFormat: { bold: true }, backgroundColorStyle: { rgbColor: { red: 0.96, green: 0.97, blue: 0.98 } } } };
const REQUESTS = [
  { updateSheetProperties: { properties: { sheetId: 0, title: 'Desk', gridProperties: { frozenRowCount: 1, frozenColumnCount: 1 } }, fields: 'title,gridProperties(frozenRowCount,frozenColumnCount)' } },
  { updateCells: { start: { sheetId: 0, rowIndex: 0, columnIndex: 0 }, fields: 'userEnteredValue', rows: [
    text(['number', 'state', 'what happened', 'owner', 'noticed']),
    ...Array.from({ length: 60 }, (_, i) => text(['R-' + String(i + 1).padStart(4, '0'), i % 3 ? 'open' : 'late', 'The cup arrived broken, number ' + (i + 1), i % 2 ? 'Li' : 'Anna', ''])),
  ] } },
  { repeatCell: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 }, cell: bold, fields: 'userEnteredFormat(textFormat,backgroundColorStyle)' } },
  { updateDimensionProperties: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 }, properties: { pixelSize: 280 }, fields: 'pixelSize' } },
  { setDataValidation: { range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 }, rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'open' }, { userEnteredValue: 'late' }, { userEnteredValue: 'done' }] }, strict: true, showCustomUi: true } } },
  { addConditionalFormatRule: { index: 0, rule: { ranges: [{ sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 }], booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'late' }] }, format: { backgroundColorStyle: { rgbColor: { red: 1, green: 0.945, blue: 0.9 } }, textFormat: { foregroundColorStyle: { rgbColor: { red: 0.6, green: 0.2, blue: 0.07 } } } } } } } },
  { addSheet: { properties: { sheetId: 7, title: 'Second', index: 1 } } },
];
`;

const SIDEBAR = `<!doctype html><html><head><base target="_top"></head><body>
<button id="ask">Ask</button> <button id="break">Break</button><p id="answer" role="status"></p>
<script>
const show = (text) => { document.getElementById('answer').textContent = text; };
document.getElementById('ask').onclick = () =>
  google.script.run.withSuccessHandler((a, b) => show(a.number + ' ' + a.who + ' ' + b)).withUserObject('mine').twice(21);
document.getElementById('break').onclick = () =>
  google.script.run.withFailureHandler((e) => show('failed: ' + e.message)).breaks();
</script></body></html>`;

const files = {
  'appsscript.json': manifest(),
  'Code.js': CODE,
  'sidebar.html': SIDEBAR,
};

export function makeTinyDesk(): LocalGoogle {
  const google = LocalGoogle.create({
    files,
    installer: OWNER,
    editors: [STAFF],
    timezone: 'Asia/Shanghai',
    locale: 'en_GB',
    title: 'Linden Coffee',
    now: '2026-11-19T01:00:00Z',
  });
  const { status, error } = google.run('setUp', undefined, { kind: 'run', as: OWNER });
  if (status !== 'completed') throw new Error(error?.message);
  google.advanceTo(google.now + 60_000);
  return google;
}

export interface Opened {
  readonly workbench: Workbench;
  readonly serving: Serving;
  readonly home: string;
}

let page: Promise<PageFiles> | undefined;

export async function openTinyDesk(
  home = mkdtempSync(join(tmpdir(), 'workbench-')),
): Promise<Opened> {
  page ??= buildPage();
  const workbench = await Workbench.open(
    { files, make: makeTinyDesk, home },
    { kind: 'living', language: 'en' },
  );
  return { workbench, home, serving: await serve(workbench, await page, 0) };
}
