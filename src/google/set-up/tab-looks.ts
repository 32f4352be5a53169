// How our tabs look and what guards them, as requests that Google may refuse one by one: the desk works without each.
import type { PageTab } from '../../desk/changes.ts';
import type { LookKind } from '../../desk/looks.ts';
import { type Tab, type TabName, tabs } from '../../desk/tabs.ts';
import { chartRequests } from './charts.ts';
import { colourRequests, tabColour } from './colours.ts';
import { formatRequests, numberFormatRequests, widthRequests } from './columns.ts';
import { dropDownRequests, headingNotes } from './drop-downs.ts';
import { asBefore, isFormer, placeRequests } from './former.ts';
import type { Request } from './own-tabs.ts';
import { pageLookRequests } from './page-look.ts';
import type { PlacedColumn } from './placed-columns.ts';
import { protectionRequest } from './protection.ts';
import { placedIn, titlesIn, type Workbook } from './workbook.ts';

export interface Look {
  readonly kind: LookKind;
  /** The same look has the same key whenever it is worked out. */
  readonly key: string;
  /** Given together or not at all. */
  readonly requests: readonly Request[];
  /** Another way to the same, when Google refuses the first. */
  readonly otherwise?: readonly Request[];
}

export interface Undressed {
  readonly tab: TabName;
  /** Fields whose columns are new; null = the whole tab is. */
  readonly columns: readonly string[] | null;
}

const numbered = (
  kind: LookKind,
  name: string,
  requests: readonly (Request | undefined)[],
): Look[] =>
  requests.flatMap((request, at) =>
    request ? [{ kind, key: `${name} ${at}`, requests: [request] }] : [],
  );

/** Named by the field of their first column, wherever it stands. */
const ofColumns = (
  kind: LookKind,
  name: string,
  placed: readonly PlacedColumn[],
  requests: readonly Request[],
): Look[] =>
  requests.map((request) => {
    const { row, column } = startOf(request);
    const field = placed.find(({ at }) => at === column)?.column.field ?? column;
    return { kind, key: `${name} ${field}${row === 0 ? ' header' : ''}`, requests: [request] };
  });

function startOf({ repeatCell, setDataValidation, updateDimensionProperties }: Request) {
  const range = repeatCell?.range ?? setDataValidation?.range;
  const column = range?.startColumnIndex ?? updateDimensionProperties?.range?.startIndex ?? 0;
  return { row: range?.startRowIndex, column };
}

export function tabLooks(workbook: Workbook, { tab: name, columns }: Undressed): Look[] {
  const placed = placedIn(workbook, name);
  const isNew = columns === null;
  const fresh = isNew ? placed : placed.filter(({ column }) => columns.includes(column.field));
  const { words } = workbook;
  const stood = placed.filter((one) => !fresh.includes(one));
  const old = isFormer(workbook) ? stood : [];
  const same = asBefore(workbook, name, stood);
  const widened = placed.filter((one) => fresh.includes(one) || same.includes(one));
  return [
    ...protection(workbook, name),
    ...(isNew ? numbered('tab', name, tabLookRequests(name)) : []),
    ...numbered('tab', `${name} frozen`, unfrozen(workbook, name)),
    ...places(workbook, name),
    ...(isRecords(name)
      ? numbered('tab', `${name} hidden`, [hideRequest(tabs[name].sheetId)])
      : []),
    ...ofColumns('format', name, placed, formatRequests(name, fresh, words)),
    ...ofColumns('format', name, placed, numberFormatRequests(name, old, words)),
    ...ofColumns('width', name, placed, widthRequests(name, widened)),
    ...ofColumns('choice', name, placed, dropDownRequests(name, placed, words, titlesIn(workbook))),
    ...ofColumns('choice', name, placed, headingNotes(name, placed, words)),
    ...(isNew ? colours(workbook, name) : []),
    ...(isNew && isPage(name)
      ? [...numbered('page', name, pageLookRequests(name)), ...charts(workbook, name)]
      : []),
  ];
}

function places(workbook: Workbook, name: TabName): Look[] {
  const requests = placeRequests(workbook, name);
  return requests.length === 0 ? [] : [{ kind: 'tab', key: `${name} place`, requests }];
}

const isPage = (name: TabName): name is PageTab => tabs[name].use === 'page';

/** Ours goes in the place of ours, so that however often it is given there is one. */
function protection(workbook: Workbook, name: TabName): Look[] {
  const { state, words } = workbook;
  const wanted = protectionRequest(name, placedIn(workbook, name), words, state.installer);
  if (wanted.length === 0) return [];
  const old = workbook.sheets.get(tabs[name].sheetId)?.protectedRanges ?? [];
  // Only what is protected whole was ours: people protect parts of their own.
  const ours = old.filter(
    ({ range }) => range?.startRowIndex === undefined && range?.startColumnIndex === undefined,
  );
  const away = ours.map(({ protectedRangeId = 0 }) => ({
    deleteProtectedRange: { protectedRangeId },
  }));
  return [{ kind: 'protection', key: name, requests: [...away, ...wanted] }];
}

/** What the desk keeps for itself stands behind the menu (records-shown.ts). */
export const isRecords = (name: TabName): boolean =>
  tabs[name].use === 'machine' || name === 'answers';

const hideRequest = (sheetId: number): Request => ({
  updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' },
});

function tabLookRequests(name: TabName): Request[] {
  const tab: Tab = tabs[name];
  const { sheetId } = tab;
  const set = (properties: object, fields: string): Request => ({
    updateSheetProperties: { properties: { sheetId, ...properties }, fields },
  });
  const frozen = { frozenRowCount: 1, frozenColumnCount: frozenColumns(tab) };
  return [
    set({ tabColorStyle: tabColour(tab.use) }, 'tabColorStyle'),
    isPage(name)
      ? set({ gridProperties: { hideGridlines: true } }, 'gridProperties.hideGridlines')
      : set({ gridProperties: frozen }, 'gridProperties(frozenRowCount,frozenColumnCount)'),
  ];
}

/** Pixels: more would fill a phone, where nothing moves beside what is frozen. */
const mostFrozen = 240;

const untilKey = (tab: Tab): Tab['columns'] =>
  tab.columns.slice(0, tab.columns.findIndex((c) => c.field === tab.key && !c.hidden) + 1);

/** Whatever names the row stays in sight, where that leaves room. */
function frozenColumns(tab: Tab): number {
  const columns = tab.use === 'people' ? untilKey(tab) : [];
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  return width > mostFrozen ? 0 : columns.length;
}

/** Versions before froze whatever stood before the key. */
function unfrozen(workbook: Workbook, name: TabName): Request[] {
  const tab: Tab = tabs[name];
  const { sheetId } = tab;
  const isWide = tab.use === 'people' && untilKey(tab).length > frozenColumns(tab);
  if (!isWide || !isFormer(workbook)) return [];
  const properties = { sheetId, gridProperties: { frozenColumnCount: 0 } };
  const fields = 'gridProperties.frozenColumnCount';
  return [{ updateSheetProperties: { properties, fields } }];
}

function colours({ sheets, words, settings }: Workbook, name: TabName): Look[] {
  const rules = sheets.get(tabs[name].sheetId)?.conditionalFormats ?? [];
  const given = rules.map(({ booleanRule }) => booleanRule?.condition ?? {});
  return numbered('colour', name, colourRequests(name, words, settings.language, given));
}

/** Each in the place of those that are there: parts of a page may stand elsewhere by now. */
function charts({ sheets, settings }: Workbook, page: PageTab): Look[] {
  const old = sheets.get(tabs[page].sheetId)?.charts ?? [];
  const away = old.map(({ chartId = 0 }) => ({ deleteEmbeddedObject: { objectId: chartId } }));
  return [
    { kind: 'chart', key: page, requests: [...away, ...chartRequests(page, settings.language)] },
  ];
}
