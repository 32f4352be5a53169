// "Do not ask me again" holds for the person: for every complaint with the same mail, phone or customer, archived ones
// too. What was said last holds.
import type { Instant } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { contactKeys } from '../../desk/customer.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';

type Known = Pick<Desk, 'complaints' | 'archived' | 'answers' | 'settings'>;
interface Wish {
  readonly no: Instant;
  readonly yes: Instant;
}

type Wishes = (complaint: Complaint) => boolean;

/** Two steps of one screen ask, and all that was ever wished is gone through for it. */
const workedOut = new WeakMap<Known, Wishes>();

/** Must this customer be left alone? On a desk read with Archive and Answers. */
export function wishesOf(desk: Known): Wishes {
  const wishes = workedOut.get(desk) ?? worked(desk);
  workedOut.set(desk, wishes);
  return wishes;
}

function worked(desk: Known): Wishes {
  const wishes = new Map<string, Wish>();
  for (const [complaint, wish] of [...onRows(desk), ...inAnswers(desk)]) {
    for (const key of keysOf(desk, complaint)) {
      const { no, yes } = wishes.get(key) ?? never;
      wishes.set(key, { no: Math.max(no, wish.no), yes: Math.max(yes, wish.yes) });
    }
  }
  return (complaint) => {
    const theirs = keysOf(desk, complaint).map((key) => wishes.get(key) ?? never);
    const last = (field: keyof Wish): Instant => Math.max(...theirs.map((wish) => wish[field]));
    return last('no') > last('yes');
  };
}

type Said = readonly [Complaint, Wish];

const onRows = (desk: Known): Said[] =>
  [...complaintsOf(desk), ...desk.archived.values()]
    .filter(({ declinedAt, allowedAt }) => declinedAt !== null || allowedAt !== null)
    .map((complaint) => [
      complaint,
      { no: complaint.declinedAt ?? 0, yes: complaint.allowedAt ?? 0 },
    ]);

/** An archived row is never written again: what its customer says later stands in Answers alone. */
const inAnswers = (desk: Known): Said[] =>
  desk.answers
    .filter(
      ({ noMore, notCounted }) => noMore && !['unknown-reference', 'staff'].includes(notCounted),
    )
    .flatMap(({ number, at }): Said[] => {
      const complaint = desk.complaints.get(number)?.record ?? desk.archived.get(number);
      return complaint ? [[complaint, { no: at, yes: 0 }]] : [];
    });

const never: Wish = { no: 0, yes: 0 };

const keysOf = (desk: Pick<Desk, 'settings'>, complaint: Complaint): string[] => [
  complaint.number,
  ...(complaint.customer === '' ? [] : [complaint.customer]),
  ...contactKeys(desk, complaint),
];
