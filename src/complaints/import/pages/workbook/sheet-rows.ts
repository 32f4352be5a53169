// Rows of a workbook's sheet as they are read, gaps and all, and as a table has them.
import type { CellDoubt } from '../../../../desk/import-entry.ts';
import { isRounded, type NumberKind, numberText } from '../../../../plain/sheet-cells.ts';
import { NotReadable } from '../not-readable.ts';
import type { RawRows } from '../table-file.ts';

export interface SheetCell {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  readonly doubt?: CellDoubt['kind'] | undefined;
  /** What stands there, where it is not the text. */
  readonly shown?: string;
}

export interface SheetRow {
  /** 0-based. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** What any program allows at most. */
const most = { rows: 1_048_576, columns: 16_384 } as const;

export const numberCell = (
  column: number,
  value: number,
  kind: NumberKind,
  shown: string,
): SheetCell => ({
  column,
  text: numberText(value, kind, shown),
  ...(isRounded(value) ? { doubt: 'rounded' } : {}),
});

export const errorCell = (column: number, shown: string): SheetCell => ({
  ...{ column, text: '', doubt: 'error', shown },
});

/** Rows that are not written are empty. */
export async function* rowBatches(
  batches: AsyncIterable<readonly SheetRow[]>,
): AsyncGenerator<RawRows> {
  let next = 0;
  for await (const batch of batches) {
    const rows = batch.flatMap(({ row, cells }) => {
      if (!(row >= next && row < most.rows)) throw new NotReadable('unreadable');
      const gap = Array.from({ length: row - next }, () => []);
      next = row + 1;
      return [...gap, rowOf(cells)];
    });
    yield { rows, doubts: batch.flatMap(doubtsIn) };
  }
}

function rowOf(cells: readonly SheetCell[]): string[] {
  const row: string[] = [];
  for (const { column, text } of cells) {
    if (!(column >= 0 && column < most.columns)) throw new NotReadable('unreadable');
    if (text === '') continue;
    while (row.length < column) row.push('');
    row[column] = text;
  }
  return row;
}

const doubtsIn = ({ row, cells }: SheetRow): CellDoubt[] =>
  cells.flatMap(({ column, text, doubt, shown = text }) =>
    doubt ? [{ kind: doubt, row, column, text: shown }] : [],
  );
