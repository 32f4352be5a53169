// One row a person who ever complained, recognised by mail or phone.

import type { customersFacts } from '../complaints/customers/facts.ts';
import { mailKey, mailsIn } from '../plain/addresses.ts';
import { countryOf } from '../plain/countries.ts';
import { phoneKeys } from '../plain/phones.ts';
import { isOpen } from '../plain/status.ts';
import type { Complaint } from './complaint.ts';
import type { Desk } from './desk.ts';
import type { RowOf } from './table.ts';

export type Customer = RowOf<typeof customersFacts.tabs.customers>;

/** Every address and number in either field, as this desk reads them. */
export function contactKeys(
  { settings }: Pick<Desk, 'settings'>,
  { mail, phone }: { readonly mail: string; readonly phone: string },
): string[] {
  const { mails, rest } = mailsIn(`${mail}\n${phone}`);
  const keys = [...mails.map(mailKey), ...phoneKeys(rest, countryOf(settings))];
  return [...new Set(keys)];
}

export const customerWith = (
  customers: ReadonlyMap<string, Customer>,
  keys: readonly string[],
): Customer | undefined => {
  for (const customer of customers.values()) {
    if (customer.keys.some((key) => keys.includes(key))) return customer;
  }
  return undefined;
};

export type Counts = Pick<Customer, 'complaints' | 'open' | 'last'>;

export const noCounts: Counts = { complaints: 0, open: 0, last: null };

/** With one more. Questions and praise are none; what is practised counts until the desk is opened, and goes then. */
export const countedWith = (
  before: Counts,
  one: Pick<Complaint, 'status' | 'purpose' | 'received'>,
): Counts =>
  one.status === 'withdrawn' || one.purpose !== 'complaint'
    ? before
    : {
        complaints: before.complaints + 1,
        open: before.open + (isOpen(one) ? 1 : 0),
        last: Math.max(before.last ?? 0, one.received),
      };
