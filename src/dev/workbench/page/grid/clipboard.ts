// Copying and pasting as every spreadsheet does: tabs between cells, line ends between rows.
import type { CellAt } from './cells.ts';
import type { Area } from './selection.ts';

const quoted = (text: string): string =>
  /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export function asText({ row, column, rows, columns }: Area, at: CellAt): string {
  const count = (n: number) => Array.from({ length: n }, (_, index) => index);
  return count(rows)
    .map((down) =>
      count(columns)
        .map((right) => quoted(at(row + down, column + right)?.text ?? ''))
        .join('\t'),
    )
    .join('\n');
}

/** One cell: quoted, with tabs and line ends inside, or plain. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/gy;

export function asCells(text: string): string[][] {
  const lines: string[][] = [[]];
  const whole = text.replace(/\r?\n$/, '');
  for (const [, inQuotes, plain = '', end] of whole.matchAll(CELL)) {
    lines[lines.length - 1]?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  return lines;
}
