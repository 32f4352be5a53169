// What one commit takes: Google refuses a request above ten megabytes and likes those below two.
import type { Change } from './changes.ts';
import { bytesOf } from './email.ts';
import type { LogRow } from './log.ts';
import type { AnyRecord } from './register.ts';

const mostRows = 200;
const mostBytes = 2_000_000;
/** Of the request around the texts of a record's row and of a line of the Log. */
const frame = { row: 6_000, line: 1_000 };

/** The first ones, as many as fit together; the others wait for the next time. One that is too large goes alone. */
export function fitting<T>(items: readonly T[], sizeOf: (item: T) => number): readonly T[] {
  let size = 0;
  let count = 0;
  for (const item of items.slice(0, mostRows)) {
    size += sizeOf(item);
    if (size > mostBytes && count > 0) break;
    count += 1;
  }
  return items.slice(0, count);
}

export const sizeOfLines = (lines: readonly LogRow[]): number =>
  lines.reduce((sum, { payload }) => sum + bytesOf(payload) + frame.line, 0);

/** Of what time brings, complaint by complaint, the first as far as one commit goes. In the next run of the clock it is the
 * others' turn, for of these it is known by then. */
export const portionOf = <Item>(
  items: readonly Item[],
  changesOf: (item: Item) => readonly Change[],
): readonly Change[] => fitting(items.slice(0, mostRows).map(changesOf), sizeOfChanges).flat();

const sizeOfChanges = (changes: readonly Change[]): number =>
  changes.reduce(
    (sum, change) =>
      sum + bytesOf(JSON.stringify(change)) + frame[change.type === 'event' ? 'row' : 'line'],
    0,
  );

/** As it stands in the sheet: its texts, and what is recorded of them. */
export const sizeOfRecord = (record: AnyRecord | undefined): number =>
  bytesOf(JSON.stringify(record ?? {})) + frame.row;
