// Who belongs together: complaints of one customer, or with one mail address or phone number.

import type { Complaint } from '../../desk/complaint.ts';
import { contactKeys } from '../../desk/customer.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';

/** What was not erased yet, recent and archived. */
export const knownComplaints = (desk: Desk): Complaint[] =>
  [...complaintsOf(desk), ...desk.archived.values()].filter(({ erased }) => erased === null);

/** By what a person is known again. */
export const marksOf = (complaint: Complaint): string[] => [
  ...(complaint.customer === '' ? [] : [complaint.customer]),
  ...contactKeys(complaint),
];

/** Complaints of the person who made this one, oldest first. Whoever gave neither mail nor phone made no other. */
export function complaintsOfPerson(desk: Desk, number: string): readonly Complaint[] {
  const all = knownComplaints(desk);
  const theirs = new Set(all.filter((c) => c.number === number));
  const marks = new Set([...theirs].flatMap(marksOf));
  const keysOf = ({ customer }: Complaint): readonly string[] =>
    desk.customers.get(customer)?.keys ?? [];
  let found = -1;
  while (found !== theirs.size) {
    found = theirs.size;
    for (const one of all.filter((c) => theirs.has(c) || marksOf(c).some((m) => marks.has(m)))) {
      theirs.add(one);
      for (const mark of [...marksOf(one), ...keysOf(one)]) marks.add(mark);
    }
  }
  return [...theirs].sort((a, b) => a.received - b.received);
}
