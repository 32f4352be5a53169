// What tabs.ts has and an older workbook has not: tabs, columns, settings, drop-downs, pages of another shape. It looks at
// what is there, so whatever people renamed, moved or added stays.
import type { PageTab } from '../../complaints/changes.ts';
import { pageHeight, pageWidth } from '../../complaints/pages.ts';
import { settingRows } from '../../complaints/starter-rows.ts';
import { type TabName, tabNames, tabs } from '../../complaints/tabs.ts';
import { columnsOf } from '../sheet/tables.ts';
import { chartRequests, sheetOfChart } from './charts.ts';
import { columnRequests } from './columns.ts';
import { dropDownRequests } from './drop-downs.ts';
import { layoutRequests } from './layout.ts';
import { columnsIn, hasTab, type OldDesk } from './old-desk.ts';
import { newRowRequest, type Request } from './own-tabs.ts';
import { pageLookRequests } from './page-look.ts';
import type { PlacedColumn } from './placed-columns.ts';
import { protectionRequest } from './protection.ts';

const pages: readonly PageTab[] = ['summary', 'satisfaction'];

export const completeTabs = (desk: OldDesk): Request[] => [
  ...tabNames.filter((name) => desk.tables.has(name)).flatMap((name) => completeTab(desk, name)),
  ...layoutRequests({
    make: tabNames.filter((name) => !hasTab(desk, name)),
    titles: titlesOf(desk),
    rows: {},
    words: desk.words,
    zone: desk.settings.zone,
    installer: desk.state.installer,
  }),
  ...pages.filter((page) => hasTab(desk, page)).flatMap((page) => drawnAnew(desk, page)),
  ...missingSettings(desk),
];

function titlesOf({ sheets, words }: OldDesk): Record<TabName, string> {
  const entries = tabNames.map((name): [TabName, string] => [
    name,
    sheets.get(tabs[name].sheetId)?.properties?.title ?? words.sheet.tabs[name],
  ]);
  return Object.fromEntries(entries) as Record<TabName, string>;
}

/** New columns come after all others; drop-downs and what may be typed on follow the columns, wherever they are. */
function completeTab(desk: OldDesk, name: TabName): Request[] {
  const { sheetId, columns } = tabs[name];
  const { at } = columnsOf(name, desk.tables.get(name)?.header ?? []);
  const end = columnsIn(desk, name);
  const fresh = columns
    .filter(({ field }) => !at.has(field))
    .map((column, index): PlacedColumn => ({ column, at: end + index }));
  const placed = columns.flatMap((column): PlacedColumn[] => {
    const found = at.get(column.field);
    return found === undefined ? [] : [{ column, at: found }];
  });
  const titles = titlesOf(desk);
  const room = { appendDimension: { sheetId, dimension: 'COLUMNS', length: fresh.length } };
  return [
    ...(fresh.length === 0 ? [] : [room, ...columnRequests(name, fresh, { ...desk, titles })]),
    ...dropDownRequests(name, placed, desk.words, titles),
    ...protectedAnew(desk, name, [...placed, ...fresh]),
  ];
}

function protectedAnew(desk: OldDesk, name: TabName, placed: readonly PlacedColumn[]): Request[] {
  const old = desk.sheets.get(tabs[name].sheetId)?.protectedRanges ?? [];
  // Only what is protected whole was ours: people protect parts of their own.
  const ours = old.filter(
    ({ range }) => range?.startRowIndex === undefined && range?.startColumnIndex === undefined,
  );
  return [
    ...ours.map(({ protectedRangeId = 0 }) => ({ deleteProtectedRange: { protectedRangeId } })),
    ...protectionRequest(name, placed, desk.words, desk.state.installer),
  ];
}

/** Pages hold values that the next refresh writes again; parts and charts may stand elsewhere by now. */
function drawnAnew(desk: OldDesk, page: PageTab): Request[] {
  const { sheetId } = tabs[page];
  const sheet = desk.sheets.get(sheetId);
  const gridProperties = { rowCount: pageHeight(page), columnCount: pageWidth };
  const properties = { sheetId, gridProperties };
  return [
    ...(sheet?.charts ?? []).map(({ chartId = 0 }) => ({
      deleteEmbeddedObject: { objectId: chartId },
    })),
    { updateSheetProperties: { properties, fields: 'gridProperties(rowCount,columnCount)' } },
    {
      repeatCell: { range: { sheetId }, cell: {}, fields: 'userEnteredValue,userEnteredFormat' },
    },
    ...pageLookRequests(page),
    ...chartRequests(desk.words).filter((request) => sheetOfChart(request) === sheetId),
  ];
}

function missingSettings({ tables, settings, words }: OldDesk): Request[] {
  const table = tables.get('settings');
  const key = table?.columns.at.get('key');
  if (!table || key === undefined) return [];
  const known = new Set(table.rows.map((row) => String(row[key] ?? '')));
  return settingRows(settings, words)
    .filter((row) => !known.has(row.key))
    .map((row) => newRowRequest(table, row));
}
