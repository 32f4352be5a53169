// A plan as one batchUpdate: patches, appends, then deletions from the bottom up (design.md section 2, Commit).
import type { Change, PageTab } from '../../complaints/changes.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import { type Desk, handFields, type Row } from '../../complaints/desk.ts';
import type { LogRow } from '../../complaints/log.ts';
import type { Plan } from '../../complaints/plan.ts';
import { type TabName, tabs } from '../../complaints/tabs.ts';
import { words } from './cells.ts';
import { recordedOf } from './complaint-rows.ts';
import type { ReadDesk } from './parse-desk.ts';
import type { RawTable } from './read-tabs.ts';
import { recordsOf } from './records.ts';
import {
  appendRows,
  cellsFor,
  deleteRows,
  type Fields,
  type Placed,
  type Request,
  rawCell,
  updateRow,
  type Writer,
} from './requests.ts';

/** A row that is changed in place; its key is read back, for somebody may have sorted in between. */
export interface Patch {
  readonly tab: TabName;
  readonly key: string;
  /** 0-based row where it stood when we read. */
  readonly at: number;
  readonly cells: readonly Placed[];
  /** Field mask of the update. */
  readonly fields: string;
}

export interface Commit {
  readonly requests: readonly Request[];
  readonly patches: readonly Patch[];
  /** Tabs that must have all their headers. */
  readonly tabs: readonly TabName[];
}

export function commitOf(plan: Plan, read: ReadDesk): Commit {
  const by: Writer = { words: words[plan.after.settings.language], zone: plan.after.settings.zone };
  const patches = [...complaintPatches(plan, read, by), ...keyedPatches(plan, read, by)];
  const appended = appendsOf(plan, read);
  const requests = [
    ...patches.flatMap((p) => updateRow(tabs[p.tab].sheetId, p.at, p.cells, p.fields)),
    ...pageRequests(plan.changes),
    ...roomFor(appended, read),
    ...appended.flatMap(({ tab, rows }) => appendRows(tab, read.raw.tables.get(tab), rows, by)),
    ...deletionsOf(plan, read),
  ];
  const written = [...patches.map((p) => p.tab), ...appended.map((a) => a.tab)];
  return { requests, patches, tabs: [...new Set(written)] };
}

export const complaintFields = (complaint: Complaint): Fields => ({
  ...complaint,
  do: '',
  note: '',
  recorded: recordedOf(complaint),
});

const isArchived = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.changes.flatMap((c) => (c.type === 'archive' ? [c.number] : [])));

function complaintPatches(plan: Plan, read: ReadDesk, by: Writer): Patch[] {
  const table = read.raw.tables.get('complaints');
  const gone = isArchived(plan);
  return [...plan.after.complaints].flatMap(([number, row]) => {
    const before = plan.before.complaints.get(number);
    const at = read.complaintAt.get(number);
    if (!table || !before || at === undefined || before === row || gone.has(number)) return [];
    const cells = changedCells(table, before, row, by);
    const notes = notesFor(plan.changes, number, table, cells);
    return [patchOf('complaints', number, at, notes.cells, notes.fields)];
  });
}

/** Facts that changed, and every hand-editable cell of a row that people typed on. */
function changedCells(table: RawTable, before: Row, after: Row, by: Writer): Placed[] {
  const old: Fields = { ...before.complaint };
  const fresh = complaintFields(after.complaint);
  const rewritten = before.edits !== after.edits || before.inputs !== after.inputs;
  const always = new Set<string>(
    rewritten ? [...handFields, 'do', 'note', 'recorded'] : ['recorded'],
  );
  const changed = Object.fromEntries(
    Object.entries(fresh).filter(
      ([field, value]) => always.has(field) || (field in old && old[field] !== value),
    ),
  );
  return cellsFor('complaints', table, changed, by);
}

/** Why an edit was put back stands as a note on its cell; a row in order has no notes of ours. */
function notesFor(
  changes: readonly Change[],
  number: string,
  table: RawTable,
  cells: readonly Placed[],
): { readonly cells: readonly Placed[]; readonly fields: string } {
  const rewrite = changes.find((c) => c.type === 'rewrite' && c.number === number);
  if (rewrite?.type !== 'rewrite') return { cells, fields: 'userEnteredValue' };
  const noted = rewrite.why ? table.columns.at.get(rewrite.why.field) : undefined;
  const text = rewrite.why?.text ?? '';
  return {
    cells: cells.map((placed) =>
      placed.column === noted ? { ...placed, cell: { ...placed.cell, note: text } } : placed,
    ),
    fields: 'userEnteredValue,note',
  };
}

const patchOf = (
  tab: TabName,
  key: string,
  at: number,
  cells: readonly Placed[],
  fields = 'userEnteredValue',
): Patch => ({ tab, key, at, cells, fields });

/** Field that names a row. */
export const keyed = { complaints: 'number', customers: 'id', state: 'key' } as const;
export type KeyedTab = keyof typeof keyed;

const customerFields = (
  customer: Desk['customers'] extends ReadonlyMap<string, infer C> ? C : never,
): Fields => ({
  id: customer.id,
  keys: customer.keys,
  name: customer.name,
  company: customer.company,
  since: customer.since,
});

/** Rows of State and Customers that this plan sets, by their key. */
function keyedRows(plan: Plan, tab: 'customers' | 'state'): Fields[] {
  if (tab === 'customers') {
    return [...plan.after.customers.values()]
      .filter((customer) => plan.before.customers.get(customer.id) !== customer)
      .map(customerFields);
  }
  const before: Readonly<Record<string, unknown>> = { ...plan.before.state };
  return Object.entries(plan.after.state)
    .filter(([key, value]) => before[key] !== value)
    .map(([key, value]) => ({ key, value: JSON.stringify(value) }));
}

function keyedPatches(plan: Plan, read: ReadDesk, by: Writer): Patch[] {
  return (['customers', 'state'] as const).flatMap((tab) => {
    const table = read.raw.tables.get(tab);
    if (!table) return [];
    const at = rowsByKey(table, keyed[tab]);
    return keyedRows(plan, tab).flatMap((fields) => {
      const key = String(fields[keyed[tab]]);
      const row = at.get(key);
      // Only a customer's keys ever change: what else was read of the row is nothing.
      const kept = tab === 'customers' ? { keys: fields['keys'] ?? '' } : fields;
      return row === undefined ? [] : [patchOf(tab, key, row, cellsFor(tab, table, kept, by))];
    });
  });
}

export function rowsByKey(table: RawTable, field: string): ReadonlyMap<string, number> {
  const column = table.columns.at.get(field) ?? 0;
  return new Map(
    table.rows.map((cells, index): [string, number] => [
      String(cells[column] ?? ''),
      table.firstRow + index,
    ]),
  );
}

interface Appended {
  readonly tab: TabName;
  readonly rows: readonly Fields[];
}

function appendsOf(plan: Plan, read: ReadDesk): Appended[] {
  const gone = isArchived(plan);
  const fresh = [...plan.after.complaints].filter(([number]) => !read.complaintAt.has(number));
  const of = <T extends Change['type']>(type: T) =>
    plan.changes.filter((c): c is Extract<Change, { type: T }> => c.type === type);
  const newKeys = (tab: 'customers' | 'state'): Fields[] => {
    const table = read.raw.tables.get(tab);
    const known = table ? rowsByKey(table, keyed[tab]) : new Map<string, number>();
    return table ? keyedRows(plan, tab).filter((row) => !known.has(String(row[keyed[tab]]))) : [];
  };
  const archived = [...gone].flatMap((number) => plan.after.complaints.get(number) ?? []);
  const moved = (read.desk.log ?? []).filter((row) => gone.has(row.number));
  return [
    { tab: 'complaints' as const, rows: fresh.map(([, row]) => complaintFields(row.complaint)) },
    { tab: 'customers' as const, rows: newKeys('customers') },
    { tab: 'state' as const, rows: newKeys('state') },
    { tab: 'log' as const, rows: plan.log.filter((row) => !gone.has(row.number)).map(logFields) },
    { tab: 'outbox' as const, rows: outboxFields(plan) },
    { tab: 'intake' as const, rows: of('intake').map((c) => ({ ...c.row })) },
    { tab: 'answers' as const, rows: of('answer').map((c) => ({ ...c.answer })) },
    { tab: 'archive' as const, rows: archived.map((row) => complaintFields(row.complaint)) },
    {
      tab: 'logArchive' as const,
      rows: [...moved, ...plan.log.filter((row) => gone.has(row.number))].map(logFields),
    },
  ].filter((appended) => appended.rows.length > 0);
}

/** Rows left free below the complaints, and rows added when there are fewer. */
const spareRows = 20;
const moreRows = 200;

/** Appended rows take no drop-downs from above (platform 12.5); rows inserted among formatted ones do. */
function roomFor(appended: readonly Appended[], read: ReadDesk): Request[] {
  const table = read.raw.tables.get('complaints');
  const coming = appended.find(({ tab }) => tab === 'complaints')?.rows.length ?? 0;
  if (!table || coming === 0) return [];
  const free = table.gridRows - (table.firstRow + table.rows.length);
  if (free - coming >= spareRows) return [];
  const startIndex = table.gridRows - 1;
  const endIndex = startIndex + coming + moreRows;
  const range = { sheetId: tabs.complaints.sheetId, dimension: 'ROWS', startIndex, endIndex };
  return [{ insertDimension: { range, inheritFromBefore: true } }];
}

const logFields = (row: LogRow): Fields => ({ ...row });

function outboxFields(plan: Plan): Fields[] {
  const queued = new Set(plan.before.outbox.keys());
  return plan.changes.flatMap((change): Fields[] => {
    if (change.type === 'outbox') {
      const { key, state, at, note } = change.row;
      return [{ key, state, at, note }];
    }
    if (change.type !== 'mail' || queued.has(change.mail.key)) return [];
    queued.add(change.mail.key);
    const { picture, ...mail } = change.mail;
    const drawn = picture ? JSON.stringify(picture) : '';
    return [{ ...mail, state: 'queued', at: plan.after.now, picture: drawn, note: '' }];
  });
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

const pageSheet = (tab: PageTab): number => tabs[tab].sheetId;

/** An archived complaint leaves Complaints, and its lines leave the Log. */
function deletionsOf(plan: Plan, read: ReadDesk): Request[] {
  const gone = isArchived(plan);
  if (gone.size === 0) return [];
  const log = read.raw.tables.get('log');
  const lines = log
    ? recordsOf(log, 'Etc/UTC').filter((row) => gone.has(String(row.values['number'])))
    : [];
  const rows = [...gone].flatMap((number) => read.complaintAt.get(number) ?? []);
  return [
    ...deleteRows(tabs.complaints.sheetId, rows),
    ...deleteRows(
      tabs.log.sheetId,
      lines.map((row) => row.at),
    ),
  ];
}
