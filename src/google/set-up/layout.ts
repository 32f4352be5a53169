// Our tabs as requests of one batchUpdate: all of them are made at once or none is (platform 11.3).

import type { PageTab } from '../../complaints/changes.ts';
import { pageHeight, pageWidth } from '../../complaints/pages.ts';
import type { StarterRow } from '../../complaints/starter-rows.ts';
import { type Tab, type TabName, tabs } from '../../complaints/tabs.ts';
import type { Words } from '../../language/words.ts';
import { cellOf } from '../sheet/cells.ts';
import { chartRequests, sheetOfChart } from './charts.ts';
import { colourRequests, tabColour } from './colours.ts';
import { columnRequests } from './columns.ts';
import { pageLookRequests } from './page-look.ts';
import { allOf } from './placed-columns.ts';
import { protectionRequest } from './protection.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

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
    ...columnRequests(name, allOf(name), layout),
    ...colourRequests(name, layout.words),
    ...rowRequests(name, layout),
    ...protectionRequest(name, allOf(name), layout.words, layout.installer),
  ]),
  ...layout.make.filter(isPage).flatMap(pageLookRequests),
  ...chartRequests(layout.words).filter((request) =>
    layout.make.some((name) => tabs[name].sheetId === sheetOfChart(request)),
  ),
];

const isPage = (name: TabName): name is PageTab => tabs[name].use === 'page';

/** Rows of a new tab; every blank cell counts towards Google's ten millions (platform 3.7). */
const rowCount = (name: TabName): number => (name === 'complaints' ? 300 : 60);

/** Tabs that nobody needs to see. */
const unseen: ReadonlySet<TabName> = new Set(['state', 'intake', 'imports']);

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
          ? { rowCount: pageHeight(name), columnCount: pageWidth, hideGridlines: true }
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

function rowRequests(name: TabName, layout: Layout): Request[] {
  const tab: Tab = tabs[name];
  const rows = (layout.rows[name] ?? []).map((row) => ({ values: rowCells(tab, row, layout) }));
  const start = { sheetId: tab.sheetId, rowIndex: 1, columnIndex: 0 };
  return rows.length === 0 ? [] : [{ updateCells: { start, rows, fields: 'userEnteredValue' } }];
}

const rowCells = (tab: Tab, row: StarterRow, layout: Layout): CellData[] =>
  tab.columns.map(({ field, kind }) => cellOf(kind, row[field] ?? null, layout.words, layout.zone));
