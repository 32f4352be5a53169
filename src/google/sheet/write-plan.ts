// A plan as one batchUpdate: patches, appends, then deletions from the bottom up.

import { said } from '../../complaints/verify/words/said.ts';
import type { Change, PageTab } from '../../desk/changes.ts';
import { type AnyRow, inDeskLanguage, rowsIn } from '../../desk/desk.ts';
import type { Plan } from '../../desk/plan.ts';
import { type RegisterName, registerNames } from '../../desk/registers.ts';
import type { Asked } from '../../desk/state.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import { words } from '../../desk/words.ts';
import { sameName } from '../../plain/people.ts';
import { asShown } from '../../plain/text.ts';
import {
  appendsOf,
  archivedBy,
  broughtBackBy,
  placeOf,
  pushedBy,
  roomFor,
  rowFields,
} from './appended-rows.ts';
import { erasePatches, eraseRequests } from './erase-rows.ts';
import { forgetRequests, forgottenTabs } from './forget-rows.ts';
import { keyedRows, keyOf, rowsByKey } from './keyed-rows.ts';
import type { ReadDesk } from './parse-desk.ts';
import type { RawTable } from './read-tabs.ts';
import { recordsOf } from './records.ts';
import {
  appendRows,
  cellsFor,
  deleteRows,
  type Fields,
  insertRows,
  type Placed,
  type Request,
  rawCell,
  updateRow,
  type Writer,
} from './requests.ts';
import { indexRequests } from './write-index.ts';
import { claimRequests, typedPatches } from './write-typed.ts';

/** A row that is changed in place; its key is read back, for somebody may have sorted in between. */
export interface Patch {
  readonly tab: TabName;
  /** Field that names the row, where it is not the tab's own key. */
  readonly by?: string;
  readonly key: string;
  /** 0-based row where it stood when we read. */
  readonly at: number;
  readonly cells: readonly Placed[];
}

export interface Commit {
  readonly requests: readonly Request[];
  /** With the rows where they stand afterwards. */
  readonly patches: readonly Patch[];
  /** Tabs that must have all their headers. */
  readonly tabs: readonly TabName[];
}

export function commitOf(plan: Plan, read: ReadDesk): Commit {
  const by: Writer = { words: words[plan.after.settings.language], zone: plan.after.settings.zone };
  const patches = patchesOf(plan, read, by);
  const appended = appendsOf(plan, read);
  const requests = [
    ...patches.flatMap((p) => updateRow(tabs[p.tab].sheetId, p.at, p.cells)),
    ...claimRequests(plan, read),
    ...pageRequests(plan.changes),
    ...roomFor(appended, read),
    ...appended.flatMap(({ tab, rows, note, at }) =>
      at === undefined ? appendRows(tab, read.raw.tables.get(tab), rows, by, note) : [],
    ),
    ...goneRequests(plan, read),
    ...indexRequests(plan, read),
    // Last: all others name rows where they were read.
    ...appended.flatMap(({ tab, rows, note, at }) =>
      at === undefined ? [] : insertRows(tab, read.raw.tables.get(tab), rows, by, { at, note }),
    ),
  ];
  const written = [
    ...patches.map((p) => p.tab),
    ...appended.map((a) => a.tab),
    ...forgottenTabs(plan),
    ...(plan.changes.some(({ type }) => type === 'claim') ? (['complaints'] as const) : []),
  ];
  const stand = ({ tab, at }: Patch): number =>
    tab === 'complaints' ? pushedBy(appended, at) : at;
  const settled = patches.map((patch) => ({ ...patch, at: stand(patch) }));
  return { requests, patches: settled, tabs: [...new Set(written)] };
}

const goneRequests = (plan: Plan, read: ReadDesk): Request[] => [
  ...deletionsOf(plan, read),
  ...forgetRequests(plan, read),
  ...eraseRequests(plan, read),
  ...unstaged(plan, read),
];

const patchesOf = (plan: Plan, read: ReadDesk, by: Writer): Patch[] => [
  ...registerNames.flatMap((name) => recordPatches({ plan, read, by, name })),
  ...keyedPatches(plan, read, by),
  ...firmPatches(plan, read, by),
  ...askPatches(plan, read),
  ...erasePatches(plan, read, by),
  ...typedPatches(plan, read, by),
];

/** What a plan writes on one register's rows. */
interface Writing {
  readonly plan: Plan;
  readonly read: ReadDesk;
  readonly by: Writer;
  readonly name: RegisterName;
}

function recordPatches(writing: Writing): Patch[] {
  const table = writing.read.raw.tables.get(writing.name);
  if (!table) return [];
  const written = [...changedPatches(writing, table), ...mendedPatches(writing, table)];
  // Copies of rows wait for a commit that writes to their tab all the same.
  return written.length > 0 ? [...written, ...copyPatches(writing, table)] : [];
}

function changedPatches({ plan, read, by, name }: Writing, table: RawTable): Patch[] {
  const gone = archivedBy(plan);
  const places = read.registers[name].at;
  const known = rowsIn(plan.before, name);
  const notes = notesOf(plan.changes);
  return [...rowsIn(plan.after, name)].flatMap(([id, row]) => {
    const before = known.get(id);
    const at = places.get(id);
    if (!before || at === undefined || before === row || gone.has(id)) return [];
    const cells = changedCells({ name, table, by }, before, row);
    return [patchOf(name, id, at, noted(notes.get(id), before, cells))];
  });
}

/** Facts that changed, and the cells that people typed on: no other, for somebody may be typing there just now. */
function changedCells(
  { name, table, by }: { name: RegisterName; table: RawTable; by: Writer },
  before: AnyRow,
  after: AnyRow,
): Placed[] {
  const old: Fields = before.record;
  const fresh = rowFields(name, after.record);
  const typed = before.edits === after.edits ? [] : Object.keys(before.edits);
  const inputs = before.inputs === after.inputs ? [] : ['do', 'note'];
  const always = new Set<string>([...typed, ...inputs, 'recorded']);
  const changed = Object.fromEntries(
    Object.entries(fresh).filter(
      ([field, value]) => always.has(field) || (field in old && old[field] !== value),
    ),
  );
  return cellsFor(name, table, changed, by);
}

/** By id. */
const notesOf = (changes: readonly Change[]) =>
  new Map(changes.flatMap((one) => (one.type === 'rewrite' ? [[one.number, one.notes]] : [])));

/** Why an edit was put back stands as a note on its cell, until something that can be stands there. Other notes are people's. */
function noted(
  notes: Readonly<Record<string, string>> | undefined,
  before: AnyRow,
  cells: readonly Placed[],
): readonly Placed[] {
  if (!notes) return cells;
  const typed = new Set<string>([...Object.keys(before.edits), 'do']);
  return cells.map((placed) =>
    typed.has(placed.field) ? { ...placed, note: notes[placed.field] ?? '' } : placed,
  );
}

/** A row that shows the id of a record and is not it any more is written whole, from its log. */
function mendedPatches({ plan, read, by, name }: Writing, table: RawTable): Patch[] {
  const { note } = inDeskLanguage(plan.after, said).broughtBack;
  const rows = rowsIn(plan.after, name);
  return [...broughtBackBy(plan)].flatMap((id) => {
    const at = placeOf(read, id);
    const row = rows.get(id);
    if (!row || at === undefined || read.registers[name].at.has(id)) return [];
    const cells = cellsFor(name, table, rowFields(name, row.record), by);
    const marked = cells.map((one) => (one.field === keyOf(name) ? { ...one, note } : one));
    return [patchOf(name, id, at, marked)];
  });
}

/** A row that somebody copied keeps its texts and loses its identity; the note says what it is. */
function copyPatches({ plan, read, by, name }: Writing, table: RawTable): Patch[] {
  const mended = broughtBackBy(plan);
  const { copies, typed } = read.registers[name];
  const isTyped = new Set(
    typed.flatMap(({ at, cells }) => (Object.keys(cells).length === 0 ? [] : [at])),
  );
  const left = copies.filter(({ shows, at }) => !mended.has(shows) && !isTyped.has(at));
  return left.map(({ shows, at }) => {
    const [recorded] = cellsFor(name, table, { recorded: '' }, by);
    return patchOf(name, shows, at, recorded ? [recorded] : []);
  });
}

const patchOf = (tab: TabName, key: string, at: number, cells: readonly Placed[]): Patch => ({
  tab,
  key,
  at,
  cells,
});

function keyedPatches(plan: Plan, read: ReadDesk, by: Writer): Patch[] {
  return (['customers', 'state'] as const).flatMap((tab) => {
    const table = read.raw.tables.get(tab);
    if (!table) return [];
    const at = rowsByKey(table, keyOf(tab));
    return keyedRows(plan, tab).flatMap((fields) => {
      const key = String(fields[keyOf(tab)]);
      const row = at.get(key);
      const kept = tab === 'customers' ? changedOf(plan, key, fields) : fields;
      return row === undefined ? [] : [patchOf(tab, key, row, cellsFor(tab, table, kept, by))];
    });
  });
}

/** Often no more than the keys was read of a customer: then what else stands in the row is kept. */
function changedOf({ before }: Plan, id: string, { keys = '', ...fields }: Fields): Fields {
  const was: Fields = { ...before.customers.get(id) };
  const changed = Object.entries(fields).filter(([field, value]) => was[field] !== value);
  return { keys, ...Object.fromEntries(changed) };
}

/** On every row of that key: one person may stand in several rows of Team. */
const firmPatches = ({ changes }: Plan, { raw }: ReadDesk, by: Writer): Patch[] =>
  changes.flatMap((change) => {
    const table = change.type === 'firm' ? raw.tables.get(change.tab) : undefined;
    if (change.type !== 'firm' || !table) return [];
    const { tab } = change;
    const cells = cellsFor(tab, table, { ...change.set }, by);
    return [...rowsByKey(table, keyOf(tab))].flatMap(([key, at]) =>
      sameName(asShown(key), change.key) ? [patchOf(tab, key, at, cells)] : [],
    );
  });

const askPatches = ({ changes }: Plan, { raw }: ReadDesk): Patch[] =>
  changes.flatMap((change) => {
    const table = change.type === 'ask' ? raw.tables.get(change.on.tab) : undefined;
    return change.type === 'ask' && table ? askPatch(change.on, table) : [];
  });

/** On the row of that key, or where it stood. */
function askPatch({ tab, key, at: stood, field, note }: Asked, table: RawTable): Patch[] {
  const column = table.columns.at.get(field);
  const keyColumn = table.columns.at.get(keyOf(tab)) ?? 0;
  const at = rowsByKey(table, keyOf(tab)).get(key) ?? stood;
  const stands = String(table.rows[at - table.firstRow]?.[keyColumn] ?? '');
  if (column === undefined || stands === '') return [];
  return [patchOf(tab, stands, at, [{ field, column, note }])];
}

function pageRequests(changes: readonly Change[]): Request[] {
  return changes.flatMap((change): Request[] => {
    if (change.type !== 'page') return [];
    const rows = change.cells.map((cells) => ({
      values: cells.map((cell) => rawCell(cell ?? '')),
    }));
    const start = { sheetId: pageSheet(change.tab), rowIndex: 0, columnIndex: 0 };
    return [{ updateCells: { start, rows, fields: 'userEnteredValue' } }];
  });
}

/** Of a tab that somebody deleted there is nothing left to empty. */
const unstaged = (plan: Plan, { raw }: ReadDesk): Request[] =>
  plan.changes.some(({ type }) => type === 'unstage') && !raw.missing.has('imports')
    ? [emptied]
    : [];

/** Cleared, not deleted: Google refuses to delete the last row below a frozen header. */
const emptied: Request = {
  updateCells: {
    range: { sheetId: tabs.imports.sheetId, startRowIndex: 1 },
    fields: 'userEnteredValue',
  },
};

const pageSheet = (tab: PageTab): number => tabs[tab].sheetId;

/** An archived record leaves its tab, and its lines leave the Log. */
function deletionsOf(plan: Plan, read: ReadDesk): Request[] {
  const gone = archivedBy(plan);
  if (gone.size === 0) return [];
  const log = read.raw.tables.get('log');
  const lines = log
    ? recordsOf(log, 'Etc/UTC').filter((row) => gone.has(String(row.values['number'])))
    : [];
  return [
    ...registerNames.flatMap((name) => {
      const { at } = read.registers[name];
      const rows = [...gone].flatMap((id) => at.get(id) ?? []);
      return deletions(read.raw.tables.get(name), rows);
    }),
    ...deletions(
      log,
      lines.map((row) => row.at),
    ),
  ];
}

/** Google refuses to delete all rows below a frozen header: then a blank one takes their place. */
function deletions(table: RawTable | undefined, rows: readonly number[]): Request[] {
  if (!table) return [];
  const { sheetId } = tabs[table.tab];
  const blank = { appendDimension: { sheetId, dimension: 'ROWS', length: 1 } };
  return [...(rows.length >= table.gridRows - 1 ? [blank] : []), ...deleteRows(sheetId, rows)];
}
