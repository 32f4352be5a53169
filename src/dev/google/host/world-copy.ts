// The same world once more, so that it can end differently. Rows are shared: outside a draft they are replaced, never changed.
import type { Row, SheetState, WorkbookState } from './workbook/state.ts';
import type { World } from './world.ts';

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Whoever changed a shared row would change it everywhere, and is told. */
function shared(row: Row | null): Row | null {
  if (row && !Object.isFrozen(row)) {
    for (const cell of row) if (typeof cell === 'object' && cell) Object.freeze(cell);
    Object.freeze(row);
  }
  return row;
}

/** In the order in which they stand: tests compare worlds as texts. */
const copyOfSheet = (sheet: SheetState): SheetState => ({
  ...copied({ ...sheet, rows: [] }),
  rows: sheet.rows.map(shared),
});

const copyOfBook = (book: WorkbookState): WorkbookState => ({
  ...copied({ ...book, sheets: [] }),
  sheets: book.sheets.map(copyOfSheet),
});

/** What ran before is left behind. */
export function forkWorld(world: World): World {
  const books = Object.entries(world.spreadsheets).map(([id, book]) => [id, copyOfBook(book)]);
  return {
    ...copied({ ...world, executions: [], spreadsheets: {} }),
    spreadsheets: Object.fromEntries(books),
  };
}

const texts = new WeakMap<object, string>();

function textOfRow(row: Row | null): string {
  if (!row) return 'null';
  const known = texts.get(row) ?? JSON.stringify(shared(row));
  texts.set(row, known);
  return known;
}

function textOfBook({ sheets, ...book }: WorkbookState): string {
  const tabs = sheets.map(
    ({ rows, ...sheet }) => `${JSON.stringify(sheet)}\n${rows.map(textOfRow).join()}`,
  );
  return [JSON.stringify(book), ...tabs].join('\n');
}

/** All that people can see in the sheets; equal where these are. */
export const textOfBooks = ({ spreadsheets }: World): string =>
  Object.values(spreadsheets).map(textOfBook).join('\n');

/** Equal for equal worlds, whatever ran before. */
export function textOfWorld(world: World): string {
  const { spreadsheets: _, executions: _ran, ...rest } = world;
  return `${JSON.stringify(rest)}\n${textOfBooks(world)}`;
}
