import { googleWith, OWNER, resultOf } from './local-script.ts';
import { refusal } from './sheets-script.ts';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';

function result(lines: string, options = {}) {
  return resultOf(`${SHEET} ${lines}`, options);
}

test.each([
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['sheet.getRange(2, 1, 0, 3)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  [
    'sheet.getRange(1001, 1)',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['sheet.getRange("?!")', 'Range not found'],
  [
    'sheet.getRange(1, 1).setValues("x")',
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  ['sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])', 'The data has 1 but the range has 2.'],
  [
    'sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])',
    'The number of columns in the data does not match',
  ],
  ['sheet.getRange(1, 1).setValue(NaN)', 'cannot be written to a cell'],
  ['sheet.getRange(1, 1).setValue({})', 'cannot be written to a cell'],
  ['sheet.getRange(1, 1).setValue("x".repeat(50001))', 'more than the maximum of 50000 characters'],
  ['SpreadsheetApp.getActive().setActiveSheet("x")', "don't match the method signature"],
  ['sheet.createFilter()', 'is not a function'],
  ['SpreadsheetApp.create("x")', 'is not a function'],
])('%s is refused', (line, message) => {
  expect(refusal(() => result(line))).toContain(message);
});

test('dates are dates in the zone of the spreadsheet, not of the script', () => {
  const lines = `sheet.getRange('A1').setValue(new Date('2026-11-24T04:00:00Z'));
    sheet.getRange('A2').setValue('2026-11-24');
    const values = sheet.getRange('A1:A2').getValues();
    return values.map(([date]) => [date instanceof Date, date.toISOString()]);`;
  expect(result(lines, { timezone: 'America/New_York' })).toEqual([
    [true, '2026-11-24T04:00:00.000Z'],
    [true, '2026-11-24T05:00:00.000Z'],
  ]);
});

test('a tab is found by its name or id, or not at all', () => {
  const lines = `const file = SpreadsheetApp.getActiveSpreadsheet();
    sheet.setName('Desk');
    const ids = [file.getSheetByName('Desk'), file.getSheetById(0)].map((tab) => tab.getSheetId());
    return [ids, file.getSheetByName('Nowhere'), file.getSheetById(7), sheet.getIndex(), sheet.getFormUrl()];`;
  expect(result(lines)).toEqual([[0, 0], null, null, 1, null]);
});

test('the file tells its name, zone, locale, owner and editors', () => {
  const lines = `const file = SpreadsheetApp.getActive();
    file.rename('Desk'); file.setSpreadsheetTimeZone('Europe/Berlin'); file.setSpreadsheetLocale('de_DE');
    const people = [file.getOwner()].concat(file.getEditors()).map((user) => user.getEmail());
    return [file.getName(), file.getSpreadsheetTimeZone(), file.getSpreadsheetLocale(), people,
      file.getUrl().includes(file.getId())];`;
  const people = [OWNER, OWNER, 'ann@example.com'];
  expect(result(lines, { editors: ['ann@example.com'] })).toEqual([
    'Desk',
    'Europe/Berlin',
    'de_DE',
    people,
    true,
  ]);
});

test('a person selects, a background run has the first cell of the first tab', () => {
  const google = googleWith(`
    function choose() { SpreadsheetApp.getActiveSheet().getRange('B2:C3').activate(); }
    function chosen() {
      const range = SpreadsheetApp.getActiveRange();
      return [range.getRow(), range.getLastColumn(), range.getNumRows()];
    }
    function log() { console.log(JSON.stringify(chosen())); }
  `);
  google.call('choose', [], { as: OWNER });
  expect(google.call('chosen', [], { as: OWNER })).toEqual([2, 3, 2]);
  const record = google.run('log', undefined, { kind: 'trigger', as: OWNER });
  expect(record.log.join()).toContain('[1,1,1]');
});

test('notes are kept apart from values', () => {
  const lines = `const range = sheet.getRange('A1').setNote('n').setValue('v');
    range.clearContent();
    return [range.getValue(), range.getNote()];`;
  expect(result(lines)).toEqual(['', 'n']);
});
