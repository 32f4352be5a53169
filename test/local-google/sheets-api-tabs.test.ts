import { OWNER } from './local-script.ts';
import { appending, refusal, sheetsScript, text } from './sheets-script.ts';

const COLUMN_B = {
  sheetId: 0,
  startRowIndex: 1,
  endRowIndex: 10,
  startColumnIndex: 1,
  endColumnIndex: 2,
};

function only(answer: unknown) {
  return (answer as { sheets: Record<string, unknown>[] }).sheets[0];
}

test('whoever protects may edit, and only editors may lift a protection', () => {
  const { call, callAs } = sheetsScript('', { editors: ['ann@example.com', 'bob@example.com'] });
  const protectedRange = { protectedRangeId: 9, range: { sheetId: 0 }, editors: { users: [] } };
  const made = callAs('ann@example.com', 'batch', [{ addProtectedRange: { protectedRange } }]);
  expect(made).toMatchObject({
    replies: [
      { addProtectedRange: { protectedRange: { editors: { users: ['ann@example.com'] } } } },
    ],
  });
  const lift = [{ deleteProtectedRange: { protectedRangeId: 9 } }];
  expect(refusal(() => callAs('bob@example.com', 'batch', lift))).toContain(
    'protected cell or object',
  );
  expect(refusal(() => callAs('bob@example.com', 'batch', [appending(0, ['x'])]))).toContain(
    'protected',
  );
  call('batch', [appending(0, ['the owner always may']), ...lift]);
});

test('who may not edit what is protected is not told who may', () => {
  const { call, callAs } = sheetsScript('', { editors: ['ann@example.com'] });
  const protectedRange = { range: { sheetId: 0 }, editors: { users: [OWNER] } };
  call('batch', [{ addProtectedRange: { protectedRange } }]);
  const fields = 'sheets.protectedRanges(requestingUserCanEdit,editors)';
  expect(only(call('get', { fields }))).toEqual({
    protectedRanges: [{ requestingUserCanEdit: true, editors: { users: [OWNER] } }],
  });
  expect(only(callAs('ann@example.com', 'get', { fields }))).toEqual({ protectedRanges: [{}] });
});

test('a tab has its place among the others', () => {
  const { call } = sheetsScript();
  const add = (index: number) => [{ addSheet: { properties: { title: 'New', index } } }];
  const move = (index: number) => [
    { updateSheetProperties: { properties: { sheetId: 0, index }, fields: 'index' } },
  ];
  expect(refusal(() => call('batch', add(2)))).toContain('sheet index 2');
  expect(refusal(() => call('batch', move(-1)))).toContain('sheet index -1');
  call('batch', [...add(1), ...move(2)]);
  expect(only(call('get', { fields: 'sheets.properties.title' }))).toEqual({
    properties: { title: 'New' },
  });
});

test('holes in a protected tab stay open', () => {
  const { call, callAs } = sheetsScript('', { editors: ['ann@example.com'] });
  const protectedRange = {
    range: { sheetId: 0 },
    unprotectedRanges: [COLUMN_B],
    editors: { users: [OWNER] },
  };
  call('batch', [{ addProtectedRange: { protectedRange } }]);
  const rows = [{ values: [text('x')] }];
  const write = (columnIndex: number) => {
    const start = { sheetId: 0, rowIndex: 1, columnIndex };
    return [{ updateCells: { start, rows, fields: 'userEnteredValue' } }];
  };
  callAs('ann@example.com', 'batch', write(1));
  const longer = [{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } }];
  expect(refusal(() => callAs('ann@example.com', 'batch', longer))).toContain('protected');
  expect(refusal(() => callAs('ann@example.com', 'batch', write(2)))).toContain('protected');
});

test('the last visible tab, all rows and a second set of bands are refused', () => {
  const { call } = sheetsScript();
  const all = { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1000 };
  const banding = { addBanding: { bandedRange: { range: COLUMN_B, rowProperties: {} } } };
  expect(refusal(() => call('batch', [{ deleteSheet: { sheetId: 0 } }]))).toContain(
    "can't remove all",
  );
  expect(refusal(() => call('batch', [{ deleteDimension: { range: all } }]))).toContain(
    "can't delete all",
  );
  expect(refusal(() => call('batch', [banding, banding]))).toContain('alternating background');
  const hidden = { properties: { sheetId: 0, hidden: true }, fields: 'hidden' };
  expect(refusal(() => call('batch', [{ updateSheetProperties: hidden }]))).toContain(
    "can't hide all",
  );
});

test('a tab is frozen, coloured, moved and shrunk by its properties', () => {
  const { call } = sheetsScript();
  const properties = {
    sheetId: 8,
    tabColorStyle: { rgbColor: { blue: 1 } },
    gridProperties: { rowCount: 1, columnCount: 2, frozenColumnCount: 1 },
  };
  const fields = 'tabColorStyle,gridProperties(rowCount,columnCount,frozenColumnCount)';
  call('batch', [
    { addSheet: { properties: { sheetId: 8, title: 'Log' } } },
    appending(8, ['a', 'b', 'c'], ['gone']),
    { updateSheetProperties: { properties, fields } },
    { updateSheetProperties: { properties: { sheetId: 8, index: 0 }, fields: 'index' } },
  ]);
  expect(only(call('get'))).toMatchObject({
    properties: { ...properties, title: 'Log', index: 0 },
  });
  expect(call('values', 'Log!A:B')).toMatchObject({ values: [['a', 'b']] });
});

const rowsFrom = (startRowIndex: number) => ({ sheetId: 0, startRowIndex, endRowIndex: 3 });
const sortedBy = (range: object) => ({
  sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] },
});

test('sorting moves cells whole, with notes and drop-downs; a formula goes on naming its own row', () => {
  const { call } = sheetsScript();
  const formula = { userEnteredValue: { formulaValue: '=A1&"A1"&$A$2' } };
  const rows = [
    { values: [{ ...text('b'), note: 'here' }, formula] },
    { values: [text('a')] },
    { values: [{}, text('c')] },
  ];
  const rule = { condition: { type: 'BOOLEAN' } };
  const first = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0 };
  call('batch', [
    { appendCells: { sheetId: 0, rows, fields: '*' } },
    { setDataValidation: { range: { ...first, endColumnIndex: 1 }, rule } },
    sortedBy(rowsFrom(0)),
  ]);
  const cells = 'formattedValue,note,dataValidation.condition.type';
  const fields = `sheets.data.rowData.values(${cells})`;
  expect(only(call('get', { ranges: ['A1:B3'], fields }))).toEqual({
    data: [
      {
        rowData: [
          { values: [{ formattedValue: 'a' }] },
          {
            values: [
              {
                formattedValue: 'b',
                note: 'here',
                dataValidation: { condition: { type: 'BOOLEAN' } },
              },
              { formattedValue: 'bA1b' },
            ],
          },
          { values: [{}, { formattedValue: 'c' }] },
        ],
      },
    ],
  });
});

test('sorting leaves hidden rows hidden where they are, and refuses cells merged over rows', () => {
  const { call } = sheetsScript();
  const hidden = { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
  const properties = { hiddenByUser: true };
  call('batch', [
    appending(0, ['b'], ['a']),
    { updateDimensionProperties: { range: hidden, properties, fields: 'hiddenByUser' } },
    sortedBy(rowsFrom(0)),
  ]);
  const fields = 'sheets.data(rowMetadata.hiddenByUser,rowData.values.formattedValue)';
  expect(only(call('get', { ranges: ['A1:A2'], fields }))).toEqual({
    data: [
      {
        rowMetadata: [{ hiddenByUser: true }, {}],
        rowData: [{ values: [{ formattedValue: 'a' }] }, { values: [{ formattedValue: 'b' }] }],
      },
    ],
  });
  call('batch', [{ mergeCells: { range: { ...rowsFrom(0), endColumnIndex: 1 } } }]);
  expect(refusal(() => call('batch', [sortedBy(rowsFrom(0))]))).toContain('merge');
});
