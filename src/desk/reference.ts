// The Reference a customer carries: a complaint's number and a token nobody can guess.

import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { keyed } from '../plain/text.ts';

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const tokenLength = 10;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Ten characters of 32: one chance in 2^50. Each use has tokens of its own. */
export function tokenFor(
  secret: string,
  number: string,
  use: 'add' | 'survey' | 'staff' | 'decision',
): string {
  const digest = hmac(sha256, bytesOf(secret), bytesOf(`${use} ${number}`));
  return [...digest.slice(0, tokenLength)].map((byte) => alphabet[byte % 32]).join('');
}

export const referenceFor = (secret: string, number: string, use: 'add' | 'survey'): string =>
  `${number}-${tokenFor(secret, number, use)}`;

/** The number a reference names if its token is right, whatever mail programs and keyboards made of it. */
export function numberOfReference(
  secret: string,
  reference: string,
  use: 'add' | 'survey',
): string | undefined {
  if (secret === '') return undefined;
  const isRight = ([, number = '', token = '']: RegExpMatchArray): boolean =>
    token === tokenFor(secret, number, use);
  return [...compact(reference.slice(0, longest)).matchAll(whole)].find(isRight)?.[1];
}

/** What is asked of one person about one complaint. */
export interface DecisionAsked {
  readonly number: string;
  /** A letter and figures: which question it is (complaints/decisions/questions.ts). */
  readonly code: string;
  /** The address of whoever was asked. */
  readonly reader: string;
}

const decisionToken = (secret: string, { number, code, reader }: DecisionAsked): string =>
  tokenFor(secret, `${number} ${code} ${reader}`, 'decision');

export const decisionReference = (
  secret: string,
  number: string,
  code: string,
  reader: string,
): string => `${number}-${code}-${decisionToken(secret, { number, code, reader })}`;

/** Its token is right for one of these people alone. */
export function decisionIn(
  secret: string,
  reference: string,
  readers: readonly string[],
): DecisionAsked | undefined {
  if (secret === '') return undefined;
  const claims = [...compact(reference.slice(0, longest)).matchAll(asked)];
  const [right] = claims.flatMap(([, number = '', code = '', token = '']) =>
    readers
      .filter((reader) => reader !== '')
      .map((reader) => ({ number, code, reader }))
      .filter((one) => decisionToken(secret, one) === token),
  );
  return right;
}

/** Of a text that somebody pasted. */
const longest = 5_000;

/** A number that is only claimed: typed by the customer, or a reference with a wrong token. */
export const numberMentioned = (text: string): string | undefined =>
  claimed.exec(plain(text))?.[0] ?? claimed.exec(compact(text))?.[0];

const claimed = /[A-Z]{1,4}-\d{4}-\d{4,}/;

/** Anywhere in a text; words before it may have grown together with it, so every start of the letters is tried. */
const whole = /(?=([A-Z]{1,4}-\d{4}-\d{4,})-([2-9A-HJ-NP-Z]{10}))/g;

const asked = /(?=([A-Z]{1,4}-\d{4}-\d{4,})-([A-Z]\d{1,6}(?:V\d{1,15})?)-([2-9A-HJ-NP-Z]{10}))/g;

/** Full-width letters, dashes of all kinds and small letters are what was meant. */
const plain = (text: string): string => keyed(text).toUpperCase();

/** Without what line breaks in mails leave behind: spaces, signs of quoting, what cannot be seen. */
const compact = (text: string): string => plain(text).replace(/[\s\p{Cf}\p{Cc}>|]/gu, '');

/** What the staff link writes into the Reference. It tells who wrote a complaint down and opens nothing. */
export const staffReference = (secret: string): string => `STAFF-${tokenFor(secret, '', 'staff')}`;

export const isByStaff = (secret: string, reference: string): boolean =>
  secret !== '' && compact(reference).includes(staffReference(secret));
