// What every mail of ours has in common: a key, a language, when it may leave.

import type { Language } from '../language/languages.ts';
import { addressKey, isMail, isNoReply } from '../plain/addresses.ts';
import { leads } from '../plain/people.ts';
import { oneLine } from '../plain/text.ts';
import { type Instant, localTime } from './calendar.ts';
import type { Change } from './changes.ts';
import type { Complaint } from './complaint.ts';
import type { Desk } from './desk.ts';
import { type Block, writeMail } from './email.ts';
import { formIn } from './form-in.ts';
import type { MailPurpose } from './outbox.ts';
import { isAway, isSameReader, mayHear, oncePerMail, type Person, personNamed } from './people.ts';
import { prefilledLink } from './prefilled-link.ts';
import { referenceFor } from './reference.ts';
import type { Words } from './words.ts';

interface NewMail {
  readonly key: string;
  readonly purpose: MailPurpose;
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly number?: string;
  readonly leaves?: Instant;
}

/** A mail in the outbox, once for its key. */
export function mailed(desk: Desk, mail: NewMail): Change {
  const { text, html } = writeMail(mail.language, mail.blocks);
  return {
    type: 'mail',
    mail: {
      key: mail.key,
      purpose: mail.purpose,
      to: mail.to,
      subject: oneLine(mail.subject),
      text,
      html,
      number: mail.number ?? '',
      leaves: mail.leaves ?? desk.now,
      by: desk.actor,
      picture: null,
    },
  };
}

/** Can this customer be written to at all? Not to ourselves, not to machines. */
export function canMail(desk: Pick<Desk, 'settings' | 'state'>, mail: string): boolean {
  const own = [desk.settings.deskMail, desk.state.installer].map(addressKey);
  return isMail(mail.trim()) && !isNoReply(mail) && !own.includes(addressKey(mail));
}

export const wordsFor = (desk: Desk, complaint: Pick<Complaint, 'language'>): Words =>
  desk.words[complaint.language];

/** "Tuesday 24 November, 15:00", the moment by which something is promised. */
export const byWhen = (desk: Desk, words: Words, at: Instant | null): string =>
  at === null ? '' : words.time.by(localTime(at, desk.settings.zone));

/** The form, prefilled with the complaint's Reference; '' when the desk has no form yet. */
export function addLink(desk: Desk, complaint: Pick<Complaint, 'number' | 'language'>): string {
  const form = formIn(desk, 'complaint', complaint.language);
  const reference = referenceFor(desk.state.secret, complaint.number, 'add');
  return form ? prefilledLink(form, { reference }) : '';
}

/** The complaint's row, for people who may open the sheet. */
export const rowLink = (desk: Desk): string => `${desk.spreadsheetUrl}#gid=84101`;

/** Nobody is mailed what he does himself, under whatever of his names. */
export function isActing(desk: Desk, person: Person): boolean {
  const actor = personNamed(desk.team, desk.actor);
  return person.name === desk.actor || (actor !== undefined && isSameReader(actor, person));
}

/** Managers and the principal with an address, without the person a complaint is about. */
export const leadsFor = (desk: Desk, complaint: Pick<Complaint, 'about'>): readonly Person[] =>
  oncePerMail(desk.team.filter((p) => leads(p) && mayHear(desk.team, complaint)(p)));

/** Who is asked when one person must decide for the desk: the principal, a manager while that one is away, or whoever runs it. */
export function whoDecides(desk: Desk): string[] {
  const today = localTime(desk.now, desk.settings.zone).date;
  const lead = desk.team
    .filter((person) => leads(person) && person.mail !== '')
    .sort((a, b) => rank(a, today) - rank(b, today));
  const mail = lead[0]?.mail ?? desk.state.installer;
  return mail === '' ? [] : [mail];
}

const rank = (person: Person, today: string): number =>
  (isAway(person, today) ? 2 : 0) + (person.role === 'principal' ? 0 : 1);
