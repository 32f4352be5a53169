// Requests of one batchUpdate for rows of our tabs: cells by field, at the columns where the headers stand today.

import type { FieldValue } from '../../desk/fact.ts';
import { type Column, type ColumnKind, type Tab, type TabName, tabs } from '../../desk/tabs.ts';
import type { Words } from '../../desk/words.ts';
import { type CellValue, cellOf, emptyCell, momentFormat } from './cells.ts';
import type { RawTable } from './read-tabs.ts';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type Fields = Readonly<Record<string, FieldValue>>;

export interface Writer {
  readonly words: Words;
  readonly zone: string;
}

/** 0-based column by field; a tab that was not read has its columns where set-up put them. */
export const columnOf = (tab: TabName, table: RawTable | undefined, field: string): number =>
  table?.columns.at.get(field) ?? tabs[tab].columns.findIndex((column) => column.field === field);

/** One cell of a row. */
export interface Placed {
  readonly field: string;
  readonly column: number;
  /** Left out, what stands there stays: only its note is written. */
  readonly cell?: CellData;
  /** Why it was put back; '' takes our note away again. Left out, notes stay as they are: they are people's. */
  readonly note?: string;
}

export function cellsFor(
  tab: TabName,
  table: RawTable | undefined,
  fields: Fields,
  by: Writer,
): Placed[] {
  const columns: readonly Column[] = tabs[tab].columns;
  return columns
    .filter((column) => column.field in fields)
    .map((column) => ({
      field: column.field,
      column: columnOf(tab, table, column.field),
      cell: cellOf(column.kind, fields[column.field] ?? null, by.words, by.zone),
    }))
    .sort((a, b) => a.column - b.column);
}

/** Rows below the last one. They take no format from above, so each cell brings its own. */
export function appendRows(
  tab: TabName,
  table: RawTable | undefined,
  rows: readonly Fields[],
  by: Writer,
  note?: string,
): Request[] {
  if (rows.length === 0) return [];
  const width = widthOf(tab, table);
  return [
    {
      appendCells: {
        sheetId: tabs[tab].sheetId,
        rows: rows.map((fields) => ({ values: wholeRow(tab, table, fields, by, width, note) })),
        fields: `userEnteredValue,userEnteredFormat.numberFormat${note ? ',note' : ''}`,
      },
    },
  ];
}

/** Rows between others, which take drop-downs and formats from the one above, but not its colour. */
export function insertRows(
  tab: TabName,
  table: RawTable | undefined,
  rows: readonly Fields[],
  by: Writer,
  { at, note }: { readonly at: number; readonly note: string | undefined },
): Request[] {
  const { sheetId } = tabs[tab];
  const range = { sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + rows.length };
  const width = widthOf(tab, table);
  const fields = `userEnteredValue,userEnteredFormat(numberFormat,backgroundColorStyle)${note ? ',note' : ''}`;
  return [
    { insertDimension: { range, inheritFromBefore: true } },
    {
      updateCells: {
        start: { sheetId, rowIndex: at, columnIndex: 0 },
        rows: rows.map((one) => ({ values: wholeRow(tab, table, one, by, width, note) })),
        fields,
      },
    },
  ];
}

const widthOf = (tab: TabName, table: RawTable | undefined): number =>
  Math.max(...tabs[tab].columns.map((c) => columnOf(tab, table, c.field))) + 1;

function wholeRow(
  tab: TabName,
  table: RawTable | undefined,
  fields: Fields,
  by: Writer,
  width: number,
  note?: string,
): CellData[] {
  const row: CellData[] = Array.from({ length: width }, () => emptyCell);
  for (const column of tabs[tab].columns) {
    const cell = cellOf(column.kind, fields[column.field] ?? null, by.words, by.zone);
    const said = note && column.field === (tabs[tab] as Tab).key ? { note } : {};
    row[columnOf(tab, table, column.field)] = {
      ...cell,
      ...formatOf(column.kind, by.words),
      ...said,
    };
  }
  return row;
}

const formatOf = (kind: ColumnKind, words: Words): CellData => {
  if (kind === 'number') return {};
  const numberFormat = kind === 'moment' ? momentFormat(words) : { type: 'TEXT', pattern: '@' };
  return { userEnteredFormat: { numberFormat } };
};

/** One updateCells for each run of neighbouring columns, so that columns between ours stay as they are. */
export function updateRow(sheetId: number, row: number, cells: readonly Placed[]): Request[] {
  const runs: Placed[][] = [];
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.column === cell.column - 1 && writtenOf(last) === writtenOf(cell)) {
      run.push(cell);
    } else runs.push([cell]);
  }
  return runs.map((run) => ({
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: run[0]?.column ?? 0 },
      rows: [{ values: run.map(({ cell, note }) => (note ? { ...cell, note } : (cell ?? {}))) }],
      fields: run[0] ? writtenOf(run[0]) : '',
    },
  }));
}

const writtenOf = ({ cell, note }: Placed): string =>
  [...(cell ? ['userEnteredValue'] : []), ...(note === undefined ? [] : ['note'])].join(',');

/** A cell as it was read, to be written back. */
export const rawCell = (value: CellValue | undefined): CellData => {
  if (value === undefined || value === '') return emptyCell;
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return { userEnteredValue: { stringValue: value } };
};

/** Whole rows, from the bottom up, so that no deletion moves the next one. Neighbours go together. */
export function deleteRows(sheetId: number, rows: readonly number[]): Request[] {
  const runs: [start: number, end: number][] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last[0] === row + 1) last[0] = row;
    else runs.push([row, row + 1]);
  }
  return runs.map(([startIndex, endIndex]) => ({
    deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } },
  }));
}
