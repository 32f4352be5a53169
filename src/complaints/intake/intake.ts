// A complaint comes into being, with its number, its customer and its deadlines, or what is said joins one that we have:
// through whatever door it came.

import { localTime } from '../../desk/calendar.ts';
import { type Change, happen } from '../../desk/changes.ts';
import { blankFacts, type Complaint, type Facts, withAction } from '../../desk/complaint.ts';
import { contact } from '../../desk/contact.ts';
import { type Customer, contactKeys, customerWith } from '../../desk/customer.ts';
import { deadlinesFor, isWithinGrace, openAgain, waitEnds } from '../../desk/deadlines.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { inert } from '../../desk/email.ts';
import type { Detail } from '../../desk/log.ts';
import { mailed, rowLink } from '../../desk/mails.ts';
import { isAlarmDue } from '../../desk/next-step.ts';
import { mayHear, type Person, personNamed } from '../../desk/people.ts';
import { leadsFor } from '../../desk/who-hears.ts';
import { said } from './words/said.ts';

export interface Registered {
  readonly number: string;
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
  const set = {
    ...facts,
    customer,
    practice: whole.practice,
    ...(due ?? deadlinesFor(desk, whole)),
  };
  return {
    number,
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

interface Recognised {
  readonly customer: string;
  readonly changes: readonly Change[];
  readonly customers: number;
}

/** The person is recognised by mail or phone; what they newly gave is added to what we know. */
export function customerOf(desk: Desk, facts: Partial<Facts>): Recognised {
  const keys = contactKeys({ mail: facts.mail ?? '', phone: facts.phone ?? '' });
  const { customers } = desk.state;
  if (keys.length === 0) return { customer: '', changes: [], customers };
  const known = customerWith(desk.customers, keys);
  if (known && keys.every((key) => known.keys.includes(key))) {
    return { customer: known.id, changes: [], customers };
  }
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
  facts: Partial<Facts>,
): Customer => ({
  id: `C-${String(count).padStart(4, '0')}`,
  keys,
  name: facts.name ?? '',
  company: facts.company ?? '',
  since: Math.min(facts.received ?? desk.now, desk.now),
});

/** What came in about a complaint that we have. */
export interface Said {
  readonly text: string;
  readonly hurt: boolean;
  readonly at: number;
  /** 'customer', or who wrote it down for them. */
  readonly by: string;
  /** Names the mail about it. */
  readonly key: string;
  readonly detail: Detail;
}

/** The wait is over, or what was closed just now is open again; its owner is told. */
export function joinedTo(desk: Desk, complaint: Complaint, said: Said): readonly Change[] {
  const { number } = complaint;
  const by = { now: desk.now, actor: said.by };
  const set = {
    ...waitEnds(desk, complaint),
    ...(said.hurt ? { hurt: true, severity: 'safety' as const } : {}),
    ...withAction(complaint, String(said.detail['id'] ?? '')),
    extra: joined(complaint.extra, said.text),
  };
  const isOver = complaint.status === 'resolved' || isWithinGrace(desk, complaint, said.at);
  const again = isOver ? [happen(by, number, 'reopened', openAgain(desk, complaint))] : [];
  const status = again.length > 0 ? 'open' : complaint.status;
  // Then the alarm of the same run quotes it.
  const saysAlarm = isAlarmDue({ ...complaint, hurt: said.hurt || complaint.hurt, status });
  const detail = { ...said.detail, text: said.text.slice(0, 2000) };
  return [
    ...again,
    happen(by, number, 'added-by-customer', set, detail),
    ...(saysAlarm || complaint.status === 'withdrawn' ? [] : news(desk, complaint, said)),
  ];
}

const joined = (before: string, text: string): string =>
  [before, text]
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(-50_000);

function news(desk: Desk, complaint: Complaint, added: Said): Change[] {
  const say = inDeskLanguage(desk, said);
  const hears = whoHears(desk, complaint).filter(({ name }) => name !== desk.actor);
  return hears.map((person) =>
    mailed(desk, {
      key: `added:${complaint.number}:${added.key}:${person.mail}`,
      purpose: 'notice',
      to: person.mail,
      language: desk.settings.language,
      subject: say.addedSubject(complaint.number),
      number: complaint.number,
      blocks: [
        { kind: 'text', text: say.added(complaint.name) },
        { kind: 'quote', text: inert(added.text, 5000) },
        ...contact(desk, complaint),
        {
          kind: 'button',
          label: deskWords(desk).mail.openRow,
          url: rowLink(desk, complaint.number),
        },
      ],
    }),
  );
}

/** The owner; those who lead, where the owner has no address. */
function whoHears(desk: Desk, complaint: Complaint): readonly Person[] {
  const owner = personNamed(desk.team, complaint.owner);
  const hears = owner !== undefined && mayHear(desk.team, complaint)(owner);
  return hears ? [owner] : leadsFor(desk, complaint);
}
