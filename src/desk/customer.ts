// One row a person who ever complained, recognised by mail or phone.

import type { customersFacts } from '../complaints/customers/facts.ts';
import { isMail, mailKey } from '../plain/addresses.ts';
import { isPhone, phoneKey } from '../plain/phones.ts';
import type { Reach } from './complaint.ts';
import type { RowOf } from './table.ts';

export type Customer = RowOf<typeof customersFacts.tabs.customers>;

/** What is neither an address nor a number is a name in some chat; which one, the text may say. */
export function reachAt(contact: string): Reach {
  if (!/[\p{L}\p{N}]/u.test(contact)) return 'none';
  if (isMail(contact.trim())) return 'mail';
  if (isPhone(contact)) return 'phone';
  if (/whats\s?app/i.test(contact)) return 'whatsapp';
  return /(^|[^a-z])line([^a-z]|$)/i.test(contact) ? 'line' : 'wechat';
}

export const contactKeys = (contact: { readonly mail: string; readonly phone: string }): string[] =>
  [mailKey(contact.mail), phoneKey(contact.phone)].filter((key) => key !== '');

export const customerWith = (
  customers: ReadonlyMap<string, Customer>,
  keys: readonly string[],
): Customer | undefined => {
  for (const customer of customers.values()) {
    if (customer.keys.some((key) => keys.includes(key))) return customer;
  }
  return undefined;
};
