// The Sheets API as the advanced service: what the desk's one commit rests on.
import { batch, bookId, type Contracts, REFUSED, refusal, scratchId, sheets } from './contract.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const cell = (value: string | number | boolean): CellData => ({
  userEnteredValue:
    typeof value === 'string'
      ? { stringValue: value }
      : typeof value === 'number'
        ? { numberValue: value }
        : { boolValue: value },
});

function append(sheetId: number, ...rows: (string | number | boolean)[][]): Request {
  const cells = rows.map((row) => ({ values: row.map(cell) }));
  return { appendCells: { sheetId, rows: cells, fields: 'userEnteredValue' } };
}

function read(sheetId: number, valueRenderOption = 'UNFORMATTED_VALUE'): unknown[][] {
  const dataFilters = [{ gridRange: { sheetId } }];
  const request = { dataFilters, valueRenderOption, dateTimeRenderOption: 'SERIAL_NUMBER' };
  const answer = sheets().Values.batchGetByDataFilter(request, bookId());
  return answer.valueRanges?.[0]?.valueRange?.values ?? [];
}

const at = (sheetId: number, rowIndex: number, columnIndex: number) => ({
  sheetId,
  rowIndex,
  columnIndex,
});

const write = (start: ReturnType<typeof at>, value: string | boolean): Request => ({
  updateCells: { start, rows: [{ values: [cell(value)] }], fields: 'userEnteredValue' },
});

const refusedWhole = (sheetId: number, wrong: Request) => [
  refusal(() => batch(append(sheetId, ['kept?']), wrong)),
  read(sheetId),
];

export const sheetsApi: Contracts = {
  'text that is sent as text stays as it was typed': {
    source: 'developers.google.com/sheets/api/reference/rest/v4/spreadsheets',
    run: () => {
      const sheetId = scratchId();
      batch(append(sheetId, ['=1+1', '+86 138 0013', '0123', '1/2', 'TRUE', "'x", '😀']));
      return read(sheetId, 'FORMULA');
    },
    gives: [['=1+1', '+86 138 0013', '0123', '1/2', 'TRUE', "'x", '😀']],
  },
  'a field that is null is not there': {
    source: 'protobuf.dev/programming-guides/json',
    run: () => {
      const sheetId = scratchId();
      const nothing = null as unknown as string;
      const userEnteredValue = { stringValue: 'x', formulaValue: nothing };
      const rows = [{ values: [{ userEnteredValue, note: nothing }] }];
      batch({ appendCells: { sheetId, rows, fields: 'userEnteredValue,note' } });
      return read(sheetId);
    },
    gives: [['x']],
  },
  'only what is sent as a formula is computed': {
    source: 'developers.google.com/sheets/api/reference/rest/v4/spreadsheets',
    run: () => {
      const sheetId = scratchId();
      const userEnteredValue = { formulaValue: '=1+SUM(2,3)' };
      const rows = [{ values: [{ userEnteredValue }] }];
      batch({ appendCells: { sheetId, rows, fields: 'userEnteredValue' } });
      return read(sheetId);
    },
    gives: [[6]],
  },
  'one invalid request refuses the whole batch': {
    source: '11.3, 12.2',
    run: () => {
      const sheetId = scratchId();
      return refusedWhole(sheetId, write(at(987_654_321, 0, 0), 'x'));
    },
    gives: [REFUSED, []],
  },
  'a cell past the grid refuses the whole batch': {
    source: '12.2',
    run: () => {
      const sheetId = scratchId();
      return refusedWhole(sheetId, write(at(sheetId, 100, 0), 'x'));
    },
    gives: [REFUSED, []],
  },
  'a cell over 50,000 characters refuses the whole batch': {
    source: '12.2',
    run: () => {
      const sheetId = scratchId();
      return refusedWhole(sheetId, append(sheetId, ['x'.repeat(50_001)]));
    },
    gives: [REFUSED, []],
  },
  'a request of more than ten megabytes is refused': {
    source: 'googleworkspace/dotnet-samples#23, jlolling/talendcomp_tGoogleSheet#1',
    run: () => {
      const sheetId = scratchId();
      const rows = Array.from({ length: 71 }, () => ['投'.repeat(49_500)]);
      return refusedWhole(sheetId, append(sheetId, ...rows));
    },
    gives: [REFUSED, []],
  },
  'half a character refuses the whole batch': {
    source: '12.2',
    run: () => {
      const sheetId = scratchId();
      return refusedWhole(sheetId, append(sheetId, ['\ud83d']));
    },
    gives: [REFUSED, []],
  },
  'requests run in order: a deletion shifts what comes after it': {
    source: '12.6',
    run: () => {
      const sheetId = scratchId();
      batch(append(sheetId, ['a'], ['b'], ['c']));
      const range = { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
      batch({ deleteDimension: { range } }, write(at(sheetId, 1, 0), 'second'));
      return read(sheetId);
    },
    gives: [['b'], ['second']],
  },
  'rows are appended below the last row with data anywhere, and the grid grows': {
    source: '12.5',
    run: () => {
      const sheetId = scratchId();
      batch(write(at(sheetId, 98, 5), false));
      batch(append(sheetId, ['first'], ['second']));
      return [read(sheetId).length, read(sheetId)[99], read(sheetId)[100]];
    },
    gives: [101, ['first'], ['second']],
  },
  'values leave formats alone when only values are in the mask': {
    source: 'developers.google.com/sheets/api/reference/rest/v4/spreadsheets',
    run: () => {
      const sheetId = scratchId();
      const range = { sheetId, startRowIndex: 0, endRowIndex: 1 };
      const bold = { userEnteredFormat: { textFormat: { bold: true } } };
      batch({ repeatCell: { range, cell: bold, fields: 'userEnteredFormat.textFormat.bold' } });
      batch(write(at(sheetId, 0, 0), 'x'));
      const fields = 'sheets(properties.sheetId,data.rowData.values.userEnteredFormat.textFormat)';
      const { sheets: all = [] } = sheets().get(bookId(), { fields });
      const mine = all.filter((one) => one.properties?.sheetId === sheetId)[0];
      return mine?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat?.textFormat;
    },
    gives: { bold: true },
  },
  'an empty range has no values, and rows are ragged': {
    source: '11.7',
    run: () => {
      const sheetId = scratchId();
      const dataFilters = [{ gridRange: { sheetId } }];
      const empty = sheets().Values.batchGetByDataFilter({ dataFilters }, bookId());
      batch(append(sheetId, ['a', '', 'c', ''], [''], ['', 'b']));
      return [empty.valueRanges?.[0]?.valueRange?.values === undefined, read(sheetId)];
    },
    gives: [true, [['a', '', 'c'], [], ['', 'b']]],
  },
  'a date is a serial number in the zone of the spreadsheet': {
    source: 'developers.google.com/sheets/api/reference/rest/v4/spreadsheets',
    run: () => {
      const sheetId = scratchId();
      const numberFormat = { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' };
      const date = { ...cell(45000.5), userEnteredFormat: { numberFormat } };
      const fields = 'userEnteredValue,userEnteredFormat.numberFormat';
      batch({ appendCells: { sheetId, rows: [{ values: [date] }], fields } });
      return [read(sheetId), read(sheetId, 'FORMATTED_VALUE')];
    },
    gives: [[[45000.5]], [['2023-03-15 12:00']]],
  },
  'what was written comes back in the same call': {
    source: 'developers.google.com/sheets/api/reference/rest/v4/spreadsheets',
    run: () => {
      const sheetId = scratchId();
      const title = SpreadsheetApp.getActive()
        .getSheets()
        .filter((one) => one.getSheetId() === sheetId)[0]
        ?.getName();
      const answer = sheets().batchUpdate(
        {
          requests: [append(sheetId, ['one', 2])],
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
          responseRanges: [`'${title}'!A1:B1`],
        },
        bookId(),
      );
      const [tab] = answer.updatedSpreadsheet?.sheets ?? [];
      const row = tab?.data?.[0]?.rowData?.[0]?.values ?? [];
      return row.map((one) => one.effectiveValue);
    },
    gives: [{ stringValue: 'one' }, { numberValue: 2 }],
  },
  'the caller may choose the id of a tab, once': {
    source: '12.4',
    run: () => {
      const sheetId = scratchId();
      const properties = { sheetId, title: 'Another contract' };
      return refusal(() => batch({ addSheet: { properties } }));
    },
    gives: REFUSED,
  },
  'reading by sheet id needs no title, and tells which filter matched': {
    source: '12.4',
    run: () => {
      const sheetId = scratchId();
      batch(append(sheetId, ['a'], ['b']));
      const gridRange = { sheetId, startRowIndex: 1 };
      const request = { dataFilters: [{ gridRange }] };
      const [match] = sheets().Values.batchGetByDataFilter(request, bookId()).valueRanges ?? [];
      return [match?.valueRange?.values, match?.dataFilters?.[0]?.gridRange?.startRowIndex];
    },
    gives: [[['b']], 1],
  },
  'a range wider than the grid or a tab that is gone cannot be read': {
    source: '12.2',
    run: () => [
      refusal(() => sheets().Values.get(bookId(), 'A:ZZZ')),
      refusal(() => sheets().Values.get(bookId(), 'Nowhere at all!A1')),
    ],
    gives: [REFUSED, REFUSED],
  },
  'RAW keeps text, USER_ENTERED parses it like typing': {
    source: 'developers.google.com/sheets/api/reference/rest/v4/spreadsheets',
    run: () => both(scratchId()),
    gives: [
      ['=1+1', '0123', 'TRUE', '50%'],
      [2, 123, true, 0.5],
    ],
  },
  'an unknown field is refused by its name': {
    source: 'Sheets API, JSON mapping of unknown names',
    run: () => {
      const sheetId = scratchId();
      const wrong = { appendCells: { sheetId, rowz: [], fields: '*' } } as unknown as Request;
      return refusal(() => batch(wrong), 'Unknown name "rowz"');
    },
    gives: REFUSED,
  },
  'the API does not hold what it writes against a strict drop-down': {
    source: '11.11',
    run: () => {
      const sheetId = scratchId();
      const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'open' }] };
      const range = { sheetId, startColumnIndex: 0, endColumnIndex: 1 };
      batch({ setDataValidation: { range, rule: { condition, strict: true } } });
      batch(write(at(sheetId, 0, 0), 'shut'));
      return read(sheetId);
    },
    gives: [['shut']],
  },
  'where a comma is the decimal sign it parts no arguments, a semicolon does everywhere': {
    source: 'googleapis/google-api-nodejs-client#1994, mricon/ingress-fieldplan#5',
    run: () =>
      ['en_US', 'de_DE'].map((locale) =>
        inLocale(locale, () =>
          ['=SUM(A1,B1)>0', '=SUM(A1;B1)>0', '=(A1>0)*(B1>0)'].map((formula) =>
            refusal(() => batch(colourWhere(formula))),
          ),
        ),
      ),
    gives: [
      ['let through', 'let through', 'let through'],
      [REFUSED, 'let through', 'let through'],
    ],
  },
  'a rule for colours cannot look at another tab': {
    source: 'T24',
    run: () => refusal(() => batch(colourWhere('=Elsewhere!A1=1'))),
    gives: REFUSED,
  },
};

function colourWhere(formula: string): Request {
  const values = [{ userEnteredValue: formula }];
  const format = { backgroundColorStyle: { rgbColor: { red: 1 } } };
  const booleanRule = { condition: { type: 'CUSTOM_FORMULA', values }, format };
  const rule = { ranges: [{ sheetId: scratchId() }], booleanRule };
  return { addConditionalFormatRule: { rule, index: 0 } };
}

/** The workbook speaks its own language again afterwards. */
function inLocale<T>(locale: string, run: () => T): T {
  const before = SpreadsheetApp.getActive().getSpreadsheetLocale();
  const speak = (text: string) =>
    batch({ updateSpreadsheetProperties: { properties: { locale: text }, fields: 'locale' } });
  speak(locale);
  try {
    return run();
  } finally {
    speak(before);
  }
}

function both(sheetId: number): unknown[][] {
  const [sheet] = SpreadsheetApp.getActive()
    .getSheets()
    .filter((one) => one.getSheetId() === sheetId);
  const row = ['=1+1', '0123', 'TRUE', '50%'];
  for (const [index, valueInputOption] of ['RAW', 'USER_ENTERED'].entries()) {
    const range = `'${sheet?.getName()}'!A${index + 1}:D${index + 1}`;
    sheets().Values.update({ values: [row] }, bookId(), range, { valueInputOption });
  }
  return read(sheetId);
}
