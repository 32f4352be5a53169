// One row a person who ever complained, recognised by mail or phone.

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

/** One plain address of 254 characters at most; stricter than the standard, as Google's MailApp is. */
export const isMail = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\.]+(\.[^\s@,;:<>()[\]"\\.]+)+$/.test(text);

const noReply = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounce)/i;

export const isNoReply = (mail: string): boolean => noReply.test(mail.trim());

/** Digits of a phone number without what a country code changes, or '' when there are fewer than six. */
export function phoneKey(phone: string): string {
  const digits = phone
    .replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  return digits.length >= 6 ? `t${digits.slice(-9)}` : '';
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
