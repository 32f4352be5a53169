// The index follows what a commit writes on Customers, in the same commit.

import {
  bucketCell,
  bucketOf,
  changedBuckets,
  rekeyedBy,
  wholeIndex,
} from '../../desk/customer-index.ts';
import { type Plan, planOf } from '../../desk/plan.ts';
import { tabs } from '../../desk/tabs.ts';
import { textCell } from './cells.ts';
import { bucketsOf } from './find-customers.ts';
import type { ReadDesk } from './parse-desk.ts';
import type { Request } from './requests.ts';

const rekeyedIn = ({ before, after }: Plan) =>
  [...after.customers.values()]
    .filter((customer) => before.customers.get(customer.id) !== customer)
    .map((customer) => rekeyedBy(before.customers.get(customer.id), customer));

/** Where the cells that would change were not read, or are none, the index is written anew by the clock. */
export function withIndexInDoubt(plan: Plan, read: ReadDesk): Plan {
  if (plan.after.state.index !== 'written' || plan.before.state.index !== 'written') return plan;
  const keys = rekeyedIn(plan).flatMap(({ lost, found }) => [...lost, ...found]);
  const isRead = (key: string): boolean => read.raw.index.has(bucketOf(key));
  const isSound = !read.indexIsBroken && keys.every(isRead) && bucketsOf(read.raw.index);
  return isSound ? plan : doubted(plan);
}

function doubted(plan: Plan): Plan {
  const more = planOf(plan.after, [() => [{ type: 'state', set: { index: 'none' } }]]);
  return { ...plan, after: more.after, changes: [...plan.changes, ...more.changes] };
}

export function indexRequests(plan: Plan, { raw }: ReadDesk): Request[] {
  const [was, is] = [plan.before.state.index, plan.after.state.index];
  if (is !== 'written' || raw.missing.has('index')) return [];
  if (was !== 'written') return [cellsFrom(0, wholeIndex(plan.after.customers.values()))];
  const changed = changedBuckets(bucketsOf(raw.index) ?? new Map(), rekeyedIn(plan));
  return [...changed].map(([bucket, entries]) => cellsFrom(bucket, [bucketCell(bucket, entries)]));
}

const cellsFrom = (bucket: number, cells: readonly string[]): Request => ({
  updateCells: {
    start: { sheetId: tabs.index.sheetId, rowIndex: bucket + 1, columnIndex: 0 },
    rows: cells.map((cell) => ({ values: [textCell(cell)] })),
    fields: 'userEnteredValue',
  },
});
