// One row a person who ever complained, recognised by mail or phone.

import type { customersFacts } from '../complaints/customers/facts.ts';
import { mailKey, mailsIn } from '../plain/addresses.ts';
import { countryOf } from '../plain/countries.ts';
import { phoneKeys } from '../plain/phones.ts';
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
