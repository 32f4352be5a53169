// By what something is found in the Archive again: its number, its customer, the company, every address and number.

import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { contactKeys } from '../../desk/customer.ts';
import type { Desk } from '../../desk/desk.ts';
import { type Bucket, bucketCell, changedBuckets } from '../../desk/key-index.ts';

export type Findable = Pick<Complaint, 'number' | 'customer' | 'company' | 'mail' | 'phone'>;

export const keysInArchive = (desk: Pick<Desk, 'settings'>, one: Findable): string[] => [
  one.number,
  ...relatedKeys(desk, one),
];

/** What it shares with others of the same person or company. */
export const relatedKeys = (
  desk: Pick<Desk, 'settings'>,
  { customer, company, ...contact }: Findable,
): string[] => [
  ...(customer === '' ? [] : [`c:${customer}`]),
  ...(company === '' ? [] : [`o:${company.toLowerCase()}`]),
  ...contactKeys(desk, contact),
];

/** A row that was read, 0-based in its tab. */
export interface RowKeys {
  readonly row: number;
  readonly keys: readonly string[];
}

export type Indexed = Extract<Change, { type: 'indexed' }>;

/** Cells of the index with these rows, and without what these are no longer known by, of those that were read. */
export function indexedWith(
  column: Indexed['column'],
  read: ReadonlyMap<number, Bucket>,
  found: readonly RowKeys[],
  lost: readonly RowKeys[] = [],
): Indexed {
  const changed = changedBuckets(read, [
    ...found.map(({ row, keys }) => ({ id: row.toString(36), lost: [], found: keys })),
    ...lost.map(({ row, keys }) => ({ id: row.toString(36), lost: keys, found: [] })),
  ]);
  const cells = [...changed].map(([at, entries]) => [at, bucketCell(at, entries)] as const);
  return { type: 'indexed', column, cells: new Map(cells) };
}
