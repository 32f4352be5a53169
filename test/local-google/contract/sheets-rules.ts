// The Sheets API: drop-downs, colours, protections, charts and places of tabs.
import { batch, bookId, type Contracts, REFUSED, refusal, scratchId, sheets } from './contract.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const reference = 'developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets';
const LET = 'let through';

const outcomes = (...requests: Request[]) => requests.map((one) => refusal(() => batch(one)));

function condition(type: string, ...values: string[]) {
  return { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
}

function dropDown(...rule: Parameters<typeof condition>): Request {
  const range = { sheetId: scratchId(), startColumnIndex: 0, endColumnIndex: 1 };
  return { setDataValidation: { range, rule: { condition: condition(...rule) } } };
}

function colour(...rule: Parameters<typeof condition>): Request {
  const format = { backgroundColorStyle: { rgbColor: { red: 1 } } };
  const booleanRule = { condition: condition(...rule), format };
  const ranges = [{ sheetId: scratchId() }];
  return { addConditionalFormatRule: { rule: { ranges, booleanRule }, index: 0 } };
}

interface Line {
  readonly column: number;
  readonly rows: number;
  readonly columns?: number;
}

function chart(domain: Line, series: Line): Request {
  const sheetId = scratchId();
  const data = ({ column, rows, columns = 1 }: Line) => {
    const ends = { endRowIndex: rows, endColumnIndex: column + columns };
    const source = { sheetId, startRowIndex: 0, startColumnIndex: column, ...ends };
    return { sourceRange: { sources: [source] } };
  };
  const basicChart = {
    chartType: 'COLUMN',
    headerCount: 1,
    domains: [{ domain: data(domain) }],
    series: [{ series: data(series) }],
  };
  const position = { overlayPosition: { anchorCell: { sheetId, rowIndex: 0, columnIndex: 5 } } };
  return { addChart: { chart: { spec: { basicChart }, position } } };
}

export const sheetsRules: Contracts = {
  'a condition takes as many values as its kind has': {
    source: `${reference}/other#ConditionType`,
    run: () =>
      outcomes(
        colour('TEXT_EQ', 'a'),
        colour('TEXT_EQ'),
        colour('NUMBER_BETWEEN', '1'),
        colour('NOT_BLANK', 'a'),
        dropDown('ONE_OF_LIST'),
      ),
    gives: [LET, REFUSED, REFUSED, REFUSED, REFUSED],
  },
  'lists are for drop-downs, blanks for colours': {
    source: `${reference}/other#ConditionType`,
    run: () =>
      outcomes(
        dropDown('ONE_OF_LIST', 'a'),
        colour('ONE_OF_LIST', 'a'),
        colour('NOT_BLANK'),
        dropDown('NOT_BLANK'),
      ),
    gives: [LET, REFUSED, LET, REFUSED],
  },
  'only a protection of a whole tab has holes': {
    source: `${reference}/sheets#ProtectedRange`,
    run: () => {
      const sheetId = scratchId();
      const column = { sheetId, startColumnIndex: 0, endColumnIndex: 1 };
      return [{ sheetId }, { ...column, endColumnIndex: 2 }].map((range) => {
        const protectedRange = { range, warningOnly: true, unprotectedRanges: [column] };
        return refusal(() => batch({ addProtectedRange: { protectedRange } }));
      });
    },
    gives: [LET, REFUSED],
  },
  'who protects may edit there, and is told who else may': {
    source: `${reference}/sheets#ProtectedRange`,
    run: () => {
      const sheetId = scratchId();
      batch({ addProtectedRange: { protectedRange: { range: { sheetId } } } });
      const fields = 'sheets(properties.sheetId,protectedRanges(requestingUserCanEdit,editors))';
      const { sheets: tabs = [] } = sheets().get(bookId(), { fields });
      const [mine] = tabs.filter(({ properties }) => properties?.sheetId === sheetId);
      const [one] = mine?.protectedRanges ?? [];
      return [one?.requestingUserCanEdit, (one?.editors?.users ?? []).length > 0];
    },
    gives: [true, true],
  },
  'a domain and its series are lines of one length': {
    source: `${reference}/charts#ChartSourceRange`,
    run: () =>
      outcomes(
        chart({ column: 0, rows: 5 }, { column: 1, rows: 5 }),
        chart({ column: 0, rows: 5, columns: 2 }, { column: 2, rows: 5 }),
        chart({ column: 0, rows: 5 }, { column: 1, rows: 4 }),
      ),
    gives: [LET, REFUSED, REFUSED],
  },
  'of the rows below a frozen header one stays': {
    source: '"It is not possible to delete all non-frozen rows."',
    run: () => {
      const sheetId = scratchId();
      const properties = { sheetId, gridProperties: { frozenRowCount: 1 } };
      batch({ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } });
      return [100, 99].map((endIndex) => {
        const range = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex };
        return refusal(() => batch({ deleteDimension: { range } }));
      });
    },
    gives: [REFUSED, LET],
  },
  'a method of the service takes just its own number of arguments': {
    source: 'the type package; "Invalid number of arguments provided"',
    run: () => [
      refusal(() => (sheets() as unknown as { get: () => void }).get()),
      refusal(() => {
        const values = sheets().Values as unknown as { get: (...args: unknown[]) => void };
        values.get(bookId(), 'A1', {}, {});
      }),
    ],
    gives: [REFUSED, REFUSED],
  },
};
