// What a complaint is: the facts that each capability keeps of it. Every fact is set by an event of its log (log.ts) and
// by nothing else.
import { declaredFacts } from '../complaints/facts.ts';
import type { channels, purposes, reaches, severities, steps } from './choices.ts';
import { blankOf, type RecordOf, text } from './fact.ts';

export type Channel = (typeof channels)[number];
export type Reach = (typeof reaches)[number];
export type Purpose = (typeof purposes)[number];
export type Severity = (typeof severities)[number];
export type Step = (typeof steps)[number];

export const complaintFacts = {
  ...declaredFacts,
  /** Ids of the last sidebar actions, newest last: the same id again changes nothing. */
  actions: text('hidden'),
  /** Digest of the last event of its log. */
  head: text('hidden'),
};

export type Complaint = RecordOf<typeof complaintFacts>;

/** The facts an event may set: all but the identity and the chain's head. */
export type Facts = Omit<Complaint, 'number' | 'head'>;

const { number, head, received, channel, language, ...blank } = blankOf(complaintFacts);
export const blankFacts: Omit<Facts, 'received' | 'channel' | 'language'> = blank;

/** Nobody is asked more often about one complaint: once, and once more after it was opened again. */
export const mostSurveys = 2;

/** Questions and praise are answered but are no complaints; withdrawn and practised rows neither. */
export const isComplaint = (c: Pick<Complaint, 'status' | 'purpose' | 'practice'>): boolean =>
  c.purpose === 'complaint' && c.status !== 'withdrawn' && !c.practice;

/** Seen by staff and said by nobody: worked on like any other, counted apart (S110). */
export const isNoticed = ({ channel }: Pick<Complaint, 'channel'>): boolean =>
  channel === 'noticed';

/** They wish it, or wrote one themselves and left nothing else. */
export const isByLetter = ({
  reach,
  channel,
  mail,
}: Pick<Complaint, 'reach' | 'channel' | 'mail'>): boolean =>
  reach === 'letter' || (channel === 'letter' && mail.trim() === '');

/** Is one in the number of complaints, and in all that is measured of them. */
export const counts = (
  c: Pick<Complaint, 'status' | 'purpose' | 'practice' | 'channel'>,
): boolean => isComplaint(c) && !isNoticed(c);

const rememberedActions = 8;

/** The row keeps the ids of the last actions: the same id again changes nothing. */
export const withAction = ({ actions }: Pick<Complaint, 'actions'>, id: string): Partial<Facts> =>
  id === ''
    ? {}
    : { actions: [...actions.split(' '), id].slice(-rememberedActions).join(' ').trim() };
