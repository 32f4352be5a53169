// Tables with typed columns, as Google makes them of a form's response tab. Nobody but the table formats their cells.
import { GoogleError } from '../services/service.ts';
import { type Box, boxOf, intersect } from './range.ts';
import type { GridRange } from './rules.ts';
import type { Shift } from './shift.ts';
import type { SheetState } from './state.ts';

export const COLUMN_TYPES = [
  'DOUBLE',
  'CURRENCY',
  'PERCENT',
  'DATE',
  'TIME',
  'DATE_TIME',
  'TEXT',
  'BOOLEAN',
  'DROPDOWN',
  'FILES_CHIP',
  'PEOPLE_CHIP',
  'FINANCE_CHIP',
  'PLACE_CHIP',
  'RATINGS_CHIP',
] as const;

export type ColumnType = (typeof COLUMN_TYPES)[number];

export interface TableColumn {
  /** Column of the grid, zero-based. */
  readonly at: number;
  /** A column without a type is an ordinary one. */
  readonly type?: ColumnType;
  /** The type was set later: a TEXT column then keeps what a form writes as it was typed. */
  readonly retyped?: true;
}

export interface TableState {
  readonly tableId: string;
  readonly name: string;
  readonly range: GridRange;
  readonly columns: readonly TableColumn[];
}

/** The smallest table is its header and one row. */
const SMALLEST = 2;

export function newTable(sheetId: number, title: string, types: readonly ColumnType[]): TableState {
  return {
    tableId: `${sheetId + 1}`,
    name: title.replaceAll(/[^\p{L}\p{N}]+/gu, '_'),
    range: {
      sheetId,
      startRowIndex: 0,
      endRowIndex: SMALLEST,
      startColumnIndex: 0,
      endColumnIndex: types.length,
    },
    columns: types.map((type, at) => ({ at, type })),
  };
}

const typedColumn = (sheet: SheetState, column: number): TableColumn | undefined =>
  sheet.tables?.flatMap(({ columns }) => columns).find(({ at, type }) => at === column && type);

export const isTyped = (sheet: SheetState, column: number): boolean =>
  typedColumn(sheet, column) !== undefined;

export function keepsText(sheet: SheetState, column: number): boolean {
  const { type, retyped = false } = typedColumn(sheet, column) ?? {};
  return type === 'TEXT' && retyped;
}

/** All rows below the header count, for the table grows. */
function touchesTyped(sheet: SheetState, { range, columns }: TableState, box: Box): boolean {
  const top = boxOf(range, sheet).top + 1;
  return columns.some(
    ({ at, type }) =>
      type && intersect(box, { top, bottom: sheet.rowCount, left: at, right: at + 1 }),
  );
}

/** For whoever would format or validate these cells. */
export function refuseTyped(sheet: SheetState, box: Box): void {
  if (sheet.tables?.some((table) => touchesTyped(sheet, table, box))) {
    throw new GoogleError('This operation is not allowed on cells in typed columns.', 400);
  }
}

/** Down to the last response. */
export function grownTables(sheet: SheetState, responseRows: number): Partial<SheetState> {
  if (!sheet.tables) return {};
  const tables = sheet.tables.map((table) => {
    const endRowIndex = Math.max(SMALLEST, 1 + responseRows);
    return { ...table, range: { ...table.range, endRowIndex } };
  });
  return { tables };
}

/** A later question's column joins the table. */
export function widenedTables(sheet: SheetState, at: number): Partial<SheetState> {
  if (!sheet.tables) return {};
  const tables = sheet.tables.map((table): TableState => {
    if ((table.range.endColumnIndex ?? 0) > at) return table;
    const range = { ...table.range, endColumnIndex: at + 1 };
    return { ...table, range, columns: [...table.columns, { at, type: 'TEXT' }] };
  });
  return { tables };
}

/** Columns go where a change of the grid takes them. */
export function shiftColumns(table: TableState, shift: Shift): TableState {
  if (shift.dimension === 'ROWS') return table;
  const columns = table.columns.flatMap((column) =>
    shift.span([column.at, column.at + 1]).map(([at]) => ({ ...column, at })),
  );
  return { ...table, columns };
}

/** On a copied tab. */
export const copiedTables = (tables: readonly TableState[], sheetId: number): TableState[] =>
  tables.map((table, index) => ({
    ...table,
    tableId: `${sheetId + 1 + index}`,
    range: { ...table.range, sheetId },
  }));
