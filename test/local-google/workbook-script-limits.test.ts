import { checkRequest } from '../../src/dev/google/published-schema.ts';
import { OWNER } from './local-script.ts';
import { refusal, sheetsScript } from './sheets-script.ts';

const COLUMN_A = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 };
const SET = `
  function write(a1, value) {
    SpreadsheetApp.getActiveSheet().getRange(a1).setValue(value);
    return SpreadsheetApp.getActiveSheet().getRange(a1).getValues();
  }
`;

function dropDown(strict: boolean) {
  const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'open' }] };
  return { setDataValidation: { range: COLUMN_A, rule: { condition, strict } } };
}

test('a strict drop-down fails the whole call of a script, but not the Sheets API', () => {
  const { call } = sheetsScript(SET);
  call('batch', [dropDown(true)]);
  expect(refusal(() => call('write', 'A1:B1', 'shut'))).toContain(
    'The data you entered in cell A1 violates the data validation rules set on this cell.',
  );
  expect(call('values', 'A1:B1')).not.toHaveProperty('values');
  expect(call('write', 'A1', 'open')).toEqual([['open']]);
  call('update', 'A2', [['shut']], 'RAW');
  call('batch', [dropDown(false)]);
  expect(call('write', 'A3', 'shut')).toEqual([['shut']]);
});

test('a script obeys protections like the person it runs as', () => {
  const { call, callAs } = sheetsScript(SET, { editors: ['ann@example.com'] });
  const protectedRange = { range: COLUMN_A, editors: { users: [OWNER] } };
  call('batch', [{ addProtectedRange: { protectedRange } }]);
  expect(refusal(() => callAs('ann@example.com', 'write', 'A1', 'x'))).toContain(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner',
  );
  expect(callAs('ann@example.com', 'write', 'B1', 'x')).toEqual([['x']]);
  expect(call('write', 'A1', 'mine')).toEqual([['mine']]);
});

test('Google would refuse what its description does not know', () => {
  const method = 'Sheets.Spreadsheets.batchUpdate';
  expect(() => checkRequest(method, { requests: [{ deleteSheet: { sheetID: 0 } }] })).toThrow(
    'sheetID',
  );
  expect(() => checkRequest(method, { requests: [{ deleteSheet: { sheetId: '0' } }] })).toThrow(
    'integer',
  );
});
