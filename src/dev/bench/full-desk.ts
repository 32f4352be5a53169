// A desk with many complaints, without the years it takes: rows of the first are copied under numbers of the year before.
import { describe } from '../desk/folder.ts';
import { makeDesk } from '../desk/new-desk.ts';
import type { Files } from '../google/host/executions/project.ts';
import { dataOf } from '../google/host/workbook/cell.ts';
import type { Cell, Row, SheetState } from '../google/host/workbook/state.ts';
import type { World } from '../google/host/world.ts';
import { LocalGoogle } from '../google/local-google.ts';
import { customersOf, type DeskMap, mapOf } from './desk-map.ts';

/** So many stand open among the recent, unless told otherwise; the others are archived. */
export const mostOpen = 500;
/** So many really came by the form: an event compares the last fifty responses. */
const written = 60;

const fridayMorning = '2026-11-20T10:05:00Z';

export interface FullDesk {
  readonly google: LocalGoogle;
  readonly desk: DeskMap;
  readonly write: () => void;
}

export async function fullDesk(
  files: Files,
  complaints: number,
  { quota = 100_000, open = mostOpen } = {},
): Promise<FullDesk> {
  const really = Math.min(complaints, written);
  const world: World = JSON.parse(await remembered({ files, really, quota }));
  const google = new LocalGoogle(world, { files });
  const desk = mapOf(google);
  copyFirst(google, desk, complaints - really, open - written);
  forgetIndexed(google, desk);
  return { google, desk, write: customersOf(google, really) };
}

interface Lived {
  readonly files: Files;
  readonly really: number;
  readonly quota: number;
}

const lived = new Map<string, readonly [files: Files, world: Promise<string>]>();

/** Desks of all sizes begin alike: what really came is lived through once. */
function remembered(wanted: Lived): Promise<string> {
  const name = `${wanted.really} ${wanted.quota}`;
  const known = lived.get(name);
  if (known?.[0] === wanted.files) return known[1];
  const world = live(wanted).then((google) => JSON.stringify(google.world));
  lived.set(name, [wanted.files, world]);
  return world;
}

async function live({ files, really, quota }: Lived): Promise<LocalGoogle> {
  const tools = { files: async () => files, from: '.', note: () => undefined, now: () => 0 };
  const recipe = { language: 'en', timezone: 'Europe/London', quota, practice: false } as const;
  const google = await makeDesk(recipe, Date.parse(fridayMorning), tools);
  expectHundreds(google);
  const write = customersOf(google);
  for (let count = 0; count < really; count += 1) write();
  google.advanceTo(google.now + 60_000);
  google.tick();
  return google;
}

/** Sixty customers in an instant are no flood here. */
function expectHundreds(google: LocalGoogle): void {
  const settings = describe(google).tabs.find((tab) => tab.key === 'settings');
  const at = (field: string) => settings?.columns.findIndex((one) => one.field === field) ?? -1;
  const { spreadsheets, spreadsheetId, installer } = google.world;
  const sheet = spreadsheets[spreadsheetId]?.sheets.find(
    (one) => one.sheetId === settings?.sheetId,
  );
  const row = sheet?.rows.findIndex(
    (cells) => dataOf(cells?.[at('key')] ?? null).v === 'floodPerHour',
  );
  if (!sheet || row === undefined || row < 0) throw new Error('The desk has no such setting');
  google.typeCell(installer, sheet.sheetId, row + 1, at('value') + 1, '0');
}

/** A tab of each pair is for what is open, the other for what is archived. */
const places: readonly (readonly [from: string, open: string, archived: string])[] = [
  ['complaints', 'complaints', 'archive'],
  ['log', 'log', 'logArchive'],
  ['intake', 'intake', 'intake'],
  ['customers', 'customers', 'customers'],
];

function copyFirst(
  google: LocalGoogle,
  { tabs, number }: DeskMap,
  copies: number,
  open: number,
): void {
  const book = google.world.spreadsheets[google.world.spreadsheetId];
  if (!book || copies === 0) return;
  const idOf = (key: string) => tabs.find((tab) => tab.key === key)?.sheetId ?? -1;
  const added = new Map<number, Row[]>();
  for (const [from, toOpen, toArchive] of places) {
    const sample = rowsAbout(book.sheets, idOf(from), number);
    const rows = Array.from({ length: copies }, (_, at) =>
      sample.map((row) => renumbered(row, number, at + 1)),
    );
    addTo(added, idOf(toOpen), rows.slice(0, open).flat());
    addTo(added, idOf(toArchive), rows.slice(open).flat());
  }
  book.sheets = book.sheets.map((sheet) => grown(sheet, added.get(sheet.sheetId) ?? []));
}

/** Rows that came in behind its back are indexed as those of an older desk are. */
function forgetIndexed(google: LocalGoogle, { tabs }: DeskMap): void {
  const book = google.world.spreadsheets[google.world.spreadsheetId];
  const state = tabs.find(({ key }) => key === 'state');
  const columnOf = (field: string): number =>
    state?.columns.findIndex((one) => one.field === field) ?? -1;
  const [key, value] = [columnOf('key'), columnOf('value')];
  const anew: Readonly<Record<string, string>> = {
    index: '"none"',
    archived: '{"rows":0,"last":"","log":0,"behind":true}',
    counted: 'false',
  };
  const nameOf = (row: Row): string => String(dataOf(row[key] ?? null).v);
  const asNew = (row: Row): Row =>
    row.map((cell, at) => (at === value ? (anew[nameOf(row)] ?? cell) : cell));
  if (!book || !state) throw new Error('The desk has no State');
  book.sheets = book.sheets.map((sheet) =>
    sheet.sheetId === state.sheetId
      ? { ...sheet, rows: sheet.rows.map((row) => row && asNew(row)) }
      : sheet,
  );
}

const addTo = (added: Map<number, Row[]>, sheetId: number, rows: readonly Row[]): void => {
  added.set(sheetId, [...(added.get(sheetId) ?? []), ...rows]);
};

const firstCustomer = ['C-0001', 'c1@customers.example'] as const;

function rowsAbout(sheets: readonly SheetState[], sheetId: number, number: string) {
  const rows = sheets.find((sheet) => sheet.sheetId === sheetId)?.rows ?? [];
  const marks = [number, firstCustomer[0]];
  return rows.filter((row): row is Row =>
    Boolean(row?.some((cell) => marks.includes(String(dataOf(cell).v)))),
  );
}

function renumbered(row: Row, number: string, copy: number): Row {
  const count = String(copy).padStart(5, '0');
  const [id, mail] = firstCustomer;
  const again = (text: string) =>
    text
      .replaceAll(number, number.replace('2026', '2025').replace(/\d+$/, count))
      .replaceAll(id, `D-${count}`)
      .replaceAll(mail, `d${count}@customers.example`);
  return row.map((cell): Cell => {
    if (typeof cell === 'string') return again(cell);
    return typeof cell === 'object' && typeof cell?.v === 'string'
      ? { ...cell, v: again(cell.v) }
      : cell;
  });
}

function grown(sheet: SheetState, rows: readonly Row[]): SheetState {
  const all = [...sheet.rows, ...rows];
  return { ...sheet, rows: all, rowCount: Math.max(sheet.rowCount, all.length + 100) };
}
