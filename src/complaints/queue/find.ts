// Finding a complaint by whatever somebody remembers of it, the likeliest first; open and archived.

import type { WantedOfArchive } from '../../desk/action.ts';
import type { QueueItem } from '../../desk/call-results.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { contactKeys } from '../../desk/customer.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { isAboutReader } from '../../desk/people.ts';
import { countryOf } from '../../plain/countries.ts';
import { phoneKeys } from '../../plain/phones.ts';
import { isOpen } from '../../plain/status.ts';
import { keyed } from '../../plain/text.ts';
import { itemOf, meOf } from './queue.ts';

const mostFound = 50;

interface Asked {
  readonly text: string;
  readonly words: readonly string[];
  /** `42` of "42", "R-…0042", "Ｒ-2026-0042"; '' when it is no number of ours. */
  readonly serial: string;
  /** Year and serial, where both were given. */
  readonly ending: string;
  /** Any part of a phone number, whatever stands between its digits; '' when letters were typed. */
  readonly digits: string;
  /** Whole numbers, as the desk's country reads them. */
  readonly phones: readonly string[];
  readonly country: string;
}

export interface FoundComplaints {
  readonly found: readonly QueueItem[];
  /** Row of the Archive before which nobody has looked; null = it was gone through, or need not be. */
  readonly before: number | null;
}

/** What is known by its whole number, address or phone number the index finds; words are looked for piece by piece. */
export function wantedFor(desk: Desk, text: string, before?: number): WantedOfArchive {
  const asked = askedFor(text, countryOf(desk.settings));
  const keys = before === undefined ? keysOf(desk, asked) : [];
  return asked.serial === '' || before !== undefined ? { keys, piece: { before } } : { keys };
}

function keysOf(desk: Desk, asked: Asked): string[] {
  const { settings, state } = desk;
  const [, year = ''] = asked.ending.split('-');
  const years = asked.serial === '' ? [] : new Set([...Object.keys(state.numbers), year]);
  const numbers = [...years]
    .map((year) => `${settings.numberPrefix}-${year}-${asked.serial.padStart(4, '0')}`)
    .filter((number) => number.endsWith(asked.ending));
  const contact = contactKeys(desk, { mail: '', phone: asked.text });
  return [...numbers, ...contact, ...(asked.text === '' ? [] : [`o:${asked.text}`])];
}

/** Nothing about the reader. `before`: only what was read of the Archive. */
export function foundFor(desk: Desk, text: string, mail: string, before?: number): FoundComplaints {
  const asked = askedFor(text, countryOf(desk.settings));
  if (asked.text === '') return { found: [], before: null };
  const me = meOf(desk, mail);
  const recent = before === undefined ? complaintsOf(desk) : [];
  const found = [...recent, ...desk.archived.values()]
    .filter((c) => !isAboutReader(desk.team, c, me))
    .map((c) => ({ c, rank: rankOf(asked, c) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank || ended(a.c) - ended(b.c) || b.c.received - a.c.received)
    .slice(0, mostFound)
    .map(({ c }) => itemOf(c, desk.now));
  const { archivedFrom = asked.ending === '' ? desk.state.archived.rows + 1 : 1 } = desk;
  return { found, before: archivedFrom > 1 ? archivedFrom : null };
}

const ended = (c: Complaint): number => (isOpen(c) ? 0 : 1);

/** As typed on any keyboard: width, case and the many dashes do not matter. */
const plain = (text: string): string => (isAscii(text) ? text : keyed(text)).toLowerCase().trim();

const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

const numberOfOurs =
  /^(?:#|no\.?|nr\.?)?\s*(?:[a-z]{1,4}[-\s]*)?(?:(\d{4})-|…|\.{2,3})?0*(\d{1,6})$/;
const shortestPhone = 3;

function askedFor(typed: string, country: string): Asked {
  const text = plain(typed).replace(/\s+/g, ' ');
  const [, year = '', serial = ''] = numberOfOurs.exec(text) ?? [];
  const digits = /^[\d\s()+./-]+$/.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : '';
  return {
    text,
    words: text.split(' '),
    serial,
    ending: year === '' ? '' : `-${year}-${serial.padStart(4, '0')}`,
    digits: digits.length >= shortestPhone ? digits : '',
    phones: phoneKeys(text, country),
    country,
  };
}

const noMatch = 9;

/** 0 the number itself, 1 exactly this person, order or phone, 2 their beginning or a part of the phone, 3 words about who, 4 words anywhere. */
function rankOf(asked: Asked, c: Complaint): number {
  const number = c.number.toLowerCase();
  if (number === asked.text || isNumber(asked, number)) return 0;
  const who = [c.name, c.company, c.order, c.mail, c.phone].map(plain);
  if (who.includes(asked.text) || isPhone(asked, c)) return 1;
  if (who.some((field) => field.startsWith(asked.text)) || isPartOfPhone(asked, c)) return 2;
  const holds = (text: string): boolean => asked.words.every((word) => text.includes(word));
  const named = `${number}\n${who.join('\n')}`;
  if (holds(named)) return 3;
  return holds(`${named}\n${plain(`${c.what}\n${c.wanted}\n${c.place}`)}`) ? 4 : noMatch;
}

const isNumber = ({ serial, ending }: Asked, number: string): boolean =>
  serial !== '' &&
  (ending === '' ? Number(number.split('-')[2]) === Number(serial) : number.endsWith(ending));

const isPhone = ({ phones, country }: Asked, c: Complaint): boolean =>
  phones.length > 0 && phoneKeys(c.phone, country).some((key) => phones.includes(key));

const isPartOfPhone = ({ digits }: Asked, c: Complaint): boolean =>
  digits !== '' && plain(c.phone).replace(/\D/g, '').includes(digits);
