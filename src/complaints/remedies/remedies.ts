// Whose name answers for what is given away (S7): what others ask of remedies.
import type { Case } from '../../desk/case.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import { type Refused, refuse } from '../../desk/outcome.ts';
import { mayGrant } from '../../desk/people.ts';
import { isApproved } from '../../plain/money.ts';

type Money = Pick<Facts, 'value' | 'approvedBy'>;

/** The amount with the name of whoever answers for it, or why this person may not give it. */
export function granted(c: Case, value: Complaint['value']): Money | Refused {
  const { complaint, person } = c;
  if (value === null || value === 0) return { value, approvedBy: '' };
  if (isApproved(complaint, value)) return { value, approvedBy: complaint.approvedBy };
  if (!person) return refuse('money-unnamed');
  return mayGrant(person, value)
    ? { value, approvedBy: person.name }
    : refuse('above-limit', String(person.limit));
}
