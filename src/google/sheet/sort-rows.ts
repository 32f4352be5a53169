// Complaints in the order in which they are to stand, by numbers in a hidden column: no locale and no blank date has a say.
// First the numbers, each on the row of its complaint; then Google sorts what is there at that moment.

import { listRank } from '../../desk/list-order.ts';
import { tabs } from '../../desk/tabs.ts';
import type { ReadDesk } from './parse-desk.ts';
import { cellsOf } from './register-rows.ts';
import { columnOf, type Request, updateRow } from './requests.ts';
import type { Commit, Patch } from './write-plan.ts';

const tab = 'complaints';
const { sheetId } = tabs[tab];

export interface Sorting {
  readonly ranks: Commit;
  readonly sort: readonly Request[];
}

/** Nothing when they stand in order. Rows of no complaint come last; what a firm has below the desk's rows stays there. */
export function sortingOf({ raw, desk, registers }: ReadDesk): Sorting | undefined {
  const table = raw.tables.get(tab);
  const ranked = [...registers.complaints.at].flatMap(([key, at]) => {
    const row = desk.complaints.get(key);
    return row ? [{ key, at, rank: listRank(row.record) }] : [];
  });
  if (!table || isInOrder(ranked, table.firstRow)) return undefined;
  const column = columnOf(tab, table, 'rank');
  const stands = (at: number): string =>
    cellsOf(table, table.rows[at - table.firstRow] ?? [])('rank');
  const patches = ranked
    .filter(({ at, rank }) => stands(at) !== String(rank))
    .map(({ key, at, rank }): Patch => {
      const cell = { userEnteredValue: { numberValue: rank } };
      return { tab, key, at, cells: [{ field: 'rank', column, cell }] };
    });
  const requests = patches.flatMap(({ at, cells }) => updateRow(sheetId, at, cells));
  return {
    ranks: { requests, patches, tabs: [tab] },
    sort: sortRequests(column, table.firstRow, Math.max(...ranked.map(({ at }) => at)) + 1),
  };
}

interface Ranked {
  readonly at: number;
  readonly rank: number;
}

function isInOrder(ranked: readonly Ranked[], firstRow: number): boolean {
  const rows = [...ranked].sort((a, b) => a.at - b.at);
  return rows.every(
    ({ at, rank }, index) => at === firstRow + index && rank >= (rows[index - 1]?.rank ?? 0),
  );
}

/** Hidden rows would hide other complaints than before. */
const sortRequests = (dimensionIndex: number, from: number, to: number): Request[] => [
  {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'ROWS', startIndex: from, endIndex: to },
      properties: { hiddenByUser: false },
      fields: 'hiddenByUser',
    },
  },
  {
    sortRange: {
      range: { sheetId, startRowIndex: from, endRowIndex: to },
      sortSpecs: [{ dimensionIndex, sortOrder: 'ASCENDING' }],
    },
  },
];
