// Mail addresses as people type them.

/** One plain address of 254 characters at most; stricter than the standard, as Google's MailApp is. */
export const isMail = (text: string): boolean =>
  text.length <= 254 &&
  !/^\.|\.\.|\.@|@-|-\.|-$/.test(text) &&
  /^[^\s@,;:<>()[\]"\\]{1,64}@[^\s@,;:<>()[\]"\\.]+(\.[^\s@,;:<>()[\]"\\.]+)+$/.test(text);

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

const noReply =
  /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer[-_.]?daemon|postmaster|bounces?|notifications?)([-_.+@\d]|$)/i;

export const isNoReply = (mail: string): boolean => noReply.test(mail.trim());
