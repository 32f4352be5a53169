// What belongs to complaints whose words go: their records, lines, mails, answers, responses, and customers of no other.

import type { Gone } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Customer, contactKeys } from '../../desk/customer.ts';
import { type Desk, idsOf } from '../../desk/desk.ts';
import { complaintOf, linesByNumber } from '../../desk/log.ts';
import type { Mail } from '../../desk/outbox.ts';
import { numberMentioned } from '../../desk/reference.ts';
import type { Response, Trace } from '../../desk/response.ts';
import { mailKey } from '../../plain/addresses.ts';
import { knownComplaints, marksOf } from './person.ts';

/** On a desk read whole. */
export function goneWith(desk: Desk, complaints: readonly Complaint[]): Gone {
  const numbers = new Set(complaints.map(({ number }) => number));
  const customers = customersOf(desk, complaints, numbers);
  const keys = keysOf(desk, complaints, numbers, customers);
  const isQuoted = quoting(desk, complaints, numbers, keys);
  const mails = [...desk.outbox.values()].map(({ mail }) => mail);
  const isTheirs = (mail: Mail): boolean => keys.has(mailKey(mail.to)) || isQuoted(mail);
  return {
    ids: idsWith(desk, numbers),
    customers,
    mails: new Set(mails.filter(isTheirs).map(({ key }) => key)),
    responses: responsesOf(desk, numbers, keys),
  };
}

/** Of no complaint that stays. */
function customersOf(
  desk: Desk,
  complaints: readonly Complaint[],
  numbers: ReadonlySet<string>,
): ReadonlySet<string> {
  const left = new Set(others(desk, numbers).map(({ customer }) => customer));
  const theirs = complaints.map(({ customer }) => customer);
  return new Set(theirs.filter((customer) => customer !== '' && !left.has(customer)));
}

const others = (desk: Desk, numbers: ReadonlySet<string>): Complaint[] =>
  knownComplaints(desk).filter(({ number }) => !numbers.has(number));

function keysOf(
  desk: Desk,
  complaints: readonly Complaint[],
  numbers: ReadonlySet<string>,
  customers: ReadonlySet<string>,
): ReadonlySet<string> {
  const left = new Set([
    ...others(desk, numbers).flatMap((one) => marksOf(desk, one)),
    ...ourKeys(desk),
  ]);
  const known = [...customers].flatMap((id) => desk.customers.get(id)?.keys ?? []);
  const all = [...complaints.flatMap((one) => contactKeys(desk, one)), ...known];
  return new Set(all.filter((key) => !left.has(key)));
}

/** Customers of others, too: what of their rows was this person's alone goes. */
export function sharedCustomers(desk: Desk, complaints: readonly Complaint[]): Customer[] {
  const numbers = new Set(complaints.map(({ number }) => number));
  const theirs = new Set(complaints.map(({ customer }) => customer));
  return others(desk, numbers)
    .flatMap(({ customer }) => (theirs.delete(customer) ? [customer] : []))
    .flatMap((id) => desk.customers.get(id) ?? [])
    .map((one) => ofOthers(desk, one, others(desk, numbers)));
}

function ofOthers(desk: Desk, one: Customer, all: readonly Complaint[]): Customer {
  const left = all.filter(({ customer }) => customer === one.id);
  const marks = left.flatMap((other) => marksOf(desk, other));
  const stays = (field: 'name' | 'company'): string => {
    const known = left.map((other) => other[field]).filter((text) => text !== '');
    return known.includes(one[field]) ? one[field] : (known[0] ?? '');
  };
  const keys = one.keys.filter((key) => marks.includes(key));
  return { ...one, keys, name: stays('name'), company: stays('company') };
}

/** Who works here may have complained, too, or a colleague wrote down the shop's own number: what is mailed there is no
 * customer's. */
function ourKeys({ team, settings, state }: Desk): string[] {
  const mails = [...team.map(({ mail }) => mail), settings.deskMail, state.installer];
  const phones = [settings.urgentPhone, settings.emergencyPhone];
  return contactKeys({ settings }, { mail: mails.join('\n'), phone: phones.join('\n') });
}

/** With what the log alone still knows. */
function idsWith(desk: Desk, numbers: ReadonlySet<string>): ReadonlySet<string> {
  const archived = [...desk.archivedRecords].filter(([, record]) => numbers.has(record.number));
  const logged = [...linesByNumber(desk.log)].filter(([, lines]) =>
    numbers.has(complaintOf(lines)),
  );
  return new Set([
    ...[...numbers].flatMap((number) => idsOf(desk, number)),
    ...[...archived, ...logged].map(([id]) => id),
  ]);
}

const anyNumber = /[A-Z]{1,4}-\d{4}-\d{4,}/g;

/** Mails about them, and those to staff that name them among others. */
function quoting(
  desk: Desk,
  complaints: readonly Complaint[],
  numbers: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): (mail: Mail) => boolean {
  // What is no address and no number, "none" for example, stands in many mails.
  const contacts = complaints
    .flatMap(({ mail, phone }) => [mail, phone])
    .filter((one) => contactKeys(desk, { mail: '', phone: one }).some((key) => keys.has(key)));
  return ({ number, subject, text, html }) => {
    const whole = `${subject}\n${text}\n${html}`;
    const named = whole.match(anyNumber) ?? [];
    return (
      numbers.has(number) ||
      named.some((one) => numbers.has(one)) ||
      contacts.some((contact) => whole.includes(contact))
    );
  };
}

/** Those that became these complaints or joined them, others by the same hand, and what was decided about them. */
function responsesOf(
  desk: Desk,
  numbers: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): readonly Trace[] {
  const recorded = desk.intake.filter(({ number }) => numbers.has(number));
  const written = desk.responses.filter((one) =>
    contactsIn(desk, one).some((key) => keys.has(key)),
  );
  const decided = desk.responses.filter(
    ({ form, answers }) =>
      form.purpose === 'decision' && numbers.has(numberMentioned(answers['reference'] ?? '') ?? ''),
  );
  const all = [...recorded, ...written, ...decided].map(
    ({ sheetId, serial, digest }): Trace => ({ sheetId, serial, digest }),
  );
  return [...new Map(all.map((trace) => [Object.values(trace).join(' '), trace])).values()];
}

const contactsIn = (desk: Desk, { answers }: Response): string[] =>
  contactKeys(desk, { mail: answers['email'] ?? '', phone: answers['phone'] ?? '' });
