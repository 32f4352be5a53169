// The tab of a form's responses may be a table with typed columns: it looks after its cells itself.
import type { Unknowns } from '../../src/dev/google/host/world.ts';
import { googleWith, OWNER } from './local-script.ts';

const REFUSED = 'This operation is not allowed on cells in typed columns.';

const CODE = `
function setUp() {
  const form = FormApp.create('Complaints', true);
  form.addTextItem().setTitle('What');
  form.addTextItem().setTitle('Phone');
  form.addScaleItem().setTitle('Score').setBounds(1, 5);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  return form.getId();
}
function ask(id, title) { FormApp.openById(id).addTextItem().setTitle(title); }
function allowEdits(id) { FormApp.openById(id).setAllowResponseEdits(true); }
function batch(requests) {
  return Sheets.Spreadsheets.batchUpdate({ requests }, SpreadsheetApp.getActive().getId());
}
function get(fields) {
  return Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId(), { fields }).sheets;
}
function format(sheetId, range) {
  SpreadsheetApp.getActive().getSheetById(sheetId).getRange(range).setNumberFormat('@');
}
function read(sheetId) {
  return SpreadsheetApp.getActive().getSheetById(sheetId).getDataRange().getDisplayValues();
}
`;

function openDesk(unknown: Partial<Unknowns> = {}) {
  const google = googleWith(CODE, { unknown: { responseTabIsTable: true, ...unknown } });
  const call = (name: string, ...args: unknown[]) => google.call(name, args, { as: OWNER });
  const formId = `${call('setUp')}`;
  google.advanceTo(google.now + 10_000);
  const tab = () => {
    const sheets = google.world.spreadsheets[google.world.spreadsheetId]?.sheets ?? [];
    const sheet = sheets.find((one) => one.formId === formId);
    if (!sheet) throw new Error('There is no response tab');
    return sheet;
  };
  const { sheetId } = tab();
  const table = () => {
    const sheets = call('get', 'sheets(properties(sheetId),tables)') as {
      tables?: { tableId: string; columnProperties: object[]; range: object }[];
    }[];
    return sheets.flatMap(({ tables = [] }) => tables)[0];
  };
  const answer = (what: string, phone: string) =>
    google.submitForm(formId, { What: what, Phone: phone });
  const stored = (column: number) =>
    tab()
      .rows.slice(1)
      .map((row) => row?.[column] ?? null)
      .map((cell) => (typeof cell === 'object' ? cell?.v : cell));
  const retype = (fields = 'columnProperties') => {
    const { tableId, columnProperties = [] } = table() ?? {};
    const columns = columnProperties.map((column, at) =>
      at === 0 ? column : { ...column, columnType: 'TEXT' },
    );
    return call('batch', [
      { updateTable: { table: { tableId, columnProperties: columns }, fields } },
    ]);
  };
  return { google, formId, sheetId, call, table, tab, answer, stored, retype };
}

const below = (sheetId: number) => ({
  sheetId,
  startRowIndex: 1,
  startColumnIndex: 1,
  endColumnIndex: 2,
});
const asText = { userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
const red = { userEnteredFormat: { backgroundColorStyle: { rgbColor: { red: 1 } } } };
const choice = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] } };

test('a response tab is an ordinary tab by default', () => {
  expect(openDesk({ responseTabIsTable: false }).table()).toBeUndefined();
});

test('the Sheets API tells the table, its columns by their headers, and their types', () => {
  const { sheetId, table } = openDesk();
  expect(table()).toEqual({
    tableId: `${sheetId + 1}`,
    name: 'Form_Responses_1',
    range: { sheetId, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 4 },
    columnProperties: [
      { columnIndex: 0, columnName: 'Timestamp', columnType: 'DATE_TIME' },
      { columnIndex: 1, columnName: 'What', columnType: 'TEXT' },
      { columnIndex: 2, columnName: 'Phone', columnType: 'TEXT' },
      { columnIndex: 3, columnName: 'Score', columnType: 'DOUBLE' },
    ],
  });
});

test('the table grows with its responses and with later questions', () => {
  const { sheetId, formId, call, table, answer } = openDesk();
  answer('cup', '1');
  expect(table()?.range).toMatchObject({ endRowIndex: 2, endColumnIndex: 4 });
  call('ask', formId, 'Name');
  answer('cup', '2');
  expect(table()?.range).toMatchObject({ sheetId, endRowIndex: 3, endColumnIndex: 5 });
  expect(table()?.columnProperties[4]).toEqual({
    columnIndex: 4,
    columnName: 'Name',
    columnType: 'TEXT',
  });
});

const cellRequests = (sheetId: number, cell: object, fields: string) => [
  { repeatCell: { range: below(sheetId), cell, fields } },
  { updateCells: { range: below(sheetId), rows: [{ values: [cell] }], fields } },
  {
    updateCells: {
      start: { sheetId, rowIndex: 500, columnIndex: 0 },
      rows: [{ values: [cell] }],
      fields,
    },
  },
  { appendCells: { sheetId, rows: [{ values: [cell] }], fields } },
];

test('number formats and drop-downs below its header are refused, by every request', () => {
  const { sheetId, call } = openDesk();
  const requests = [
    ...cellRequests(sheetId, asText, 'userEnteredFormat.numberFormat'),
    ...cellRequests(sheetId, asText, 'userEnteredFormat'),
    ...cellRequests(sheetId, { dataValidation: choice }, 'dataValidation'),
    ...cellRequests(sheetId, {}, '*'),
    { setDataValidation: { range: below(sheetId), rule: choice } },
    { setDataValidation: { range: { sheetId } } },
  ];
  for (const request of requests) expect(() => call('batch', [request])).toThrow(REFUSED);
});

test('a script formats no typed cells through SpreadsheetApp either', () => {
  const { sheetId, call } = openDesk();
  expect(() => call('format', sheetId, 'B2:B')).toThrow(REFUSED);
  expect(() => call('format', sheetId, 'D900')).toThrow(REFUSED);
  call('format', sheetId, 'F2:F');
});

test('the header, the cells beside it, colours, widths, values and the tab itself stay everybody’s', () => {
  const { sheetId, call } = openDesk();
  const header = { sheetId, endRowIndex: 1 };
  const beside = { sheetId, startColumnIndex: 4 };
  const span = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 4 };
  const properties = { sheetId, index: 1, tabColorStyle: { rgbColor: { red: 1 } } };
  const numberFormat = 'userEnteredFormat.numberFormat';
  call('batch', [
    { repeatCell: { range: header, cell: asText, fields: numberFormat } },
    { repeatCell: { range: beside, cell: asText, fields: numberFormat } },
    {
      repeatCell: {
        range: { sheetId },
        cell: red,
        fields: 'userEnteredFormat.backgroundColorStyle',
      },
    },
    {
      updateDimensionProperties: {
        range: span,
        properties: { pixelSize: 90 },
        fields: 'pixelSize',
      },
    },
    { updateSheetProperties: { properties, fields: 'index,tabColorStyle' } },
    {
      updateCells: {
        start: { sheetId, rowIndex: 1, columnIndex: 1 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
        fields: 'userEnteredValue',
      },
    },
  ]);
});

test.each([
  ['0138', 138, '138'],
  ['+8613800138000', 8613800138000, '8613800138000'],
  ['1/2', 46024, '1/2/2026'],
  ['TRUE', true, 'TRUE'],
  ['=1+1', '=1+1', '=1+1'],
  ["'x", "'x", "'x"],
  ['a cup', 'a cup', 'a cup'],
])('an answer like %s is taken like typing, though its column is called text', (typed, value, shown) => {
  const { answer, stored, call, sheetId } = openDesk();
  answer('cup', typed);
  expect(stored(2)).toEqual([value]);
  expect((call('read', sheetId) as string[][])[1]?.[2]).toBe(shown);
});

test('what one answer was taken for does not rub off on the next', () => {
  const { answer, call, sheetId } = openDesk();
  answer('cup', '1/2');
  answer('cup', '300');
  expect((call('read', sheetId) as string[][]).map((row) => row[2])).toEqual([
    'Phone',
    '1/2/2026',
    '300',
  ]);
});

test('the types of its columns cannot be changed', () => {
  const { answer, stored, retype } = openDesk();
  expect(retype).toThrow(REFUSED);
  answer('cup', '0138');
  expect(stored(2)).toEqual([138]);
});

test('or they can: a column that was given the type TEXT keeps answers as they were typed', () => {
  const { google, formId, answer, stored, retype, table, call } = openDesk({
    typedColumnsRetype: true,
  });
  answer('cup', '0138');
  retype();
  answer('1/2', '0139');
  expect(stored(2)).toEqual([138, '0139']);
  expect(stored(1)).toEqual(['cup', '1/2']);
  expect(table()?.columnProperties[3]).toMatchObject({ columnName: 'Score', columnType: 'TEXT' });
  call('allowEdits', formId);
  const id = google.world.forms[formId]?.responses[1]?.id ?? '';
  google.submitForm(formId, { Phone: '007' }, { editOf: id });
  expect(stored(2)).toEqual([138, '007']);
});

test('a column that is not named among the new types has none, and is formatted by anybody', () => {
  const { sheetId, table, call } = openDesk({ typedColumnsRetype: true });
  const { tableId } = table() ?? {};
  const columnProperties = [{ columnIndex: 2, columnType: 'TEXT' }];
  call('batch', [
    { updateTable: { table: { tableId, columnProperties }, fields: 'columnProperties' } },
  ]);
  expect(table()?.columnProperties).toEqual([
    { columnIndex: 0, columnName: 'Timestamp' },
    { columnIndex: 1, columnName: 'What' },
    { columnIndex: 2, columnName: 'Phone', columnType: 'TEXT' },
    { columnIndex: 3, columnName: 'Score' },
  ]);
  call('format', sheetId, 'B2:B');
  expect(() => call('format', sheetId, 'C2:C')).toThrow(REFUSED);
});

test('its name can be changed, its range not, and an unknown table is not there', () => {
  const { table, call } = openDesk();
  const { tableId, range } = table() ?? {};
  const update = (change: object, fields: string) =>
    call('batch', [{ updateTable: { table: { tableId, ...change }, fields } }]);
  update({ name: 'Answers' }, 'name');
  expect(table()).toMatchObject({ name: 'Answers' });
  expect(() => update({ range }, 'range')).toThrow(/does not change range/);
  expect(() => update({ tableId: 'x', name: 'y' }, 'name')).toThrow(/No table with id: x/);
});

test('a column that moves takes its type along, and a deleted one leaves the table', () => {
  const { google, sheetId, table, call } = openDesk();
  google.insertColumns(OWNER, sheetId, 3);
  call('format', sheetId, 'C2:C');
  expect(() => call('format', sheetId, 'D2:D')).toThrow(REFUSED);
  google.deleteColumns(OWNER, sheetId, 2, 2);
  expect(table()?.columnProperties).toMatchObject([
    { columnName: 'Timestamp', columnType: 'DATE_TIME' },
    { columnName: 'Phone', columnType: 'TEXT' },
    { columnName: 'Score', columnType: 'DOUBLE' },
  ]);
});

test('deleting the table takes its cells along', () => {
  const { sheetId, table, tab, answer, call } = openDesk();
  answer('cup', '1');
  call('batch', [{ deleteTable: { tableId: table()?.tableId } }]);
  expect(table()).toBeUndefined();
  expect(
    tab()
      .rows.flat()
      .filter((cell) => cell !== null && typeof cell !== 'object'),
  ).toEqual([]);
  call('format', sheetId, 'B2:B');
});

test('a copied tab has a table of its own', () => {
  const { sheetId, call } = openDesk();
  call('batch', [{ duplicateSheet: { sourceSheetId: sheetId, newSheetId: 77 } }]);
  const sheets = call('get', 'sheets(tables(tableId,range(sheetId)))') as object[];
  expect(sheets).toContainEqual({ tables: [{ tableId: '78', range: { sheetId: 77 } }] });
  expect(() => call('format', 77, 'B2:B')).toThrow(REFUSED);
});
