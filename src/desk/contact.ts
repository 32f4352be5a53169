import { mailKey } from '../plain/addresses.ts';
import { countryOf } from '../plain/countries.ts';
import { phonesIn } from '../plain/phones.ts';
import { oneLine } from '../plain/text.ts';
import type { Complaint } from './complaint.ts';
import { type Desk, deskWords } from './desk.ts';
import type { Block } from './email.ts';
import { rowLink, wordsFor } from './mails.ts';

type Reached = Pick<Complaint, 'phone' | 'mail' | 'number' | 'language'>;

/** How to reach the customer with one touch: by phone, by mail; a chat name can only be read. */
export function contact(desk: Desk, complaint: Reached): Block[] {
  const write = deskWords(desk).mail.write(mailKey(complaint.mail));
  const url = ownMailLink(desk, complaint);
  return [
    ...phoneOrChat(desk, oneLine(complaint.phone, 60)),
    ...(url === '' ? [] : [{ kind: 'link' as const, label: write, url }]),
  ];
}

/** The desk first: what is written elsewhere it does not know of. In a list it is one link among others. */
export const answering = (
  desk: Desk,
  complaint: Reached,
  kind: 'button' | 'link' = 'button',
): Block[] => [
  {
    kind,
    label: deskWords(desk).mail.answerHere(complaint.number),
    url: rowLink(desk, complaint.number),
  },
  ...contact(desk, complaint),
];

/** A mail from one's own mailbox, about this complaint, with the desk's address in copy; '' where there is nobody to write to. */
export function ownMailLink(desk: Desk, complaint: Omit<Reached, 'phone'>): string {
  const to = mailKey(complaint.mail);
  if (to === '') return '';
  const { businessName, deskMail } = desk.settings;
  const subject = wordsFor(desk, complaint).mail.ownSubject(businessName, complaint.number);
  const copy = deskMail || desk.state.installer;
  const asked = Object.entries({ subject, cc: copy }).filter(([, text]) => text !== '');
  const query = asked.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&');
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${query}`;
}

function phoneOrChat(desk: Desk, phone: string): Block[] {
  const words = deskWords(desk);
  const calls = callsTo(desk, phone);
  if (phone === '') return [];
  if (calls.length === 0) return [{ kind: 'text', text: words.mail.chat(phone) }];
  return calls.map(({ label, url }) => ({ kind: 'link', label: words.mail.call(label), url }));
}

export interface CallLink {
  /** The number as it was written. */
  readonly label: string;
  readonly url: string;
}

/** One touch dials, each number that was given. */
export function callsTo({ settings }: Pick<Desk, 'settings'>, phone: string): readonly CallLink[] {
  const phones = phonesIn(phone, countryOf(settings));
  const isAlone = phones.length === 1;
  return phones.map(({ written, dial }) => ({
    label: isAlone ? phone : written,
    url: `tel:${dial}`,
  }));
}

/** A sentence with a number of ours in it, to be pressed on a phone. */
export function phoneLine(desk: Desk, text: string, phone: string): Block {
  const [call] = callsTo(desk, phone);
  return call ? { kind: 'link', label: text, url: call.url } : { kind: 'text', text };
}
