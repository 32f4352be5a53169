// Our tabs with headers and first rows as requests of one batchUpdate, which Google applies whole or not at all. Only what
// the desk cannot work without: how they look comes later (tab-looks.ts), for Google may refuse that.

import type { StarterRow } from '../../complaints/set-up/starter-rows.ts';
import { pageHeight, pageWidth } from '../../complaints/summary/summary.ts';
import { bucketCount } from '../../desk/key-index.ts';
import { type Tab, type TabName, tabs } from '../../desk/tabs.ts';
import type { Words } from '../../desk/words.ts';
import { cellOf } from '../sheet/cells.ts';
import { headerRequests } from './columns.ts';
import { allOf } from './placed-columns.ts';

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
  /** Tabs that stand to the left of those that people see. */
  readonly left?: number;
}

export const layoutRequests = (layout: Layout): Request[] => [
  ...layout.make.map((name, index) => addSheet(layout, name, index)),
  ...layout.make.flatMap((name) => [
    ...headerRequests(name, allOf(name), layout.words),
    ...rowRequests(name, layout),
  ]),
];

/** Rows of a new tab; every blank cell counts towards Google's ten millions. */
const rowCounts: Readonly<Partial<Record<TabName, number>>> = {
  complaints: 300,
  index: 1 + bucketCount,
};
const rowCount = (name: TabName): number => rowCounts[name] ?? 60;

function addSheet(layout: Layout, name: TabName, index: number): Request {
  const tab: Tab = tabs[name];
  const gridProperties =
    name === 'summary' || name === 'satisfaction'
      ? { rowCount: pageHeight(name), columnCount: pageWidth }
      : { rowCount: rowCount(name), columnCount: tab.columns.length };
  // Machine tabs go behind whatever else is in the file.
  const place = tab.use === 'machine' ? {} : { index: index + (layout.left ?? 0) };
  const properties = { sheetId: tab.sheetId, title: layout.titles[name], ...place, gridProperties };
  return { addSheet: { properties } };
}

function rowRequests(name: TabName, layout: Layout): Request[] {
  const tab: Tab = tabs[name];
  const rows = (layout.rows[name] ?? []).map((row) => ({ values: rowCells(tab, row, layout) }));
  const start = { sheetId: tab.sheetId, rowIndex: 1, columnIndex: 0 };
  return rows.length === 0 ? [] : [{ updateCells: { start, rows, fields: 'userEnteredValue' } }];
}

const rowCells = (tab: Tab, row: StarterRow, layout: Layout): CellData[] =>
  tab.columns.map(({ field, kind }) => cellOf(kind, row[field] ?? null, layout.words, layout.zone));
