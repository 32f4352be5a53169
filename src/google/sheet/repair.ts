// Somebody sorted or moved a column between our reading and our writing: the cells we wrote over get their values back,
// and the patch goes where its row and columns are now.
import { type TabName, tabs } from '../../desk/tabs.ts';
import type { CellValue } from './cells.ts';
import { keyOf, keyOfPatch, rowsByKey } from './keyed-rows.ts';
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
  const repairs = astraysBy(astray).map((mine): Repair => {
    const [first] = mine;
    const [before, now] = [old.get(first.tab), fresh.get(first.tab)];
    if (!before || !now) return { repaired: [], restores: [] };
    const owners = (field: string): Owners => rowsByOwner(field, mine, before, now);
    const whose = owners(keyOfPatch(first));
    // Whose row it is that we wrote over, its own key says; that of a row somebody typed is blank.
    const key = isOfTyped(first) ? keyOf(first.tab) : keyOfPatch(first);
    const strangers = isOfTyped(first) ? owners(key) : whose;
    return {
      repaired: mine.flatMap((patch) => rehomed(patch, now, whose)),
      restores: mine.flatMap((patch) => restored(patch, key, [before, now], strangers)),
    };
  });
  return {
    repaired: repairs.flatMap(({ repaired }) => repaired),
    restores: repairs.flatMap(({ restores }) => restores),
  };
}

const isOfTyped = ({ tab, by }: Patch): boolean => tab === 'complaints' && by !== undefined;

type Mine = readonly [Patch, ...Patch[]];

/** Of one tab and known in one way. */
function astraysBy(astray: readonly Patch[]): Mine[] {
  const found = new Map<string, [Patch, ...Patch[]]>();
  for (const patch of astray) {
    const known = found.get(`${patch.tab} ${keyOfPatch(patch)}`);
    if (known) known.push(patch);
    else found.set(`${patch.tab} ${keyOfPatch(patch)}`, [patch]);
  }
  return [...found.values()];
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
    const byKey = rowsByKey(old, field);
    const owner = likest(patch, missing, (one) => rowOf(old, byKey.get(one) ?? -1), [old, fresh]);
    if (owner !== undefined) rows.set(owner, patch.at);
  }
  return rows;
}

type Before = readonly [old: RawTable, fresh: RawTable];

/** Whose row held most of the cells that we did not write over. */
function likest<One>(
  patch: Patch,
  ones: readonly One[],
  cellsOf: (one: One) => readonly CellValue[],
  [old, fresh]: Before,
): One | undefined {
  const written = new Set(patch.cells.map(({ column }) => column));
  const now = rowOf(fresh, patch.at);
  const likeness = (one: One): number => {
    const was = cellsOf(one);
    return fresh.header.filter(
      (title, column) =>
        !written.has(column) && (was[old.header.indexOf(title)] ?? '') === (now[column] ?? ''),
    ).length;
  };
  return [...ones].sort((a, b) => likeness(b) - likeness(a))[0];
}

const rowOf = (table: RawTable, at: number): readonly CellValue[] =>
  table.rows[table.places ? table.places.indexOf(at) : at - table.firstRow] ?? [];

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
function restored(patch: Patch, key: string, [old, fresh]: Before, whose: Owners): Request[] {
  const stranger = [...whose].find(([, at]) => at === patch.at)?.[0] ?? '';
  const was =
    stranger === ''
      ? keyless(patch, key, [old, fresh])
      : rowOf(old, rowsByKey(old, key).get(stranger) ?? -1);
  const cells = patch.cells.map((placed): Placed => {
    const column = old.header.indexOf(fresh.header[placed.column] ?? '');
    const cell = placed.cell && { cell: rawCell(was[column]) };
    // A note of ours that went astray is taken away again.
    return { ...placed, ...cell, ...(placed.note ? { note: '' } : {}) };
  });
  return updateRow(tabs[patch.tab].sheetId, patch.at, cells);
}

/** One of several rows without a key, as rows are that somebody typed. */
function keyless(patch: Patch, field: string, [old, fresh]: Before): readonly CellValue[] {
  const written = new Set(patch.cells.map(({ column }) => column));
  const isLeft = (cell: CellValue, column: number): boolean => !written.has(column) && cell !== '';
  if (!rowOf(fresh, patch.at).some(isLeft)) return [];
  const key = columnOf(old.tab, old, field);
  const rows = old.rows.filter((cells) => (cells[key] ?? '') === '');
  return likest(patch, rows, (cells) => cells, [old, fresh]) ?? [];
}
