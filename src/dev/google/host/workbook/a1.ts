// A1 notation, as people and the Sheets API write it.
import type { Box } from './range.ts';
import type { GridRange } from './rules.ts';
import type { SheetState } from './state.ts';

export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function a1Of(box: Box): string {
  const first = `${columnName(box.left)}${box.top + 1}`;
  const last = `${columnName(box.right - 1)}${box.bottom}`;
  return first === last ? first : `${first}:${last}`;
}

export function quotedTitle(title: string): string {
  const plain = /^[A-Za-z_]\w*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title);
  return plain ? title : `'${title.replaceAll("'", "''")}'`;
}

export function a1WithTitle(sheet: SheetState, box: Box): string {
  return `${quotedTitle(sheet.title)}!${a1Of(box)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

interface Corner {
  readonly column?: number;
  readonly row?: number;
}

function corner(text: string): Corner | undefined {
  const [, letters, digits] = CORNER.exec(text) ?? [];
  if (!letters && !digits) return undefined;
  return {
    ...(letters ? { column: columnIndex(letters) } : {}),
    ...(digits ? { row: Number(digits) - 1 } : {}),
  };
}

/** `A1:B2`, `A:C`, `3:5`, `A5:B`; undefined when it is none of them. */
export function parseA1(sheetId: number, text: string): GridRange | undefined {
  const [first = '', second] = text.split(':');
  const start = corner(first);
  const end = second === undefined ? start : corner(second);
  if (!start || !end || start.row === -1 || end.row === -1) return undefined;
  const single = second === undefined;
  if (single && (start.row === undefined || start.column === undefined)) return undefined;
  return {
    sheetId,
    ...bounds('startRowIndex', 'endRowIndex', start.row, end.row),
    ...bounds('startColumnIndex', 'endColumnIndex', start.column, end.column),
  };
}

function bounds(from: string, to: string, a: number | undefined, b: number | undefined) {
  if (a === undefined || b === undefined) return a === undefined ? {} : { [from]: a };
  return { [from]: Math.min(a, b), [to]: Math.max(a, b) + 1 };
}

/** Splits `'It''s'!A1:B2` into title and cells; a bare word is a title or cells. */
export function splitTitle(text: string): { title: string; cells: string } {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')*)'|([^'!]*))!(.*)$/s.exec(text) ?? [];
  if (cells === undefined) return { title: '', cells: text };
  return { title: quoted?.replaceAll("''", "'") ?? plain ?? '', cells };
}

function unquoted(text: string): string {
  return /^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** Looks up an A1 range with or without a title in the tabs; a title alone is the whole tab. */
export function findA1(sheets: readonly SheetState[], text: string): GridRange | undefined {
  const { title, cells } = splitTitle(text);
  const named = (name: string) =>
    sheets.find((sheet) => sheet.title.toLowerCase() === name.toLowerCase());
  if (title !== '') {
    const sheet = named(title);
    return sheet && parseA1(sheet.sheetId, cells);
  }
  const whole = named(unquoted(cells));
  if (whole) return { sheetId: whole.sheetId };
  const first = sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
  return first && parseA1(first.sheetId, cells);
}
