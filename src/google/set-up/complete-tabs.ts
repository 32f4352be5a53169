// What tabs.ts has and an older workbook has not: tabs, columns, settings, pages of another shape; and what is to be dressed
// then. It looks at what is there, so whatever people renamed, moved or added stays.

import { inCountry } from '../../complaints/set-up/set-up.ts';
import { settingRows } from '../../complaints/set-up/starter-rows.ts';
import { pageHeight, pageWidth } from '../../complaints/summary/summary.ts';
import type { PageTab } from '../../desk/changes.ts';
import type { State } from '../../desk/state.ts';
import { type Column, type TabName, tabNames, tabs } from '../../desk/tabs.ts';
import { words } from '../../desk/words.ts';
import { formerHeadersOf } from '../sheet/tables.ts';
import { headerRequests } from './columns.ts';
import { layoutRequests } from './layout.ts';
import { newRowRequest, type Request } from './own-tabs.ts';
import { columnsIn, hasTab, placedIn, titlesIn, type Workbook } from './workbook.ts';

const pages: readonly PageTab[] = ['summary', 'satisfaction'];

export const completeTabs = (workbook: Workbook): Request[] => [
  ...tabNames.flatMap((name) => newColumnRequests(workbook, name)),
  ...tabNames.flatMap((name) => renamedRequests(workbook, name)),
  ...layoutRequests({
    make: tabNames.filter((name) => !hasTab(workbook, name)),
    titles: titlesIn(workbook),
    rows: {},
    words: workbook.words,
    zone: workbook.settings.zone,
    left: 1 + (workbook.sheets.get(tabs.complaints.sheetId)?.properties?.index ?? -1),
  }),
  ...pages.filter((page) => hasTab(workbook, page)).flatMap(shapedAnew),
  ...missingSettings(workbook),
];

/** Drop-downs and what may be typed on follow the columns, wherever they are; pages are drawn anew. What an earlier step
 * brought waits to be dressed, too. */
export const undressedBy = (workbook: Workbook): State['undressed']['tabs'] =>
  tabNames.map((tab) => {
    const earlier = workbook.state.undressed.tabs.find((one) => one.tab === tab);
    const isNew = !hasTab(workbook, tab) || tabs[tab].use === 'page' || earlier?.columns === null;
    const fresh = newColumns(workbook, tab).map(({ field }) => field);
    return { tab, columns: isNew ? null : [...(earlier?.columns ?? []), ...fresh] };
  });

const newColumns = (workbook: Workbook, name: TabName): readonly Column[] => {
  if (!workbook.tables.has(name)) return [];
  const there = new Set(placedIn(workbook, name).map(({ column }) => column.field));
  return tabs[name].columns.filter(({ field }) => !there.has(field));
};

/** Headings that stand as an older version wrote them, each in its own language. */
function renamedRequests({ tables }: Workbook, name: TabName): Request[] {
  return placedIn({ tables }, name).flatMap(({ column, at }) => {
    const heading = String(tables.get(name)?.header[at] ?? '').trim();
    const say = Object.values(words).find(
      (one) => formerHeadersOf(name, one)[column.field] === heading,
    );
    return say ? headerRequests(name, [{ column, at }], say) : [];
  });
}

/** They come after all others. */
function newColumnRequests(workbook: Workbook, name: TabName): Request[] {
  const fresh = newColumns(workbook, name);
  if (fresh.length === 0) return [];
  const { sheetId } = tabs[name];
  const end = columnsIn(workbook, name);
  const placed = fresh.map((column, index) => ({ column, at: end + index }));
  return [
    { appendDimension: { sheetId, dimension: 'COLUMNS', length: fresh.length } },
    ...headerRequests(name, placed, workbook.words),
  ];
}

/** Pages hold values that the next refresh writes again; their parts may stand elsewhere by now. */
function shapedAnew(page: PageTab): Request[] {
  const { sheetId } = tabs[page];
  const gridProperties = { rowCount: pageHeight(page), columnCount: pageWidth };
  const properties = { sheetId, gridProperties };
  return [
    { updateSheetProperties: { properties, fields: 'gridProperties(rowCount,columnCount)' } },
    {
      repeatCell: { range: { sheetId }, cell: {}, fields: 'userEnteredValue,userEnteredFormat' },
    },
  ];
}

function missingSettings({ tables, settings, words }: Workbook): Request[] {
  const table = tables.get('settings');
  const key = table?.columns.at.get('key');
  if (!table || key === undefined) return [];
  const known = new Set(table.rows.map((row) => String(row[key] ?? '')));
  return settingRows({ ...settings, ...inCountry(settings) }, words)
    .filter((row) => !known.has(row.key))
    .map((row) => newRowRequest(table, row));
}
