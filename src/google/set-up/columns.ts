// Columns of our tabs wherever they stand: header, format, width, drop-down. Set-up makes all of them, a new version adds
// the ones it brings.
import {
  type Column,
  type ColumnKind,
  type Tab,
  type TabName,
  tabs,
} from '../../complaints/tabs.ts';
import type { Words } from '../../language/words.ts';
import { momentFormat, textCell } from '../sheet/cells.ts';
import { headersOf } from '../sheet/tables.ts';
import { wash } from './colours.ts';
import { dropDownRequests } from './drop-downs.ts';
import type { PlacedColumn } from './placed-columns.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** Header, format, width and drop-down of columns, wherever they stand. */
export const columnRequests = (
  name: TabName,
  placed: readonly PlacedColumn[],
  { words, titles }: { readonly words: Words; readonly titles: Readonly<Record<TabName, string>> },
): Request[] => [
  ...formats(tabs[name], placed),
  ...widths(tabs[name], placed),
  ...dropDownRequests(name, placed, words, titles),
  ...headerRequests(name, placed, words),
];

const wholeColumns = (tab: Tab, from: number, to = from + 1) => ({
  sheetId: tab.sheetId,
  startRowIndex: 1,
  startColumnIndex: from,
  endColumnIndex: to,
});

const formats = (tab: Tab, placed: readonly PlacedColumn[]): Request[] =>
  runs(placed, (column) => JSON.stringify(formatOf(tab, column))).map(({ from, to, first }) => ({
    repeatCell: {
      range: wholeColumns(tab, from, to),
      cell: { userEnteredFormat: formatOf(tab, first) },
      fields: 'userEnteredFormat(numberFormat,wrapStrategy,verticalAlignment)',
    },
  }));

/** What the firm itself reads and edits is shown whole; lists of complaints and mails keep one line a row. */
const formatOf = (tab: Tab, { kind, width }: Column): CellFormat => ({
  ...numberFormatOf(kind),
  verticalAlignment: 'MIDDLE',
  wrapStrategy: width >= 500 || (tab.use === 'people' && !tab.staffWrite) ? 'WRAP' : 'CLIP',
});

/** Text columns are plain text, so that what people type stays as typed (platform 4.13). */
function numberFormatOf(kind: ColumnKind): CellFormat {
  if (kind === 'number') return {};
  return { numberFormat: kind === 'moment' ? momentFormat : { type: 'TEXT', pattern: '@' } };
}

const widths = (tab: Tab, placed: readonly PlacedColumn[]): Request[] =>
  runs(placed, ({ width, hidden }) => `${width} ${hidden}`).map(({ from, to, first }) => ({
    updateDimensionProperties: {
      range: { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: to },
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

function headerRequests(name: TabName, placed: readonly PlacedColumn[], words: Words): Request[] {
  const { sheetId } = tabs[name];
  const headers = headersOf(name, words);
  const title = ({ field }: Column): CellData => headerCell(headers[field] ?? field);
  const fields = 'userEnteredValue,userEnteredFormat';
  return runs(placed, () => '').map(({ from, to }) => {
    const run = placed.filter(({ at }) => at >= from && at < to);
    const rows = [{ values: run.map(({ column }) => title(column)) }];
    return { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: from }, rows, fields } };
  });
}

const headerCell = (title: string): CellData => ({
  ...textCell(title),
  userEnteredFormat: {
    backgroundColorStyle: wash,
    textFormat: { bold: true },
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
  },
});
