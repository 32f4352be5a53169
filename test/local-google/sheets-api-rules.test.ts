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

function series(column: number) {
  const sources = [{ ...COLUMN_B, startColumnIndex: column, endColumnIndex: column + 1 }];
  return { sourceRange: { sources } };
}

const CHART = {
  chartId: 5,
  spec: {
    title: 'By week',
    basicChart: {
      chartType: 'COLUMN',
      domains: [{ domain: series(0) }],
      series: [{ series: series(1) }],
    },
  },
  position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 3, columnIndex: 4 } } },
};

const RULE = {
  ranges: [COLUMN_B],
  booleanRule: {
    condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'late' }] },
    format: { backgroundColorStyle: { rgbColor: { red: 1 } } },
  },
};

const MADE = [
  { addConditionalFormatRule: { rule: RULE } },
  {
    addProtectedRange: {
      protectedRange: { protectedRangeId: 3, range: COLUMN_B, warningOnly: true },
    },
  },
  { addBanding: { bandedRange: { bandedRangeId: 4, range: COLUMN_B, rowProperties: {} } } },
  { addChart: { chart: CHART } },
  { setBasicFilter: { filter: { range: COLUMN_B } } },
];

test('an inserted column moves every rule, chart and filter with it', () => {
  const { call } = sheetsScript();
  const range = { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
  call('batch', [...MADE, { insertDimension: { range } }]);
  const moved = { ...COLUMN_B, startColumnIndex: 2, endColumnIndex: 3 };
  expect(only(call('get'))).toMatchObject({
    conditionalFormats: [{ ranges: [moved] }],
    protectedRanges: [{ range: moved }],
    bandedRanges: [{ range: moved }],
    basicFilter: { range: moved },
    charts: [
      {
        spec: { basicChart: { series: [{ series: { sourceRange: { sources: [moved] } } }] } },
        position: { overlayPosition: { anchorCell: { columnIndex: 5 } } },
      },
    ],
  });
});

test('deleted rows shrink a range, and rules without a range are gone', () => {
  const { call } = sheetsScript();
  const rows = (startIndex: number, endIndex: number) => ({
    deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex } },
  });
  call('batch', [...MADE, rows(5, 20)]);
  expect(only(call('get'))).toMatchObject({
    basicFilter: { range: { startRowIndex: 1, endRowIndex: 5 } },
  });
  call('batch', [rows(1, 5)]);
  const left = only(call('get'));
  for (const kind of ['conditionalFormats', 'protectedRanges', 'bandedRanges', 'basicFilter']) {
    expect(left).not.toHaveProperty(kind);
  }
});

test('a moved column takes its cells along', () => {
  const { call } = sheetsScript();
  const source = { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
  call('batch', [
    appending(0, ['a', 'b', 'c']),
    { moveDimension: { source, destinationIndex: 3 } },
  ]);
  expect(call('values', 'A1:C1')).toMatchObject({ values: [['b', 'c', 'a']] });
});

test('a chart is made once, changed, moved and deleted by its id', () => {
  const { call } = sheetsScript();
  call('batch', [{ addChart: { chart: CHART } }]);
  expect(refusal(() => call('batch', [{ addChart: { chart: CHART } }]))).toContain(
    'already exists',
  );
  const spec = { ...CHART.spec, title: 'By month' };
  const anchorCell = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  const newPosition = { overlayPosition: { anchorCell } };
  call('batch', [
    { updateChartSpec: { chartId: 5, spec } },
    { updateEmbeddedObjectPosition: { objectId: 5, newPosition, fields: '*' } },
  ]);
  expect(only(call('get'))).toMatchObject({
    charts: [{ spec: { title: 'By month' }, position: { overlayPosition: { anchorCell } } }],
  });
  call('batch', [{ deleteEmbeddedObject: { objectId: 5 } }]);
  expect(only(call('get'))).not.toHaveProperty('charts');
});

test('conditional formats keep their order and cannot look at another tab', () => {
  const { call } = sheetsScript();
  const formula = (userEnteredValue: string) => ({
    ...RULE,
    booleanRule: {
      ...RULE.booleanRule,
      condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue }] },
    },
  });
  call('batch', [
    { addConditionalFormatRule: { rule: formula('=$A2="x"'), index: 0 } },
    { addConditionalFormatRule: { rule: RULE, index: 0 } },
  ]);
  expect(only(call('get'))).toMatchObject({ conditionalFormats: [RULE, formula('=$A2="x"')] });
  call('batch', [{ deleteConditionalFormatRule: { sheetId: 0, index: 0 } }]);
  expect(only(call('get'))).toMatchObject({ conditionalFormats: [formula('=$A2="x"')] });
  const other = { addConditionalFormatRule: { rule: formula('=Other!A1=1') } };
  expect(refusal(() => call('batch', [other]))).toContain('cannot reference a different sheet');
});

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

test('a drop-down given row by row stays one rule', () => {
  const { google, call } = sheetsScript();
  const dataValidation = {
    condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] },
  };
  const rows = [{ values: [{ ...text('a'), dataValidation }] }];
  const append = { appendCells: { sheetId: 0, rows, fields: 'userEnteredValue,dataValidation' } };
  call('batch', [append, append, append]);
  const [sheet] = Object.values(google.world.spreadsheets)[0]?.sheets ?? [];
  expect(sheet?.validations).toHaveLength(1);
  const area = {
    sheetId: 0,
    startRowIndex: 1,
    endRowIndex: 2,
    startColumnIndex: 0,
    endColumnIndex: 1,
  };
  call('batch', [{ setDataValidation: { range: area } }]);
  const fields = 'sheets.data.rowData.values.dataValidation';
  expect(only(call('get', { ranges: ['A1:A3'], fields }))).toEqual({
    data: [
      {
        rowData: [
          { values: [{ dataValidation }] },
          { values: [{}] },
          { values: [{ dataValidation }] },
        ],
      },
    ],
  });
});

test('sorting moves values and formats; notes stay', () => {
  const { call } = sheetsScript();
  const rows = [{ values: [{ ...text('b'), note: 'here' }] }, { values: [text('a')] }, {}];
  const range = {
    sheetId: 0,
    startRowIndex: 0,
    endRowIndex: 3,
    startColumnIndex: 0,
    endColumnIndex: 1,
  };
  call('batch', [
    { appendCells: { sheetId: 0, rows, fields: '*' } },
    { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } },
  ]);
  const fields = 'sheets.data.rowData.values(formattedValue,note)';
  expect(only(call('get', { ranges: ['A1:A2'], fields }))).toEqual({
    data: [
      {
        rowData: [
          { values: [{ formattedValue: 'a', note: 'here' }] },
          { values: [{ formattedValue: 'b' }] },
        ],
      },
    ],
  });
});
