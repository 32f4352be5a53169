// How often each person complained, how much of it is open, and when they last did: counted at night, so that no formula runs
// through thousands of rows while people work. What is archived was counted when it left.

import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import {
  archivedCounts,
  archivedWith,
  type Counts,
  type Customer,
  countedWith,
  customerNamed,
  noCounts,
} from '../../desk/customer.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';

/** Of one commit; the next night goes on. */
const atOnce = 2000;

/** On a desk that knows of each customer what is archived: those alone of whom something is recent. */
export function countRecent(desk: Desk): readonly Change[] {
  const theirs = byCustomer(complaintsOf(desk));
  return [...theirs].flatMap(([id, recent]): Change[] => {
    const customer = customerNamed(desk, id);
    return customer ? changed(customer, recent.reduce(countedWith, archivedCounts(customer))) : [];
  });
}

/** On a desk read with its Archive and whole customers, of whom nobody knows what is archived. */
export function countAll(desk: Desk): readonly Change[] {
  const archived = byCustomer([...desk.archived.values()]);
  const recent = byCustomer(complaintsOf(desk));
  const changes = [...desk.customers.values()].flatMap((customer) => {
    const left = (archived.get(customer.id) ?? []).reduce(archivedWith<Counts>, noCounts);
    const all = (recent.get(customer.id) ?? []).reduce(countedWith, archivedCounts(left));
    return changed(customer, all);
  });
  const done: Change = { type: 'state', set: { counted: true } };
  return changes.length > atOnce ? changes.slice(-atOnce) : [...changes, done];
}

const changed = (customer: Customer, counts: Counts): Change[] =>
  isSame(customer, counts) ? [] : [{ type: 'customer', customer: { ...customer, ...counts } }];

const isSame = (a: Counts, b: Counts): boolean =>
  Object.keys(noCounts).every((key) => a[key as keyof Counts] === b[key as keyof Counts]);

function byCustomer(complaints: readonly Complaint[]): ReadonlyMap<string, readonly Complaint[]> {
  const theirs = new Map<string, Complaint[]>();
  for (const one of complaints.filter(({ customer }) => customer !== '')) {
    const known = theirs.get(one.customer);
    if (known) known.push(one);
    else theirs.set(one.customer, [one]);
  }
  return theirs;
}
