// The same world once more, so that it can end differently. What is below a tab, and a mail that has left, is shared: it is
// replaced, never changed.
import type { Row, SheetState, WorkbookState } from './workbook/state.ts';
import type { World } from './world.ts';

type Rows = SheetState['rows'];

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function freeze(row: Row | null): void {
  if (!row || Object.isFrozen(row)) return;
  for (const cell of row) if (typeof cell === 'object' && cell) Object.freeze(cell);
  Object.freeze(row);
}

/** Whoever changed what is shared would change it everywhere, and is told. */
function shared(rows: Rows): Rows {
  if (Object.isFrozen(rows)) return rows;
  rows.forEach(freeze);
  return Object.freeze(rows);
}

function freezeAll(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.values(value).forEach(freezeAll);
  Object.freeze(value);
}

function copyOfSheet(sheet: SheetState): SheetState {
  const { rows, ...rest } = sheet;
  Object.values(rest).forEach(freezeAll);
  return { ...sheet, rows: shared(rows) };
}

function copyOfBook(book: WorkbookState): WorkbookState {
  const { sheets, ...rest } = book;
  Object.values(rest).forEach(freezeAll);
  return { ...book, sheets: sheets.map(copyOfSheet) };
}

/** What ran before is left behind. */
export function forkWorld(world: World): World {
  const books = Object.entries(world.spreadsheets).map(([id, book]) => [id, copyOfBook(book)]);
  return {
    ...copied({ ...world, executions: [], mails: [], spreadsheets: {} }),
    mails: [...world.mails],
    spreadsheets: Object.fromEntries(books),
  };
}

const texts = new WeakMap<Rows | Row, string>();

function remembered<T extends Rows | Row>(what: T, textOf: (what: T) => string): string {
  const known = texts.get(what) ?? textOf(what);
  texts.set(what, known);
  return known;
}

const textOfRow = (row: Row | null): string => (row ? remembered(row, JSON.stringify) : 'null');
const textOfRows = (rows: Rows): string =>
  remembered(shared(rows), (all) => all.map(textOfRow).join());

function textOfBook({ sheets, ...book }: WorkbookState): string {
  const tabs = sheets.map(({ rows, ...sheet }) => `${JSON.stringify(sheet)}\n${textOfRows(rows)}`);
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
