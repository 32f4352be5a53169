// The rule of one: every execution peeks, locks, reads once, decides, commits once, unlocks and
// delivers, here and nowhere else. Events are hints; the clock is the truth.
import { type Plan, planOf, writes } from '../desk/plan.ts';
import type { TabName } from '../desk/tabs.ts';
import type { Remembered } from './memory.ts';
import { now } from './now.ts';
import { applyCommit } from './sheet/commit.ts';
import { parseDesk, type ReadDesk } from './sheet/parse-desk.ts';
import { readTabs, type Span } from './sheet/read-tabs.ts';
import { isWritable } from './sheet/records.ts';
import { withRowLinks } from './sheet/row-links.ts';
import { commitOf } from './sheet/write-plan.ts';

/** What an occasion reads; response tabs from the remembered tails minus what is compared again. */
export interface Reading {
  readonly tabs: readonly TabName[];
  readonly responses: 'none' | 'tails' | 'whole';
  readonly wholeCustomers?: boolean;
  /** Of the Archive only what finds and lists a complaint: the first columns. */
  readonly archive?: 'glance';
  /** Tabs that this occasion appends to, besides the usual ones. */
  readonly headers?: readonly TabName[];
  readonly staged?: Span;
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
  const wanted = {
    tabs: reading.tabs,
    headers:
      reading.responses === 'none' && !reading.tabs.includes('state')
        ? []
        : [...appended, ...(reading.headers ?? [])],
    staged: reading.staged,
    outboxFrom: memory.outboxFrom,
    wholeCustomers: reading.wholeCustomers === true,
    archiveGlance: reading.archive === 'glance',
    responses: new Map(tails.map(([id, rows]): [number, number] => [Number(id), from(rows)])),
  };
  return parseDesk(readTabs(scene.spreadsheetId, wanted), {
    now: now(),
    actor: scene.actor,
    entropy: scene.entropy,
    spreadsheetId: scene.spreadsheetId,
  });
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
  const plan = decide(read);
  try {
    return write(scene, read, plan);
  } catch (error) {
    console.warn(`commit failed, deciding again: ${nameOf(error)}`);
  }
  try {
    const again: ReadDesk = { ...look(scene, reading), onlyBelow: true };
    return write(scene, again, decide(again));
  } catch (error) {
    console.error(`commit failed twice: ${nameOf(error)}`);
    return { ok: false, why: 'google-failed' };
  }
}

function write(scene: Scene, read: ReadDesk, decided: Plan): Committed {
  if (!writes(decided)) return { ok: true, read, plan: decided };
  const plan = withRowLinks(decided, read);
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
  const read = look(scene, reading);
  const first = decide(read);
  if (!isPlan(first)) return { ok: false, read, no: first };
  const latest: { decided: Plan | No } = { decided: first };
  const committed = commitDecided(scene, reading, read, (seen) => {
    latest.decided = seen === read ? first : decide(seen);
    return isPlan(latest.decided) ? latest.decided : planOf(seen.desk, []);
  });
  if (!isPlan(latest.decided)) return { ok: false, read, no: latest.decided };
  return committed.ok ? committed : { ...committed, read };
}
