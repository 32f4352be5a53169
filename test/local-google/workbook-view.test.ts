import { batchUpdate } from '../../src/dev/google/host/sheets-api/batch.ts';
import { pasteCells, typeCell } from '../../src/dev/google/host/workbook/edits.ts';
import { createWorkbook } from '../../src/dev/google/host/workbook/state.ts';
import { serialOf } from '../../src/dev/google/host/workbook/time.ts';
import { cellViews, tabViews } from '../../src/dev/google/host/workbook/view.ts';

const NOW = Date.parse('2026-11-24T04:00:00Z');
const OWNER = { email: 'owner@example.com', now: NOW };
const RED = { rgbColor: { red: 1 } };
const FIRST = {
  sheetId: 0,
  startRowIndex: 0,
  endRowIndex: 1,
  startColumnIndex: 0,
  endColumnIndex: 1,
};
const ROW = { ...FIRST, endColumnIndex: 5 };

function sheet(...requests: object[]) {
  const options = { title: 'T', locale: 'zh_CN', timeZone: 'Asia/Shanghai', owner: OWNER.email };
  const workbook = createWorkbook({ spreadsheetId: 's', ...options });
  if (requests.length > 0) batchUpdate(workbook, OWNER.email, { requests });
  const cell = (row: number, column: number) =>
    cellViews(workbook, OWNER, 0, { row, column, rows: 1, columns: 1 })[0]?.[0];
  return { workbook, cell, type: typeCell.bind(null, workbook, OWNER, 0) };
}

function redWhen(type: string, ...values: string[]) {
  const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
  const booleanRule = { condition, format: { backgroundColorStyle: RED } };
  return { addConditionalFormatRule: { rule: { ranges: [ROW], booleanRule }, index: 0 } };
}

test('a date is shown by its pattern in the words of the workbook', () => {
  const numberFormat = { type: 'DATE_TIME', pattern: 'yyyy"年"m"月"d"日（"ddd"）"hh:mm' };
  const userEnteredValue = { numberValue: serialOf(NOW, 'Asia/Shanghai') };
  const cell = { userEnteredValue, userEnteredFormat: { numberFormat } };
  const { cell: seen } = sheet({ repeatCell: { range: FIRST, cell, fields: '*' } });
  expect(seen(1, 1)).toEqual({ text: '2026年11月24日（周二）12:00', align: 'right' });
});

test.each([
  ['TEXT_EQ', ['open'], 'Open', 'opened'],
  ['TEXT_CONTAINS', ['pen'], 'open', 'closed'],
  ['TEXT_STARTS_WITH', ['op'], 'open', 'stop'],
  ['NUMBER_GREATER', ['5'], '6', '5'],
  ['NUMBER_BETWEEN', ['2', '4'], '3', '5'],
  ['DATE_BEFORE', ['2026-11-24'], '2026-11-23', '2026-11-24'],
  ['NOT_BLANK', [], 'x', ''],
  ['BLANK', [], '', 'x'],
  ['CUSTOM_FORMULA', ['=$A1="x"'], 'x', 'y'],
  ['CUSTOM_FORMULA', ['=LEFT($A1,1)="x"'], 'xyz', 'y'],
  ['CUSTOM_FORMULA', ['=AND($A1<>"",$A1<=TODAY())'], '2026-11-24', '2026-11-25'],
  ['CUSTOM_FORMULA', ['=OR(A1="a",ISBLANK(A1))'], 'a', 'b'],
])('%s %p colours %p and not %p', (type, values, yes, no) => {
  const { cell, type: write } = sheet(redWhen(type, ...values));
  write(1, 1, yes);
  expect(cell(1, 1)).toMatchObject({ background: '#ff0000' });
  write(1, 1, no);
  expect(cell(1, 1)).not.toHaveProperty('background');
});

test('a rule for a row looks at its fixed column from every cell', () => {
  const { cell, type } = sheet(redWhen('CUSTOM_FORMULA', '=$A1="x"'));
  type(1, 1, 'x');
  expect(cell(1, 5)).toMatchObject({ background: '#ff0000' });
  expect(cell(1, 6)).toEqual({ text: '' });
});

test('the first rule that holds wins over the next', () => {
  const blue = redWhen('NOT_BLANK');
  blue.addConditionalFormatRule.rule.booleanRule.format.backgroundColorStyle = {
    rgbColor: { red: 0, blue: 1 } as { red: number },
  };
  const { cell, type } = sheet(redWhen('TEXT_EQ', 'x'), blue);
  type(1, 1, 'x');
  expect(cell(1, 1)).toMatchObject({ background: '#0000ff' });
});

test('bands colour rows in turn under everything else', () => {
  const white = { rgbColor: { red: 1, green: 1, blue: 1 } };
  const rowProperties = {
    headerColorStyle: RED,
    firstBandColorStyle: white,
    secondBandColorStyle: RED,
  };
  const range = { ...FIRST, endRowIndex: 3 };
  const { cell } = sheet({ addBanding: { bandedRange: { range, rowProperties } } });
  const backgrounds = [1, 2, 3].map((row) => cell(row, 1)?.background);
  expect(backgrounds).toEqual(['#ff0000', '#ffffff', '#ff0000']);
});

test('a drop-down offers its list or what stands in a range', () => {
  const list = {
    type: 'ONE_OF_LIST',
    values: [{ userEnteredValue: 'a' }, { userEnteredValue: 'b' }],
  };
  const there = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=$C$1:$C' }] };
  const second = { ...FIRST, startColumnIndex: 1, endColumnIndex: 2 };
  const { workbook, cell } = sheet(
    { setDataValidation: { range: FIRST, rule: { condition: list } } },
    { setDataValidation: { range: second, rule: { condition: there } } },
  );
  pasteCells(workbook, OWNER, 0, 1, 3, [['x'], [''], ['y']]);
  expect(cell(1, 1)?.choices).toEqual(['a', 'b']);
  expect(cell(1, 2)?.choices).toEqual(['x', 'y']);
  expect(cell(2, 1)).not.toHaveProperty('choices');
});

test('checkboxes, notes, links and text styles are seen', () => {
  const textFormat = { bold: true, foregroundColorStyle: RED, fontSize: 14 };
  const format = { textFormat, horizontalAlignment: 'CENTER', wrapStrategy: 'WRAP' };
  const formulaValue = '=HYPERLINK("https://example.com/a","look")';
  const userEnteredValue = { formulaValue };
  const dataValidation = { condition: { type: 'BOOLEAN' } };
  const cell = { userEnteredValue, userEnteredFormat: format, note: 'n', dataValidation };
  const { cell: seen } = sheet({ repeatCell: { range: FIRST, cell, fields: '*' } });
  expect(seen(1, 1)).toEqual({
    ...{ text: 'look', link: 'https://example.com/a', note: 'n', checkbox: true },
    ...{ align: 'center', color: '#ff0000', bold: true, size: 14, wrap: true },
  });
});

test('a tab shows its widths, hidden columns and merged cells', () => {
  const range = { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
  const properties = { pixelSize: 250, hiddenByUser: true };
  const { workbook } = sheet(
    { mergeCells: { range: { ...ROW, startRowIndex: 5, endRowIndex: 6 } } },
    { updateDimensionProperties: { range, properties, fields: '*' } },
  );
  const [tab] = tabViews(workbook, OWNER);
  expect(tab?.columnWidths.slice(0, 3)).toEqual([100, 250, 100]);
  expect(tab).toMatchObject({
    hiddenColumns: [2],
    merges: [{ row: 6, column: 1, rows: 1, columns: 5 }],
  });
});

test('a chart is drawn from the cells it names', () => {
  const source = (startColumnIndex: number) => {
    const sources = [
      { ...FIRST, endRowIndex: 3, startColumnIndex, endColumnIndex: startColumnIndex + 1 },
    ];
    return { sourceRange: { sources } };
  };
  const data = { domains: [{ domain: source(0) }], series: [{ series: source(1) }] };
  const spec = { title: 'Weeks', basicChart: { chartType: 'COLUMN', headerCount: 1, ...data } };
  const anchorCell = { sheetId: 0, rowIndex: 4, columnIndex: 0 };
  const position = { overlayPosition: { anchorCell, widthPixels: 300 } };
  const { workbook } = sheet({ addChart: { chart: { chartId: 1, spec, position } } });
  pasteCells(workbook, OWNER, 0, 1, 1, [
    ['week', 'cases'],
    ['W47', '12'],
    ['W48', '7'],
  ]);
  const [tab] = tabViews(workbook, OWNER);
  expect(tab).toMatchObject({
    usedRows: 3,
    charts: [{ chartId: 1, row: 5, column: 1, width: 300 }],
  });
  expect(tab?.charts[0]?.svg).toMatch(/<svg[\s\S]*Weeks[\s\S]*W47/);
});

test('a window reaches no further than the tab', () => {
  const { workbook } = sheet();
  const views = cellViews(workbook, OWNER, 0, { row: 999, column: 26, rows: 50, columns: 50 });
  expect(views.map((row) => row.length)).toEqual([1, 1]);
});
