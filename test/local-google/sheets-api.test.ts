import { OWNER } from './local-script.ts';
import { appending, number, refusal, sheetsScript, text } from './sheets-script.ts';

const A1 = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

test('computes only what is sent as a formula', () => {
  const { call } = sheetsScript();
  const formula = { userEnteredValue: { formulaValue: '=B1*3+SUM(B1:B1)' } };
  const rows = [
    { values: [formula, number(2), { userEnteredValue: { formulaValue: '=VLOOKUP(1)' } }] },
  ];
  call('batch', [{ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } }]);
  expect(call('values', 'A1:C1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toMatchObject({
    values: [[8, 2, '#NAME?']],
  });
});

test('is applied whole or not at all', () => {
  const { call } = sheetsScript();
  const wrong = { updateCells: { range: { ...A1, sheetId: 77 }, fields: 'userEnteredValue' } };
  const told = refusal(() => call('batch', [appending(0, ['kept?']), wrong]));
  expect(told).toContain('Invalid requests[1].updateCells: No grid with id: 77');
  expect(call('values', 'A1:A1')).not.toHaveProperty('values');
});

test.each([
  ['an unknown kind', [{ addTable: {} }], 'Unknown name "addTable" at \'requests[0]\''],
  ['an unknown field', [{ repeatCell: { range: A1, fields: '*', cel: {} } }], 'Unknown name "cel"'],
  ['a wrong type', [appendedValue({ stringValue: 5 })], "string_value' (TYPE_STRING), 5"],
  [
    'an unknown enum value',
    [{ appendDimension: { sheetId: 0, dimension: 'ROW', length: 1 } }],
    'enum',
  ],
  ['two kinds of value', [appendedValue({ stringValue: 'a', numberValue: 1 })], 'already set'],
  ['two kinds of request', [{ ...appending(0, ['a']), clearBasicFilter: {} }], 'Only one kind'],
  [
    'an unknown field in a mask',
    [{ repeatCell: { range: A1, fields: 'value' } }],
    'Invalid field: value',
  ],
  ['no mask', [{ repeatCell: { range: A1, fields: '' } }], 'At least one field'],
  [
    'a range past the grid',
    [{ repeatCell: { range: { ...A1, endRowIndex: 1001 }, fields: '*' } }],
    'is after last row in grid[1000]',
  ],
  ['a cell that is too long', [appending(0, ['x'.repeat(50_001)])], 'maximum of 50000 characters'],
  ['half a character', [appending(0, ['\ud83d'])], 'lone surrogate'],
  ['nothing to do', [], 'Must specify at least one request'],
])('refuses %s', (_what, requests, message) => {
  const told = refusal(() => sheetsScript().call('batch', requests));
  expect(told).toContain(message);
});

test('does not grow the grid with updateCells', () => {
  const { call } = sheetsScript();
  const start = { sheetId: 0, rowIndex: 1000, columnIndex: 0 };
  const rows = [{ values: [text('x')] }];
  const request = { updateCells: { start, rows, fields: 'userEnteredValue' } };
  expect(refusal(() => call('batch', [request]))).toContain('Attempting to write row: 1000');
});

test('brings back what was written, by ranges with titles', () => {
  const { call } = sheetsScript();
  const answer = call('batch', [appending(0, ['one', 2])], {
    includeSpreadsheetInResponse: true,
    responseRanges: ['Sheet1!A1:B1'],
    responseIncludeGridData: true,
  });
  expect(answer).toMatchObject({
    replies: [{}],
    updatedSpreadsheet: {
      sheets: [
        {
          data: [
            {
              rowData: [
                { values: [{ formattedValue: 'one' }, { effectiveValue: { numberValue: 2 } }] },
              ],
            },
          ],
        },
      ],
    },
  });
  const unknown = { includeSpreadsheetInResponse: true, responseRanges: ['Nowhere!A1'] };
  expect(refusal(() => call('batch', [appending(0, ['lost'])], unknown))).toContain(
    'Unable to parse range: Nowhere!A1',
  );
  expect(call('values', 'A1:A9')).toMatchObject({ values: [['one']] });
});

test('takes the id that the caller chose for a tab, once', () => {
  const { call } = sheetsScript();
  const properties = {
    sheetId: 4711,
    title: '投诉',
    gridProperties: { rowCount: 2, columnCount: 3 },
  };
  const made = call('batch', [{ addSheet: { properties } }, appending(4711, ['a'])]);
  expect(made).toMatchObject({
    replies: [{ addSheet: { properties: { sheetId: 4711, index: 1 } } }, {}],
  });
  const again = { addSheet: { properties: { sheetId: 4711, title: 'Other' } } };
  expect(refusal(() => call('batch', [again]))).toContain('already exists');
  const sameName = { addSheet: { properties: { title: '投诉' } } };
  expect(refusal(() => call('batch', [sameName]))).toContain(
    'A sheet with the name "投诉" already exists',
  );
});

test('refuses more than ten million cells', () => {
  const { call } = sheetsScript();
  const request = { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 400_000 } };
  expect(refusal(() => call('batch', [request]))).toContain('above the limit of 10000000 cells');
});

test('obeys protections like the person it runs as; a warning lets everybody through', () => {
  const { call, callAs } = sheetsScript('', { editors: ['ann@example.com'] });
  const range = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 };
  const soft = {
    range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 },
    warningOnly: true,
  };
  call('batch', [
    { addProtectedRange: { protectedRange: { range, editors: { users: [OWNER] } } } },
    { addProtectedRange: { protectedRange: soft } },
  ]);
  const told = refusal(() => callAs('ann@example.com', 'batch', [appending(0, ['x'])]));
  expect(told).toContain('You are trying to edit a protected cell or object.');
  const rows = [{ values: [text('free')] }];
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 1 };
  callAs('ann@example.com', 'batch', [
    { updateCells: { start, rows, fields: 'userEnteredValue' } },
  ]);
  call('batch', [appending(0, ['mine'])]);
  expect(call('values', 'A1:B2')).toMatchObject({ values: [['', 'free'], ['mine']] });
});

test('answers 403 to strangers and 404 for a file that is not there', () => {
  const more = "function elsewhere() { return Sheets.Spreadsheets.get('nowhere'); }";
  const { call, callAs } = sheetsScript(more);
  expect(refusal(() => call('elsewhere'))).toContain('Requested entity was not found');
  expect(refusal(() => callAs('eve@example.com', 'get'))).toMatch(/permission/);
});

test('fires no trigger', () => {
  const { google, call } = sheetsScript('function onEdit() { console.log("edited"); }');
  call('batch', [appending(0, ['x'])]);
  expect(google.executions.map(({ functionName }) => functionName)).toEqual(['batch']);
});

function appendedValue(userEnteredValue: object) {
  return { appendCells: { sheetId: 0, rows: [{ values: [{ userEnteredValue }] }], fields: '*' } };
}
