// An address or a number that staff put right in the sheet is one by which the person is recognised from now on.
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { contactKeys } from '../../desk/customer.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { planOf } from '../../desk/plan.ts';
import { customerOf } from '../intake/intake.ts';

export function knowContacts(desk: Desk): readonly Change[] {
  if (!isLegible(desk)) return [];
  const complaints = complaintsOf(desk);
  const unknown = complaints.filter((complaint) => isUnknown(desk, complaint));
  return planOf(
    desk,
    unknown.map((complaint) => (now: Desk) => known(now, complaint)),
  ).changes;
}

/** A Customers tab that is gone must not make strangers of everybody. */
const isLegible = ({ customers, state }: Desk): boolean =>
  customers.size > 0 || state.customers === 0;

function isUnknown(desk: Desk, complaint: Complaint): boolean {
  const own = desk.customers.get(complaint.customer)?.keys ?? [];
  return contactKeys(desk, complaint).some((key) => !own.includes(key));
}

/** What leads to two people is left as it is: only a person can tell which of them it is. */
function known(desk: Desk, complaint: Complaint): readonly Change[] {
  if (!isUnknown(desk, complaint)) return [];
  const keys = contactKeys(desk, complaint);
  const holders = [...desk.customers.values()].filter((one) =>
    one.keys.some((key) => keys.includes(key)),
  );
  const own = desk.customers.get(complaint.customer);
  if (holders.length > 1) return [];
  if (own && holders.every(({ id }) => id === own.id)) {
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
