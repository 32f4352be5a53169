// The workbook as set-up and migrations find it: which tabs stand, with which columns, and what lies on them.
import type { Settings } from '../../desk/policy.ts';
import type { State } from '../../desk/state.ts';
import { type TabName, tabNames, tabs } from '../../desk/tabs.ts';
import type { Words } from '../../desk/words.ts';
import { words } from '../../desk/words.ts';
import { type RawTable, readTabs } from '../sheet/read-tabs.ts';
import { settingsOf } from '../sheet/settings-rows.ts';
import { stateOf } from '../sheet/state-rows.ts';
import { freeTitle } from './free-title.ts';
import { nothing } from './own-tabs.ts';
import type { PlacedColumn } from './placed-columns.ts';
import { type Sheet, sheetsWithTables } from './sheets-with-tables.ts';

export interface Workbook {
  readonly spreadsheetId: string;
  readonly state: State;
  readonly settings: Settings;
  /** Of the desk's own language. */
  readonly words: Words;
  /** Every tab in the file, by sheetId. */
  readonly sheets: ReadonlyMap<number, Sheet>;
  /** Headers of our tabs that stand; State and Settings whole. */
  readonly tables: ReadonlyMap<TabName, RawTable>;
}

const fields = [
  'properties(sheetId,title,index,gridProperties(rowCount,columnCount))',
  'protectedRanges(protectedRangeId,range)',
  'conditionalFormats.booleanRule.condition',
  'charts.chartId',
];

/** `more`: what else is to be known of each tab. */
export function readWorkbook(spreadsheetId: string, more: readonly string[] = []): Workbook {
  const sheets = new Map(
    sheetsWithTables(spreadsheetId, [...fields, ...more]).map((sheet): [number, Sheet] => [
      sheet.properties?.sheetId ?? 0,
      sheet,
    ]),
  );
  const present = tabNames.filter((name) => sheets.has(tabs[name].sheetId));
  const whole = present.filter((name) => name === 'state' || name === 'settings');
  const headers = present.filter((name) => tabs[name].columns.length > 0);
  const { tables } = readTabs(spreadsheetId, { ...nothing, tabs: whole, headers });
  const { state } = stateOf(tables.get('state'));
  const { settings } = settingsOf(tables.get('settings'));
  return { spreadsheetId, state, settings, words: words[settings.language], sheets, tables };
}

export const hasTab = ({ sheets }: Workbook, name: TabName): boolean =>
  sheets.has(tabs[name].sheetId);

export const columnsIn = ({ sheets }: Workbook, name: TabName): number =>
  sheets.get(tabs[name].sheetId)?.properties?.gridProperties?.columnCount ?? 0;

/** Our columns of a tab where they stand today. */
export const placedIn = (
  { tables }: Pick<Workbook, 'tables'>,
  name: TabName,
): readonly PlacedColumn[] => {
  const at = tables.get(name)?.columns.at;
  return tabs[name].columns.flatMap((column): PlacedColumn[] => {
    const found = at?.get(column.field);
    return found === undefined ? [] : [{ column, at: found }];
  });
};

/** As people call them today, those that are missing as the desk would. */
export function titlesIn({ sheets, words: say }: Workbook): Readonly<Record<TabName, string>> {
  const titles = [...sheets.values()].map(({ properties }) => properties?.title ?? '');
  const taken = new Set(titles.map((title) => title.toLowerCase()));
  const entries = tabNames.map((name): [TabName, string] => [
    name,
    sheets.get(tabs[name].sheetId)?.properties?.title ?? freeTitle(say.sheet.tabs[name], taken),
  ]);
  return Object.fromEntries(entries) as Record<TabName, string>;
}
