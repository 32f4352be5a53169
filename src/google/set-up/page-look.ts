// How the Summary and Satisfaction tabs look: like a page. Set once by set-up; a refresh writes values and leaves this be.

import {
  cardColumns,
  cardParts,
  pageParts,
  pageWidth,
  startOf,
} from '../../complaints/summary/summary.ts';
import type { PageTab } from '../../desk/changes.ts';
import { tabs } from '../../desk/tabs.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** The first three fill a phone; all seven an A4 page. */
const widths: Readonly<Record<(typeof cardColumns)[number], number>> = {
  name: 160,
  value: 96,
  met: 128,
  change: 88,
  of: 96,
  before: 140,
  weeks: 136,
};
/** #5f6368 and #0b57d0 */
const grey = { red: 95 / 255, green: 99 / 255, blue: 104 / 255 };
const blue = { red: 11 / 255, green: 87 / 255, blue: 208 / 255 };
const title: CellFormat = { textFormat: { bold: true, fontSize: 18 } };
const header: CellFormat = { textFormat: { bold: true }, wrapStrategy: 'WRAP' };
/** The headings among them are bold by a condition (colours.ts): they stand where there is room. */
const wrapped: CellFormat = { wrapStrategy: 'WRAP' };
const number: CellFormat = { textFormat: { bold: true, fontSize: 16 } };
const quiet: CellFormat = { textFormat: { foregroundColorStyle: { rgbColor: grey } } };
/** Twelve blocks beside each other, as wide as a Chinese font draws them. */
const line: CellFormat = { textFormat: { foregroundColorStyle: { rgbColor: blue }, fontSize: 8 } };

export const pageLookRequests = (page: PageTab): Request[] => [
  ...cardColumns.map((column, at) => columnWide(page, at, widths[column])),
  formatted(
    page,
    { startColumnIndex: 0, endColumnIndex: pageWidth },
    { horizontalAlignment: 'LEFT', verticalAlignment: 'MIDDLE' },
  ),
  formatted(page, rowOf(0), title),
  formatted(page, rowOf(2), quiet),
  ...Object.keys(pageParts[page])
    .filter((part) => part !== 'head' && part !== 'breakdowns')
    .map((part) => formatted(page, rowOf(startOf(page, part)), part === 'chart' ? quiet : header)),
  ...cardParts.flatMap((part) => cardLooks(page, part)),
  ...(page === 'summary'
    ? [formatted(page, rowOf(startOf(page, 'breakdowns'), pageParts[page].breakdowns), wrapped)]
    : []),
];

function cardLooks(page: PageTab, part: (typeof cardParts)[number]): Request[] {
  const names = cardRange(page, part, 'name');
  if (names === undefined) return [];
  const of = (column: (typeof cardColumns)[number]) => cardRange(page, part, column) ?? names;
  return [
    formatted(page, names, { wrapStrategy: 'WRAP' }),
    formatted(page, of('value'), number),
    formatted(page, { ...of('of'), endColumnIndex: of('before').endColumnIndex }, quiet),
    formatted(page, of('weeks'), line),
  ];
}

/** Cells of one column of the cards; undefined where the page has none of this part. */
export function cardRange(
  page: PageTab,
  part: (typeof cardParts)[number],
  column: (typeof cardColumns)[number],
) {
  const heights: Readonly<Record<string, number>> = pageParts[page];
  const height = heights[part];
  if (height === undefined) return undefined;
  const startRowIndex = startOf(page, part) + 1;
  const at = cardColumns.indexOf(column);
  return {
    startRowIndex,
    endRowIndex: startRowIndex + height - 2,
    startColumnIndex: at,
    endColumnIndex: at + 1,
  };
}

const rowOf = (row: number, rows = 1) => ({
  startRowIndex: row,
  endRowIndex: row + rows,
  startColumnIndex: 0,
  endColumnIndex: pageWidth,
});

const formatted = (
  page: PageTab,
  range: GoogleAppsScript.Sheets.Schema.GridRange,
  format: CellFormat,
): Request => ({
  repeatCell: {
    range: { sheetId: tabs[page].sheetId, ...range },
    cell: { userEnteredFormat: format },
    fields: Object.keys(format)
      .map((field) => `userEnteredFormat.${field}`)
      .join(','),
  },
});

const columnWide = (page: PageTab, at: number, pixelSize: number): Request => ({
  updateDimensionProperties: {
    range: {
      sheetId: tabs[page].sheetId,
      dimension: 'COLUMNS',
      startIndex: at,
      endIndex: at + 1,
    },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});
