// Mail addresses as people type them.

import { asShown } from './text.ts';

/** One plain address of 254 characters at most; stricter than the standard, as Google's MailApp is. */
export const isMail = (text: string): boolean =>
  text.length <= 254 &&
  !/^\.|\.\.|\.@|@-|-\.|-$/.test(text) &&
  /^[^\s@,;:<>()[\]"\\]{1,64}@[^\s@,;:<>()[\]"\\.]+(\.[^\s@,;:<>()[\]"\\.]+)+$/.test(text);

export interface MailsRead {
  /** In their order, each once. */
  readonly mails: readonly string[];
  /** What is no address, and no name beside one in <>. */
  readonly rest: string;
}

/** What no address holds, on any keyboard. */
const outside =
  '\\s@,;:/|<>()[\\]"\\\\\uff0c\u3001\uff1b\uff1a\u300a\u300b\uff08\uff09\u201c\u201d';
const anAddress = new RegExp(
  `(?:mailto:\\s*)?([^${outside}]+@[^${outside}]+)(?:\\?[\\w]+=\\S*)?`,
  'gi',
);
/** The name that mail programs put before it, and what they put around it. */
const named = new RegExp(
  `(?:^|[,;\\n])\\s*(?:"[^"]*"|[^,;\\n<>@]*)\\s*<\\s*((?:mailto:)?[^${outside}]+@[^${outside}]+)\\s*>`,
  'gi',
);
const label =
  /^(?:e-?mails?|mail|or|and|\u90ae\u7bb1|\u90f5\u7bb1|\u96fb\u90f5|\u7535\u90ae|\u4fe1\u7bb1|\u6216|\u548c)$/i;

/** As it was meant on any keyboard. */
const meant = (text: string): string =>
  asShown(text)
    .normalize('NFKC')
    .replace(/(?<=[\w-])[\u3002\uff61](?=[\w-])/g, '.')
    .replace(/^\s*(\S+)\s*@\s*(\S+)\s*$/, '$1@$2');

/** A word or a full stop may touch it; in a name of plain letters no other script stands before or after. */
function trimmed(found: string): string {
  const [name = '', host = ''] = found.replace(/^[.'\u2018]+|[.'\u2019\u3002!?]+$/g, '').split('@');
  const plainName = /[\w.!#$%&'*+/=?^\x60{|}~-]+$/.exec(name)?.[0] ?? name;
  const plainHost = /^[\w-]+(?:\.[\w-]+)+/.exec(host)?.[0] ?? host;
  const isPlain = /^[\w-]/.test(host);
  return isPlain ? `${plainName}@${plainHost}` : `${name}@${host}`;
}

/** Every address in a text, however it was typed or pasted. */
export function mailsIn(text: string): MailsRead {
  const mails: string[] = [];
  const taken = (whole: string, found: string): string => {
    const mail = trimmed(found.replace(/^mailto:/i, ''));
    if (!isMail(mail)) return whole;
    if (!mails.includes(mail)) mails.push(mail);
    return ' , ';
  };
  const left = meant(text).replace(named, taken).replace(anAddress, taken);
  if (mails.length === 0) return { mails, rest: text.trim() };
  const parts = left
    .split(/[,;]|\s{2,}/)
    .map((part) => part.replace(/^[\s:.'"<>()/|]+|[\s:'"<>(/|]+$/g, ''));
  return { mails, rest: parts.filter((part) => part !== '' && !label.test(part)).join(', ') };
}

const services =
  'gmail|googlemail|qq|163|126|yeah|foxmail|sina|hotmail|outlook|live|yahoo|icloud|me|naver';
const cutService = new RegExp(
  `(?:^|[\\s\\w.-])(?:${services})\\s*[.,\u3002\uff0c\u3001]\\s*(?:com|cn|net|co)\\b`,
  'i',
);

const at = /[\w.-]\s*(?:[([]at[)\]]|\sat\s)\s*[\w-]+/;
const dot = /\s*(?:\.|[([]dot[)\]]|\sdot\s)\s*[a-z]{2,}\b/;
const spelledOut = new RegExp(`${at.source}${dot.source}`, 'i');

/** Meant as an address, and none can be read: an @ that begins no chat name, the end of a well-known address, or signs
 * written as words. */
export function isSlipOfMail(text: string): boolean {
  const typed = meant(text);
  if (mailsIn(text).mails.length > 0) return false;
  return [/[^\s@]\s*@/, cutService, spelledOut].some((shape) => shape.test(typed));
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

const noReply =
  /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer[-_.]?daemon|postmaster|bounces?|notifications?)([-_.+@\d]|$)/i;

export const isNoReply = (mail: string): boolean => noReply.test(mail.trim());
