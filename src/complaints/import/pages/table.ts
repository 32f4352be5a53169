// A file as a table: how it is written, where its headings stand, and the rows below them.
import { isBlank, plain } from './clean.ts';
import { type CsvRow, csvRows, type Delimiter } from './csv.ts';
import { decoded, type Encoding } from './encoding.ts';
import { type Heading, headingIn, headingWithin, isHeadingAgain, isSum } from './heading.ts';

/** How its bytes are read. */
export interface Writing {
  readonly encoding: Encoding;
  /** What parts the cells, where somebody said it. */
  readonly delimiter?: Delimiter | undefined;
}

/** Every row that holds anything. */
async function* dataRows(source: Blob, writing: Writing): AsyncGenerator<CsvRow> {
  for await (const rows of csvRows(decoded(source, writing.encoding), writing.delimiter)) {
    yield* rows.filter((row) => !isEmptyRow(row));
  }
}

const isEmptyRow = ({ cells }: CsvRow): boolean => cells.every((cell) => plain(cell).trim() === '');

/** So many rows tell what a column holds. */
const sampled = 400;

export interface Beginning {
  readonly heading: Heading;
  readonly sample: readonly CsvRow[];
}

export async function beginningOf(source: Blob, writing: Writing): Promise<Beginning | undefined> {
  const rows: CsvRow[] = [];
  for await (const row of dataRows(source, writing)) {
    rows.push(row);
    if (rows.length >= sampled) break;
  }
  const heading = headingIn(rows.slice(0, headingWithin));
  return heading && { heading, sample: rows.filter((row) => isBody(row, heading)) };
}

/** The rows below the headings; `passed` is told of those that only repeat the headings or add up. */
export async function* bodyRows(
  source: Blob,
  writing: Writing,
  heading: Heading,
  passed: () => void = () => {},
): AsyncGenerator<CsvRow> {
  for await (const row of dataRows(source, writing)) {
    if (isBody(row, heading)) yield row;
    else if (row.row > heading.row) passed();
  }
}

const isBody = (row: CsvRow, heading: Heading): boolean =>
  row.row > heading.row && !isHeadingAgain(row, heading) && !isSum(row, heading);

/** Cells beyond the last heading that hold something. */
export const cellBeyond = ({ cells }: CsvRow, header: readonly string[]): string | undefined =>
  cells.slice(header.length).find((cell) => !isBlank(cell));
