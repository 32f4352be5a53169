// The index follows what a commit writes on Customers, in the same commit.

import { recordOf, standing } from '../../desk/desk.ts';
import {
  bucketCell,
  bucketOf,
  changedBuckets,
  rekeyedBy,
  wholeIndex,
} from '../../desk/key-index.ts';
import { continued, type Plan } from '../../desk/plan.ts';
import { tabs } from '../../desk/tabs.ts';
import { textCell } from './cells.ts';
import { bucketsOf, columnOfIndex, type IndexColumn } from './index-cells.ts';
import type { ReadDesk } from './parse-desk.ts';
import type { Request } from './requests.ts';

const rekeyedIn = ({ before, after }: Plan) =>
  [...after.customers.values()]
    .filter((customer) => before.customers.get(customer.id) !== customer)
    .map((customer) => rekeyedBy(before.customers.get(customer.id), customer));

/** Where cells that would change were not read, the clock writes the index anew. */
export function withIndexInDoubt(plan: Plan, read: ReadDesk): Plan {
  if (plan.after.state.index !== 'written' || plan.before.state.index !== 'written') return plan;
  const isSound = read.raw.missing.has('index') ? false : isWhole(read) || areRead(plan, read);
  return isSound ? plan : continued(plan, [() => [{ type: 'state', set: { index: 'none' } }]]);
}

/** All customers were read. */
const isWhole = ({ desk }: ReadDesk): boolean => desk.lookup === undefined;

const areRead = (plan: Plan, { raw }: ReadDesk): boolean =>
  rekeyedIn(plan)
    .flatMap(({ lost, found }) => [...lost, ...found])
    .every((key) => raw.index.has(bucketOf(key))) && bucketsOf(raw.index) !== undefined;

/** What is appended to the Archive or its log is still to be indexed. */
export function withArchiveBehind(plan: Plan): Plan {
  const { archived } = plan.after.state;
  const isOfArchive = ({ number }: { readonly number: string }): boolean =>
    !recordOf(plan.before, number) && standing(plan.before, number) !== undefined;
  const isAppended =
    plan.changes.some(({ type }) => type === 'archive') || plan.log.some(isOfArchive);
  if (archived.behind || !isAppended) return plan;
  return continued(plan, [
    () => [{ type: 'state', set: { archived: { ...archived, behind: true } } }],
  ]);
}

export const indexRequests = (plan: Plan, read: ReadDesk): Request[] => [
  ...customerRequests(plan, read),
  ...plan.changes.flatMap((change) =>
    change.type === 'indexed'
      ? [...change.cells].map(([bucket, cell]) => cellsFrom(bucket, [cell], change.column))
      : [],
  ),
];

function customerRequests(plan: Plan, read: ReadDesk): Request[] {
  const { raw } = read;
  const [was, is] = [plan.before.state.index, plan.after.state.index];
  if (is !== 'written' || raw.missing.has('index')) return [];
  const isAnew = was !== 'written' || (isWhole(read) && !areRead(plan, read)) || read.indexIsBroken;
  if (isAnew) return [cellsFrom(0, wholeIndex(plan.after.customers.values()))];
  const changed = changedBuckets(bucketsOf(raw.index) ?? new Map(), rekeyedIn(plan));
  return [...changed].map(([bucket, entries]) => cellsFrom(bucket, [bucketCell(bucket, entries)]));
}

const cellsFrom = (
  bucket: number,
  cells: readonly string[],
  column: IndexColumn = 'customers',
): Request => ({
  updateCells: {
    start: {
      sheetId: tabs.index.sheetId,
      rowIndex: bucket + 1,
      columnIndex: columnOfIndex(column),
    },
    rows: cells.map((cell) => ({ values: [textCell(cell)] })),
    fields: 'userEnteredValue',
  },
});
