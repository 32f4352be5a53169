// What every mail of ours has in common: a key, a language, links, when it may leave.

import type { Language } from '../language/languages.ts';
import { type Moment, withYear } from '../language/moment.ts';
import { oneLine } from '../plain/text.ts';
import { type Instant, localTime } from './calendar.ts';
import type { Change } from './changes.ts';
import type { Complaint } from './complaint.ts';
import type { Desk } from './desk.ts';
import { type Block, writeMail } from './email.ts';
import { formIn } from './form-in.ts';
import { type MailPurpose, toCustomers } from './outbox.ts';
import type { Person } from './people.ts';
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
  const { text, html } = writeMail(mail.language, [...sender(desk, mail), ...mail.blocks]);
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

/** Who writes to the customer stands on top. */
const sender = ({ settings }: Desk, { purpose }: NewMail): Block[] =>
  toCustomers.includes(purpose) && settings.businessName !== ''
    ? [{ kind: 'small', text: settings.businessName }]
    : [];

/** Something that a colleague should know, in the desk's language; once for its key. */
export const notified = (
  desk: Desk,
  { mail: to }: Person,
  { key, ...mail }: Pick<NewMail, 'key' | 'subject' | 'blocks' | 'number'>,
): Change =>
  mailed(desk, {
    ...mail,
    key: `${key}:${to}`,
    purpose: 'notice',
    to,
    language: desk.settings.language,
  });

/** What somebody wrote waits so long for its writer to take it back. */
export const leavesAt = ({ now, settings }: Pick<Desk, 'now' | 'settings'>): Instant =>
  now + settings.takeBackMinutes * 60_000;

export const wordsFor = (desk: Desk, complaint: Pick<Complaint, 'language'>): Words =>
  desk.words[complaint.language];

/** Of something to come: far off, with its year. */
export const clearTime = ({ now, settings: { zone } }: Desk, at: Instant): Moment =>
  withYear(localTime(at, zone), localTime(now, zone).date);

/** "Tuesday 24 November, 15:00", the moment by which something is promised. */
export const byWhen = (desk: Desk, words: Words, at: Instant | null): string =>
  at === null ? '' : words.time.by(clearTime(desk, at));

/** The form, prefilled with the complaint's Reference; '' when the desk has no form yet. */
export function addLink(desk: Desk, complaint: Pick<Complaint, 'number' | 'language'>): string {
  const form = formIn(desk, 'complaint', complaint.language);
  const reference = referenceFor(desk.state.secret, complaint.number, 'add');
  return form ? prefilledLink(form, { reference }) : '';
}

/** The list of complaints, for people who may open the sheet. */
export const listLink = (desk: Desk): string => `${desk.spreadsheetUrl}#gid=84101`;

/** The complaint's row in it: where that is, only whoever writes the mail down knows (google/sheet/row-links.ts). */
export const rowLink = (desk: Desk, number: string): string => `${listLink(desk)}&row=${number}`;
