// Who belongs together: complaints of one customer, or with one mail address or phone number.

import type { Complaint } from '../../desk/complaint.ts';
import { contactKeys } from '../../desk/customer.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { mailKey } from '../../plain/addresses.ts';
import { sameName } from '../../plain/people.ts';
import { oneLine } from '../../plain/text.ts';

/** What was not erased yet, recent and archived. */
export const knownComplaints = (desk: Desk): Complaint[] =>
  [...complaintsOf(desk), ...desk.archived.values()].filter(({ erased }) => erased === null);

/** By what a person is known again. */
export const marksOf = (desk: Desk, complaint: Complaint): string[] => [
  ...(complaint.customer === '' ? [] : [complaint.customer]),
  ...contactKeys(desk, complaint),
  ...chatOf(desk, complaint),
];

/** A name in a chat is one person's together with the name they go by. */
function chatOf(desk: Desk, { phone, reach, name }: Complaint): string[] {
  const [chat, who] = [oneLine(phone).toLowerCase(), oneLine(name).toLowerCase()];
  const isNone = chat === '' || who === '' || contactKeys(desk, { mail: '', phone }).length > 0;
  return isNone ? [] : [`${reach} ${chat} ${who}`];
}

interface Marked {
  readonly complaint: Complaint;
  readonly marks: readonly string[];
}

/** Complaints of the person who made this one, oldest first. */
export function complaintsOfPerson(desk: Desk, number: string): readonly Complaint[] {
  const all = knownComplaints(desk).map(
    (complaint): Marked => ({ complaint, marks: marksOf(desk, complaint) }),
  );
  const theirs = new Set(all.filter(({ complaint }) => complaint.number === number));
  let found = -1;
  while (found !== theirs.size) {
    found = theirs.size;
    for (const one of all) if ([...theirs].some((known) => isBySame(known, one))) theirs.add(one);
  }
  return [...theirs].map(({ complaint }) => complaint).sort((a, b) => a.received - b.received);
}

const isBySame = (known: Marked, one: Marked): boolean =>
  one.marks.length === 0
    ? isGoingOn(known.complaint, one.complaint)
    : one.marks.some((mark) => known.marks.includes(mark)) &&
      !isOther(known.complaint, one.complaint);

/** A phone and a row of Customers are shared in families and firms: by another name and at another address it is another
 * person, and nobody gets or loses another's words. */
const isOther = (a: Complaint, b: Complaint): boolean =>
  isGivenAndOther(a.name.trim().toLowerCase(), b.name.trim().toLowerCase()) &&
  isGivenAndOther(mailKey(a.mail), mailKey(b.mail));

const isGivenAndOther = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** Whoever gave neither mail nor phone made no other, but for what goes on in the same name, or as colleagues say. */
const isGoingOn = ({ number, name }: Complaint, one: Complaint): boolean =>
  one.belongsTo === number && (one.name === '' ? one.channel !== 'form' : sameName(one.name, name));
