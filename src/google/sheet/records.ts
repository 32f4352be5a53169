// Rows of a tab as records by field, with what could not be read.
import type { FieldValue } from '../../desk/fact.ts';
import type { Problem } from '../../desk/problem.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import { type CellValue, readCell } from './cells.ts';
import { type RawTable, rowAt } from './read-tabs.ts';

export interface RecordRow {
  /** 0-based row in the sheet. */
  readonly at: number;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly unreadable: readonly string[];
}

export const isBlank = (cells: readonly CellValue[]): boolean => cells.every((cell) => cell === '');

/** Every row that holds anything. Fields whose column is missing or whose cell is unreadable are absent. */
export function recordsOf(table: RawTable, zone: string, currency = ''): RecordRow[] {
  return table.rows.flatMap((cells, index) =>
    isBlank(cells) ? [] : [recordOf(table, cells, rowAt(table, index), { zone, currency })],
  );
}

function recordOf(
  table: RawTable,
  cells: readonly CellValue[],
  at: number,
  { zone, currency }: Readonly<Record<'zone' | 'currency', string>>,
): RecordRow {
  const values: Record<string, FieldValue> = {};
  const unreadable: string[] = [];
  for (const column of tabs[table.tab].columns) {
    const index = table.columns.at.get(column.field);
    if (index === undefined) continue;
    const value = readCell(column.kind, cells[index] ?? '', zone, currency);
    if (value === undefined) unreadable.push(column.field);
    else values[column.field] = value;
  }
  return { at, values, unreadable };
}

/** Headers that are missing or doubled: whoever must write there, cannot. */
export const headerProblems = (table: RawTable): Problem[] => {
  const where = unquoted(table.title) || table.tab;
  if (table.isGlance) return [];
  return [
    ...table.columns.missing.map((detail) => ({ code: 'header-missing' as const, where, detail })),
    ...table.columns.doubled.map((detail) => ({ code: 'header-doubled' as const, where, detail })),
  ];
};

export const unquoted = (title: string): string => title.replace(/^'|'$/g, '').replace(/''/g, "'");

export const whereOf = (table: RawTable, at: number): string =>
  `${unquoted(table.title) || table.tab} ${at + 1}`;

/** Can this tab be written to at all? A tab that is written whole has no headers. */
export const isWritable = (tab: TabName, table: RawTable): boolean =>
  tabs[tab].columns.length === 0 ||
  (table.columns.missing.length === 0 && table.columns.doubled.length === 0);
