// The mails of one complaint: where they stand is known of all, the rest is read of these alone, however many there are.

import type { Desk } from '../../desk/desk.ts';
import { outboxOf, outboxRow } from '../../desk/outbox.ts';
import { tabs } from '../../desk/tabs.ts';
import type { CellValue } from './cells.ts';
import type { ReadDesk } from './parse-desk.ts';
import { glancedAt, type RawTable, readRows, rowAt, runsOf } from './read-tabs.ts';
import { rowsOf } from './table-rows.ts';

/** One read more where there are any. */
export function withMails({ desk, raw }: ReadDesk, number: string): Desk {
  const table = raw.tables.get('outbox');
  const places = table ? rowsAbout(table, number) : [];
  if (!table || places.length === 0) return desk;
  const { sheetId } = tabs.outbox;
  const ranges = runsOf(places).map(([startRowIndex, endRowIndex]) => ({
    ...{ sheetId, startRowIndex, endRowIndex },
  }));
  const rows = readRows(desk.spreadsheetId, ranges).flat();
  return { ...desk, outbox: outboxOf(rowsOf('outbox', { ...table, rows }).map(outboxRow)) };
}

/** A mail's later rows say only its key. Where somebody moved the columns, all rows may be about it. */
function rowsAbout(table: RawTable, number: string): number[] {
  const { at } = table.columns;
  const cell = (cells: readonly CellValue[], field: string): string =>
    String(cells[at.get(field) ?? -1] ?? '');
  const about = table.rows.filter((cells) => cell(cells, 'number') === number);
  const keys = new Set(about.map((cells) => cell(cells, 'key')));
  const isMoved = glancedAt.some(({ field, column }) => at.get(field) !== column);
  return table.rows.flatMap((cells, index) =>
    isMoved || keys.has(cell(cells, 'key')) ? [rowAt(table, index)] : [],
  );
}
