// Rows of Complaints on which no record stands: which of them somebody typed, pasted or copied there, and what they say.

import type { AnyRecord } from '../../desk/register.ts';
import { blankRecord, registers } from '../../desk/registers.ts';
import { type Column, tabs } from '../../desk/tabs.ts';
import { claimIn, type TypedRow, toldIn } from '../../desk/typed-row.ts';
import type { RawTable } from './read-tabs.ts';
import { asTyped, editsOf } from './typed-cells.ts';

type Cell = (field: string) => string;

/** A row that is not its own record's. */
export interface Recordless {
  /** 0-based row in the sheet. */
  readonly at: number;
  readonly cell: Cell;
  /** Number of the record that it is a copy of; '' = it holds none. */
  readonly copyOf: string;
}

export interface Around {
  readonly table: RawTable;
  readonly zone: string;
  /** The record of a number that stands in the sheet. */
  readonly recordOf: (number: string) => AnyRecord | undefined;
  /** Was this number ever given? Then its complaint has lost its row, and this may be what is left of it. */
  readonly isGiven: (number: string) => boolean;
}

const seen: readonly Column[] = tabs.complaints.columns.filter(({ hidden }) => !hidden);

export function typedRowsIn(rows: readonly Recordless[], around: Around): readonly TypedRow[] {
  const claimed = new Set<string>();
  return rows
    .filter((row) => isTyped(row, around))
    .map((row) => {
      const typed = typedRow(row, around);
      if (!claimed.has(typed.claim)) {
        claimed.add(typed.claim);
        return typed;
      }
      // Copied with its hidden cells: a row of its own.
      return { ...typed, claim: '' };
    });
}

function isTyped({ cell, copyOf }: Recordless, { recordOf, isGiven }: Around): boolean {
  const shows = cell('number').trim();
  if (shows !== '' && recordOf(shows) === undefined && isGiven(shows)) return false;
  if (copyOf !== '') return true;
  const head = cell('head');
  const isBare = head === '' || toldIn(head) !== '' || claimIn(cell('actions')) !== undefined;
  return isBare && cell('recorded') === '';
}

function typedRow({ at, cell, copyOf }: Recordless, around: Around): TypedRow {
  const shows = cell('number').trim();
  const from = recordOfShown(shows, around) ? shows : copyOf;
  const origin = around.recordOf(from);
  const cells = seen.flatMap(({ field, kind }): [string, string][] => {
    const typed = cell(field);
    return typed.trim() === '' ? [] : [[field, asTyped(kind, typed)]];
  });
  const claim = cell('actions');
  return {
    at,
    cells: Object.fromEntries(cells),
    from: origin ? from : '',
    same: origin ? sameAs(origin, cell, around) : new Set(),
    claim: claimIn(claim) ? claim : '',
    told: toldIn(cell('head')),
  };
}

const recordOfShown = (shows: string, { recordOf }: Around): boolean =>
  registers.complaints.ids.test(shows) && recordOf(shows) !== undefined;

function sameAs(origin: AnyRecord, cell: Cell, { table, zone }: Around): ReadonlySet<string> {
  const changed = editsOf(
    'complaints',
    table,
    cell,
    { ...blankRecord('complaints'), ...origin },
    zone,
  );
  return new Set(seen.map(({ field }) => field).filter((field) => !(field in changed)));
}
