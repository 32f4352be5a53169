// A complaint comes into being, with its number, its customer and its deadlines, or what is said joins one that we have
// (join.ts): through whatever door it came.

import { localTime } from '../../desk/calendar.ts';
import { type Change, happen } from '../../desk/changes.ts';
import { blankFacts, type Facts } from '../../desk/complaint.ts';
import {
  type Customer,
  contactKeys,
  countedWith,
  customerNamed,
  holdersOf,
  noCounts,
} from '../../desk/customer.ts';
import { deadlinesFor } from '../../desk/deadlines.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Detail } from '../../desk/log.ts';
import { isAboutNamed } from '../../desk/people.ts';
import { hurtInDoubt } from '../severity/severity.ts';
import { namedIn } from './named.ts';

export interface Registered {
  readonly number: string;
  /** '' = somebody has to be found. */
  readonly owner: string;
  readonly changes: readonly Change[];
}

/** Numbers like R-2026-0042, by the year of the desk's zone, made under the lock and never given twice. */
export function nextNumber(desk: Desk): {
  readonly number: string;
  readonly numbers: Record<string, number>;
} {
  const year = String(localTime(desk.now, desk.settings.zone).year);
  const prefix = `${desk.settings.numberPrefix}-${year}-`;
  const count = Math.max(desk.state.numbers[year] ?? 0, highest(desk.complaints, prefix)) + 1;
  return {
    number: `${prefix}${String(count).padStart(4, '0')}`,
    numbers: { ...desk.state.numbers, [year]: count },
  };
}

/** What stands in the sheet was given, whatever somebody typed into our memory. */
const highest = (given: ReadonlyMap<string, unknown>, prefix: string): number => {
  let most = 0;
  for (const key of given.keys()) {
    if (key.startsWith(prefix)) most = Math.max(most, Number(key.slice(prefix.length)) || 0);
  }
  return most;
};

export function register(
  desk: Desk,
  facts: Partial<Facts> & Pick<Facts, 'received' | 'channel' | 'language'>,
  actor: string,
  detail: Detail = {},
  due?: Pick<Facts, 'firstAnswerDue' | 'solveDue'>,
): Registered {
  const { number, numbers } = nextNumber(desk);
  const { customer, changes, customers } = customerOf(desk, facts);
  const whole: Facts = {
    ...blankFacts,
    ...facts,
    customer,
    // History that was brought along is no practice: it stays when the desk opens.
    practice: desk.state.practising && facts.channel !== 'import',
  };
  const asked = facts.channel === 'import' ? {} : askedOf(desk, whole);
  const set = {
    ...facts,
    ...asked,
    customer,
    practice: whole.practice,
    ...(due ?? deadlinesFor(desk, whole)),
  };
  return {
    number,
    owner: set.owner ?? '',
    changes: [
      { type: 'state', set: { numbers, customers } },
      ...changes,
      happen({ now: desk.now, actor }, number, 'received', set, {
        channel: facts.channel,
        ...detail,
      }),
    ],
  };
}

/** What the words may mean is asked of a person. Whom they name does not get it before somebody has said whether it is about
 * them. */
function askedOf(desk: Desk, facts: Facts): Partial<Facts> {
  const words = [facts.what, facts.continued, facts.wanted, facts.extra].join('\n');
  const hurt = hurtInDoubt(facts, words);
  // A colleague may be named there by a part of the name.
  const named = namedIn(desk, facts, [words, facts.about].join('\n'));
  if (named === '') return hurt;
  const isTheirs = isAboutNamed(desk.team, { about: '', named }, facts.owner);
  const free = isTheirs ? { owner: '', firstOwner: '', status: 'new' as const } : {};
  return { ...hurt, named, ...free };
}

interface Recognised {
  readonly customer: string;
  readonly changes: readonly Change[];
  readonly customers: number;
}

/** The person is recognised by mail or phone; what they newly gave is added to what we know. */
export function customerOf(desk: Desk, facts: Partial<Facts>): Recognised {
  const keys = contactKeys(desk, { mail: facts.mail ?? '', phone: facts.phone ?? '' });
  const { customers } = desk.state;
  if (keys.length === 0) return { customer: '', changes: [], customers };
  const [holder = ''] = holdersOf(desk, keys);
  const isTheirs = (key: string): boolean => holdersOf(desk, [key]).includes(holder);
  if (holder !== '' && keys.every(isTheirs)) return { customer: holder, changes: [], customers };
  const known = customerNamed(desk, holder);
  const count = known ? customers : Math.max(customers, highest(desk.customers, 'C-')) + 1;
  const customer = known
    ? { ...known, keys: [...new Set([...known.keys, ...keys])] }
    : newCustomer(desk, count, keys, facts);
  return { customer: customer.id, changes: [{ type: 'customer', customer }], customers: count };
}

const newCustomer = (
  desk: Desk,
  count: number,
  keys: readonly string[],
  { status = 'new', purpose = 'complaint', received = desk.now, ...facts }: Partial<Facts>,
): Customer => ({
  ...countedWith(noCounts, { status, purpose, received }),
  id: `C-${String(count).padStart(4, '0')}`,
  keys,
  name: facts.name ?? '',
  company: facts.company ?? '',
  since: Math.min(received, desk.now),
});

export { goesOn, isOverForGood } from './goes-on.ts';
export { alsoSaid, joinedTo } from './join.ts';
export { isMereThanks } from './thanks.ts';
