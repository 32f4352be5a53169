// An address or a number that staff put right in the sheet is one by which the person is recognised from now on.
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { contactKeys, customerNamed, holdersOf } from '../../desk/customer.ts';
import type { Desk } from '../../desk/desk.ts';
import { planOf } from '../../desk/plan.ts';
import { customerOf } from '../intake/intake.ts';

/** Of complaints whose address or number changed since they were looked at. */
export function knowContacts(desk: Desk): readonly Change[] {
  const { contacts } = desk.state;
  if (contacts.length === 0 || desk.unwritable.has('customers')) return [];
  const complaints = contacts.flatMap((number) => desk.complaints.get(number)?.record ?? []);
  return planOf(desk, [
    ...complaints.map((complaint) => (now: Desk) => known(now, complaint)),
    () => [{ type: 'state', set: { contacts: [] } }],
  ]).changes;
}

/** What leads to two people is left as it is: only a person can tell which of them it is. */
function known(desk: Desk, complaint: Complaint): readonly Change[] {
  const keys = contactKeys(desk, complaint);
  const isKnown = (key: string): boolean => holdersOf(desk, [key]).includes(complaint.customer);
  if (keys.every(isKnown)) return [];
  const holders = holdersOf(desk, keys);
  if (holders.length > 1) return [];
  const own = customerNamed(desk, complaint.customer);
  if (own && holders.every((id) => id === own.id)) {
    return [{ type: 'customer', customer: { ...own, keys: [...new Set([...own.keys, ...keys])] } }];
  }
  return belonging(desk, complaint);
}

/** To whom its address or number leads, or to somebody new. */
export function belonging(desk: Desk, complaint: Complaint): readonly Change[] {
  const { customer, changes, customers } = customerOf(desk, complaint);
  const isOther = customer !== complaint.customer;
  return [
    { type: 'state', set: { customers } },
    ...changes,
    ...(isOther ? [happen(desk, complaint.number, 'edited', { customer })] : []),
  ];
}
