// What decisions answer with. Nothing has happened until all changes of an execution are committed together.

import type { Facts } from './complaint.ts';
import type { Customer } from './customer.ts';
import type { StagedRow } from './import-entry.ts';
import type { LogEvent } from './log.ts';
import type { Mail, OutboxRow } from './outbox.ts';
import type { Absence } from './people.ts';
import type { Rule } from './policy.ts';
import type { Problem } from './problem.ts';
import type { AnyRecord } from './register.ts';
import type { RecordNamed, RegisterName } from './registers.ts';
import type { IntakeRow, Trace } from './response.ts';
import type { Asked, State } from './state.ts';
import type { SurveyAnswer } from './survey-answer.ts';

/** Cells of a complaint's row that hold input, not facts: the phone's door and the notes that explain a refusal. */
export interface Inputs {
  readonly do: string;
  readonly note: string;
}

export type Change =
  /** Something happened to a complaint or another record: a log line, and its row follows. */
  | { readonly type: 'event'; readonly event: LogEvent }
  | { readonly type: 'mail'; readonly mail: Mail }
  | { readonly type: 'outbox'; readonly row: OutboxRow }
  | { readonly type: 'intake'; readonly row: IntakeRow }
  | { readonly type: 'customer'; readonly customer: Customer }
  /** Cells of the firm's own tabs, in the rows of that key; only the account that runs the desk may write there. */
  | FirmChange
  /** A note on one cell of the firm's own tabs, which says what is to be put right; '' takes it away. */
  | { readonly type: 'ask'; readonly on: Asked }
  | { readonly type: 'answer'; readonly answer: SurveyAnswer }
  | { readonly type: 'state'; readonly set: Partial<State> }
  /** The cells that people typed on are written as they should be; why one was put back becomes a note on it, by field. */
  | {
      readonly type: 'rewrite';
      readonly number: string;
      readonly notes: Readonly<Record<string, string>>;
    }
  /** What the desk remembers of a row that somebody typed, in its hidden cell; '' = nothing any more. */
  | { readonly type: 'claim'; readonly at: number; readonly claim: string }
  /** Of the row of this claim: the complaint that it becomes, with a note on its number; or '' and why it is none yet, with
   * a note on its text. */
  | {
      readonly type: 'typed';
      readonly claim: string;
      readonly number: string;
      readonly why: string;
      readonly note: string;
    }
  /** The record as its log tells it: its row was gone or lagged behind. */
  | { readonly type: 'rebuilt'; readonly number: string; readonly record: AnyRecord }
  /** The record leaves for the Archive with its log. */
  | { readonly type: 'archive'; readonly number: string }
  /** Everything recorded goes but what belongs to these; responses stay known, without a number. */
  | { readonly type: 'forget'; readonly keep: Kept }
  /** Words and identities go for good; numbers, dates and counts stay. */
  | { readonly type: 'erase'; readonly gone: Gone }
  /** Rows of a file wait in the Imports tab; when all are dealt with, it is emptied. */
  | { readonly type: 'stage'; readonly rows: readonly StagedRow[] }
  | { readonly type: 'unstage' }
  /** A tab that is written whole (Summary, Satisfaction). */
  /** Cells of the index, by bucket. */
  | {
      readonly type: 'indexed';
      readonly column: 'archive' | 'log';
      readonly cells: ReadonlyMap<number, string>;
    }
  | { readonly type: 'page'; readonly tab: PageTab; readonly cells: readonly (readonly Cell[])[] }
  | { readonly type: 'problem'; readonly problem: Problem };

export type FirmChange = { readonly type: 'firm'; readonly key: string } & (
  | { readonly tab: 'team'; readonly set: Absence }
  | { readonly tab: 'rules'; readonly set: Pick<Rule, 'goesTo'> }
);

export interface Kept {
  readonly numbers: ReadonlySet<string>;
  readonly customers: ReadonlySet<string>;
}

/** Whose texts go. */
export interface Gone {
  /** Complaints, and ids of what else is kept of them. */
  readonly ids: ReadonlySet<string>;
  readonly customers: ReadonlySet<string>;
  /** Keys of mails. */
  readonly mails: ReadonlySet<string>;
  /** Rows of response tabs. */
  readonly responses: readonly Trace[];
}

export type PageTab = 'summary' | 'satisfaction';
export type Cell = string | number | boolean | null;

/** Something happened to a complaint, now, by whoever acts on this desk. */
export const happen = (
  desk: { readonly now: number; readonly actor: string },
  number: string,
  type: LogEvent['type'],
  set: Partial<Facts> = {},
  detail: LogEvent['detail'] = {},
): Change => ({
  type: 'event',
  event: { at: desk.now, number, type, actor: desk.actor, set, detail },
});

/** And to a record of another register. */
export const happenTo = <Name extends RegisterName>(
  desk: { readonly now: number; readonly actor: string },
  id: string,
  type: LogEvent['type'],
  set: Partial<RecordNamed<Name>> = {},
  detail: LogEvent['detail'] = {},
): Change => ({
  type: 'event',
  event: { at: desk.now, number: id, type, actor: desk.actor, set, detail },
});
