// Rows of a CSV file, a piece at a time: papaparse reads, the memory stays bounded, and what is broken is named.
import Papa from 'papaparse';

export interface CsvRow {
  /** As a spreadsheet counts: the heading is row 1. */
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

const delimiters = [',', ';', '\t', '|'];
/** No row of a complaint is longer: its quotation mark was never closed. */
const longestRow = 2_000_000;

export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<readonly CsvRow[]> {
  let parser: Papa.Parser | undefined;
  let rest = '';
  let row = 1;
  for await (const piece of pieces) {
    rest += piece;
    parser ??= parserFor(rest);
    const { data, errors, meta } = parser.parse(rest, 0, true) as Parsed;
    yield numbered(data, errors, row);
    row += data.length;
    rest = rest.slice(meta.cursor);
    if (rest.length > longestRow) return yield [{ row, cells: [rest.slice(0, 80)], broken: true }];
  }
  if (rest === '' || parser === undefined) return;
  const { data, errors } = parser.parse(rest, 0, false) as Parsed;
  yield numbered(data, errors, row);
}

function parserFor(text: string): Papa.Parser {
  const sample = text.slice(0, 1 << 16);
  const { meta } = Papa.parse(sample, {
    preview: 50,
    delimitersToGuess: delimiters,
    skipEmptyLines: true,
  });
  return new Papa.Parser({ delimiter: meta.delimiter, newline: meta.linebreak as '\n' });
}

function numbered(data: Parsed['data'], errors: Parsed['errors'], first: number): CsvRow[] {
  const broken = new Set(errors.map((error) => error.row ?? data.length - 1));
  return data.map((cells, at) => ({ row: first + at, cells, broken: broken.has(at) }));
}
