// Cells of the index, read by bucket.
import { type Bucket, readBucket } from '../../desk/key-index.ts';
import { tabs } from '../../desk/tabs.ts';
import { readRows, runsOf } from './read-tabs.ts';

export type Buckets = ReadonlyMap<number, Bucket>;
export type IndexColumn = 'customers' | 'archive' | 'log';

/** A hidden tab of the machine's own: its columns stay where they are. */
export const columnOfIndex = (column: IndexColumn): number =>
  tabs.index.columns.findIndex(({ field }) => field === column);

/** Undefined: a cell that is none stands there, and the index as a whole says nothing. */
export function bucketsOf(cells: ReadonlyMap<number, string>): Buckets | undefined {
  const buckets = new Map<number, Bucket>();
  for (const [number, cell] of cells) {
    const bucket = readBucket(cell, number);
    if (!bucket) return undefined;
    buckets.set(number, bucket);
  }
  return buckets;
}

/** One read; none when there is nothing to read. */
export function readCells(
  spreadsheetId: string,
  column: IndexColumn,
  buckets: readonly number[],
): ReadonlyMap<number, string> {
  if (buckets.length === 0) return new Map();
  const runs = runsOf(buckets);
  const at = columnOfIndex(column);
  const read = readRows(
    spreadsheetId,
    runs.map(([from, to]) => ({
      ...{ sheetId: tabs.index.sheetId, startRowIndex: from + 1, endRowIndex: to + 1 },
      ...{ startColumnIndex: at, endColumnIndex: at + 1 },
    })),
  );
  return new Map(
    runs.flatMap(([from, to], run) =>
      Array.from({ length: to - from }, (_, index): [number, string] => [
        from + index,
        String(read[run]?.[index]?.[0] ?? ''),
      ]),
    ),
  );
}
