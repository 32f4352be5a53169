// What the sidebar may call, and with what: the contract's one half (call-results.ts is the other). JSON only.
import * as z from 'zod/mini';
import { longestLine, longestText } from '../plain/text.ts';
import { comparisons, reaches, verdicts } from './complaint.ts';
import { ImportEntry } from './import-entry.ts';
import { problemCodes } from './problem.ts';

const line = z.string().check(z.maxLength(longestLine));
const text = z.string().check(z.maxLength(longestText));
/** Made by the browser; the same id again answers `done` and changes nothing. */
const id = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));
const number = z.string().check(z.maxLength(40));
const action = { id, number };

export const withdrawReasons = ['spam', 'test', 'twice', 'by-customer'] as const;
export const quickChannels = ['phone', 'counter', 'chat', 'letter', 'mail', 'noticed'] as const;

/** What a new desk still needs, in this order. */
export const checklistKeys = [
  'team',
  'hours',
  'privacy',
  'practice',
  'poster',
  'private',
  'open',
] as const;
/** What only people know; 'folded' = the list is out of the way. */
export const tickable = ['team', 'hours', 'privacy', 'poster', 'private', 'folded'] as const;
/** Rows of one import; what the sheet has room for is asked besides. */
const mostImported = 200_000;

/** Arguments of every sidebar call, by name. */
export const callArguments = {
  queue: z.object({}),
  health: z.object({}),
  find: z.object({ text: line }),
  /** Who is reached there? Asked while somebody types. */
  known: z.object({ text: line }),
  complaint: z.object({ number }),
  selected: z.object({}),
  poster: z.object({}),
  take: z.object(action),
  handOver: z.object({ ...action, to: line }),
  answer: z.object({ ...action, text }),
  takeBack: z.object({ id, key: line }),
  /** `at` is a local time 'YYYY-MM-DDTHH:MM' of the desk, or '' for now. */
  told: z.object({ ...action, by: z.enum(reaches), at: line, text }),
  customerAnswered: z.object({ ...action, text }),
  note: z.object({ ...action, text }),
  wait: z.object({ ...action, text }),
  /** `due` is a local time 'YYYY-MM-DDTHH:MM'; `who` a member of Team; `tell` mails the customer. */
  promise: z.object({ ...action, what: line, who: line, due: line, tell: z.boolean() }),
  keepPromise: z.object({ ...action, text }),
  resolve: z.object({
    ...action,
    result: text,
    remedy: line,
    justified: z.enum(['yes', 'part', 'no']),
    cause: line,
    value: z.nullable(z.number().check(z.nonnegative())),
  }),
  close: z.object({ ...action, accepted: z.enum(['yes', 'no', 'unknown']) }),
  reopen: z.object({ ...action, text }),
  surveyAnswer: z.object({
    ...action,
    score: z.int().check(z.gte(1), z.lte(5)),
    expected: z.enum(comparisons),
    comeBack: z.enum(verdicts),
    comment: text,
    noMore: z.boolean(),
  }),
  notReached: z.object(action),
  doNotAsk: z.object(action),
  mayAsk: z.object(action),
  /** `of`: which one stays, where it was entered twice. */
  withdraw: z.object({ ...action, why: z.enum(withdrawReasons), of: z.optional(number) }),
  restore: z.object(action),
  help: z.object({ ...action, text }),
  askApproval: z.object({ ...action, value: z.number().check(z.positive()), text }),
  approve: z.object({ ...action, granted: z.boolean(), text }),
  /** A line of the health list that somebody has dealt with; `where` as it stands there. */
  dismiss: z.object({ id, code: z.enum(problemCodes), where: line }),
  /** A mail that failed, or of which nobody knows whether it left, once more. */
  sendAgain: z.object({ id, key: line }),
  /** `since` names the flood that was seen; 'undo' brings back what was withdrawn in one go. */
  decideFlood: z.object({ id, since: z.number(), verdict: z.enum(['real', 'fake', 'undo']) }),
  quickLog: z.object({
    id,
    what: text,
    who: line,
    reach: line,
    hurt: z.boolean(),
    channel: z.enum(quickChannels),
    place: line,
    /** The archived complaint that it goes on. */
    belongsTo: z.optional(number),
    /** How they are reached there: a number may be WhatsApp, a name WeChat. Left out, the text decides. */
    by: z.optional(z.enum(reaches)),
    /** Number of the complaint that this is about; left out or '' = a new one. */
    addTo: z.optional(number),
  }),
  tick: z.object({ item: z.enum(tickable), done: z.boolean() }),
  openDesk: z.object({}),
  importStatus: z.object({}),
  /** Rows `from`, `from + 1` ... of `total`; `id` names the import. */
  importRows: z.object({
    id,
    name: line,
    total: z.number().check(z.positive(), z.lte(mostImported)),
    from: z.number().check(z.nonnegative()),
    rows: z.array(ImportEntry).check(z.minLength(1), z.maxLength(500)),
  }),
  /** Works for some seconds on what waits. */
  importNext: z.object({ id }),
  importStop: z.object({ id }),
} as const;

export type CallName = keyof typeof callArguments;
export type CallArguments<Name extends CallName> = z.infer<(typeof callArguments)[Name]>;

export const actionNames = [
  'take',
  'handOver',
  'answer',
  'told',
  'customerAnswered',
  'note',
  'wait',
  'promise',
  'keepPromise',
  'resolve',
  'close',
  'reopen',
  'surveyAnswer',
  'notReached',
  'doNotAsk',
  'mayAsk',
  'withdraw',
  'restore',
  'help',
  'askApproval',
  'approve',
] as const;
export type ActionName = (typeof actionNames)[number];
