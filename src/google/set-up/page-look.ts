// How the Summary and Satisfaction tabs look: like a page. Set once by set-up; a refresh writes values and leaves this be.

import { pageParts, pageWidth, startOf } from '../../complaints/summary/summary.ts';
import type { PageTab } from '../../desk/changes.ts';
import { tabs } from '../../desk/tabs.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

const widths = { first: 180, others: 110 };
const title: CellFormat = { textFormat: { bold: true, fontSize: 18 } };
const number: CellFormat = { textFormat: { bold: true, fontSize: 16 } };
const header: CellFormat = { textFormat: { bold: true } };
/** #5f6368 */
const grey = { red: 95 / 255, green: 99 / 255, blue: 104 / 255 };
const quiet: CellFormat = { textFormat: { foregroundColorStyle: { rgbColor: grey } } };

/** Rows that look different, from the top. */
const styledRows = (page: PageTab): readonly (readonly [row: number, format: CellFormat])[] => {
  const parts = Object.keys(pageParts[page]).filter((part) => part !== 'head');
  const headline: [number, CellFormat][] =
    page === 'summary' ? [[startOf(page, 'headline') + 1, number]] : [];
  return [
    [0, title],
    [1, quiet],
    ...parts.map((part): [number, CellFormat] => [startOf(page, part), header]),
    ...headline,
  ];
};

export const pageLookRequests = (page: PageTab): Request[] => [
  columnsWide(page, 0, 1, widths.first),
  columnsWide(page, 1, pageWidth, widths.others),
  formatted(
    page,
    { startColumnIndex: 0, endColumnIndex: pageWidth },
    { horizontalAlignment: 'LEFT', verticalAlignment: 'TOP' },
  ),
  ...styledRows(page).map(([row, format]) => formatted(page, rowOf(row), format)),
  ...(page === 'summary'
    ? [formatted(page, rowOf(startOf(page, 'headline'), 5), { wrapStrategy: 'WRAP' })]
    : []),
];

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

const columnsWide = (page: PageTab, from: number, to: number, pixelSize: number): Request => ({
  updateDimensionProperties: {
    range: {
      sheetId: tabs[page].sheetId,
      dimension: 'COLUMNS',
      startIndex: from,
      endIndex: to,
    },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});
