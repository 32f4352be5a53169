// `desk edit` and `desk sort`: what a human does in the sheet.
import { parseA1 } from '../google/host/workbook/a1.ts';
import type { LocalGoogle } from '../google/local-google.ts';
import { describe } from './folder.ts';

/** A tab by its neutral key or by its title. */
function sheetNamed(google: LocalGoogle, name: string) {
  const { spreadsheets, spreadsheetId } = google.world;
  const sheets = spreadsheets[spreadsheetId]?.sheets ?? [];
  const key = describe(google).tabs.find((tab) => tab.key.toLowerCase() === name.toLowerCase());
  const sheet = sheets.find(
    (each) => each.sheetId === key?.sheetId || each.title.toLowerCase() === name.toLowerCase(),
  );
  if (!sheet) throw new Error(`There is no tab "${name}"`);
  return { sheet, columns: key?.columns ?? [] };
}

export function edit(google: LocalGoogle, tab: string, a1: string, value: string, as: string) {
  const { sheetId } = sheetNamed(google, tab).sheet;
  const range = parseA1(sheetId, a1);
  const { startRowIndex, startColumnIndex } = range ?? {};
  if (startRowIndex === undefined || startColumnIndex === undefined) {
    throw new Error(`"${a1}" is not a cell like B7`);
  }
  return google.typeCell(as, sheetId, startRowIndex + 1, startColumnIndex + 1, value);
}

function textOf(cell: unknown): string {
  const value = typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : cell;
  return String(value ?? '');
}

export function sort(google: LocalGoogle, tab: string, header: string) {
  const { sheet, columns } = sheetNamed(google, tab);
  const title = columns.find((column) => column.field === header)?.header ?? header;
  const at = (sheet.rows[0] ?? []).findIndex((cell) => textOf(cell) === title);
  if (at < 0) throw new Error(`The tab ${sheet.title} has no header "${header}"`);
  return google.sortRange(google.world.installer, sheet.sheetId, at + 1, true);
}
