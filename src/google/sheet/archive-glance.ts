// What lists and finds an archived complaint: its first columns, read without what the machine recorded.

import type { Complaint } from '../../desk/complaint.ts';
import { newborn } from '../../desk/evolve.ts';
import { instantsIn } from '../../desk/serials.ts';
import { tabs } from '../../desk/tabs.ts';
import { type CellValue, readCell } from './cells.ts';
import type { RawTable } from './read-tabs.ts';

type Read = (cell: CellValue) => unknown;

export function archiveGlance(table: RawTable, zone: string): ReadonlyMap<string, Complaint> {
  const readers = readersOf(table, zone);
  const rows = table.rows.map((cells) => glanceOf(cells, readers));
  return new Map(rows.filter(({ number }) => number !== '').map((one) => [one.number, one]));
}

function glanceOf(cells: readonly CellValue[], readers: ReturnType<typeof readersOf>): Complaint {
  const facts: Record<string, unknown> = {};
  for (const [field, at, read] of readers) {
    const value = read(cells[at] ?? '');
    // An empty choice is as it is on a new complaint.
    if (isSaid(value)) facts[field] = value;
  }
  return { ...newborn('', 0), ...facts };
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function readersOf(table: RawTable, zone: string): (readonly [string, number, Read])[] {
  const instantOf = instantsIn(zone);
  const moment: Read = (cell) => (typeof cell === 'number' ? instantOf(cell) : undefined);
  return tabs.archive.columns.flatMap(({ field, kind }) => {
    const at = table.columns.at.get(field);
    if (at === undefined || field === 'do' || field === 'note') return [];
    return [[field, at, kind === 'moment' ? moment : (cell) => readCell(kind, cell, zone)]];
  });
}
