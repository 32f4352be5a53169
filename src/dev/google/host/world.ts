// Everything the local Google remembers. JSON values only, so that it can be saved and opened again unchanged.
import type { ExecutionRecord, MenuItemView, SentMail } from '../types.ts';
import type { FormState, PendingFormEvent } from './forms/state.ts';
import type { Unknowns } from './unknowns.ts';
import type { CellEdit } from './workbook/edits.ts';
import type { WorkbookState } from './workbook/state.ts';

export type { Unknowns };

export type Store = Record<string, string>;

export interface Account {
  email: string;
  /** Language of the account: names of response tabs, getActiveUserLocale. */
  language: string;
  /** May the script run with this person's authority at all? */
  authorised: boolean;
  /** The scopes that this person ticked, as full URLs; absent: all that the manifest asks for. */
  granted?: readonly string[];
}

export interface TriggerState {
  uid: string;
  handler: string;
  /** The creator: the trigger runs as this account, only this account sees it. */
  user: string;
  event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'CLOCK';
  source: 'SPREADSHEETS' | 'FORMS' | 'CLOCK';
  /** Spreadsheet or form; empty for the clock. */
  sourceId: string;
  schedule?: Schedule;
  /** When the clock fires it next; null once a one-time trigger has fired. */
  nextAt?: number | null;
}

/** A clock trigger's rule, as its builder put it together. */
export interface Schedule {
  every?: { unit: 'minutes' | 'hours' | 'days' | 'weeks'; count: number };
  weekDay?: number;
  monthDay?: number;
  hour?: number;
  minute?: number;
  at?: number;
  timeZone: string;
}

export interface CacheEntry {
  value: string;
  expiresAt: number;
}

export interface WorldOptions {
  /** BCP 47 tag; texts of service errors arrive in this language. */
  errorLanguage: string;
  /** Does the script belong to a spreadsheet? One that stands alone has no active one, no document's lock or store. */
  bound: boolean;
  /** Simulated milliseconds that each counted call takes. */
  latencyMs: number;
  /** Mail recipients in any 24 hours. */
  mailQuota: number;
  /** Quotas other than mail's: Sheets calls a minute, trigger minutes a day, simultaneous executions. */
  quotas: boolean;
  /** As for a published add-on: clock triggers at most hourly. */
  refuseMinutes: boolean;
  /** Results of batchGetByDataFilter arrive in another order than the filters. */
  shuffleFilters: boolean;
  /** Milliseconds until a linked response tab appears. */
  responseTabDelayMs: number;
  /** Fast edits get lost, or their events come when the cell has long changed again. */
  editEvents: 'normal' | 'late' | 'dropped';
  unknown: Unknowns;
}

/** One thing that happened against a quota: at which instant, for whom, how much. */
export interface Usage {
  at: number;
  user: string;
  amount: number;
}

export type QuotaName = 'mail' | 'properties' | 'sheetsRead' | 'sheetsWrite' | 'triggerMs';

export interface World {
  /** The simulated clock in milliseconds. */
  clock: number;
  /** Source of every id and UUID: the same steps give the same ids. */
  idsGiven: number;
  seed: string;
  /** The script and the spreadsheet it is bound to. */
  scriptId: string;
  spreadsheetId: string;
  installer: string;
  accounts: Record<string, Account>;
  spreadsheets: Record<string, WorkbookState>;
  forms: Record<string, FormState>;
  pendingEvents: PendingFormEvent[];
  /** Edits whose triggers are still to be told. */
  pendingEdits: { at: number; person: string; edit: CellEdit }[];
  /** document: by spreadsheet id; user: by mail address. */
  properties: { document: Record<string, Store>; script: Store; user: Record<string, Store> };
  /** Keyed like `document:<id>`, `script`, `user:<mail>`. */
  caches: Record<string, Record<string, CacheEntry>>;
  /** Lock name -> id of the execution that holds it. */
  locks: Record<string, string>;
  triggers: TriggerState[];
  mails: SentMail[];
  executions: ExecutionRecord[];
  usage: Record<QuotaName, Usage[]>;
  /** Permissions that a script asked somebody for in the middle of a run. */
  prompts: { user: string; scopes: readonly string[] }[];
  /** Per person: the menus onOpen built, and what a sidebar or dialog shows. */
  menus: Record<string, MenuItemView[]>;
  panels: Record<string, { kind: 'sidebar' | 'dialog'; title: string; html: string }>;
  /** What the person will press or type when the script next asks (alert, prompt). */
  uiAnswers: { button: string; text: string }[];
  /** What alert, prompt and toast said. */
  uiMessages: { user: string; kind: string; title: string; text: string }[];
  options: WorldOptions;
}

/** Ids look like Google's: letters and digits, never the same twice in one world. */
export function newId(world: World, prefix: string): string {
  world.idsGiven += 1;
  return `${prefix}${world.seed}${world.idsGiven.toString(36).padStart(6, '0')}`;
}

const FIRST = { language: 'en', authorised: true };

/** Somebody unknown so far becomes an account like the installer's. */
export function accountOf(world: World, email: string): Account {
  const known = world.accounts[email];
  if (known) return known;
  const { language, authorised } = world.accounts[world.installer] ?? FIRST;
  const account: Account = { email, language, authorised };
  world.accounts[email] = account;
  return account;
}
