// A table with typed columns as the Sheets API shows it.
import { cellAt, dataOf } from '../workbook/cell.ts';
import { boxOf } from '../workbook/range.ts';
import type { SheetState } from '../workbook/state.ts';
import type { TableState } from '../workbook/typed-tables.ts';

/** A column is called what its header says. */
export function tableResource(sheet: SheetState, { tableId, name, range, columns }: TableState) {
  const { top, left, right } = boxOf(range, sheet);
  const columnProperties = Array.from({ length: right - left }, (_, columnIndex) => {
    const at = left + columnIndex;
    const type = columns.find((column) => column.at === at)?.type;
    return {
      columnIndex,
      columnName: `${dataOf(cellAt(sheet, top, at)).v ?? ''}`,
      ...(type ? { columnType: type } : {}),
    };
  });
  return { tableId, name, range, columnProperties };
}
