// History that stands in a tab of this very spreadsheet: which tabs there are, and what is in one, a part at a time.
import * as z from 'zod/mini';
import type { CallResult } from '../desk/call-results.ts';
import type { Desk } from '../desk/desk.ts';
import type { CellDoubt } from '../desk/import-entry.ts';
import type { Refusal } from '../desk/outcome.ts';
import { tabs } from '../desk/tabs.ts';
import { isRounded, numberText } from '../plain/sheet-cells.ts';
import { keyboard, taken } from './calls.ts';
import { whyMayNotImport } from './import-calls.ts';
import { jobReading } from './import-work.ts';
import { nothingRemembered } from './memory.ts';
import { look, newScene } from './play.ts';
import { refusal } from './refusal.ts';
import { sheetsService } from './sheet/sheets-service.ts';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Cells of one answer: of ordinary ones some 3 MB come from Google, and less goes on to the page. */
const mostCells = 30_000;

/** What reads workbooks, for a page that needs it. */
export const importReader = (): CallResult<'importReader'> => ({
  html: HtmlService.createHtmlOutputFromFile('workbooks').getContent(),
});

const rowsTake = () => ({
  sheetId: z.number().check(z.nonnegative(), z.int()),
  /** 0-based. */
  from: z.number().check(z.nonnegative(), z.int()),
  most: z.number().check(z.gte(1), z.lte(5000), z.int()),
});
export const importTabTakes = () => z.object(rowsTake());

/** Tabs that are not the desk's own, as people see them: hidden ones are not offered. */
export function importTabs(): CallResult<'importTabs'> {
  const scene = newScene(keyboard(), nothingRemembered);
  const { desk } = look(scene, { ...jobReading, tabs: [...jobReading.tabs, 'intake'] });
  const refused = whyMayNotImport(desk, scene.actor);
  if (refused) return refusal(refused, desk);
  return { done: true, tabs: offered(desk).map(({ sheetId, title }) => ({ sheetId, title })) };
}

/** Some rows of one of them, as texts. */
export function importTab(json: unknown): CallResult<'importTab'> {
  const args = taken(rowsTake, json);
  if (!args) return refusal('bad-arguments');
  const scene = newScene(keyboard(), nothingRemembered);
  const { desk } = look(scene, jobReading);
  const refuse = (refused: Refusal) => refusal(refused, desk);
  const refused = whyMayNotImport(desk, scene.actor);
  if (refused) return refuse(refused);
  const tab = offered(desk).find(({ sheetId }) => sheetId === args.sheetId);
  if (!tab) return refuse('import-tab-gone');
  const size = { rows: tab.rows, columns: tab.columns };
  const most = Math.max(2, Math.min(args.most, Math.floor(mostCells / tab.columns)));
  const to = Math.min(args.from + most, tab.rows);
  if (args.from >= to) return { done: true, size, rows: [], doubts: [] };
  const cells = cellsOf(desk, tab, args.from + 1, to);
  if (!cells) return refuse('import-tab-gone');
  // Rows that are empty to the end do not come.
  const rows = Array.from({ length: to - args.from }, (_, at) => cells[at] ?? []);
  return { done: true, size, ...read(rows, args.from) };
}

interface Tab {
  readonly sheetId: number;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
}

function offered(desk: Desk): readonly Tab[] {
  const own = ownTabs(desk);
  const fields =
    'sheets.properties(sheetId,title,hidden,sheetType,gridProperties(rowCount,columnCount))';
  const { sheets = [] } = sheetsService().Spreadsheets.get(desk.spreadsheetId, { fields });
  return sheets.flatMap(({ properties = {} }) => {
    const { sheetId = 0, title = '', hidden = false, sheetType, gridProperties } = properties;
    // A chart of its own has no cells.
    if (hidden || sheetType !== 'GRID' || own.has(sheetId)) return [];
    const { rowCount: rows = 0, columnCount: columns = 1 } = gridProperties ?? {};
    return [{ sheetId, title, rows, columns }];
  });
}

/** With those that forms of ours fill, or filled. */
const ownTabs = ({ state, intake }: Desk): ReadonlySet<number> =>
  new Set([
    ...Object.values(tabs).map(({ sheetId }) => sheetId),
    ...state.forms.flatMap(({ sheetId, before }) => (before > 0 ? [sheetId, before] : [sheetId])),
    ...intake.map(({ sheetId }) => sheetId),
  ]);

const cellFields =
  'sheets.data.rowData.values(formattedValue,effectiveValue(numberValue,errorValue),effectiveFormat.numberFormat.type)';

/** undefined: since it was looked for, the tab was renamed, cut or deleted. */
function cellsOf(desk: Desk, tab: Tab, first: number, last: number) {
  const ranges = [`'${tab.title.replace(/'/g, "''")}'!${first}:${last}`];
  try {
    const { sheets = [] } = sheetsService().Spreadsheets.get(desk.spreadsheetId, {
      ranges,
      fields: cellFields,
    });
    return (sheets[0]?.data?.[0]?.rowData ?? []).map(({ values = [] }) => values);
  } catch (error) {
    const isSame = (now: Tab): boolean => now.title === tab.title && now.rows >= last;
    // Google was merely busy.
    if (offered(desk).some(isSame)) throw error;
    console.warn(`no rows of a tab: ${error instanceof Error ? error.name : 'error'}`);
    return undefined;
  }
}

function read(cells: readonly (readonly CellData[])[], from: number) {
  const doubts: CellDoubt[] = [];
  const rows = cells.map((row, at) =>
    row.map((cell, column) => {
      const { text, doubt } = textOf(cell);
      if (doubt)
        doubts.push({ kind: doubt, row: from + at, column, text: cell.formattedValue ?? '' });
      return text;
    }),
  );
  return { rows, doubts };
}

function textOf({ formattedValue: shown = '', effectiveValue, effectiveFormat }: CellData): {
  readonly text: string;
  readonly doubt?: CellDoubt['kind'] | undefined;
} {
  const { numberValue, errorValue } = effectiveValue ?? {};
  if (errorValue) return { text: '', doubt: 'error' };
  if (numberValue === undefined) return { text: shown };
  const type = effectiveFormat?.numberFormat?.type ?? '';
  if (/DATE|TIME/.test(type)) return { text: numberText(numberValue, 'moment', shown) };
  const text = numberText(numberValue, type === 'PERCENT' ? 'percent' : 'plain', shown);
  return { text, ...(isRounded(numberValue) ? { doubt: 'rounded' as const } : {}) };
}
