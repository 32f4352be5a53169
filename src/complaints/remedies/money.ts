// What somebody answers for on a complaint, and what is asked for above it.
import type { Complaint, Facts } from '../../desk/complaint.ts';

type Granted = Pick<Facts, 'value' | 'approvedBy' | 'grantedAt'>;
export type Money = Granted & Pick<Facts, 'askedBy' | 'heldValue' | 'heldBy' | 'heldAt'>;

/** Nothing more is asked for. */
export const given = ({ value, approvedBy, grantedAt }: Granted): Money => ({
  ...{ value, approvedBy, grantedAt },
  ...{ askedBy: '', heldValue: null, heldBy: '', heldAt: null },
});

/** Somebody above is to say whether it may be so much. What was granted before stands until then. */
export function asked(complaint: Complaint, value: number, askedBy: string): Money {
  const { value: heldValue, approvedBy: heldBy, grantedAt: heldAt } = standing(complaint);
  const held = heldBy === '' ? {} : { heldValue, heldBy, heldAt };
  return { ...given({ value, approvedBy: '', grantedAt: null }), askedBy, ...held };
}

/** What somebody answers for, whatever more is asked for. */
export function standing({ heldValue, heldBy, heldAt, ...complaint }: Complaint): Granted {
  return heldBy === '' ? complaint : { value: heldValue, approvedBy: heldBy, grantedAt: heldAt };
}
