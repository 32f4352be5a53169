// The rows a plan adds, by tab, as fields.
import type { Change } from '../../complaints/changes.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import type { LogRow } from '../../complaints/log.ts';
import type { Plan } from '../../complaints/plan.ts';
import { type TabName, tabs } from '../../complaints/tabs.ts';
import { recordedOf } from './complaint-rows.ts';
import { keyed, keyedRows, rowsByKey } from './keyed-rows.ts';
import type { ReadDesk } from './parse-desk.ts';
import type { Fields, Request } from './requests.ts';

export const complaintFields = (complaint: Complaint): Fields => ({
  ...complaint,
  do: '',
  note: '',
  recorded: recordedOf(complaint),
});

export const archivedBy = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.changes.flatMap((c) => (c.type === 'archive' ? [c.number] : [])));

export interface Appended {
  readonly tab: TabName;
  readonly rows: readonly Fields[];
  /** On the cell that names each row. */
  readonly note?: string;
}

/** Where a row stands that shows this complaint's number and cannot be read as it, if there is one. */
export const placeOf = ({ complaintRows }: ReadDesk, number: string): number | undefined =>
  complaintRows.strays.get(number) ??
  complaintRows.copies.find(({ shows }) => shows === number)?.at;

export const broughtBackBy = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.changes.flatMap((c) => (c.type === 'rebuilt' ? [c.complaint.number] : [])));

export function appendsOf(plan: Plan, read: ReadDesk): Appended[] {
  const gone = archivedBy(plan);
  const back = broughtBackBy(plan);
  const fresh = [...plan.after.complaints].filter(
    ([number]) =>
      !gone.has(number) &&
      !read.complaintAt.has(number) &&
      !(back.has(number) && placeOf(read, number)),
  );
  const born = fresh.filter(([number]) => !back.has(number));
  const again = fresh.filter(([number]) => back.has(number));
  const { note } = plan.after.words[plan.after.settings.language].broughtBack;
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
    { tab: 'complaints' as const, rows: born.map(([, row]) => complaintFields(row.complaint)) },
    {
      tab: 'complaints' as const,
      rows: again.map(([, row]) => complaintFields(row.complaint)),
      note,
    },
    { tab: 'customers' as const, rows: newKeys('customers') },
    { tab: 'state' as const, rows: newKeys('state') },
    { tab: 'log' as const, rows: plan.log.filter((row) => !gone.has(row.number)).map(logFields) },
    { tab: 'outbox' as const, rows: outboxFields(plan) },
    { tab: 'intake' as const, rows: of('intake').map((c) => ({ ...c.row })) },
    {
      tab: 'imports' as const,
      rows: of('stage').flatMap((c) => c.rows.map((row) => ({ ...row }))),
    },
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
export function roomFor(appended: readonly Appended[], read: ReadDesk): Request[] {
  const table = read.raw.tables.get('complaints');
  const coming = appended
    .filter(({ tab }) => tab === 'complaints')
    .reduce((sum, { rows }) => sum + rows.length, 0);
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
