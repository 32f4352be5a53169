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

/** How customers are found that were not read. */
export interface Lookup {
  /** Ids of those that a key leads to; undefined = nobody has looked. */
  at(key: string): readonly string[] | undefined;
  /** True when it was looked for: then it is among the customers that were read, or nowhere. */
  isLookedFor(id: string): boolean;
  /** Keys and ids that decisions asked for before anybody had looked: what they came to is void then. */
  readonly asked: { readonly keys: Set<string>; readonly ids: Set<string> };
}

type Known = Pick<Desk, 'customers' | 'lookup'>;

/** Ids of customers who are known by any of these, whoever came first before the others. */
export function holdersOf({ customers, lookup }: Known, keys: readonly string[]): string[] {
  const here = [...customers.values()].filter((one) => one.keys.some((key) => keys.includes(key)));
  const ids = here.map(({ id }) => id);
  if (!lookup) return ids;
  const isElsewhere = (id: string): boolean => !customers.has(id) && !lookup.isLookedFor(id);
  const others = keys.flatMap((key) => lookedUp(lookup, key)).filter(isElsewhere);
  return [...new Set([...ids, ...others])].sort((a, b) => serialOf(a) - serialOf(b));
}

const serialOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

function lookedUp(lookup: Lookup, key: string): readonly string[] {
  const found = lookup.at(key);
  if (found === undefined) lookup.asked.keys.add(key);
  return found ?? [];
}

/** Customers were asked for that nobody had looked up: what was decided is void. */
export const isAsking = ({ lookup }: Known): boolean =>
  lookup !== undefined && lookup.asked.keys.size + lookup.asked.ids.size > 0;

/** With all their keys. */
export function customerNamed({ customers, lookup }: Known, id: string): Customer | undefined {
  const found = customers.get(id);
  if (!found && id !== '' && lookup && !lookup.isLookedFor(id)) lookup.asked.ids.add(id);
  return found;
}

export type Counts = Pick<Customer, 'complaints' | 'open' | 'last' | 'archived' | 'archivedLast'>;

export const noCounts: Counts = {
  complaints: 0,
  open: 0,
  last: null,
  archived: 0,
  archivedLast: null,
};

type Counted = Pick<Complaint, 'status' | 'purpose' | 'received'>;

/** Questions and praise are none; what is practised counts until the desk is opened, and goes then. */
const isCounted = ({ status, purpose }: Counted): boolean =>
  status !== 'withdrawn' && purpose === 'complaint';

/** With one more. */
export const countedWith = (before: Counts, one: Counted): Counts =>
  isCounted(one)
    ? {
        ...before,
        complaints: before.complaints + 1,
        open: before.open + (isOpen(one) ? 1 : 0),
        last: Math.max(before.last ?? 0, one.received),
      }
    : before;

/** When it has left for the Archive. */
export const archivedWith = <One extends Counts>(before: One, one: Counted): One =>
  isCounted(one)
    ? {
        ...before,
        archived: before.archived + 1,
        archivedLast: Math.max(before.archivedLast ?? 0, one.received),
      }
    : before;

/** What is archived alone. */
export const archivedCounts = ({ archived, archivedLast }: Counts): Counts => ({
  ...{ complaints: archived, open: 0, last: archivedLast },
  ...{ archived, archivedLast },
});
