// Rows of everything recorded that go at once when a desk is opened or a copy becomes a desk of its own. The tabs keep
// their size, for rows that Google adds at the end would have no formats and drop-downs.
import type { Kept } from '../../desk/changes.ts';
import type { Plan } from '../../desk/plan.ts';
import { keyField, ofEach, registerNames } from '../../desk/registers.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import { textCell } from './cells.ts';
import type { ReadDesk } from './parse-desk.ts';
import type { RawTable } from './read-tabs.ts';
import { deleteRows, type Request } from './requests.ts';

/** By what a row is known, and whether it may stay. The outbox goes whole: what is kept was never mailed. */
const fates = {
  ...ofEach(
    (name) =>
      [keyField(name), (kept: Kept, id: string) => id === '' || kept.numbers.has(id)] as const,
  ),
  archivedRecords: ['number', (kept, number) => kept.numbers.has(number)],
  archive: ['number', (kept, number) => number === '' || kept.numbers.has(number)],
  log: ['number', (kept, number) => kept.numbers.has(number)],
  logArchive: ['number', (kept, number) => kept.numbers.has(number)],
  answers: ['number', (kept, number) => kept.numbers.has(number)],
  customers: ['id', (kept, id) => id === '' || kept.customers.has(id)],
  outbox: ['key', () => false],
  intake: ['digest', () => false],
} as const satisfies Partial<
  Record<TabName, readonly [field: string, stays: (kept: Kept, value: string) => boolean]>
>;
type Forgetting = keyof typeof fates;

/** All tabs that are recorded in. */
export const recordedTabs = Object.keys(fates) as readonly Forgetting[];

const keptBy = (plan: Plan): Kept | undefined => {
  const change = plan.changes.find(({ type }) => type === 'forget');
  return change?.type === 'forget' ? change.keep : undefined;
};

/** Tabs that a plan empties: all that are recorded in, but for the Archive, where practice never comes. */
export const forgottenTabs = (plan: Plan): TabName[] =>
  keptBy(plan) ? [...registerNames, 'log', 'answers', 'customers', 'outbox', 'intake'] : [];

export function forgetRequests(plan: Plan, { raw }: ReadDesk): Request[] {
  const kept = keptBy(plan);
  if (!kept) return [];
  return [
    ...forgottenTabs(plan).flatMap((tab) => {
      const table = raw.tables.get(tab);
      return table && tab !== 'intake' && tab in fates
        ? goneFrom(table, tab as Forgetting, kept)
        : [];
    }),
    ...withoutNumbers(raw.tables.get('intake'), kept),
  ];
}

const nothing: Kept = { numbers: new Set(), customers: new Set() };

/** Of every tab that is recorded in, the Archive and what is known of responses too. */
export const forgetAll = (tables: ReadonlyMap<TabName, RawTable>): Request[] =>
  recordedTabs.flatMap((tab) => {
    const table = tables.get(tab);
    return table ? goneFrom(table, tab, nothing) : [];
  });

function goneFrom(table: RawTable, tab: Forgetting, kept: Kept): Request[] {
  const [field, stays] = fates[tab];
  const column = table.columns.at.get(field) ?? 0;
  const gone = table.rows.flatMap((cells, index) => {
    const isRow = cells.some((cell) => cell !== '');
    return isRow && !stays(kept, String(cells[column] ?? '')) ? [table.firstRow + index] : [];
  });
  return withoutShrinking(tabs[tab].sheetId, gone, table);
}

/** As many rows come in before the last of the grid, which the ones above lend their looks. */
function withoutShrinking(sheetId: number, gone: readonly number[], table: RawTable): Request[] {
  const last = table.gridRows - 1;
  const ends = table.firstRow + table.rows.length > last;
  if (gone.length === 0 || (ends && !gone.includes(last))) return deleteRows(sheetId, gone);
  const range = { sheetId, dimension: 'ROWS', startIndex: last, endIndex: last + gone.length };
  const moved = gone.map((row) => (row === last ? last + gone.length : row));
  return [{ insertDimension: { range, inheritFromBefore: true } }, ...deleteRows(sheetId, moved)];
}

/** A response stays known, so that it is not taken in again; the complaint it became is gone. */
function withoutNumbers(intake: RawTable | undefined, kept: Kept): Request[] {
  const columnIndex = intake?.columns.at.get('number');
  if (!intake || columnIndex === undefined || intake.rows.length === 0) return [];
  const rows = intake.rows.map((cells) => {
    const number = String(cells[columnIndex] ?? '');
    return { values: [textCell(kept.numbers.has(number) ? number : '')] };
  });
  const start = { sheetId: tabs.intake.sheetId, rowIndex: intake.firstRow, columnIndex };
  return [{ updateCells: { start, rows, fields: 'userEnteredValue' } }];
}
