// Which response rows are work to do: those that stand in a response tab more often than they are recorded
// (design.md section 2, Intake). Events are only hints; this comparison is the truth.

import { mailKey, phoneKey } from '../customer.ts';
import type { Desk } from '../desk.ts';
import { similarity } from '../likeness.ts';
import type { Response } from '../response.ts';
import type { KnownResponse, Tail } from '../state.ts';

/** Rows before the mark that are compared again: people delete and Google rewrites rows near the end. */
export const tailRows = 50;
/** A new row this much older than the newest known one (days) was not just submitted: the tab was sorted or re-imported. */
const plausibleAge = 1 / 24;

export interface Edit {
  readonly response: Response;
  /** The complaint whose recorded row vanished. */
  readonly number: string;
}

export interface Unrecorded {
  readonly fresh: readonly Response[];
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
  const mark = desk.state.tails[String(sheetId)] ?? { rows: 1, known: [] };
  const first = whole ? 2 : Math.max(read.from, mark.rows - tailRows + 1);
  const rows = desk.responses.filter((r) => r.sheetId === sheetId && r.row >= first);
  const { unknown, known, vanished } = compare(rows, recordedOf(desk, sheetId, whole, first));
  const pairs = pair(desk, unknown, vanished);
  const fresh = unknown.filter((r) => !pairs.some((edit) => edit.response === r));
  const shrunk = read.rows < mark.rows;
  const newest = Math.max(0, ...mark.known.map((k) => k.serial));
  const odd = unknown.some((r) => r.serial < newest - plausibleAge);
  return {
    fresh,
    edits: pairs,
    needsWhole: !whole && (odd || (shrunk && unknown.length > 0)),
    tails: { [String(sheetId)]: { rows: read.rows, known: [...known] } },
  };
}

function recordedOf(desk: Desk, sheetId: number, whole: boolean, first: number): KnownResponse[] {
  const mark = desk.state.tails[String(sheetId)];
  if (!whole) return (mark?.known ?? []).filter((known) => known.row >= first);
  const rows = new Map((mark?.known ?? []).map((known) => [keyOf(known), known.row]));
  return desk.intake
    .filter((row) => row.sheetId === sheetId)
    .map((row) => ({ ...row, row: rows.get(keyOf(row)) ?? 0 }));
}

interface Compared {
  readonly unknown: readonly Response[];
  readonly known: readonly KnownResponse[];
  readonly vanished: readonly KnownResponse[];
}

/** As multisets: two equal rows recorded once leave one of them to do. */
function compare(rows: readonly Response[], recorded: readonly KnownResponse[]): Compared {
  const open = new Map<string, KnownResponse[]>();
  for (const entry of recorded) open.set(keyOf(entry), [...(open.get(keyOf(entry)) ?? []), entry]);
  const unknown: Response[] = [];
  const known: KnownResponse[] = [];
  for (const row of rows) {
    const entry = open.get(keyOf(row))?.shift();
    if (entry) known.push({ ...entry, row: row.row });
    else unknown.push(row);
  }
  return { unknown, known, vanished: [...open.values()].flat() };
}

/** A row that vanished while a new one appeared is its edit, if two of place, person and text agree. */
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
    return entry ? [{ response, number: entry.number }] : [];
  });
}

function isEditOf(desk: Desk, response: Response, entry: KnownResponse): boolean {
  const complaint = desk.complaints.get(entry.number)?.complaint;
  if (!complaint) return false;
  const { email = '', phone = '', what = '' } = response.answers;
  const same = (a: string, b: string): boolean => a !== '' && a === b;
  const signs = [
    response.row === entry.row,
    same(mailKey(email), mailKey(complaint.mail)) ||
      same(phoneKey(phone), phoneKey(complaint.phone)),
    similarity(what, complaint.what) > 0.6,
  ];
  return signs.filter(Boolean).length >= 2;
}
