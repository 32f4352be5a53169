// The rule of one: every execution peeks, locks, reads once, decides, commits once, unlocks and
// delivers, here and nowhere else. Events are hints; the clock is the truth.

import { isAsking } from '../desk/customer.ts';
import type { HistorySpans } from '../desk/history.ts';
import { hintedBuckets } from '../desk/key-index.ts';
import { type Plan, planOf, writes } from '../desk/plan.ts';
import type { TabName } from '../desk/tabs.ts';
import type { Remembered } from './memory.ts';
import { now } from './now.ts';
import { applyCommit } from './sheet/commit.ts';
import { withoutErased } from './sheet/erase-index.ts';
import { lookupOf, withAsked } from './sheet/find-customers.ts';
import { bucketsOf } from './sheet/index-cells.ts';
import { parseDesk, type ReadDesk } from './sheet/parse-desk.ts';
import { readTabs, type Span } from './sheet/read-tabs.ts';
import { isWritable } from './sheet/records.ts';
import { withRowLinks } from './sheet/row-links.ts';
import { withArchiveBehind, withIndexInDoubt } from './sheet/write-index.ts';
import { commitOf } from './sheet/write-plan.ts';

/** What an occasion reads; response tabs from the remembered tails minus what is compared again. */
export interface Reading {
  readonly tabs: readonly TabName[];
  readonly responses: 'none' | 'tails' | 'whole';
  readonly wholeCustomers?: boolean;
  /** Customers are looked up when a decision asks for them (`knowing`). Texts that may hold by whom: what is known of these
   * is read at once. Left out, all customers are read. */
  readonly lookUp?: readonly string[];
  /** Of the Archive only what finds and lists a complaint: the first columns. */
  readonly archive?: 'glance';
  /** Of the outbox only by what a mail is known. */
  readonly outbox?: 'glance';
  /** Tabs that this occasion appends to, besides the usual ones. */
  readonly headers?: readonly TabName[];
  readonly staged?: Span;
  /** Of the Archive and of Answers only these rows. */
  readonly history?: HistorySpans | undefined;
}

export interface Scene {
  readonly spreadsheetId: string;
  readonly actor: string;
  readonly entropy: string;
  readonly startedAt: number;
  readonly remembered: Remembered;
}

export const newScene = (actor: string, remembered: Remembered): Scene => ({
  spreadsheetId: SpreadsheetApp.getActiveSpreadsheet().getId(),
  actor,
  entropy: Utilities.getUuid(),
  startedAt: now(),
  remembered,
});

/** Without a memory of the response tabs they are read whole, as State names them. */
export function withTails(scene: Scene): Scene {
  const { remembered } = scene;
  if (Object.keys(remembered.memory.tails).length > 0) return scene;
  const { desk } = look(scene, { tabs: ['state'], responses: 'none' });
  const forms = desk.state.forms.filter((form) => form.sheetId > 0);
  const tails = Object.fromEntries(forms.map((form) => [form.sheetId, 1]));
  return { ...scene, remembered: { ...remembered, memory: { ...remembered.memory, tails } } };
}

/** Tabs that are only ever appended to: their headers are read, their rows are not. */
const appended: readonly TabName[] = ['log', 'outbox', 'intake', 'answers'];
/** Rows before a remembered tail that are compared again. */
const overlap = 50;

export function look(scene: Scene, reading: Reading): ReadDesk {
  const { memory } = scene.remembered;
  const from = (rows: number): number =>
    reading.responses === 'whole' ? 1 : Math.max(1, rows - overlap);
  const tails = reading.responses === 'none' ? [] : Object.entries(memory.tails);
  const { lookUp } = reading;
  const isOfCustomers = reading.tabs.includes('customers');
  const wanted = {
    tabs: reading.tabs,
    buckets: isOfCustomers && lookUp ? hintedBuckets(lookUp) : undefined,
    wholeIndex: isOfCustomers && !lookUp,
    headers:
      reading.responses === 'none' && !reading.tabs.includes('state')
        ? []
        : [...appended, ...(reading.headers ?? [])],
    staged: reading.staged,
    history: reading.history,
    outboxFrom: memory.outboxFrom,
    wholeCustomers: reading.wholeCustomers === true,
    archiveGlance: reading.archive === 'glance',
    outboxGlance: reading.outbox === 'glance',
    responses: new Map(tails.map(([id, rows]): [number, number] => [Number(id), from(rows)])),
  };
  const read = parseDesk(readTabs(scene.spreadsheetId, wanted), {
    now: now(),
    actor: scene.actor,
    entropy: scene.entropy,
    spreadsheetId: scene.spreadsheetId,
  });
  return wanted.buckets ? lookingUp(read) : read;
}

function lookingUp(read: ReadDesk): ReadDesk {
  const { index, customers } = read.desk.state;
  // Where nobody knows the last number that was given, all customers are read: it stands there.
  const isWritten = index === 'written' && customers > 0;
  const buckets = (isWritten && bucketsOf(read.raw.index)) || new Map();
  return { ...read, desk: { ...read.desk, lookup: lookupOf(buckets, new Set()) } };
}

export interface Decided<What> {
  readonly read: ReadDesk;
  readonly decided: What;
}

/** Keys, then who is known by them, then their rows; what is asked for a fourth time is in no index. */
const mostAsked = 4;

/** Decides; which customers that asked for is looked up then, and it is decided again. */
export function knowing<What>(read: ReadDesk, decide: (read: ReadDesk) => What): Decided<What> {
  let seen = read;
  for (let asked = 0; asked < mostAsked; asked += 1) {
    const decided = decide(seen);
    if (!isAsking(seen.desk)) return { read: seen, decided };
    seen = withAsked(seen);
  }
  return { read: seen, decided: decide(seen) };
}

/** The document's lock; false = the next clock run does it, nothing is lost. */
export const lockDocument = (waitMs: number): boolean =>
  LockService.getDocumentLock().tryLock(waitMs);

export const unlockDocument = (): void => LockService.getDocumentLock().releaseLock();

/** One postman at a time: whoever delivers holds this. */
export const becomePostman = (): boolean => LockService.getUserLock().tryLock(0);

export type Decide = (read: ReadDesk) => Plan;

export type Committed =
  | { readonly ok: true; readonly read: ReadDesk; readonly plan: Plan }
  /** A tab that must be written has a header missing or doubled: nothing was written. */
  | { readonly ok: false; readonly why: 'header-trouble' | 'google-failed' };

/** A commit is never repeated as it is: after an error it may have been applied, so we read and decide again, once. */
export function commitDecided(
  scene: Scene,
  reading: Reading,
  read: ReadDesk,
  decide: Decide,
): Committed {
  const first = knowing(read, decide);
  try {
    return write(scene, first.read, first.decided);
  } catch (error) {
    console.warn(`commit failed, deciding again: ${nameOf(error)}`);
  }
  try {
    const again = knowing({ ...look(scene, reading), onlyBelow: true }, decide);
    return write(scene, again.read, again.decided);
  } catch (error) {
    console.error(`commit failed twice: ${nameOf(error)}`);
    return { ok: false, why: 'google-failed' };
  }
}

function write(scene: Scene, read: ReadDesk, decided: Plan): Committed {
  if (!writes(decided)) return { ok: true, read, plan: decided };
  const indexed = withoutErased(withArchiveBehind(withIndexInDoubt(decided, read)), read);
  const plan = withRowLinks(indexed, read);
  const commit = commitOf(plan, read);
  const broken = commit.tabs.filter((tab) => {
    const table = read.raw.tables.get(tab);
    return read.raw.missing.has(tab) || (table !== undefined && !isWritable(tab, table));
  });
  if (broken.length > 0) return { ok: false, why: 'header-trouble' };
  applyCommit(scene.spreadsheetId, commit, read);
  return { ok: true, read, plan };
}

/** Names only: messages may hold what customers wrote. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'error');

export interface Terms {
  readonly reading: Reading;
  /** Milliseconds; so long one waits for another's save. */
  readonly wait: number;
  /** Ending frees the lock and costs no call; whoever goes on to do something slow frees it first. */
  readonly keepsLock?: true;
}

type Why = 'somebody-saving' | Extract<Committed, { ok: false }>['why'];

export type Performed<No> =
  | { readonly ok: true; readonly read: ReadDesk; readonly plan: Plan }
  /** Decided against: nothing was written. */
  | { readonly ok: false; readonly read: ReadDesk; readonly no: No }
  | { readonly ok: false; readonly why: Why; readonly read?: ReadDesk };

/** One decision under the document's lock: read once, decide, commit once. Decided again, it may be decided against. */
export function perform<No extends object>(
  scene: Scene,
  { reading, wait, keepsLock }: Terms,
  decide: (read: ReadDesk) => Plan | No,
): Performed<No> {
  if (!lockDocument(wait)) return { ok: false, why: 'somebody-saving' };
  const done = performed(scene, reading, decide);
  if (!keepsLock) unlockDocument();
  return done;
}

const isPlan = <No extends object>(decided: Plan | No): decided is Plan =>
  'changes' in decided && 'log' in decided;

function performed<No extends object>(
  scene: Scene,
  reading: Reading,
  decide: (read: ReadDesk) => Plan | No,
): Performed<No> {
  const { read, decided: first } = knowing(look(scene, reading), decide);
  if (!isPlan(first)) return { ok: false, read, no: first };
  const latest: { decided: Plan | No } = { decided: first };
  const committed = commitDecided(scene, reading, read, (seen) => {
    latest.decided = seen === read ? first : decide(seen);
    return isPlan(latest.decided) ? latest.decided : planOf(seen.desk, []);
  });
  if (!isPlan(latest.decided)) return { ok: false, read, no: latest.decided };
  return committed.ok ? committed : { ...committed, read };
}
