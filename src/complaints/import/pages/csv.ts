// Rows of a CSV file, a piece at a time: papaparse reads, the memory stays bounded, and what is broken is named.
import Papa from 'papaparse';

export interface CsvRow {
  /** As a spreadsheet counts: the first line is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quotation mark that is never closed, or text after a closing one. */
  readonly broken: boolean;
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row?: number; readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** No row of a complaint is longer: its quotation mark was never closed. */
const longestRow = 2_000_000;

/** `chosen`: said by hand; else the one that makes the most rows of one width. */
export async function* csvRows(
  pieces: AsyncIterable<string>,
  chosen?: Delimiter,
): AsyncGenerator<readonly CsvRow[]> {
  let shape: Shape | undefined;
  let rest = '';
  let row = 1;
  for await (const piece of withPlainEnds(pieces)) {
    rest += piece;
    if (shape === undefined) {
      const begun = beginning(rest, chosen);
      [shape, rest] = [begun.shape, begun.rest];
    }
    const { data, errors, meta } = shape.parser.parse(rest, 0, true) as Parsed;
    yield numbered(shape, data, errors, row);
    row += data.length;
    rest = rest.slice(meta.cursor);
    if (rest.length > longestRow) return yield [{ row, cells: [rest.slice(0, 80)], broken: true }];
  }
  if (rest === '' || shape === undefined) return;
  const { data, errors } = shape.parser.parse(rest, 0, false) as Parsed;
  yield numbered(shape, data, errors, row);
}

/** However lines end, and where one file holds several ways: a line ends with `\n`. */
async function* withPlainEnds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    yield plainEnds(text.slice(0, text.length - held.length));
  }
  if (held !== '') yield '\n';
}

const plainEnds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

interface Shape {
  readonly parser: Papa.Parser;
  readonly bare: (cell: string) => string;
}

/** Some programs say in the first line what parts the cells; a spreadsheet shows no such row. */
const saysDelimiter = /^\ufeff?"?sep=(.)"?\n/i;

function beginning(text: string, chosen: Delimiter | undefined): { shape: Shape; rest: string } {
  const said = saysDelimiter.exec(text);
  const rest = said ? text.slice(said[0].length) : text;
  const sample = rest.slice(0, 1 << 16);
  const delimiter = chosen ?? said?.[1] ?? likeliest(sample);
  const bare = wrapping(parsed(sample, delimiter));
  return { shape: { parser: parserOf(delimiter), bare }, rest };
}

const parserOf = (delimiter: string, preview = 0): Papa.Parser =>
  new Papa.Parser({ delimiter, newline: '\n', preview });

const sampleRows = 80;

const parsed = (sample: string, delimiter: string): Parsed['data'] =>
  (parserOf(delimiter, sampleRows).parse(sample, 0, true) as Parsed).data;

function likeliest(sample: string): string {
  const complete = sample.includes('\n') ? sample : `${sample}\n`;
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    letters: lettersInTable(parsed(complete, delimiter)),
  }));
  const [best] = scored.sort((a, b) => b.letters - a.letters);
  return best && best.letters > 0 ? best.delimiter : ',';
}

/** How much stands in rows of the width that holds the most: what stands above a table has another width, and so have the
 * lines of a text that something else parts. */
function lettersInTable(rows: Parsed['data']): number {
  if (isPadding(rows)) return 0;
  const letters = new Map<number, number>();
  for (const cells of rows) {
    const before = letters.get(cells.length) ?? 0;
    if (cells.length > 1) letters.set(cells.length, before + cells.join('').trim().length);
  }
  return Math.max(0, ...letters.values());
}

/** Tabs at the ends of cells that something else parts. */
function isPadding(rows: Parsed['data']): boolean {
  const later = rows.flatMap((cells) => cells.slice(1)).filter((cell) => cell !== '');
  return later.length > 0 && later.every((cell) => /^[,;]/.test(cell));
}

/** What programs put around each cell so that a spreadsheet leaves it alone: a tab behind it, a tick before it, `="..."`. */
function wrapping(rows: Parsed['data']): Shape['bare'] {
  const cells = rows
    .slice(1)
    .flat()
    .filter((cell) => cell.trim() !== '');
  const isUsual = (sign: RegExp): boolean =>
    cells.length > 0 && cells.filter((cell) => sign.test(cell)).length > cells.length / 2;
  const signs = [/^`/, /\t+$/].filter(isUsual);
  return (cell) => signs.reduce((text, sign) => text.replace(sign, ''), unquoted(cell));
}

const unquoted = (cell: string): string => {
  const found = cell.startsWith('=') ? /^="(.*)"\s*$/s.exec(cell) : null;
  return found ? (found[1] ?? '').replaceAll('""', '"') : cell;
};

function numbered(
  { bare }: Shape,
  data: Parsed['data'],
  errors: Parsed['errors'],
  first: number,
): CsvRow[] {
  const broken = new Set(errors.map((error) => error.row ?? data.length - 1));
  return data.map((cells, at) => ({
    row: first + at,
    cells: cells.map(bare),
    broken: broken.has(at),
  }));
}
