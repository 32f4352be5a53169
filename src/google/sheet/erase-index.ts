// Nothing that is erased is found in the Archive by what went: a commit that erases there changes the index, too.

import { indexedWith, keysInArchive, type RowKeys } from '../../complaints/archive/archive.ts';
import { bucketOf } from '../../desk/key-index.ts';
import { continued, type Plan } from '../../desk/plan.ts';
import { unindexed } from '../../desk/state.ts';
import { bucketsOf, readCells } from './index-cells.ts';
import { keyOf, rowsByKey } from './keyed-rows.ts';
import type { ReadDesk } from './parse-desk.ts';

/** One read more, where something archived is erased. */
export function withoutErased(plan: Plan, { raw, desk }: ReadDesk): Plan {
  const table = raw.tables.get('archive');
  const isErasing = plan.changes.some(({ type }) => type === 'erase');
  if (!isErasing || !table || plan.before.state.archived.rows === 0) return plan;
  const places = rowsByKey(table, keyOf('archive'));
  const lost = [...plan.after.archived].flatMap(([number, after]): RowKeys[] => {
    const before = plan.before.archived.get(number);
    const row = places.get(number);
    if (!before || before === after || row === undefined) return [];
    const left = keysInArchive(desk, after);
    return [{ row, keys: keysInArchive(desk, before).filter((key) => !left.includes(key)) }];
  });
  const buckets = [...new Set(lost.flatMap(({ keys }) => keys.map(bucketOf)))];
  const read = bucketsOf(readCells(desk.spreadsheetId, 'archive', buckets));
  const change = read
    ? indexedWith('archive', read, [], lost)
    : ({ type: 'state', set: { archived: unindexed } } as const);
  return buckets.length === 0 ? plan : continued(plan, [() => [change]]);
}
