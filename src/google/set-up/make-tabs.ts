// The first step of set-up: all of our tabs that are missing, in one commit, and nothing that is not ours. How they look
// comes later (dress.ts).
import type { SetUp } from '../../complaints/set-up/set-up.ts';
import { starterRows } from '../../complaints/set-up/starter-rows.ts';
import { blankState, type State } from '../../desk/state.ts';
import { type TabName, tabNames, tabs } from '../../desk/tabs.ts';
import { words } from '../../desk/words.ts';
import { readRows } from '../sheet/read-tabs.ts';
import { sheetsService } from '../sheet/sheets-service.ts';
import { stateOf } from '../sheet/state-rows.ts';
import { freeTitle } from './free-title.ts';
import { layoutRequests } from './layout.ts';
import { batchUpdate, type Request, readOwnTabs, stateRows, valueRequests } from './own-tabs.ts';

/** Title by sheetId of every tab in the file. */
export type Present = ReadonlyMap<number, string>;

export function tabsPresent(spreadsheetId: string): Present {
  const fields = 'sheets.properties(sheetId,title)';
  const { sheets = [] } = sheetsService().Spreadsheets.get(spreadsheetId, { fields });
  return new Map(
    sheets.map(({ properties }) => [properties?.sheetId ?? 0, properties?.title ?? '']),
  );
}

export const isPresent = (present: Present, name: TabName): boolean =>
  present.has(tabs[name].sheetId);

export interface NewDesk {
  readonly spreadsheetId: string;
  readonly installer: string;
  readonly present: Present;
}

export function makeTabs(answers: SetUp, { spreadsheetId, installer, present }: NewDesk): void {
  const make = tabNames.filter((name) => !isPresent(present, name));
  if (make.length === 0) return;
  const undressed = make.map((tab) => ({ tab, columns: null }));
  const state = firstState(answers, spreadsheetId, installer);
  batchUpdate(spreadsheetId, [
    ...layoutRequests({
      make,
      titles: titlesFor(answers, present),
      rows: {
        ...starterRows(answers, words, installer),
        state: stateRows({ ...state, undressed: { ...nothingUndressed, tabs: undressed } }),
      },
      words: words[answers.language],
      zone: answers.zone,
    }),
    ...(make.includes('state') ? [] : stillUndressed(spreadsheetId, undressed)),
  ]);
  hideBlankOne(spreadsheetId, present);
}

/** The tab that every new spreadsheet begins with, while nothing stands in it. */
const firstTab = 0;

function hideBlankOne(spreadsheetId: string, present: Present): void {
  if (present.size !== 1 || !present.has(firstTab)) return;
  const [cells = []] = readRows(spreadsheetId, [{ sheetId: firstTab, startRowIndex: 0 }]);
  if (cells.some((row) => row.some((cell) => cell !== ''))) return;
  try {
    const properties = { sheetId: firstTab, hidden: true };
    batchUpdate(spreadsheetId, [{ updateSheetProperties: { properties, fields: 'hidden' } }]);
  } catch (error) {
    console.warn(`the blank tab stays: ${error instanceof Error ? error.name : 'error'}`);
  }
}

const nothingUndressed = blankState.undressed;

/** Tabs that somebody deleted come back to a desk that knows itself. */
function stillUndressed(spreadsheetId: string, more: State['undressed']['tabs']): Request[] {
  const table = readOwnTabs(spreadsheetId, ['state']).get('state');
  const { undressed } = stateOf(table).state;
  const value = JSON.stringify({ ...undressed, tabs: [...undressed.tabs, ...more] });
  return table ? valueRequests(table, { undressed: value }) : [];
}

const firstState = (answers: SetUp, spreadsheetId: string, installer: string): Partial<State> => ({
  spreadsheetId,
  installer,
  secret: `${Utilities.getUuid()}${Utilities.getUuid()}`,
  practising: answers.practise,
  setUp: ['tabs'],
});

/** A title that somebody else's tab has already gets a number: Google knows no two tabs of one name. */
function titlesFor(answers: SetUp, present: Present): Record<TabName, string> {
  const taken = new Set([...present.values()].map((title) => title.toLowerCase()));
  const entries = tabNames.map((name): [TabName, string] => {
    const title = words[answers.language].sheet.tabs[name];
    return [name, present.get(tabs[name].sheetId) ?? freeTitle(title, taken)];
  });
  return Object.fromEntries(entries) as Record<TabName, string>;
}

/** Set up again: what the page asked is written over, whatever else the firm changed stays. */
export function updateSettings(answers: SetUp, spreadsheetId: string): void {
  const table = readOwnTabs(spreadsheetId, ['settings']).get('settings');
  const rows = starterRows(answers, words, '').settings;
  const asked = rows.filter(({ key }) => String(key) in answers);
  const known = new Map(
    (table?.rows ?? []).map((row) => [
      row[table?.columns.at.get('key') ?? -1],
      String(row[table?.columns.at.get('value') ?? -1] ?? ''),
    ]),
  );
  const changed = asked.filter(({ key, value }) => known.get(String(key)) !== String(value));
  const values = changed.map(({ key, value }) => [String(key), String(value)]);
  const requests: Request[] = table ? valueRequests(table, Object.fromEntries(values)) : [];
  batchUpdate(spreadsheetId, requests);
}
