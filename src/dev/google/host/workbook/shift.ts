// How inserting, deleting and moving rows or columns renumbers everything that names them.

import type { ConditionalFormat, EmbeddedChart, GridRange } from './rules.ts';
import type { SheetState, WorkbookState } from './state.ts';
import { shiftColumns } from './typed-tables.ts';

export type Dimension = 'ROWS' | 'COLUMNS';
export type Span = readonly [start: number, end: number];

/** One structural change of one dimension of one tab. */
export interface Shift {
  readonly sheetId: number;
  readonly dimension: Dimension;
  /** Reorders a list of rows, of cells or of properties; `like` makes an inserted element. */
  readonly list: <T>(list: readonly (T | null)[], like: (neighbour: T) => T | null) => (T | null)[];
  /** Where a half-open span is afterwards; empty when it is gone, several when it is torn. */
  readonly span: (span: Span) => Span[];
}

function pick<T>(list: readonly (T | null)[], index: number): T | null {
  return list[index] ?? null;
}

export function insertion(
  sheetId: number,
  dimension: Dimension,
  at: number,
  count: number,
  fromBefore: boolean,
): Shift {
  const move = (index: number) => (index >= at ? index + count : index);
  return {
    sheetId,
    dimension,
    list: (list, like) => {
      if (list.length < at) return [...list];
      const neighbour = pick(list, fromBefore ? at - 1 : at);
      const made = neighbour === null ? null : like(neighbour);
      return [...list.slice(0, at), ...Array(count).fill(made), ...list.slice(at)];
    },
    span: ([start, end]) => {
      const grows = fromBefore ? start < at && end >= at : end > at;
      return [[move(start), grows ? end + count : end]];
    },
  };
}

export function deletion(sheetId: number, dimension: Dimension, from: number, to: number): Shift {
  const move = (index: number) => Math.min(index, Math.max(from, index - (to - from)));
  return {
    sheetId,
    dimension,
    list: (list) => [...list.slice(0, from), ...list.slice(to)],
    span: ([start, end]) => (move(start) < move(end) ? [[move(start), move(end)]] : []),
  };
}

/** Moves [from, to) in front of what is at `target` now. */
export function relocation(
  sheetId: number,
  dimension: Dimension,
  [from, to]: Span,
  target: number,
): Shift {
  const count = to - from;
  const landing = target > from ? target - count : target;
  const move = (index: number) => {
    if (index >= from && index < to) return landing + index - from;
    const without = index >= to ? index - count : index;
    return without >= landing ? without + count : without;
  };
  return {
    sheetId,
    dimension,
    list: (list) => {
      const moved = Array(Math.max(list.length, to, target)).fill(null);
      for (const index of moved.keys()) moved[move(index)] = pick(list, index);
      return moved;
    },
    span: (span) => (Number.isFinite(span[1]) ? runs(span, move) : [span]),
  };
}

function runs([start, end]: Span, move: (index: number) => number): Span[] {
  const places = Array.from({ length: end - start }, (_, i) => move(start + i)).sort(
    (a, b) => a - b,
  );
  const found: [number, number][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last?.[1] === place) last[1] += 1;
    else found.push([place, place + 1]);
  }
  return found;
}

export function shiftRange(range: GridRange, shift: Shift): GridRange[] {
  const rows = shift.dimension === 'ROWS';
  const [from, to] = rows
    ? ([range.startRowIndex, range.endRowIndex] as const)
    : ([range.startColumnIndex, range.endColumnIndex] as const);
  if (range.sheetId !== shift.sheetId || (from === undefined && to === undefined)) return [range];
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex, ...rest } = range;
  const other = rows ? { startColumnIndex, endColumnIndex } : { startRowIndex, endRowIndex };
  return shift.span([from ?? 0, to ?? Number.POSITIVE_INFINITY]).map(([start, end]) => {
    const known = { start: start === 0 && from === undefined ? undefined : start, end };
    const here = rows
      ? { startRowIndex: known.start, endRowIndex: known.end }
      : { startColumnIndex: known.start, endColumnIndex: known.end };
    return { ...rest, ...bounded({ ...other, ...here }) };
  });
}

function bounded(indexes: Record<string, number | undefined>): Partial<GridRange> {
  return Object.fromEntries(Object.entries(indexes).filter(([, index]) => Number.isFinite(index)));
}

function shiftOne<T extends { readonly range: GridRange }>(owner: T, shift: Shift): T[] {
  return shiftRange(owner.range, shift)
    .slice(0, 1)
    .map((range) => ({ ...owner, range }));
}

function shiftTables({ tables }: SheetState, shift: Shift): Partial<SheetState> {
  if (!tables) return {};
  const moved = tables.flatMap((table) => shiftOne(table, shift));
  return { tables: moved.map((table) => shiftColumns(table, shift)) };
}

function shiftRule(rule: ConditionalFormat, shift: Shift): ConditionalFormat[] {
  const ranges = rule.ranges.flatMap((range) => shiftRange(range, shift));
  return ranges.length === 0 ? [] : [{ ...rule, ranges }];
}

/** Every list called `sources` in a chart's specification holds grid ranges. */
function shiftSources(value: unknown, shift: Shift): unknown {
  if (Array.isArray(value)) return value.map((element) => shiftSources(element, shift));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'sources'
        ? (part as GridRange[]).flatMap((range) => shiftRange(range, shift))
        : shiftSources(part, shift),
    ]),
  );
}

function shiftChart(chart: EmbeddedChart, shift: Shift): EmbeddedChart {
  const spec = shiftSources(chart.spec, shift) as EmbeddedChart['spec'];
  const overlay = chart.position.overlayPosition;
  const anchor = overlay?.anchorCell;
  if (!anchor || (anchor.sheetId ?? 0) !== shift.sheetId) return { ...chart, spec };
  const key = shift.dimension === 'ROWS' ? 'rowIndex' : 'columnIndex';
  const place = shift.span([anchor[key] ?? 0, (anchor[key] ?? 0) + 1])[0]?.[0] ?? 0;
  const moved = { ...anchor, [key]: place };
  return { ...chart, spec, position: { overlayPosition: { ...overlay, anchorCell: moved } } };
}

/** The rules of every tab and the named ranges, after the shift. Cells are not touched. */
export function shiftRules(
  book: Pick<WorkbookState, 'sheets' | 'namedRanges'>,
  shift: Shift,
): Pick<WorkbookState, 'sheets' | 'namedRanges'> {
  const sheets = book.sheets.map((sheet): SheetState => {
    const charts = sheet.charts.map((chart) => shiftChart(chart, shift));
    if (sheet.sheetId !== shift.sheetId)
      return sheet.charts.length === 0 ? sheet : { ...sheet, charts };
    const { basicFilter, ...rest } = sheet;
    const filter = basicFilter && shiftOne(basicFilter, shift)[0];
    return {
      ...rest,
      charts,
      validations: sheet.validations.flatMap(({ range, rule }) =>
        shiftRange(range, shift).map((moved) => ({ range: moved, rule })),
      ),
      conditionalFormats: sheet.conditionalFormats.flatMap((rule) => shiftRule(rule, shift)),
      protections: sheet.protections.flatMap((protection) => shiftOne(protection, shift)),
      bandings: sheet.bandings.flatMap((banding) => shiftOne(banding, shift)),
      merges: sheet.merges.flatMap((merge) => shiftRange(merge, shift)),
      ...(filter ? { basicFilter: filter } : {}),
      ...shiftTables(sheet, shift),
    };
  });
  return { sheets, namedRanges: book.namedRanges.flatMap((named) => shiftOne(named, shift)) };
}
