// Columns of our tabs wherever they stand: header, format, width. Set-up makes all of them, a new version adds the ones it
// brings.
import { type Column, type ColumnKind, type Tab, type TabName, tabs } from '../../desk/tabs.ts';
import type { Words } from '../../desk/words.ts';
import { momentFormat, textCell } from '../sheet/cells.ts';
import { headersOf } from '../sheet/tables.ts';
import { wash } from './colours.ts';
import type { PlacedColumn } from './placed-columns.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** The words in the first row, by which columns are found. */
export const headerRequests = (
  name: TabName,
  placed: readonly PlacedColumn[],
  words: Words,
): Request[] => {
  const { sheetId } = tabs[name];
  const headers = headersOf(name, words);
  return runs(placed, () => '').map(({ from, to }) => {
    const run = placed.filter(({ at }) => at >= from && at < to);
    const rows = [
      { values: run.map(({ column: { field } }) => textCell(headers[field] ?? field)) },
    ];
    const start = { sheetId, rowIndex: 0, columnIndex: from };
    return { updateCells: { start, rows, fields: 'userEnteredValue' } };
  });
};

export const formatRequests = (
  name: TabName,
  placed: readonly PlacedColumn[],
  words: Words,
): Request[] => [...headerFormats(tabs[name], placed), ...formats(tabs[name], placed, words)];

/** Of columns that stood before this version: how dates and sums are shown, and nothing that people may have chosen. */
export const numberFormatRequests = (
  name: TabName,
  placed: readonly PlacedColumn[],
  words: Words,
): Request[] =>
  runs(
    placed.filter(({ column: { kind } }) => kind === 'moment' || kind === 'money'),
    ({ kind }) => String(kind),
  ).map(({ from, to, first }) => ({
    repeatCell: {
      range: wholeColumns(tabs[name], from, to),
      cell: { userEnteredFormat: numberFormatOf(first.kind, words) },
      fields: 'userEnteredFormat.numberFormat',
    },
  }));

const wholeColumns = (tab: Tab, from: number, to = from + 1) => ({
  sheetId: tab.sheetId,
  startRowIndex: 1,
  startColumnIndex: from,
  endColumnIndex: to,
});

const formats = (tab: Tab, placed: readonly PlacedColumn[], words: Words): Request[] =>
  runs(placed, (column) => JSON.stringify(formatOf(tab, column, words))).map(
    ({ from, to, first }) => ({
      repeatCell: {
        range: wholeColumns(tab, from, to),
        cell: { userEnteredFormat: formatOf(tab, first, words) },
        fields: `userEnteredFormat(numberFormat,wrapStrategy,verticalAlignment${first.kind === 'money' ? ',horizontalAlignment' : ''})`,
      },
    }),
  );

/** What the firm itself reads and edits is shown whole; lists of complaints and mails keep one line a row. */
const formatOf = (tab: Tab, { kind, width }: Column, words: Words): CellFormat => ({
  ...numberFormatOf(kind, words),
  ...(kind === 'money' ? { horizontalAlignment: 'RIGHT' } : {}),
  verticalAlignment: 'MIDDLE',
  wrapStrategy: width >= 500 || (tab.use === 'people' && !tab.staffWrite) ? 'WRAP' : 'CLIP',
});

/** Text columns are plain text, so that what people type stays as typed. */
function numberFormatOf(kind: ColumnKind, words: Words): CellFormat {
  if (kind === 'number') return {};
  return { numberFormat: kind === 'moment' ? momentFormat(words) : { type: 'TEXT', pattern: '@' } };
}

export const widthRequests = (name: TabName, placed: readonly PlacedColumn[]): Request[] =>
  runs(placed, ({ width, hidden }) => `${width} ${hidden}`).map(({ from, to, first }) => ({
    updateDimensionProperties: {
      range: {
        sheetId: tabs[name].sheetId,
        dimension: 'COLUMNS',
        startIndex: from,
        endIndex: to,
      },
      properties: { pixelSize: first.width, hiddenByUser: first.hidden === true },
      fields: 'pixelSize,hiddenByUser',
    },
  }));

/** Neighbours alike in something, so that one request serves them all. */
function runs(placed: readonly PlacedColumn[], likeness: (column: Column) => string) {
  const found: { from: number; to: number; first: Column }[] = [];
  for (const { column, at } of placed) {
    const last = found[found.length - 1];
    if (last?.to === at && likeness(last.first) === likeness(column)) last.to = at + 1;
    else found.push({ from: at, to: at + 1, first: column });
  }
  return found;
}

const headerFormats = ({ sheetId }: Tab, placed: readonly PlacedColumn[]): Request[] =>
  runs(placed, () => '').map(({ from, to }) => ({
    repeatCell: {
      range: {
        sheetId,
        startRowIndex: 0,
        endRowIndex: 1,
        startColumnIndex: from,
        endColumnIndex: to,
      },
      cell: { userEnteredFormat: headerFormat },
      fields: 'userEnteredFormat',
    },
  }));

const headerFormat: CellFormat = {
  backgroundColorStyle: wash,
  textFormat: { bold: true },
  verticalAlignment: 'MIDDLE',
  wrapStrategy: 'WRAP',
};
