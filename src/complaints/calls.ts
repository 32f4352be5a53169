// The contract between sidebar and server: what may be called, with what, and what comes back. JSON only.
import * as z from 'zod/mini';
import type { Language } from '../language/languages.ts';
import type { Asking } from './asking.ts';
import {
  type Complaint,
  comparisons,
  type Reach,
  reaches,
  type Severity,
  type Status,
  type Step,
  verdicts,
} from './complaint.ts';
import { ImportEntry, type ImportProgress } from './import-entry.ts';
import type { MailState } from './outbox.ts';
import type { Refusal } from './outcome.ts';
import type { Role } from './people.ts';
import type { Posters } from './poster.ts';
import { type Problem, problemCodes } from './problem.ts';

const line = z.string().check(z.maxLength(500));
const text = z.string().check(z.maxLength(20_000));
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

export interface Me {
  readonly name: string;
  readonly mail: string;
  /** null: not in Team; may look, may do nothing. */
  readonly role: Role | null;
}

/** Instants are milliseconds since 1970; `zone` says how to show them. */
export interface QueueItem {
  readonly number: string;
  readonly name: string;
  readonly company: string;
  /** On one line, as much as the list shows. */
  readonly what: string;
  readonly status: Status;
  readonly step: Step;
  readonly severity: Severity;
  readonly hurt: boolean;
  readonly purpose: Complaint['purpose'];
  readonly due: number | null;
  readonly late: boolean;
  readonly owner: string;
  readonly place: string;
  readonly received: number;
}

/** More responses in an hour than can be true; somebody who leads is asked what they are. */
export interface Flood {
  readonly since: number;
  /** When they are taken for real, or when it can no longer be undone. */
  readonly until: number;
  readonly isDecided: boolean;
  /** Complaints whose acknowledgement waits. */
  readonly waiting: number;
  /** Complaints that *withdraw all* would withdraw. */
  readonly members: number;
  /** Complaints that were withdrawn in one go. */
  readonly withdrawn: number;
}

/** Asked for apart from the queue, which must stay two service calls. */
export interface Health {
  /** Last run of the clock, or null when it never ran. */
  readonly clockAt: number | null;
  readonly queuedMails: number;
  readonly uncertainMails: number;
  /** Mails the account may still send today, as the clock last saw it; null = not known yet. */
  readonly quotaLeft: number | null;
  readonly problems: readonly Problem[];
  readonly practising: boolean;
}

export interface ChecklistItem {
  readonly key: (typeof checklistKeys)[number];
  readonly done: boolean;
  /** Nobody but a person knows. */
  readonly canTick: boolean;
  /** Where one goes for it, or ''. */
  readonly link: string;
}

export interface Checklist {
  readonly items: readonly ChecklistItem[];
  readonly folded: boolean;
}

export interface Queue {
  readonly me: Me;
  /** What a new desk still needs; null = nothing, or it is not this person's business. */
  readonly checklist: Checklist | null;
  /** This is a copy, and nobody has said yet what it is to be. */
  readonly asksCopy: boolean;
  readonly businessName: string;
  readonly language: Language;
  readonly zone: string;
  readonly now: number;
  readonly mine: readonly QueueItem[];
  readonly team: readonly QueueItem[];
  readonly waiting: readonly QueueItem[];
  /** Why nothing can be done here (a copy, no desk yet), in words; '' when all is well. */
  readonly notice: string;
  readonly flood: Flood | null;
  /** Names of the Team, places, kinds: what a choice in a form of the sidebar may be. */
  readonly people: readonly string[];
  readonly places: readonly string[];
}

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

export interface HistoryLine {
  readonly at: number;
  readonly type: string;
  readonly actor: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

export interface MailLine {
  readonly key: string;
  readonly state: MailState;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: number;
  readonly leaves: number;
  /** Its writer may still take it back. */
  readonly canTakeBack: boolean;
}

export interface Template {
  readonly title: string;
  /** Filled for this complaint and checked: no open {{field}}. */
  readonly text: string;
}

export interface ComplaintView {
  readonly me: Me;
  readonly now: number;
  readonly zone: string;
  readonly complaint: Omit<Complaint, 'head' | 'actions'>;
  readonly late: boolean;
  /** Other complaints of the same person or company, newest first. */
  readonly earlier: readonly QueueItem[];
  readonly history: readonly HistoryLine[];
  readonly mails: readonly MailLine[];
  readonly templates: readonly Template[];
  /** How an answer begins and ends around the text, so that the preview is the mail. */
  readonly answerFrame: {
    readonly subject: string;
    readonly before: string;
    readonly after: string;
  };
  /** What the reader may grant alone (S7); null = no limit holds. */
  readonly limit: number | null;
  /** It can be read, and no longer changed. */
  readonly archived: boolean;
  readonly currency: string;
  /** The words to ask whether it was good, while that is somebody's task; else null. */
  readonly asking: Asking | null;
  /** What may be done now, the next step first. */
  readonly can: readonly ActionName[];
  readonly people: readonly string[];
}

export type Done =
  | { readonly done: true; readonly number: string; readonly again: boolean }
  | { readonly done: false; readonly refused: Refusal; readonly sentence: string };

export interface Logged {
  readonly number: string;
  /** The sentence to say to the customer, in the desk's language. */
  readonly say: string;
}

/** Somebody who complained before, recognised by mail, phone or chat name. */
export interface Known {
  readonly name: string;
  readonly company: string;
  readonly open: readonly QueueItem[];
}

type Refused = Extract<Done, { done: false }>;
/** How far the import is; null when there never was one. */
type Importing = { readonly done: true; readonly import: ImportProgress | null } | Refused;

export interface CallResults {
  readonly importStatus: Importing;
  readonly importRows: Importing;
  readonly importNext: Importing;
  readonly importStop: Importing;
  readonly known: { readonly known: Known | null };
  readonly queue: Queue;
  readonly health: Health;
  readonly find: { readonly found: readonly QueueItem[] };
  readonly complaint:
    | ComplaintView
    | { readonly done: false; readonly refused: Refusal; readonly sentence: string };
  /** The complaint on the row selected in the sheet, or ''. */
  readonly selected: { readonly number: string };
  readonly poster: Posters | Extract<Done, { done: false }>;
  readonly quickLog: (Done & { readonly done: true } & Logged) | Extract<Done, { done: false }>;
}

export type CallResult<Name extends CallName> = Name extends keyof CallResults
  ? CallResults[Name]
  : Done;

export type { Reach };
