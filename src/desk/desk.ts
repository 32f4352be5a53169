// What a decision is shown: the desk as it stands at one instant, parsed, and nothing that could change under it.
import type { InEachLanguage, Language } from '../language/languages.ts';
import type { Instant } from './calendar.ts';
import type { Inputs } from './changes.ts';
import type { Complaint } from './complaint.ts';
import type { Customer, Lookup } from './customer.ts';
import type { Doubt } from './doubt.ts';
import type { History } from './history.ts';
import type { StagedRow } from './import-entry.ts';
import type { LogRow } from './log.ts';
import type { OutboxEntry } from './outbox.ts';
import type { Person } from './people.ts';
import type { Phrase, Place, Rule, Settings } from './policy.ts';
import type { Problem } from './problem.ts';
import type { AnyRecord } from './register.ts';
import { otherRegisters, type RecordNamed, type RegisterName, registerOf } from './registers.ts';
import type { IntakeRow, Response } from './response.ts';
import type { State } from './state.ts';
import type { SurveyAnswer } from './survey-answer.ts';
import type { TabName } from './tabs.ts';
import type { TypedRow } from './typed-row.ts';
import type { Words } from './words.ts';
import type { Hours } from './working-hours.ts';

export type Edits<One = Complaint> = Readonly<Partial<Record<keyof One & string, string>>>;

/** A record and what people typed on its row since we last wrote it. */
export interface Row<One = Complaint> {
  readonly record: One;
  /** Cells that differ from what we recorded, as typed: a choice as its code, a date as its serial number. */
  readonly edits: Edits<One>;
  /** Of a register without such columns: blank. */
  readonly inputs: Inputs;
}
export type AnyRow = Row<AnyRecord>;

export const untyped: Pick<Row, 'edits' | 'inputs'> = { edits: {}, inputs: { do: '', note: '' } };

/** Of each register the open and the recent, by id. Tabs an occasion did not ask for are empty. */
export type Records = {
  readonly [Name in RegisterName]: ReadonlyMap<string, Row<RecordNamed<Name>>>;
};

export interface Desk extends Records {
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
  readonly archived: ReadonlyMap<string, Complaint>;
  /** Where a piece of the Archive was read: its 0-based first row; 1 = there are none before it. */
  readonly archivedFrom?: number;
  /** Where of the Archive and of Answers only these rows were read: `archived` and `answers` are what stands there. */
  readonly history?: History;
  /** Of all other registers, by id. */
  readonly archivedRecords: ReadonlyMap<string, AnyRecord>;
  readonly customers: ReadonlyMap<string, Customer>;
  /** Where not all customers were read: how the others are found (customer.ts). */
  readonly lookup?: Lookup;
  readonly responses: readonly Response[];
  /** Rows a response tab held when it was read, by sheetId; with whole = true from its first row. */
  readonly responseTabs: ReadonlyMap<number, ResponseTab>;
  readonly intake: readonly IntakeRow[];
  /** Rows of Complaints that are no complaint yet: somebody typed them there. */
  readonly typed: readonly TypedRow[];
  /** Rows of a file that wait to become complaints. */
  readonly staged: readonly StagedRow[];
  readonly outbox: ReadonlyMap<string, OutboxEntry>;
  readonly log: readonly LogRow[];
  readonly answers: readonly SurveyAnswer[];
  /** Tabs that are gone, or whose headings are missing or doubled: nothing can be written there. Of a register that is one of
   * them no record is known just now; Complaints stays. */
  readonly unwritable: ReadonlySet<TabName>;
  /** What could not be read, with its reason. */
  readonly problems: readonly Problem[];
  /** Cells of the firm's own tabs that somebody has to put right. */
  readonly doubts: readonly Doubt[];
}

/** The open and the recent. */
export const complaintsOf = ({ complaints }: Pick<Desk, 'complaints'>): Complaint[] =>
  [...complaints.values()].map(({ record }) => record);

/** Rows of whatever register. */
export const rowsIn = (desk: Records, name: RegisterName): ReadonlyMap<string, AnyRow> =>
  desk[name] as unknown as ReadonlyMap<string, AnyRow>;

/** Of whatever register, by its id; what is archived is none. */
export const recordOf = (desk: Records, id: string): AnyRecord | undefined =>
  rowsIn(desk, registerOf(id)).get(id)?.record;

/** Recent or archived. */
export const standing = (desk: Desk, id: string): AnyRecord | undefined =>
  recordOf(desk, id) ??
  (desk.archived.get(id) as AnyRecord | undefined) ??
  desk.archivedRecords.get(id);

/** A complaint's number, and the ids of what else is kept of it. */
export const idsOf = (desk: Records, number: string): string[] => [
  number,
  ...otherRegisters.flatMap((name) =>
    [...rowsIn(desk, name)].flatMap(([id, { record }]) => (record.number === number ? [id] : [])),
  ),
];

export const withRows = (
  all: readonly (readonly [RegisterName, ReadonlyMap<string, AnyRow>])[],
): Partial<Records> => Object.fromEntries(all) as unknown as Partial<Records>;

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
