// The Reference a customer carries: a complaint's number and a token nobody can guess.
import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const tokenLength = 10;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Ten characters of 32: one chance in 2^50. Each use has tokens of its own. */
export function tokenFor(secret: string, number: string, use: 'add' | 'survey' | 'staff'): string {
  const digest = hmac(sha256, bytesOf(secret), bytesOf(`${use} ${number}`));
  return [...digest.slice(0, tokenLength)].map((byte) => alphabet[byte % 32]).join('');
}

export const referenceFor = (secret: string, number: string, use: 'add' | 'survey'): string =>
  `${number}-${tokenFor(secret, number, use)}`;

/** The number a reference names if its token is right; spaces and line breaks put in by mail programs are ignored. */
export function numberOfReference(
  secret: string,
  reference: string,
  use: 'add' | 'survey',
): string | undefined {
  const match = /^([A-Z]{1,4}-\d{4}-\d{4,})-([0-9A-Z]{10})$/.exec(compact(reference));
  const [, number = '', token] = match ?? [];
  return secret !== '' && number !== '' && token === tokenFor(secret, number, use)
    ? number
    : undefined;
}

/** A number that is only claimed: typed by the customer, or a reference with a wrong token. */
export const numberMentioned = (text: string): string | undefined =>
  claimed.exec(text.toUpperCase())?.[0] ?? claimed.exec(compact(text))?.[0];

const claimed = /[A-Z]{1,4}-\d{4}-\d{4,}/;

const compact = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** What the staff link writes into the Reference. It tells who wrote a complaint down and opens nothing. */
export const staffReference = (secret: string): string => `STAFF-${tokenFor(secret, '', 'staff')}`;

export const isByStaff = (secret: string, reference: string): boolean =>
  secret !== '' && compact(reference).includes(staffReference(secret));
