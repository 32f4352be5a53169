// How often each person complained, how much of it is open, and when they last did: counted at night from all that stands, so
// that no formula runs through thousands of rows while people work.

import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Counts, countedWith, noCounts } from '../../desk/customer.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';

/** Of one commit; the next night goes on. */
const atOnce = 2000;

/** On a desk read with its Archive and whole customers. */
export function countComplaints(desk: Desk): readonly Change[] {
  const counted = countsIn([...desk.archived.values(), ...complaintsOf(desk)]);
  return [...desk.customers.values()]
    .map((customer) => ({ customer, counts: counted.get(customer.id) ?? noCounts }))
    .filter(({ customer, counts }) => !isSame(customer, counts))
    .slice(-atOnce)
    .map(({ customer, counts }) => ({ type: 'customer', customer: { ...customer, ...counts } }));
}

const isSame = (a: Counts, b: Counts): boolean =>
  a.complaints === b.complaints && a.open === b.open && a.last === b.last;

function countsIn(complaints: readonly Complaint[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const one of complaints) {
    counts.set(one.customer, countedWith(counts.get(one.customer) ?? noCounts, one));
  }
  return counts;
}
