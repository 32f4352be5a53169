// The rows a plan adds, by tab, as fields.

import { said } from '../../complaints/verify/words/said.ts';
import type { Change } from '../../desk/changes.ts';
import { type Desk, inDeskLanguage, recordOf, rowsIn, standing } from '../../desk/desk.ts';
import { isToDo } from '../../desk/list-order.ts';
import type { LogRow } from '../../desk/log.ts';
import type { Plan } from '../../desk/plan.ts';
import type { AnyRecord } from '../../desk/register.ts';
import { type RegisterName, registerNames, registerOf } from '../../desk/registers.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import { keyedRows, keyOf, rowsByKey } from './keyed-rows.ts';
import type { ReadDesk } from './parse-desk.ts';
import { recordedOf } from './register-rows.ts';
import type { Fields, Request } from './requests.ts';

/** All that stands on a record's row. */
export const rowFields = (name: RegisterName, record: AnyRecord): Fields => ({
  ...record,
  ...(name === 'complaints' ? { do: '', note: '' } : {}),
  recorded: recordedOf(name, record),
});

export const archivedBy = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.changes.flatMap((c) => (c.type === 'archive' ? [c.number] : [])));

export interface Appended {
  readonly tab: TabName;
  readonly rows: readonly Fields[];
  /** On the cell that names each row. */
  readonly note?: string;
  /** 0-based row that they push down; left out, they come below the last. */
  readonly at?: number;
}

/** Where a row of Complaints stands when these have come in, one after the other. */
export const pushedBy = (coming: readonly Pick<Appended, 'rows' | 'at'>[], at: number): number =>
  coming.reduce(
    (row, one) => (one.at !== undefined && one.at <= row ? row + one.rows.length : row),
    at,
  );

/** Where a row stands that shows this id and cannot be read as its record, if there is one. */
export function placeOf({ registers }: ReadDesk, id: string): number | undefined {
  const { strays, copies } = registers[registerOf(id)];
  return strays.get(id) ?? copies.find(({ shows }) => shows === id)?.at;
}

export const broughtBackBy = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.changes.flatMap((c) => (c.type === 'rebuilt' ? [c.number] : [])));

/** By the claim of the row that somebody typed. */
export const typedBy = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(
    plan.changes.flatMap((c) =>
      c.type === 'typed' && c.number !== '' ? [[c.number, c.claim]] : [],
    ),
  );

export const appendsOf = (plan: Plan, read: ReadDesk): Appended[] =>
  [
    ...registerNames.flatMap((name) => recordsOf(plan, read, name)),
    ...keyedOf(plan, read),
    ...eventsOf(plan),
    ...archivedOf(plan, read),
  ].filter(({ rows }) => rows.length > 0);

/** Of those that stand nowhere yet: new ones, and rows that somebody had deleted. */
function recordsOf(plan: Plan, read: ReadDesk, name: RegisterName): Appended[] {
  const gone = archivedBy(plan);
  const back = broughtBackBy(plan);
  const { at } = read.registers[name];
  const typed = typedBy(plan);
  const fresh = [...rowsIn(plan.after, name)].filter(
    ([id]) =>
      !gone.has(id) && !at.has(id) && !typed.has(id) && !(back.has(id) && placeOf(read, id)),
  );
  const isOpen = (id: string): boolean => {
    const complaint = plan.after.complaints.get(id)?.record;
    return complaint !== undefined && isToDo(complaint);
  };
  const rows = (isBack: boolean, isAbove: boolean): Fields[] =>
    fresh
      .filter(([id]) => back.has(id) === isBack && isOpen(id) === isAbove)
      .map(([, { record }]) => rowFields(name, record));
  const { note } = inDeskLanguage(plan.after, said).broughtBack;
  const above = belowOpen(plan, read);
  return [
    { tab: name, rows: rows(false, false) },
    { tab: name, rows: rows(true, false), note },
    { tab: name, rows: rows(false, true), ...above },
    { tab: name, rows: rows(true, true), note, ...above },
  ];
}

/** What has to be done comes in above what is over, but not on the first row, where it would stand outside of everything
 * that is said of the rows as a whole; among rows that go with the same call, below all. */
function belowOpen(plan: Plan, { raw, registers, onlyBelow }: ReadDesk): Pick<Appended, 'at'> {
  const table = onlyBelow ? undefined : raw.tables.get('complaints');
  const isMoving = plan.changes.some(({ type }) => type === 'archive' || type === 'forget');
  if (!table || table.rows.length === 0 || isMoving) return {};
  const open = [...registers.complaints.at].flatMap(([id, at]) => {
    const complaint = plan.before.complaints.get(id)?.record;
    return complaint && isToDo(complaint) ? [at + 1] : [];
  });
  const at = Math.max(table.firstRow + 1, ...open);
  return at < table.firstRow + table.rows.length ? { at } : {};
}

function keyedOf(plan: Plan, read: ReadDesk): Appended[] {
  return (['customers', 'state'] as const).map((tab) => {
    const table = read.raw.tables.get(tab);
    const known = table ? rowsByKey(table, keyOf(tab)) : new Map<string, number>();
    const isNew = (row: Fields): boolean => !known.has(String(row[keyOf(tab)]));
    return { tab, rows: table ? keyedRows(plan, tab).filter(isNew) : [] };
  });
}

function eventsOf(plan: Plan): Appended[] {
  const gone = archivedBy(plan);
  const of = <T extends Change['type']>(type: T) =>
    plan.changes.filter((c): c is Extract<Change, { type: T }> => c.type === type);
  return [
    {
      tab: 'log',
      rows: plan.log
        .filter(({ number }) => !gone.has(number) && !isArchived(plan.before, number))
        .map(logFields),
    },
    { tab: 'outbox', rows: outboxFields(plan) },
    { tab: 'intake', rows: of('intake').map(({ row }) => ({ ...row })) },
    { tab: 'imports', rows: of('stage').flatMap(({ rows }) => rows.map((row) => ({ ...row }))) },
    { tab: 'answers', rows: of('answer').map(({ answer }) => ({ ...answer })) },
  ];
}

/** What leaves for the Archive, and the log of it with what this plan adds. */
function archivedOf(plan: Plan, read: ReadDesk): Appended[] {
  const gone = archivedBy(plan);
  const archived = [...gone].flatMap((id) => {
    const record = recordOf(plan.after, id);
    return record ? [{ id, name: registerOf(id), record }] : [];
  });
  const complaints = archived.filter(({ name }) => name === 'complaints');
  const others = archived.filter(({ name }) => name !== 'complaints');
  const log = [
    ...(read.desk.log ?? []).filter(({ number }) => gone.has(number)),
    ...plan.log.filter(({ number }) => gone.has(number) || isArchived(plan.before, number)),
  ];
  return [
    { tab: 'archive', rows: complaints.map(({ name, record }) => rowFields(name, record)) },
    {
      tab: 'archivedRecords',
      rows: others.map(({ id, name, record }) => ({
        ...{ id, register: name, number: record.number },
        recorded: JSON.stringify(record),
      })),
    },
    { tab: 'logArchive', rows: log.map(logFields) },
  ];
}

const isArchived = (desk: Desk, id: string): boolean =>
  recordOf(desk, id) === undefined && standing(desk, id) !== undefined;

/** Rows left free below the records, and rows added when there are fewer. */
const spareRows = 20;
const moreRows = 200;

/** Appended rows take no drop-downs from above; rows inserted among formatted ones do. */
export const roomFor = (appended: readonly Appended[], read: ReadDesk): Request[] =>
  registerNames.flatMap((name) => roomIn(name, appended, read));

function roomIn(name: RegisterName, appended: readonly Appended[], read: ReadDesk): Request[] {
  const table = read.raw.tables.get(name);
  const coming = appended
    .filter(({ tab, at }) => tab === name && at === undefined)
    .reduce((sum, { rows }) => sum + rows.length, 0);
  if (!table || coming === 0) return [];
  const free = table.gridRows - (table.firstRow + table.rows.length);
  if (free - coming >= spareRows) return [];
  const startIndex = table.gridRows - 1;
  const endIndex = startIndex + coming + moreRows;
  const range = { sheetId: tabs[name].sheetId, dimension: 'ROWS', startIndex, endIndex };
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
