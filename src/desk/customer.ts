// One row a person who ever complained, recognised by mail or phone.

import type { Reach } from './complaint.ts';

export interface Customer {
  readonly id: string;
  /** Normalised mails and phone digits by which the person is recognised. */
  readonly keys: readonly string[];
  readonly name: string;
  readonly company: string;
  readonly since: number;
}

/** Lower-case address, or '' when it is not one we could write to: no line breaks, commas, spaces. */
export function mailKey(mail: string): string {
  const trimmed = mail.trim().toLowerCase();
  return isMail(trimmed) ? trimmed : '';
}

/** The mailbox an address leads to: without +tags, and for Gmail without dots, so that nobody is written to as thirty. */
export function addressKey(mail: string): string {
  const [name = '', host = ''] = mailKey(mail.normalize('NFKC')).split('@');
  const [box = ''] = name.split('+');
  const isGmail = host === 'gmail.com' || host === 'googlemail.com';
  if (host === '') return '';
  return isGmail ? `${box.replace(/\./g, '')}@gmail.com` : `${box || name}@${host}`;
}

/** One plain address of 254 characters at most; stricter than the standard, as Google's MailApp is. */
export const isMail = (text: string): boolean =>
  text.length <= 254 &&
  !/^\.|\.\.|\.@|@-|-\.|-$/.test(text) &&
  /^[^\s@,;:<>()[\]"\\]{1,64}@[^\s@,;:<>()[\]"\\.]+(\.[^\s@,;:<>()[\]"\\.]+)+$/.test(text);

const noReply =
  /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer[-_.]?daemon|postmaster|bounces?|notifications?)([-_.+@\d]|$)/i;

export const isNoReply = (mail: string): boolean => noReply.test(mail.trim());

/** Digits of a phone number without what a country code changes, or '' when there are fewer than six. */
export function phoneKey(phone: string): string {
  const digits = phone
    .replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  return digits.length >= 6 ? `t${digits.slice(-9)}` : '';
}

/** What is neither an address nor a number is a name in some chat; which one, the text may say. */
export function reachAt(contact: string): Reach {
  if (!/[\p{L}\p{N}]/u.test(contact)) return 'none';
  if (isMail(contact.trim())) return 'mail';
  if (phoneKey(contact) !== '') return 'phone';
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
