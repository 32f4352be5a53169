// Which cells of a register's row no longer say what we recorded, and what stands there instead.

import type { AnyRow } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import { ofEach, type RegisterName } from '../../desk/registers.ts';
import { serialsIn } from '../../desk/serials.ts';
import { type Column, type ColumnKind, tabs } from '../../desk/tabs.ts';
import { choiceOf, isNoWord, isYesWord } from './cells.ts';
import type { RawTable } from './read-tabs.ts';

export type Recorded = Readonly<Record<string, unknown>>;

export const isLong = (value: unknown): value is { readonly digest: string } =>
  typeof value === 'object' && value !== null && 'digest' in value;

/** People see these; what stands in a hidden cell is read by nobody, and the facts stand in *as recorded*. */
const watched = ofEach((name): readonly Column[] =>
  tabs[name].columns.filter(({ field, hidden }) => !hidden && field !== 'do' && field !== 'note'),
);

/** Asked for every row of a table: its columns are looked up once. */
const watchedThere = new WeakMap<RawTable, readonly Column[]>();

function watchedIn(name: RegisterName, table: RawTable): readonly Column[] {
  const known = watchedThere.get(table);
  if (known) return known;
  const there = watched[name].filter(({ field }) => table.columns.at.has(field));
  watchedThere.set(table, there);
  return there;
}

export function editsOf(
  name: RegisterName,
  table: RawTable,
  cell: (field: string) => string,
  recorded: Recorded,
  zone: string,
): AnyRow['edits'] {
  const edits: Record<string, string> = {};
  for (const { field, kind } of watchedIn(name, table)) {
    const typed = cell(field);
    if (isNothing(recorded[field], typed) || isRecorded(kind, recorded[field], typed, zone))
      continue;
    edits[field] = asTyped(kind, typed);
  }
  return edits;
}

/** What was chosen in the phone's column; what is no choice of ours is kept as it is, to be answered. */
export const typedDo = (cell: string): string =>
  cell === '' ? '' : (choiceOf('do', cell) ?? cell);

/** Most cells are empty, and so is what was recorded of them. */
const isNothing = (value: unknown, typed: string): boolean =>
  typed === '' && (value === '' || value === null);

type Compare = (value: unknown, typed: string, zone: string) => boolean;

function isRecorded(kind: ColumnKind, value: unknown, typed: string, zone: string): boolean {
  if (isLong(value)) return digestOf(typed) === value.digest;
  if (typeof kind !== 'object') return (comparing[kind] ?? isText)(value, typed, zone);
  return String(value ?? '') === (typed === '' ? '' : (choiceOf(kind.choice, typed) ?? typed));
}

const isText: Compare = (value, typed) =>
  value === typed || lines(String(value ?? '')) === lines(typed);

const halfASecond = 0.5 / 86_400;

const isNumber: Compare = (value, typed) =>
  value === null ? typed === '' : typed !== '' && Number(typed) === value;

const comparing: Readonly<Partial<Record<Extract<ColumnKind, string>, Compare>>> = {
  /** Compared as the sheet keeps it: back to an instant, the hour that a clock change doubles has no answer. */
  moment: (value, typed, zone) =>
    typeof value === 'number'
      ? typed !== '' && Math.abs(Number(typed) - serialsIn(zone)(value)) <= halfASecond
      : typed === '',
  number: isNumber,
  money: isNumber,
  yes: (value, typed) => (value === true ? isYesWord(typed) : isNoWord(typed)),
};

export function asTyped(kind: ColumnKind, typed: string): string {
  if (kind === 'yes') return isYesWord(typed) ? 'yes' : isNoWord(typed) ? '' : typed;
  return typeof kind === 'object' ? (choiceOf(kind.choice, typed) ?? typed) : typed;
}

/** Line ends are not an edit: nobody knows how Google keeps them. */
const lines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
