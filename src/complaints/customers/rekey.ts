// Customers of an older desk were known by the last nine digits of a number: two mainland mobiles are one there, and a number
// with its country code and without are two. They are known by the whole number now, and whoever was taken for one, or is
// to be seen as one, is told.
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Customer, contactKeys } from '../../desk/customer.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { planOf } from '../../desk/plan.ts';
import { type Problem, withProblem } from '../../desk/problem.ts';
import type { TabName } from '../../desk/tabs.ts';
import { countryOf } from '../../plain/countries.ts';
import { phoneKeys } from '../../plain/phones.ts';
import { belonging } from './know-contacts.ts';

const isOldKey = (key: string): boolean => /^t\d+$/.test(key);
const hasOldKey = ({ keys }: Customer): boolean => keys.some(isOldKey);

const hasOldKeys = ({ customers }: Pick<Desk, 'customers'>): boolean =>
  [...customers.values()].some(hasOldKey);

/** Customers are found by the index as soon as all are known by what it keeps. */
export const indexed = (desk: Desk): readonly Change[] =>
  ['customers', 'index'].some((tab) => desk.unwritable.has(tab as TabName))
    ? []
    : [{ type: 'state', set: { index: hasOldKeys(desk) ? 'old-keys' : 'written' } }];

/** Of one commit; the next run goes on. */
const atOnce = 200;

/** On a desk read with its Archive and all its customers. */
export function rekey(desk: Desk): readonly Change[] {
  if (desk.state.index !== 'old-keys') return [];
  if (!hasOldKeys(desk)) return [{ type: 'state', set: { index: 'none' } }];
  const old = [...desk.customers.values()].filter(hasOldKey).slice(0, atOnce);
  const plan = planOf(
    desk,
    old.map((customer) => (now: Desk) => rekeyed(now, customer)),
  );
  return [...plan.changes, ...sameNoted(plan.after, old)];
}

/** As they were known before. */
const oldKeys = ({ phone }: Complaint): string[] => {
  const digits = phone.normalize('NFKC').replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 6 ? [`t${digits.slice(-9)}`] : [];
};

function rekeyed(desk: Desk, customer: Customer): readonly Change[] {
  const theirs = [...desk.archived.values(), ...complaintsOf(desk)]
    .filter((one) => one.customer === customer.id)
    .sort((a, b) => a.received - b.received);
  const [own = [], ...others] = peopleIn(desk, theirs);
  // An archived row is never written again.
  const isRecent = (one: Complaint): boolean => desk.complaints.has(one.number);
  const stays = others.filter((one) => !one.every(isRecent));
  const leaves = others.filter((one) => one.every(isRecent));
  const keys = keysOf(desk, customer, [...own, ...stays.flat()], leaves.flat());
  return planOf(desk, [
    () => [{ type: 'customer', customer: { ...customer, keys } }],
    ...leaves.flat().map((one) => (now: Desk) => belonging(now, { ...one, customer: '' })),
    (now) => stays.flatMap((one) => noted(now, 'customer-two', customer.id, [...own, ...one])),
    (now) => leaves.flatMap((one) => noted(now, 'customer-apart', customer.id, one)),
  ]).changes;
}

/** What was known by other means stays, too. */
function keysOf(
  desk: Desk,
  { keys }: Customer,
  theirs: readonly Complaint[],
  others: readonly Complaint[],
): string[] {
  const traced = new Set([...theirs, ...others].flatMap(oldKeys));
  const lost = new Set(others.flatMap((one) => contactKeys(desk, one)));
  const kept = keys.flatMap((key) => {
    if (!isOldKey(key)) return [key];
    return traced.has(key) ? [] : [wholeKey(desk, key)];
  });
  const own = theirs.flatMap((one) => contactKeys(desk, one));
  return [...new Set([...kept.filter((key) => !lost.has(key)), ...own])];
}

/** Nothing else is kept of it: nine digits may be all of a number, or its end. */
function wholeKey({ settings }: Desk, key: string): string {
  const digits = key.slice(1);
  const [read] = digits.length < 9 ? phoneKeys(digits, countryOf(settings)) : [];
  return read ?? `t?${digits}`;
}

/** Complaints by who made them: nobody is taken apart but whom nothing joins except the end of a number. */
function peopleIn(desk: Desk, all: readonly Complaint[]): readonly (readonly Complaint[])[] {
  const people: Complaint[][] = [];
  for (const one of all) {
    const keys = contactKeys(desk, one);
    const isAlike = (of: (other: Complaint) => readonly string[], own: readonly string[]) =>
      people.find((theirs) => theirs.some((other) => of(other).some((key) => own.includes(key))));
    const same = isAlike((other) => contactKeys(desk, other), keys);
    const endsAlike = keys.length > 0 && isAlike(oldKeys, oldKeys(one)) !== undefined;
    const person = same ?? (endsAlike ? undefined : people[0]);
    if (person) person.push(one);
    else people.push([one]);
  }
  return people;
}

/** Two rows of Customers, and one number: only a person can tell. */
function sameNoted(desk: Desk, rewritten: readonly Customer[]): readonly Change[] {
  const holders = new Map<string, string[]>();
  for (const { id, keys } of desk.customers.values()) {
    for (const key of keys) holders.set(key, [...(holders.get(key) ?? []), id]);
  }
  const isNew = (ids: readonly string[]): boolean => rewritten.some(({ id }) => ids.includes(id));
  const pairs = [...holders.values()].filter((ids) => ids.length > 1 && isNew(ids));
  const each = [...new Map(pairs.map((ids) => [ids.join(' '), ids])).values()];
  return planOf(
    desk,
    each.map((ids) => (now: Desk) => {
      const theirs = complaintsOf(now).filter(({ customer }) => ids.includes(customer));
      return noted(now, 'customer-same', ids.join(' '), theirs);
    }),
  ).changes;
}

const mostNamed = 5;

function noted(
  { state }: Desk,
  code: Problem['code'],
  where: string,
  theirs: readonly Complaint[],
): readonly Change[] {
  const detail = theirs
    .slice(0, mostNamed)
    .map(({ number }) => number)
    .join(', ');
  return [
    { type: 'state', set: { problems: withProblem(state.problems, { code, where, detail }) } },
  ];
}
