import { appending, number, refusal, sheetsScript, text } from './sheets-script.ts';

const DATE = {
  userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' } },
};

test('an empty range has no values, and rows are ragged', () => {
  const { call } = sheetsScript();
  expect(call('values', 'B2:C3')).toEqual({ range: 'Sheet1!B2:C3', majorDimension: 'ROWS' });
  call('batch', [appending(0, ['a', '', 'c', ''], [], ['', 'b'])]);
  expect(call('values', 'A1:Z')).toEqual({
    range: 'Sheet1!A1:Z1000',
    majorDimension: 'ROWS',
    values: [['a', '', 'c'], [], ['', 'b']],
  });
});

test('an empty row between others comes as an empty list', () => {
  const { call } = sheetsScript();
  const rows = [{ values: [text('a')] }, {}, { values: [text('c')] }];
  call('batch', [{ appendCells: { sheetId: 0, rows, fields: '*' } }]);
  expect(call('values', 'A1:A5')).toMatchObject({ values: [['a'], [], ['c']] });
});

test('dates are serial numbers, or text as they are shown', () => {
  const { call } = sheetsScript();
  const rows = [{ values: [{ ...number(45000.5), ...DATE }, number(0.1)] }];
  call('batch', [{ appendCells: { sheetId: 0, rows, fields: '*' } }]);
  const shown = (options: object) =>
    (call('values', 'A1:B1', options) as { values: unknown }).values;
  expect(shown({ valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([[45000.5, 0.1]]);
  expect(shown({})).toEqual([['2023-03-15 12:00', '0.1']]);
  const asText = {
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'FORMATTED_STRING',
  };
  expect(shown(asText)).toEqual([['2023-03-15 12:00', 0.1]]);
});

test.each([
  'A:ZZ',
  'A1001:B1002',
  'AA1',
  'Nowhere!A1',
  'not a range',
])('refuses to read %s', (range) => {
  const { call } = sheetsScript();
  expect(refusal(() => call('values', range))).toMatch(/exceeds grid limits|Unable to parse range/);
});

test('cuts a range that ends below the grid', () => {
  const { call } = sheetsScript();
  expect(call('values', 'Y999:Z2000')).toMatchObject({ range: 'Sheet1!Y999:Z1000' });
});

test('reads by sheet id, so that renaming a tab harms nobody', () => {
  const { call } = sheetsScript();
  const properties = { sheetId: 0, title: "It's mine" };
  call('batch', [
    appending(0, ['a', 'b'], ['c', 'd']),
    { updateSheetProperties: { properties, fields: 'title' } },
  ]);
  const filter = { gridRange: { sheetId: 0, startRowIndex: 1 } };
  expect(call('filtered', { dataFilters: [filter] })).toMatchObject({
    valueRanges: [
      {
        valueRange: { range: "'It''s mine'!A2:Z1000", values: [['c', 'd']] },
        dataFilters: [filter],
      },
    ],
  });
  expect(
    refusal(() => call('filtered', { dataFilters: [{ gridRange: { sheetId: 9 } }] })),
  ).toContain('No grid with id: 9');
});

test('may answer data filters in another order than they were asked in', () => {
  const { google, call } = sheetsScript();
  call('batch', [appending(0, ['a', 'b'])]);
  google.world.options.shuffleFilters = true;
  const dataFilters = [{ a1Range: 'A1' }, { a1Range: 'B1' }];
  const answer = call('filtered', { dataFilters }) as { valueRanges: { dataFilters: unknown[] }[] };
  expect(answer.valueRanges.flatMap((range) => range.dataFilters)).toEqual([
    dataFilters[1],
    dataFilters[0],
  ]);
});

test('counts the cells that came back', () => {
  const { google, call } = sheetsScript();
  call('batch', [appending(0, ['a', 'b', 'c'], ['d'])]);
  call('values', 'A1:Z1000');
  expect(google.lastExecution?.cellsRead).toBe(6);
});

test('writes no further than the range it names', () => {
  const { call } = sheetsScript();
  expect(refusal(() => call('update', 'A1:B1', [['a', 'b', 'c']], 'RAW'))).toContain(
    'Requested writing within range [A1:B1], but tried writing to column [C]',
  );
});

test('appends values below the table and clears them again', () => {
  const { call } = sheetsScript();
  call('append', 'A1', [['a'], ['b']]);
  expect(call('append', 'A1', [['c']])).toMatchObject({ updates: { updatedRange: 'Sheet1!A3' } });
  expect(call('clear', 'A1:A2')).toMatchObject({ clearedRange: 'Sheet1!A1:A2' });
  expect(call('values', 'A1:A5')).toMatchObject({ values: [[], [], ['c']] });
});

test('a field mask decides alone what comes back, also about grid data', () => {
  const { call } = sheetsScript();
  call('batch', [appending(0, ['a'])]);
  const fields = 'spreadsheetId,sheets(properties(sheetId,title))';
  expect(call('get', { fields, includeGridData: true })).toEqual({
    spreadsheetId: call('id'),
    sheets: [{ properties: { sheetId: 0, title: 'Sheet1' } }],
  });
  expect(call('get', { includeGridData: true })).toHaveProperty('sheets.0.data.0.rowData');
  expect(call('get')).not.toHaveProperty('sheets.0.data');
  expect(refusal(() => call('get', { fields: 'sheets.propertys' }))).toContain(
    "Cannot find matching fields for path 'propertys'",
  );
});

test('several ranges are written at once or not at all, and read in the order asked for', () => {
  const { call } = sheetsScript();
  const data = [
    { range: 'A1', values: [['a']] },
    { range: 'B2:B3', values: [['b', 'c']], majorDimension: 'COLUMNS' },
  ];
  expect(call('updateMany', { valueInputOption: 'RAW', data })).toMatchObject({
    totalUpdatedCells: 3,
  });
  expect(call('many', { ranges: ['B2:B3', 'A1'], majorDimension: 'COLUMNS' })).toMatchObject({
    valueRanges: [{ values: [['b', 'c']] }, { values: [['a']] }],
  });
  const wrong = [
    { range: 'A1', values: [['lost']] },
    { range: 'Nowhere!A1', values: [['x']] },
  ];
  refusal(() => call('updateMany', { valueInputOption: 'RAW', data: wrong }));
  expect(call('values', 'A1')).toMatchObject({ values: [['a']] });
});
