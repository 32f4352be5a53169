// How somebody is reached, out of what was typed or pasted in one field or in two: through whatever door it came.

import { isSlipOfMail, mailsIn } from '../plain/addresses.ts';
import { type Chat, countryOf } from '../plain/countries.ts';
import { hasLostDigits, phonesIn, spelled } from '../plain/phones.ts';
import { oneLine } from '../plain/text.ts';
import type { ContactRead } from './call-results.ts';
import type { Facts, Reach } from './complaint.ts';
import type { Desk } from './desk.ts';

type Contact = Pick<Facts, 'mail' | 'phone' | 'reach'>;

/** What has to be asked: an address that can be none, a number whose last digits a spreadsheet took. */
export type Doubt = 'mail-slip' | 'digits-lost';

export interface ContactIn extends Contact {
  readonly doubt: Doubt | null;
}

type Reading = Pick<Desk, 'settings'>;

/** Mail is what a mail is sent to; all other ways stand in the other field, as they were written. */
export function contactIn(desk: Reading, typed: string): ContactIn {
  const text = oneLine(typed, longestContact);
  const { mails, rest } = mailsIn(text);
  const [mail = '', ...others] = mails;
  const phone = [rest, ...others].filter((one) => one !== '').join(', ');
  return { mail, phone, reach: reachAt(desk, mail, phone), doubt: doubtIn(text) };
}

/** Whatever was typed where, each stands where it belongs; what is no address stays in sight where it was typed. */
export function contactOf(desk: Reading, given: Pick<Facts, 'mail' | 'phone'>): Contact {
  const both = contactIn(desk, [given.mail, given.phone].filter((one) => one !== '').join('\n'));
  const isRead = both.mail !== '' || given.mail.trim() === '' || isCalled(given.mail);
  const mail = isRead ? both.mail : oneLine(given.mail, longestContact);
  const phone = isRead ? both.phone : oneLine(given.phone, longestContact);
  return { mail, phone, reach: reachAt(desk, mail, phone) };
}

/** As it is shown to whoever types it. */
export function contactRead({ settings }: Reading, typed: string): ContactRead {
  const { mail, phone, doubt } = contactIn({ settings }, typed);
  const phones = phonesIn(phone, countryOf(settings));
  return { mail, phones: phones.map(spelled), doubt };
}

const longestContact = 500;

const doubtIn = (text: string): Doubt | null =>
  isSlipOfMail(text) ? 'mail-slip' : hasLostDigits(text) ? 'digits-lost' : null;

/** A number in the place of an address. */
const isCalled = (text: string): boolean => !isSlipOfMail(text) && phonesIn(text, '').length > 0;

/** What of a complaint's two fields nobody could write to or call. */
export function doubtOf({ mail, phone }: Pick<Facts, 'mail' | 'phone'>): Doubt | null {
  const { mails } = mailsIn(mail);
  if (mails.length === 0 && mail.trim() !== '' && !isCalled(mail)) return 'mail-slip';
  return mails.length === 0 ? doubtIn(phone) : null;
}

const named: readonly (readonly [Chat, RegExp])[] = [
  ['whatsapp', /whats\s?app/i],
  ['line', /(^|[^a-z])line([^a-z]|$)/i],
  ['wechat', /wechat|weixin|wxid_|\u5fae\u4fe1/i],
];

/** A name in some chat is one the text says, or the only one that the firm uses; none is assumed. */
function reachAt({ settings }: Reading, mail: string, phone: string): Reach {
  if (mail !== '') return 'mail';
  if (!/[\p{L}\p{N}]/u.test(phone)) return 'none';
  const [said] = named.find(([, pattern]) => pattern.test(phone)) ?? [];
  if (said) return said;
  if (phonesIn(phone, countryOf(settings)).length > 0) return 'phone';
  const [only, ...more] = settings.chats;
  return only !== undefined && more.length === 0 ? only : 'none';
}
