// Requests of batchUpdate about tables with typed columns.
import { boxOf } from '../workbook/range.ts';
import type { SheetState } from '../workbook/state.ts';
import type { TableColumn, TableState } from '../workbook/typed-tables.ts';
import { writeMask } from './fields.ts';
import type { RequestOf } from './messages-request.ts';
import { table as tableMessage } from './messages-table.ts';
import { type Batch, checkWrite, invalid, type RequestHandlers } from './request.ts';
import { tabWith } from './rules.ts';
import { clearBox } from './values-write.ts';

type ColumnMessages = NonNullable<RequestOf<'updateTable'>['table']['columnProperties']>;

function tableTab(batch: Batch, tableId: string): { sheet: SheetState; table: TableState } {
  const has = ({ tables = [] }: SheetState) => tables.some((table) => table.tableId === tableId);
  const sheet = tabWith(batch, `table with id: ${tableId}`, has);
  const table = sheet.tables?.find((one) => one.tableId === tableId);
  if (!table) throw invalid(`No table with id: ${tableId}`);
  checkWrite(batch, sheet.sheetId, boxOf(table.range, sheet));
  return { sheet, table };
}

/** The list replaces the old one: a column that it does not name has no type any more. */
function retyped(messages: ColumnMessages, left: number): TableColumn[] {
  return messages.map(({ columnIndex, columnType }) => ({
    at: left + columnIndex,
    ...(columnType ? { type: columnType, retyped: true as const } : {}),
  }));
}

function nameColumns({ draft }: Batch, table: TableState, messages: ColumnMessages): void {
  const { sheetId, startRowIndex: row = 0, startColumnIndex: left = 0 } = table.range;
  for (const { columnIndex, columnName } of messages) {
    if (columnName === undefined) continue;
    const column = left + columnIndex;
    draft.put(sheetId, row, column, { ...draft.get(sheetId, row, column), v: columnName });
  }
}

type TableMessage = RequestOf<'updateTable'>['table'];

function replaceTable(
  { draft }: Batch,
  sheet: SheetState,
  table: TableState,
  change: Partial<TableState>,
) {
  const tables = (sheet.tables ?? []).map((one) => (one === table ? { ...one, ...change } : one));
  draft.patch(sheet.sheetId, { tables });
}

function retypeColumns(batch: Batch, { tableId, columnProperties = [] }: TableMessage): void {
  const { sheet, table } = tableTab(batch, tableId);
  const { left, right } = boxOf(table.range, sheet);
  if (!batch.columnsRetype) {
    throw invalid('This operation is not allowed on cells in typed columns.');
  }
  if (columnProperties.some(({ columnIndex }) => columnIndex < 0 || columnIndex >= right - left)) {
    throw invalid('A column index is outside of the table.');
  }
  replaceTable(batch, sheet, table, { columns: retyped(columnProperties, left) });
  nameColumns(batch, table, columnProperties);
}

const CHANGES: Readonly<Record<string, (batch: Batch, message: TableMessage) => void>> = {
  name: (batch, { tableId, name = '' }) => {
    const { sheet, table } = tableTab(batch, tableId);
    replaceTable(batch, sheet, table, { name });
  },
  columnProperties: retypeColumns,
};

export const TABLE_REQUESTS: RequestHandlers = {
  updateTable: (batch, { table: message, fields }) => {
    for (const field of writeMask(fields, tableMessage).keys()) {
      const change = CHANGES[field];
      if (!change) throw invalid(`The local Google does not change ${field} of a table`);
      change(batch, message);
    }
    return {};
  },
  // Others saw that the cells go with it.
  deleteTable: (batch, { tableId }) => {
    const { sheet, table } = tableTab(batch, tableId);
    const tables = (sheet.tables ?? []).filter((one) => one !== table);
    batch.draft.patch(sheet.sheetId, { tables });
    clearBox(batch.draft, sheet.sheetId, boxOf(table.range, sheet));
    return {};
  },
};
