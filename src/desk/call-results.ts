// What comes back from each call of the sidebar. Instants are milliseconds since 1970.

import type { Absences } from '../complaints/absence/absence.ts';
import type { PhonesRead } from '../complaints/import/import.ts';
import type { Posters } from '../complaints/poster/poster.ts';
import type { PersonFile, TheirData } from '../complaints/privacy/privacy.ts';
import type { Asking } from '../complaints/satisfaction/satisfaction.ts';
import type { Language } from '../language/languages.ts';
import type { Chat } from '../plain/countries.ts';
import type { LetterFrame } from '../plain/framed.ts';
import type { Status } from '../plain/status.ts';
import type { Form, Place } from './action.ts';
import type { Complaint, Severity, Step } from './complaint.ts';
import type { Consent } from './consent.ts';
import type { CallLink } from './contact.ts';
import type { Doubt } from './contact-in.ts';
import type { ImportProgress, TabPart } from './import-entry.ts';
import type { MailState } from './outbox.ts';
import type { Refusal } from './outcome.ts';
import type { Role } from './people.ts';
import type { Problem } from './problem.ts';

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
  readonly kind: string;
  readonly received: number;
  /** Whom it names, for whoever is to say whether it is about them. */
  readonly named?: string;
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

/** And what the person who asks has not allowed. */
export type OwnHealth = Health & { readonly consent: Consent };

type ChecklistKey =
  | 'team'
  | 'limits'
  | 'hours'
  | 'privacy'
  | 'practice'
  | 'poster'
  | 'private'
  | 'open';

export interface ChecklistItem {
  readonly key: ChecklistKey;
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
  /** There is no desk yet. */
  readonly asksSetUp: boolean;
  /** This is a copy, and nobody has said yet what it is to be. */
  readonly asksCopy: boolean;
  readonly businessName: string;
  readonly language: Language;
  readonly zone: string;
  readonly now: number;
  readonly mine: readonly QueueItem[];
  readonly team: readonly QueueItem[];
  readonly waiting: readonly QueueItem[];
  /** So many more there are of each, less urgent than these. */
  readonly left: Readonly<Record<'mine' | 'team' | 'waiting', number>>;
  /** Why nothing can be done here (a copy, no desk yet), in words; '' when all is well. */
  readonly notice: string;
  /** Who else is writing an answer just now, by number. */
  readonly writing: Readonly<Record<string, readonly string[]>>;
  readonly flood: Flood | null;
  /** Names of the Team, places, kinds: what a choice in a form of the sidebar may be. */
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Chats that the firm answers in. */
  readonly chats: readonly Chat[];
}

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
  /** Said to the customer, not to staff. */
  readonly isOurs: boolean;
  /** Its writer may still take it back. */
  readonly canTakeBack: boolean;
}

export interface Template {
  readonly title: string;
  /** Filled for this complaint and checked: no open {{field}}; what is promised with it stands open (plain/slots.ts). */
  readonly text: string;
  /** What it promises; null = nothing. */
  readonly promise: PromiseLine | null;
}

export interface PromiseLine {
  /** '' = it is not promised yet. */
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly due: number;
}

/** What may be done now: by what name, where it stands and how it is asked for. */
export interface OfferedStep {
  readonly name: string;
  readonly place: Place;
  readonly form: Form;
}

export interface ComplaintView {
  readonly me: Me;
  readonly now: number;
  readonly zone: string;
  readonly complaint: Omit<Complaint, 'head' | 'actions'>;
  readonly late: boolean;
  /** What is open of it and can still be kept, what is due next first. */
  readonly promises: readonly PromiseLine[];
  /** Other complaints of the same person or company, newest first. */
  readonly earlier: readonly QueueItem[];
  readonly history: readonly HistoryLine[];
  readonly mails: readonly MailLine[];
  readonly templates: readonly Template[];
  /** Who else is writing an answer just now. */
  readonly writing: readonly string[];
  /** They can be written to. */
  readonly canMail: boolean;
  /** Where the customer can go who does not agree with what is decided. */
  readonly otherRoutes: string;
  /** What stands around an answer. */
  readonly answerFrame: LetterFrame;
  /** A mail to the customer from one's own mailbox, as a link; '' where there is no address. */
  readonly ownMail: string;
  /** Each number that was given, to be dialled. */
  readonly calls: readonly CallLink[];
  /** What the reader may still grant alone on it (S7); null = no limit holds. */
  readonly limit: number | null;
  /** It can be read, and no longer changed. */
  readonly archived: boolean;
  readonly currency: string;
  /** The words to ask whether it was good, while that is somebody's task; else null. */
  readonly asking: Asking | null;
  /** What may be done now, the next step first. */
  readonly can: readonly OfferedStep[];
  readonly people: readonly string[];
  /** Of the Rules, each with its name in the desk's language. */
  readonly kinds: readonly (readonly [kind: string, name: string])[];
}

export type Done =
  | { readonly done: true; readonly number: string; readonly again: boolean }
  | {
      readonly done: false;
      readonly refused: Refusal;
      readonly sentence: string;
      /** Where the person can go for it. */
      readonly link?: string;
    };

export interface Logged {
  readonly number: string;
  /** The sentence to say to the customer, in the desk's language. */
  readonly say: string;
}

/** How a contact that is being typed would be read. */
export interface ContactRead {
  readonly mail: string;
  /** In international form where the country is known. */
  readonly phones: readonly string[];
  readonly doubt: Doubt | null;
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

/** What history can be brought in from. */
interface Tabs {
  readonly done: true;
  readonly tabs: readonly { readonly sheetId: number; readonly title: string }[];
}

/** Who else is writing, as somebody begins. */
type Writing = Done & {
  readonly done: true;
  readonly now: number;
  readonly writing: readonly string[];
};

export interface CallResults {
  readonly writing: Writing | Refused;
  readonly importStatus: Importing;
  readonly importPhones: PhonesRead | Refused;
  readonly importReader: { readonly html: string };
  readonly importTabs: Tabs | Refused;
  readonly importTab: ({ readonly done: true } & TabPart) | Refused;
  readonly importRows: Importing;
  readonly importNext: Importing;
  readonly importStop: Importing;
  readonly known: { readonly known: Known | null; readonly read: ContactRead };
  readonly absences: Absences;
  readonly queue: Queue;
  readonly health: OwnHealth;
  readonly find: {
    readonly found: readonly QueueItem[];
    /** Row of the Archive before which nobody has looked. */
    readonly before: number | null;
  };
  readonly complaint:
    | ComplaintView
    | { readonly done: false; readonly refused: Refusal; readonly sentence: string };
  /** The complaint on the row selected in the sheet, or ''. */
  readonly selected: { readonly number: string };
  readonly theirData: TheirData | Refused;
  readonly personFile: PersonFile | Refused;
  readonly poster: Posters | Extract<Done, { done: false }>;
  readonly quickLog: (Done & { readonly done: true } & Logged) | Extract<Done, { done: false }>;
}

export type CallResult<Name extends string> = Name extends keyof CallResults
  ? CallResults[Name]
  : Done;
