// Which row holds the headings: above it may stand a title, who exported when, and how many; below it the same once more, and
// sums.

import { readDate } from '../../../plain/written-dates.ts';
import { asLine, asWord } from './clean.ts';
import { recogniseColumns } from './columns.ts';
import type { CsvRow } from './csv.ts';

export interface Heading {
  /** Its row in the file. */
  readonly row: number;
  readonly header: readonly string[];
}

/** So many rows are looked at. */
export const headingWithin = 60;

export function headingIn(rows: readonly CsvRow[]): Heading | undefined {
  const filled = rows.map(({ cells }) => cells.filter((cell) => asLine(cell) !== '').length);
  const wide = Math.max(2, 0.6 * Math.max(...filled));
  const first =
    rows[
      Math.max(
        0,
        filled.findIndex((count) => count >= wide),
      )
    ];
  if (first === undefined) return undefined;
  const known = (row: CsvRow): number => (mayBe(row) ? knownIn(row) : 0);
  const better = rows.find((row) => known(row) > 2 && known(row) > 2 * knownIn(first) + 1);
  const { row, cells } = better ?? first;
  return { row, header: cells.map(asLine) };
}

const knownIn = ({ cells }: CsvRow): number => Object.keys(recogniseColumns(cells)).length;

/** Cells of a complaint may read like headings (*closed*, *email*), its dates and addresses do not. */
const mayBe = ({ cells }: CsvRow): boolean =>
  !cells.some((cell) => /@|^[\d.,]+$/.test(cell.trim()) || readDate(asLine(cell), 2000));

/** The headings once more, where files were put behind each other or a page began. */
export const isHeadingAgain = ({ cells }: CsvRow, { header }: Heading): boolean =>
  cells.length >= header.length && header.every((title, at) => asLine(cells[at] ?? '') === title);

const sums =
  /^((grand |sub ?)?totals?( (number )?(of )?(records?|rows?|tickets?|cases?|complaints?))?( \d+.*)?|sum|\d+ (rows?|records?|tickets?)|(合计|合計|总计|總計|小计|小計|总数|總數|汇总|彙總)( ?\d+)?.?|共 ?\d+ ?.?)$/;

/** A row that only counts or adds up, or closes the list: hardly any cell, and the first says so. */
export function isSum({ cells }: CsvRow, { header }: Heading): boolean {
  const filled = cells.filter((cell) => asLine(cell) !== '');
  const [first = ''] = filled;
  if (/^#?-{4,}/.test(first.trim())) return true;
  const isThin = filled.length <= Math.max(1, header.length / 2);
  return isThin && !filled.some((cell) => isDated(cell)) && sums.test(asWord(first));
}

const isDated = (cell: string): boolean =>
  /[-/.年]/.test(cell) && readDate(asLine(cell), 2000) !== undefined;
