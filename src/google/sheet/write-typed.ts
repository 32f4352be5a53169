// What a plan writes on rows that somebody typed: what the desk remembers of them, why one is no complaint yet, and the
// complaint that one becomes.

import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Plan } from '../../desk/plan.ts';
import { tabs } from '../../desk/tabs.ts';
import { type TypedRow, toldCell } from '../../desk/typed-row.ts';
import { rowFields } from './appended-rows.ts';
import { textCell } from './cells.ts';
import type { ReadDesk } from './parse-desk.ts';
import type { RawTable } from './read-tabs.ts';
import { cellsOf } from './register-rows.ts';
import {
  cellsFor,
  columnOf,
  type Fields,
  type Placed,
  type Request,
  type Writer,
} from './requests.ts';
import { editsOf } from './typed-cells.ts';
import type { Patch } from './write-plan.ts';

type Of<T extends Change['type']> = Extract<Change, { type: T }>;

const changesOf = <T extends Change['type']>({ changes }: Plan, type: T): Of<T>[] =>
  changes.filter((change): change is Of<T> => change.type === type);

/** Its row is known by no more than its place, but no harm is done elsewhere: nobody reads that cell of another row. */
export function claimRequests(plan: Plan, { raw }: ReadDesk): Request[] {
  const columnIndex = columnOf('complaints', raw.tables.get('complaints'), 'actions');
  const { sheetId } = tabs.complaints;
  return changesOf(plan, 'claim').map(({ at, claim }) => ({
    updateCells: {
      start: { sheetId, rowIndex: at, columnIndex },
      rows: [{ values: [textCell(claim)] }],
      fields: 'userEnteredValue',
    },
  }));
}

/** Known by what the desk remembers of it, which is not written over. */
export function typedPatches(plan: Plan, read: ReadDesk, by: Writer): Patch[] {
  const rows = new Map(read.registers.complaints.typed.map((row) => [row.claim, row]));
  const patchOf = (claim: string, cells: (row: TypedRow) => readonly Placed[]): Patch[] => {
    const row = claim === '' ? undefined : rows.get(claim);
    if (!row) return [];
    return [{ tab: 'complaints', by: 'actions', key: claim, at: row.at, cells: cells(row) }];
  };
  return changesOf(plan, 'typed').flatMap((change) =>
    patchOf(change.claim, (row) =>
      change.number === ''
        ? waitingCells(change, read, by)
        : complaintCells({ plan, read, by }, change, row),
    ),
  );
}

/** Its text stays as it is: somebody may be typing it just now. */
const noteOn = (what: string, { raw }: ReadDesk, note: string): Placed => ({
  field: what,
  column: columnOf('complaints', raw.tables.get('complaints'), what),
  note,
});

const inOrder = (cells: readonly Placed[]): Placed[] =>
  [...cells].sort((a, b) => a.column - b.column);

function waitingCells({ why, note }: Of<'typed'>, read: ReadDesk, by: Writer): Placed[] {
  const table = read.raw.tables.get('complaints');
  const told = cellsFor('complaints', table, { head: toldCell(why) }, by);
  return inOrder([...told, noteOn('what', read, note)]);
}

interface Becoming {
  readonly plan: Plan;
  readonly read: ReadDesk;
  readonly by: Writer;
}

/** What stands there as it should is not written: somebody may be typing beside it just now. */
function complaintCells(
  { plan, read, by }: Becoming,
  { number, note }: Of<'typed'>,
  row: TypedRow,
): readonly Placed[] {
  const table = read.raw.tables.get('complaints');
  const record = plan.after.complaints.get(number)?.record;
  if (!record || !table) return [];
  const cells = cellsFor('complaints', table, fieldsToWrite(record, row, table, by), by);
  const notes: Readonly<Record<string, string>> = {
    ...notesOf(plan, number),
    ...(note === '' ? {} : { number: note }),
  };
  const noted = cells.map((one) => {
    const said = notes[one.field];
    return said === undefined ? one : { ...one, note: said };
  });
  return row.told === '' ? noted : inOrder([...noted, noteOn('what', read, '')]);
}

/** All but what it is known by. */
function fieldsToWrite(
  record: Complaint,
  row: TypedRow,
  table: RawTable,
  { zone }: Writer,
): Fields {
  const { do: said, note, actions, ...fields } = rowFields('complaints', record);
  const cell = cellsOf(table, table.rows[row.at - table.firstRow] ?? []);
  const other = editsOf('complaints', table, cell, record, zone);
  const isWritten = ([field]: readonly [string, unknown]): boolean =>
    field in other || hidden.has(field);
  return {
    ...Object.fromEntries(Object.entries(fields).filter(isWritten)),
    ...('do' in row.cells ? { do: said ?? '', note: note ?? '' } : {}),
  };
}

const hidden: ReadonlySet<string> = new Set(
  tabs.complaints.columns.flatMap((column) => (column.hidden ? [column.field] : [])),
);

/** Why what was typed there could not be taken. */
const notesOf = (plan: Plan, number: string): Readonly<Record<string, string>> =>
  changesOf(plan, 'rewrite').find((change) => change.number === number)?.notes ?? {};
