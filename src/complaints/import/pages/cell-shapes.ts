// What the cells of a column look like: by that a column is known whose heading says nothing, or says what it does not hold.

import { readDate, withTime } from '../../../plain/written-dates.ts';
import { asLine, isBlank } from './clean.ts';
import type { Field } from './columns.ts';
import type { CsvRow } from './csv.ts';
import { readScore } from './scores.ts';
import { statusOf } from './statuses.ts';

export interface Shape {
  readonly example: string;
  readonly filled: number;
  /** Of so many rows. */
  readonly rows: number;
  /** Shares of the cells that are filled. */
  readonly share: Readonly<Record<Kind, number>>;
  readonly distinct: number;
  /** Of the one in the middle. */
  readonly length: number;
}

const kinds = {
  date: (cell: string) => /\D/.test(cell) && readDate(cell, 2100) !== undefined,
  time: (cell: string) =>
    /\d/.test(cell) && readDate(withTime('2000-01-01', cell), 2100) !== undefined,
  serial: (cell: string) => /^\d{5}(\.\d+)?$|^\d{8}(\d{6})?$/.test(cell),
  mail: (cell: string) => /[^\s@＠]+[@＠][^\s@＠]+[.。．]\w+/.test(cell),
  phone: (cell: string) =>
    /^(\+|\(|0|1[3-9])[\d\s().\-+/#*]{6,24}$/.test(cell) && !/^\d{4}[-/.]\d/.test(cell),
  digits: (cell: string) => /\d/.test(cell),
  number: (cell: string) => /^#?[\d.,]+$/.test(cell),
  ticket: (cell: string) => /^#\d{3,}$/.test(cell),
  status: (cell: string) => cell.length < 30 && statusOf(cell) !== undefined,
  score: (cell: string) => readScore(cell) !== undefined,
  sentence: (cell: string) => /[\s\p{P}]/u.test(cell) && /\p{L}{2}/u.test(cell),
} as const satisfies Record<string, (cell: string) => boolean>;
type Kind = keyof typeof kinds;

export const shapesOf = (rows: readonly CsvRow[], columns: number): Shape[] =>
  Array.from({ length: columns }, (_, at) => shapeOf(rows.map(({ cells }) => cells[at] ?? '')));

function shapeOf(column: readonly string[]): Shape {
  const cells = column.filter((cell) => !isBlank(cell)).map(asLine);
  const lengths = cells.map(roomOf).sort((a, b) => a - b);
  const share = Object.fromEntries(
    Object.entries(kinds).map(([kind, is]) => [
      kind,
      cells.length === 0 ? 0 : cells.filter(is).length / cells.length,
    ]),
  ) as Record<Kind, number>;
  return {
    ...{ share, rows: column.length, filled: cells.length, distinct: new Set(cells).size },
    example: (cells[0] ?? '').slice(0, 60),
    length: lengths[lengths.length >> 1] ?? 0,
  };
}

/** A Chinese character says about as much as three letters. */
const roomOf = (cell: string): number =>
  cell.length + 2 * (cell.match(/\p{Script=Han}/gu)?.length ?? 0);

type Judge = (shape: Shape) => boolean;

const noDate: Judge = ({ share }) => share.date + share.serial < 0.2;

/** Cells that cannot be what the heading says. */
const against: Readonly<Partial<Record<Field, Judge>>> = {
  received: noDate,
  time: ({ share }) => share.time < 0.8,
  closed: noDate,
  resolved: noDate,
  firstAnswered: noDate,
  mail: ({ share }) => share.mail < 0.2,
  phone: ({ share }) => share.digits < 0.2,
  name: ({ share }) => share.number > 0.8,
  what: ({ share }) => share.number > 0.8 || share.date > 0.8,
  reference: ({ length }) => length > 60,
  score: ({ share }) => share.score < 0.2,
  recommend: ({ share }) => share.score < 0.2,
};

/** Too few cells speak against nothing. */
const fewest = 3;

export const speaksAgainst = (field: Field, shape: Shape | undefined): boolean =>
  shape !== undefined && shape.filled >= fewest && (against[field]?.(shape) ?? false);

/** Without a day in front of it. */
export const isTimeOfDay = (shape: Shape | undefined): boolean =>
  shape !== undefined && shape.filled >= fewest && shape.share.time > 0.9;

/** Cells that hardly can be anything else; the order is that of the asking. */
const signs: readonly (readonly [Field, Judge])[] = [
  ['mail', ({ share }) => share.mail > 0.8],
  ['received', ({ share, filled, rows }) => share.date > 0.9 && filled > 0.8 * rows],
  ['phone', ({ share, distinct, filled }) => share.phone > 0.8 && distinct > filled / 3],
  ['order', ({ share }) => share.ticket > 0.9],
  ['status', ({ share, distinct, filled }) => share.status > 0.9 && distinct < 12 && filled > 9],
];

/** Columns known by their cells alone, of those that no heading named. */
export function knownByCells(
  shapes: readonly Shape[],
  isFree: (field: Field, column: number) => boolean,
): readonly (readonly [Field, number])[] {
  const found = signs.flatMap(([field, is]) => {
    const at = shapes.findIndex(
      (s, column) => isFree(field, column) && s.filled >= fewest && is(s),
    );
    return at < 0 ? [] : [[field, at] as const];
  });
  const taken = new Set(found.map(([, at]) => at));
  const text = longest(shapes, (at) => isFree('what', at) && !taken.has(at));
  return text === undefined ? found : [...found, ['what', text]];
}

const longEnough = 24;

/** What customers say is the longest there is. */
function longest(
  shapes: readonly Shape[],
  isFree: (column: number) => boolean,
): number | undefined {
  const able = shapes.flatMap((shape, at) => {
    const { filled, rows, share, length } = shape;
    const isText = share.sentence > 0.8 && share.date < 0.2 && share.mail < 0.2;
    const isThere = filled >= fewest && filled > rows / 2;
    return isFree(at) && isText && isThere && length >= longEnough ? [{ at, length }] : [];
  });
  return able.sort((a, b) => b.length - a.length)[0]?.at;
}
