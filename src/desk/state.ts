// The desk's own memory: one row a key in the hidden State tab. Facts that are true of the desk, not of a complaint.
import * as z from 'zod/mini';
import { languages } from '../language/languages.ts';
import { doubtedTabs } from './doubt.ts';
import { json, text } from './fact.ts';
import { AnswerBlock, ComplaintBlock } from './history.ts';
import { ImportJob } from './import-entry.ts';
import { lookKinds, RefusedLooks } from './looks.ts';
import { problemCodes } from './problem.ts';
import { machine, table } from './table.ts';

const record = <Value extends z.ZodMiniType>(value: Value) => z.record(z.string(), value);

const spans = z.array(z.object({ from: z.number(), to: z.number() }));

export const formPurposes = ['complaint', 'satisfaction', 'decision'] as const;

/** A form of ours and the response tab it is linked to. */
export const FormLink = z.object({
  formId: z.string(),
  language: z.enum(languages),
  purpose: z.enum(formPurposes),
  /** 0 until the response tab has appeared. */
  sheetId: z.number(),
  /**
   * While it is linked anew: the tab that the desk knows its answers from. As long as `sheetId` names it too, the old
   * link is still to be given up. 0 = nothing is linked anew.
   */
  before: z._default(z.number(), 0),
  publicUrl: z.string(),
  /** Prefilled link with {field} where the answer goes; one pattern serves every mail. */
  prefill: z.string(),
  /** Question title by field, as found in the form when last read. */
  questions: record(z.string()),
});
export type FormLink = z.infer<typeof FormLink>;

/** A response that stands in Intake: enough to know it again in the tab's tail. */
export const KnownResponse = z.object({
  row: z.number(),
  serial: z.number(),
  digest: z.string(),
  number: z.string(),
});
export type KnownResponse = z.infer<typeof KnownResponse>;

/** How far a response tab is recorded: how many rows, and the last of them by key. */
export const Tail = z.object({ rows: z.number(), known: z.array(KnownResponse) });
export type Tail = z.infer<typeof Tail>;

/** More responses in an hour than can be true: their acknowledgements wait until somebody says what they are. */
export const FloodState = z.object({
  /** 0 = there is none. */
  since: z.number(),
  /** Undecided until then, they are taken for real; decided, until then it can be undone. */
  until: z.number(),
  verdict: z.enum(['open', 'real', 'fake', 'lapsed']),
  /** Numbers that were withdrawn in one go. */
  withdrawn: z.array(z.string()),
  /** Id of the sidebar's action that decided. */
  action: z.string(),
});

export const State = z.object({
  /** Id of the spreadsheet this desk was made in; another id means that we are in a copy. */
  spreadsheetId: z.string(),
  installer: z.string(),
  /** Unguessable; references are made from it. */
  secret: z.string(),
  triggers: z.array(z.string()),
  /** The last number given, by year. */
  numbers: record(z.number()),
  customers: z.number(),
  forms: z.array(FormLink),
  /** By the response tab's sheetId. */
  tails: record(Tail),
  practising: z.boolean(),
  /** What has been done once and must not be done again: 'letter' -> '2026-W47', 'morning' -> '2026-11-22' ... */
  done: record(z.string()),
  /** A digest for each form of what it shows of Settings, Rules and Touchpoints. */
  choices: z.string(),
  /** Digests of the texts that we wrote into forms: any other is the firm's own. */
  formTexts: z.array(z.string()),
  /** Ids of forms that we closed because their language is no longer offered. */
  closedForms: z.array(z.string()),
  flood: FloodState,
  /** Set-up steps already finished, in order. */
  setUp: z.array(z.string()),
  /** Looks and protections that are still to be given. */
  undressed: z.object({
    /** Of which columns all of it, and of the others their drop-downs; null = a new tab. */
    tabs: z.array(z.object({ tab: z.string(), columns: z.nullable(z.array(z.string())) })),
    /** Response tabs, by sheetId. */
    responses: z.array(z.number()),
    /** How often in a row a run came to nothing. */
    tries: z.number(),
    /** Kinds that were given meanwhile. */
    given: z._default(z.array(z.enum(lookKinds)), []),
    /** The version that the desk had before; 0 = it is new. */
    from: z._default(z.number(), 0),
  }),
  /** Looks that Google refused, by kind, with its own sentence. The next set-up tries them again. */
  refused: z.array(RefusedLooks),
  /** Health: what was set aside or could not be done, newest last. */
  problems: z.array(
    z.object({ code: z.enum(problemCodes), where: z.string(), detail: z.string() }),
  ),
  /** What was ticked on the checklist of a new desk; 'folded' = it is out of the way. */
  ticked: z.array(z.string()),
  /** What *Check the desk* or the night found last; `seen` is for whoever helps. */
  check: z.object({
    at: z.number(),
    problems: z.array(
      z.object({ code: z.enum(problemCodes), where: z.string(), detail: z.string() }),
    ),
    seen: record(z.string()),
  }),
  /** Raised when everything recorded so far is removed: what was remembered outside the sheet is void then. */
  era: z.number(),
  /** Id of the spreadsheet that somebody called just a copy: it is silent for good. */
  justCopy: z.string(),
  /** The file that is being imported, or was last. */
  import: z.nullable(ImportJob),
  /** Keys of mails that failed or perhaps left, about which a person has done what can be done; the newest last. */
  dismissed: z.array(z.string()),
  /** Who said since the Team tab was written last that they are away, or back. */
  away: record(z.object({ awayFrom: z.string(), awayTo: z.string(), standIn: z.string() })),
  /** Opening hours as they were last read: what cannot be read any more keeps them. */
  hours: z.nullable(z.object({ week: z.array(spans), exceptions: record(spans) })),
  /** Cells of the firm's own tabs that bear a note of ours. */
  asked: z.array(
    z.object({
      tab: z.enum(doubtedTabs),
      key: z.string(),
      at: z.number(),
      field: z.string(),
      note: z.string(),
    }),
  ),
  /** By mail of the Team: the name that what is theirs stands under, and another that Team shows since then. */
  names: record(z.object({ name: z.string(), next: z.string(), since: z.number() })),
  /** By number and name: when they last typed in an answer. */
  writing: record(record(z.number())),
  /** Whose words are to go: by the number of one of their complaints. The clock does it, for only it may write everywhere. */
  erasing: z.array(z.object({ number: z.string(), by: z.string(), at: z.number() })),
  /** Responses that are gone from the sheet and still to be deleted from the forms. */
  inForms: z.array(
    z.object({
      sheetId: z.number(),
      serial: z.number(),
      digest: z.string(),
      at: z.number(),
    }),
  ),
  /** Complaints whose address or number changed since their customer was looked up. */
  contacts: z.array(z.string()),
  /** By what customers are found (key-index.ts): not written, to be read again first (rekey.ts), or written. */
  index: z.enum(['none', 'old-keys', 'written']),
  /** Rows of the Archive and of its log that the index knows, and the number on the last; `behind`: there may be more. */
  archived: z.object({
    rows: z.number(),
    last: z.string(),
    log: z.number(),
    behind: z.boolean(),
  }),
  /** Each customer's row says how much of theirs is archived (count-complaints.ts). */
  counted: z.boolean(),
  /** What rows of the Archive and of Answers add up to (history.ts), in order. Each a cell by itself, for a cell holds so much. */
  archiveBlocks: z.array(ComplaintBlock),
  answerBlocks: z.array(AnswerBlock),
  /** Which version's shape the workbook has (google/set-up/migrations.ts). */
  version: z.number(),
});
export type State = z.infer<typeof State>;
export type Asked = State['asked'][number];

/** The shape that this code reads and writes. */
/** Where nothing of the Archive is indexed. */
export const unindexed = { rows: 0, last: '', log: 0, behind: true };

export const deskVersion = 5;

export const blankState: State = {
  spreadsheetId: '',
  installer: '',
  secret: '',
  triggers: [],
  numbers: {},
  customers: 0,
  forms: [],
  tails: {},
  practising: true,
  done: {},
  choices: '',
  formTexts: [],
  closedForms: [],
  flood: { since: 0, until: 0, verdict: 'open', withdrawn: [], action: '' },
  setUp: [],
  undressed: { tabs: [], responses: [], tries: 0, given: [], from: 0 },
  refused: [],
  problems: [],
  ticked: [],
  check: { at: 0, problems: [], seen: {} },
  era: 0,
  justCopy: '',
  import: null,
  dismissed: [],
  away: {},
  hours: null,
  asked: [],
  names: {},
  writing: {},
  erasing: [],
  inForms: [],
  contacts: [],
  index: 'none',
  archived: unindexed,
  counted: false,
  archiveBlocks: [],
  answerBlocks: [],
  version: deskVersion,
};

export const stateTab = table(
  84103,
  { ...machine, key: 'key' },
  { key: text(160), value: json(700) },
);
