// Which response rows are work to do: those that stand in a response tab more often than they are recorded
//. Events are only hints; this comparison is the truth.

import type { Complaint } from '../../desk/complaint.ts';
import { contactKeys } from '../../desk/customer.ts';
import type { Desk, ResponseTab } from '../../desk/desk.ts';
import { inNoRow, type Response } from '../../desk/response.ts';
import type { KnownResponse, Tail } from '../../desk/state.ts';
import { sameName } from '../../plain/people.ts';
import { similarity } from './likeness.ts';

/** Rows before the mark that are compared again: people delete and Google rewrites rows near the end. */
export const tailRows = 50;
/** Recorded responses that a mark remembers by their time, wherever they stand; the marks of six tabs share one cell. */
const newest = 20;

export interface Edit {
  readonly response: Response;
  /** The complaint whose recorded row vanished. */
  readonly number: string;
  readonly replaces: KnownResponse;
}

/** A response that nobody has dealt with. */
export interface Fresh extends Response {
  /** Number of a complaint whose recorded row vanished, and which this one resembles. */
  readonly perhaps?: string;
}

export interface Unrecorded {
  readonly fresh: readonly Fresh[];
  readonly edits: readonly Edit[];
  /** The tails cannot tell: the tabs must be compared whole. */
  readonly needsWhole: boolean;
  readonly tails: Readonly<Record<string, Tail>>;
}

const keyOf = (r: { readonly serial: number; readonly digest: string }): string =>
  `${r.serial} ${r.digest}`;

export function unrecorded(desk: Desk, whole: boolean): Unrecorded {
  const found = [...desk.responseTabs.keys()].map((sheetId) => inTab(desk, sheetId, whole));
  return {
    fresh: found.flatMap((tab) => tab.fresh),
    edits: found.flatMap((tab) => tab.edits),
    needsWhole: found.some((tab) => tab.needsWhole),
    tails: Object.assign({}, ...found.map((tab) => tab.tails)),
  };
}

function inTab(desk: Desk, sheetId: number, whole: boolean): Unrecorded {
  const read = desk.responseTabs.get(sheetId) ?? { sheetId, from: 2, rows: 1 };
  const mark = desk.state.tails[String(sheetId)] ?? unmarked;
  const first = whole ? inNoRow : Math.max(read.from, mark.rows - tailRows + 1);
  const rows = desk.responses.filter((r) => r.sheetId === sheetId && r.row >= first);
  const recorded = whole ? recordedOf(desk, sheetId, mark.known) : mark.known;
  const { unknown, known, missing } = compare(rows, recorded);
  const vanished = missing.filter((entry) => whole || entry.row >= first);
  const edits = pair(desk, unknown, vanished);
  const edited = new Set(edits.map((edit) => edit.replaces));
  // What vanished may come back by an undo: it is remembered, at no row.
  const absent = missing
    .filter((entry) => !edited.has(entry))
    .map((entry) => (vanished.includes(entry) ? { ...entry, row: 0 } : entry));
  const left = vanished.filter((entry) => !edited.has(entry));
  return {
    fresh: unknown
      .filter((r) => !edits.some((edit) => edit.response === r))
      .map((r) => perhapsOf(desk, r, left)),
    edits,
    needsWhole: !whole && !canTell(mark, read, unknown),
    tails: { [String(sheetId)]: { rows: read.rows, known: [...known, ...absent] } },
  };
}

const unmarked: Tail = { rows: 1, known: [] };

/** Rows were deleted, sorted or come late, or the mark is lost: only the whole tab against Intake can tell. */
function canTell(mark: Tail, read: ResponseTab, unknown: readonly Response[]): boolean {
  const isWithout = mark === unmarked && read.rows > 2;
  const isMoved = read.rows < mark.rows || read.from > mark.rows + 1;
  return !isWithout && !isMoved && unknown.every((r) => r.serial > oldestSure(mark.known));
}

/** A row newer than this that is not remembered was never recorded; of an older one the mark cannot tell. */
function oldestSure(known: readonly KnownResponse[]): number {
  const serials = known.map((entry) => entry.serial).sort((a, b) => b - a);
  return serials[Math.min(serials.length, newest) - 1] ?? Number.NEGATIVE_INFINITY;
}

/** What a mark keeps: the last rows, to be compared again, and the newest, wherever a person sorted them. */
export function remembered(known: readonly KnownResponse[]): KnownResponse[] {
  const byRow = [...known].sort((a, b) => a.row - b.row);
  const byTime = [...known].sort((a, b) => a.serial - b.serial);
  const kept = new Set([...byRow.slice(-tailRows), ...byTime.slice(-newest)]);
  return byRow.filter((entry) => kept.has(entry));
}

function recordedOf(
  desk: Desk,
  sheetId: number,
  known: readonly KnownResponse[],
): readonly KnownResponse[] {
  const rows = new Map(known.map((entry) => [keyOf(entry), entry.row]));
  return desk.intake
    .filter((row) => row.sheetId === sheetId)
    .map((row) => ({ ...row, row: rows.get(keyOf(row)) ?? 0 }));
}

interface Compared {
  readonly unknown: readonly Response[];
  readonly known: readonly KnownResponse[];
  readonly missing: readonly KnownResponse[];
}

/** As multisets: two equal rows recorded once leave one of them to do. */
function compare(rows: readonly Response[], recorded: readonly KnownResponse[]): Compared {
  const open = new Map<string, KnownResponse[]>();
  for (const entry of recorded) {
    const same = open.get(keyOf(entry));
    if (same) same.push(entry);
    else open.set(keyOf(entry), [entry]);
  }
  const unknown: Response[] = [];
  const known: KnownResponse[] = [];
  for (const row of rows) {
    const entry = open.get(keyOf(row))?.pop();
    if (entry) known.push({ ...entry, row: row.row });
    else unknown.push(row);
  }
  return { unknown, known, missing: [...open.values()].flat() };
}

/** A row that vanished while a new one appeared in its very place. */
function pair(
  desk: Desk,
  unknown: readonly Response[],
  vanished: readonly KnownResponse[],
): Edit[] {
  const left = [...vanished];
  return unknown.flatMap((response) => {
    const index = left.findIndex((entry) => isEditOf(desk, response, entry));
    if (index < 0) return [];
    const [entry] = left.splice(index, 1);
    return entry ? [{ response, number: entry.number, replaces: entry }] : [];
  });
}

/** Surely an edit: in its place, by the same person under no other name, about the same thing. Whatever is less sure becomes
 * a complaint of its own: one too many is withdrawn with a tap, one that took another's place is lost. */
function isEditOf(desk: Desk, response: Response, entry: KnownResponse): boolean {
  const complaint = desk.complaints.get(entry.number)?.record;
  return (
    complaint !== undefined &&
    response.row === entry.row &&
    isSamePerson(desk, response, complaint) &&
    isAlike(response, complaint)
  );
}

function isSamePerson(desk: Desk, { answers }: Response, complaint: Complaint): boolean {
  const { email: mail = '', phone = '', name = '' } = answers;
  const known = contactKeys(desk, complaint);
  const isOther = name !== '' && complaint.name !== '' && !sameName(name, complaint.name);
  return !isOther && contactKeys(desk, { mail, phone }).some((key) => known.includes(key));
}

function isAlike({ answers }: Response, { what: before }: Complaint): boolean {
  const { what = '' } = answers;
  return what.includes(before) || similarity(what, before) > 0.6;
}

/** Two of place, person and text make nobody the same, but are worth saying. */
function perhapsOf(desk: Desk, response: Response, vanished: readonly KnownResponse[]): Fresh {
  const like = vanished.find(({ number, row }) => {
    const complaint = desk.complaints.get(number)?.record;
    if (!complaint) return false;
    const signs = [isSamePerson(desk, response, complaint), isAlike(response, complaint)];
    return [row === response.row, ...signs].filter(Boolean).length >= 2;
  });
  return like ? { ...response, perhaps: like.number } : response;
}
