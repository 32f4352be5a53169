// Somebody sorted or moved a column between our reading and our writing: the cells we wrote over get their values back,
// and the patch goes where its row and columns are now.
import { type TabName, tabs } from '../../desk/tabs.ts';
import type { CellValue } from './cells.ts';
import { keyOfPatch, rowsByKey } from './keyed-rows.ts';
import type { RawTable } from './read-tabs.ts';
import { columnOf, type Placed, type Request, rawCell, updateRow } from './requests.ts';
import type { Patch } from './write-plan.ts';

type Tables = ReadonlyMap<TabName, RawTable>;

export interface Repair {
  readonly repaired: readonly Patch[];
  readonly restores: readonly Request[];
}

/** `old` is what stood before we wrote, `fresh` what stands now. */
export function repairOf(astray: readonly Patch[], old: Tables, fresh: Tables): Repair {
  const repairs = [...fresh].map(([tab, now]): Repair => {
    const before = old.get(tab);
    const mine = astray.filter((patch) => patch.tab === tab);
    if (!before) return { repaired: [], restores: [] };
    const [first] = mine;
    if (!first) return { repaired: [], restores: [] };
    const whose = rowsByOwner(keyOfPatch(first), mine, before, now);
    return {
      repaired: mine.flatMap((patch) => rehomed(patch, now, whose)),
      restores: mine.flatMap((patch) => restored(patch, before, now, whose)),
    };
  });
  return {
    repaired: repairs.flatMap(({ repaired }) => repaired),
    restores: repairs.flatMap(({ restores }) => restores),
  };
}

type Owners = ReadonlyMap<string, number>;

/** Row by key. Where we wrote over the key itself, the row is known by its other cells. */
function rowsByOwner(
  field: string,
  patches: readonly Patch[],
  old: RawTable,
  fresh: RawTable,
): Owners {
  const key = columnOf(fresh.tab, fresh, field);
  const blind = patches.filter(({ cells }) => cells.some(({ column }) => column === key));
  const rows = new Map(rowsByKey(fresh, field));
  for (const { at } of blind) {
    const written = String(rowOf(fresh, at)[key] ?? '');
    if (rows.get(written) === at) rows.delete(written);
  }
  for (const patch of blind) {
    const missing = [...rowsByKey(old, field).keys()].filter((k) => k !== '' && !rows.has(k));
    const owner = likest(patch, missing, old, fresh);
    if (owner !== undefined) rows.set(owner, patch.at);
  }
  return rows;
}

/** The key whose row held most of the cells that we did not write over. */
function likest(
  patch: Patch,
  keys: readonly string[],
  old: RawTable,
  fresh: RawTable,
): string | undefined {
  const written = new Set(patch.cells.map(({ column }) => column));
  const now = rowOf(fresh, patch.at);
  const rows = rowsByKey(old, keyOfPatch(patch));
  const likeness = (key: string): number => {
    const was = rowOf(old, rows.get(key) ?? -1);
    return fresh.header.filter(
      (title, column) =>
        !written.has(column) && (was[old.header.indexOf(title)] ?? '') === (now[column] ?? ''),
    ).length;
  };
  return [...keys].sort((a, b) => likeness(b) - likeness(a))[0];
}

const rowOf = (table: RawTable, at: number): readonly CellValue[] =>
  table.rows[at - table.firstRow] ?? [];

/** The patch at the row and columns where its key and fields are now; none if a person deleted the row meanwhile. */
function rehomed(patch: Patch, fresh: RawTable, whose: Owners): Patch[] {
  const at = whose.get(patch.key);
  if (at === undefined) return [];
  const cells = patch.cells
    .map((placed) => ({ ...placed, column: columnOf(patch.tab, fresh, placed.field) }))
    .sort((a, b) => a.column - b.column);
  return [{ ...patch, at, cells }];
}

/** What the cells we wrote over held before, looked up by whose they are: key of the row, header of the column. */
function restored(patch: Patch, old: RawTable, fresh: RawTable, whose: Owners): Request[] {
  const stranger = [...whose].find(([, at]) => at === patch.at)?.[0] ?? '';
  const was = rowOf(old, rowsByKey(old, keyOfPatch(patch)).get(stranger) ?? -1);
  const cells = patch.cells.map((placed): Placed => {
    const column = old.header.indexOf(fresh.header[placed.column] ?? '');
    // A note of ours that went astray is taken away again.
    return { ...placed, cell: rawCell(was[column]), ...(placed.note ? { note: '' } : {}) };
  });
  return updateRow(tabs[patch.tab].sheetId, patch.at, cells);
}
