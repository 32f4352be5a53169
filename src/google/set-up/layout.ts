// Our tabs as requests of one batchUpdate: all of them are made at once or none is (platform 11.3).

import type { PageTab } from '../../complaints/changes.ts';
import { pageParts, pageWidth } from '../../complaints/pages.ts';
import type { StarterRow } from '../../complaints/starter-rows.ts';
import {
  type Column,
  type ColumnKind,
  type Tab,
  type TabName,
  tabs,
} from '../../complaints/tabs.ts';
import type { Words } from '../../language/words.ts';
import { cellOf, momentFormat, textCell } from '../sheet/cells.ts';
import { headersOf } from '../sheet/tables.ts';
import { chartRequests } from './charts.ts';
import { colourRequests, tabColour, wash } from './colours.ts';
import { dropDownRequests } from './drop-downs.ts';
import { pageLookRequests } from './page-look.ts';
import { protectionRequest } from './protection.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

export interface Layout {
  /** Tabs to make; those that are there already are left alone. */
  readonly make: readonly TabName[];
  /** What every tab is called, the existing ones too. */
  readonly titles: Readonly<Record<TabName, string>>;
  readonly rows: Readonly<Partial<Record<TabName, readonly StarterRow[]>>>;
  readonly words: Words;
  readonly zone: string;
  readonly installer: string;
}

export const layoutRequests = (layout: Layout): Request[] => [
  ...layout.make.map((name, index) => addSheet(layout, name, index)),
  ...layout.make.flatMap((name) => [
    ...formats(tabs[name]),
    ...widths(tabs[name]),
    ...dropDownRequests(name, layout.words, layout.titles),
    ...colourRequests(name, layout.words),
    ...cells(name, layout),
    ...protectionRequest(name, layout.words, layout.installer),
  ]),
  ...layout.make.filter(isPage).flatMap(pageLookRequests),
  ...chartRequests(layout.words).filter((request) =>
    layout.make.some((name) => tabs[name].sheetId === sheetOfChart(request)),
  ),
];

const isPage = (name: TabName): name is PageTab => tabs[name].use === 'page';

const sheetOfChart = (request: Request): number | undefined =>
  request.addChart?.chart?.position?.overlayPosition?.anchorCell?.sheetId;

/** Rows of a new tab; every blank cell counts towards Google's ten millions (platform 3.7). */
const rowCount = (name: TabName): number => (name === 'complaints' ? 300 : 60);

const heightOf = (page: keyof typeof pageParts): number =>
  Object.values(pageParts[page]).reduce((sum: number, rows: number) => sum + rows, 0);

/** Tabs that nobody needs to see. */
const unseen: ReadonlySet<TabName> = new Set(['state', 'intake']);

function addSheet(layout: Layout, name: TabName, index: number): Request {
  const tab: Tab = tabs[name];
  const page = name === 'summary' || name === 'satisfaction';
  return {
    addSheet: {
      properties: {
        sheetId: tab.sheetId,
        title: layout.titles[name],
        // Machine tabs go behind whatever else is in the file.
        ...(tab.use === 'machine' ? {} : { index }),
        ...(unseen.has(name) ? { hidden: true } : {}),
        tabColorStyle: tabColour(tab.use),
        gridProperties: page
          ? { rowCount: heightOf(name), columnCount: pageWidth, hideGridlines: true }
          : {
              rowCount: rowCount(name),
              columnCount: tab.columns.length,
              frozenRowCount: 1,
              frozenColumnCount: frozenColumns(tab),
            },
      },
    },
  };
}

/** Whatever names the row stays in sight. */
const frozenColumns = (tab: Tab): number =>
  tab.use === 'people' ? tab.columns.findIndex((c) => c.field === tab.key && !c.hidden) + 1 : 0;

const wholeColumns = (tab: Tab, from: number, to = from + 1) => ({
  sheetId: tab.sheetId,
  startRowIndex: 1,
  startColumnIndex: from,
  endColumnIndex: to,
});

const formats = (tab: Tab): Request[] =>
  runs(tab.columns, (column) => JSON.stringify(formatOf(tab, column))).map(
    ({ from, to, first }) => ({
      repeatCell: {
        range: wholeColumns(tab, from, to),
        cell: { userEnteredFormat: formatOf(tab, first) },
        fields: 'userEnteredFormat(numberFormat,wrapStrategy,verticalAlignment)',
      },
    }),
  );

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

const widths = (tab: Tab): Request[] =>
  runs(tab.columns, ({ width, hidden }) => `${width} ${hidden}`).map(({ from, to, first }) => ({
    updateDimensionProperties: {
      range: { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: to },
      properties: { pixelSize: first.width, hiddenByUser: first.hidden === true },
      fields: 'pixelSize,hiddenByUser',
    },
  }));

/** Neighbours alike in something, so that one request serves them all. */
function runs(columns: readonly Column[], likeness: (column: Column) => string) {
  const found: { from: number; to: number; first: Column }[] = [];
  columns.forEach((column, at) => {
    const last = found[found.length - 1];
    if (last && likeness(last.first) === likeness(column)) last.to = at + 1;
    else found.push({ from: at, to: at + 1, first: column });
  });
  return found;
}

function cells(name: TabName, layout: Layout): Request[] {
  const tab: Tab = tabs[name];
  if (tab.columns.length === 0) return [];
  const start = { sheetId: tab.sheetId, rowIndex: 0, columnIndex: 0 };
  const headers = headersOf(name, layout.words);
  const header = tab.columns.map((column) => headerCell(headers[column.field] ?? column.field));
  const rows = (layout.rows[name] ?? []).map((row) => ({ values: rowCells(tab, row, layout) }));
  return [
    {
      updateCells: {
        start,
        rows: [{ values: header }],
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...(rows.length === 0
      ? []
      : [{ updateCells: { start: { ...start, rowIndex: 1 }, rows, fields: 'userEnteredValue' } }]),
  ];
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

const rowCells = (tab: Tab, row: StarterRow, layout: Layout): CellData[] =>
  tab.columns.map(({ field, kind }) => cellOf(kind, row[field] ?? null, layout.words, layout.zone));
