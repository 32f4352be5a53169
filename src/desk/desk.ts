// What a decision is shown: the desk as it stands at one instant, parsed, and nothing that could change under it.
import type { InEachLanguage, Language } from '../language/languages.ts';
import type { Instant } from './calendar.ts';
import type { Inputs } from './changes.ts';
import type { Complaint } from './complaint.ts';
import type { Customer } from './customer.ts';
import type { StagedRow } from './import-entry.ts';
import type { LogRow } from './log.ts';
import type { OutboxEntry } from './outbox.ts';
import type { Person } from './people.ts';
import type { Phrase, Place, Rule, Settings } from './policy.ts';
import type { Problem } from './problem.ts';
import type { IntakeRow, Response } from './response.ts';
import type { State } from './state.ts';
import type { SurveyAnswer } from './survey-answer.ts';
import type { Words } from './words.ts';
import type { Hours } from './working-hours.ts';

/** The fields people may edit in the sheet: the white cells. Whatever else is typed on a row is put back with the reason. */
export const handFields = [
  'status',
  'owner',
  'kind',
  'severity',
  'name',
  'company',
  'mail',
  'phone',
  'order',
  'place',
  'wanted',
  'reach',
  'about',
  'hurt',
  'promise',
  'promiseDue',
  'justified',
  'cause',
  'remedy',
  'value',
  'approvedBy',
  'result',
  'accepted',
  'belongsTo',
] as const;
export type HandField = (typeof handFields)[number];

export type Edits = Readonly<Partial<Record<keyof Complaint, string>>>;

/** A complaint and what people typed on its row since we last wrote it. */
export interface Row {
  readonly record: Complaint;
  /** Cells that differ from what we recorded, as typed: a choice as its code, a date as its serial number. */
  readonly edits: Edits;
  readonly inputs: Inputs;
}

export interface Desk {
  readonly now: Instant;
  /** Who acts: a member of Team, or the clock and the form as 'desk'. */
  readonly actor: string;
  /** Unguessable text made for this execution by the platform; the only source of chance. */
  readonly entropy: string;
  readonly spreadsheetId: string;
  readonly spreadsheetUrl: string;
  readonly words: Readonly<Record<Language, Words>>;
  readonly settings: Settings;
  readonly hours: Hours;
  readonly team: readonly Person[];
  readonly rules: readonly Rule[];
  readonly places: readonly Place[];
  readonly phrases: readonly Phrase[];
  readonly state: State;
  /** The open and the recent, by number. Tabs an occasion did not ask for are empty. */
  readonly complaints: ReadonlyMap<string, Row>;
  readonly archived: ReadonlyMap<string, Complaint>;
  readonly customers: ReadonlyMap<string, Customer>;
  readonly responses: readonly Response[];
  /** Rows a response tab held when it was read, by sheetId; with whole = true from its first row. */
  readonly responseTabs: ReadonlyMap<number, ResponseTab>;
  readonly intake: readonly IntakeRow[];
  /** Rows of a file that wait to become complaints. */
  readonly staged: readonly StagedRow[];
  readonly outbox: ReadonlyMap<string, OutboxEntry>;
  readonly log: readonly LogRow[];
  readonly answers: readonly SurveyAnswer[];
  /** What could not be read, with its reason. */
  readonly problems: readonly Problem[];
}

/** The open and the recent. */
export const complaintsOf = ({ complaints }: Pick<Desk, 'complaints'>): Complaint[] =>
  [...complaints.values()].map(({ record }) => record);

export interface ResponseTab {
  readonly sheetId: number;
  /** 1-based first row that was read below the header. */
  readonly from: number;
  /** Rows in use, header included. */
  readonly rows: number;
}

/** The words of the desk's own language. */
export const deskWords = (desk: Desk): Words => desk.words[desk.settings.language];

/** What a capability says, in the desk's own language. */
export const inDeskLanguage = <Said>(
  { settings }: Pick<Desk, 'settings'>,
  said: InEachLanguage<Said>,
): Said => said[settings.language];
