// A complaint's row in the sheet: facts that the machine recorded, and what people typed over them since.

import { blankFacts, Complaint } from '../../complaints/complaint.ts';
import { type HandField, handFields, type Row } from '../../complaints/desk.ts';
import { digestOf } from '../../complaints/log.ts';
import type { Problem } from '../../complaints/problem.ts';
import { tabs } from '../../complaints/tabs.ts';
import { type CellValue, choiceOf } from './cells.ts';
import type { RawTable } from './read-tabs.ts';
import { isBlank, whereOf } from './records.ts';

/** Facts longer than this stand in their own cell only; *as recorded* keeps their digest. */
const longest = 400;

type Recorded = Readonly<Record<string, unknown>>;

/** Content of the hidden cell *as recorded*: all facts at our last commit, long texts by digest. */
export function recordedOf(complaint: Complaint): string {
  const facts = Object.entries(complaint).map(([field, value]) => [
    field,
    typeof value === 'string' && value.length > longest ? { digest: digestOf(value) } : value,
  ]);
  return JSON.stringify(Object.fromEntries(facts));
}

const isLong = (value: unknown): value is { readonly digest: string } =>
  typeof value === 'object' && value !== null && 'digest' in value;

export interface ComplaintRows {
  readonly rows: ReadonlyMap<string, Row>;
  /** 0-based row in the sheet by number. */
  readonly at: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

export function complaintRowsOf(table: RawTable): ComplaintRows {
  const rows = new Map<string, Row>();
  const at = new Map<string, number>();
  const problems: Problem[] = [];
  table.rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const position = table.firstRow + index;
    const row = rowOf(table, cells);
    if (typeof row === 'string' || rows.has(row.complaint.number)) {
      const detail = typeof row === 'string' ? row : row.complaint.number;
      problems.push({ code: 'row-unreadable', where: whereOf(table, position), detail });
      return;
    }
    rows.set(row.complaint.number, row);
    at.set(row.complaint.number, position);
  });
  return { rows, at, problems };
}

/** The row, or the name of what could not be read. */
function rowOf(table: RawTable, cells: readonly CellValue[]): Row | string {
  const cell = (field: string): string => {
    const index = table.columns.at.get(field);
    return index === undefined ? '' : String(cells[index] ?? '');
  };
  const recorded = parsed(cell('recorded'));
  if (!recorded) return cell('number') === '' ? 'number' : 'recorded';
  const facts = Object.entries(recorded).map(([field, value]) => [
    field,
    isLong(value) ? cell(field) : value,
  ]);
  // What an older version did not record yet is as it is on a new complaint.
  const complaint = Complaint.safeParse({ ...blankFacts, ...Object.fromEntries(facts) });
  if (!complaint.success) return String(complaint.error.issues[0]?.path.join('.') ?? 'recorded');
  if (cell('number') !== complaint.data.number) return 'number';
  const inputs = { do: choiceOf('do', cell('do')) ?? '', note: cell('note') };
  return { complaint: complaint.data, edits: editsOf(table, cell, recorded), inputs };
}

function parsed(json: string): Recorded | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Hand-editable cells that no longer say what we recorded. A choice is compared by its code. */
function editsOf(
  table: RawTable,
  cell: (field: string) => string,
  recorded: Recorded,
): Row['edits'] {
  const edits: Partial<Record<HandField, string>> = {};
  for (const field of handFields) {
    if (!table.columns.at.has(field)) continue;
    const choice = choiceFields.get(field);
    const typed =
      choice === undefined ? cell(field) : (choiceOf(choice, cell(field)) ?? cell(field));
    if (!isRecorded(recorded[field], typed)) edits[field] = typed;
  }
  return edits;
}

/** Line ends are not an edit: nobody knows how Google keeps them. */
const isRecorded = (value: unknown, typed: string): boolean =>
  isLong(value) ? digestOf(typed) === value.digest : lines(String(value ?? '')) === lines(typed);

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

const choiceFields = new Map(
  tabs.complaints.columns.flatMap(({ field, kind }) =>
    typeof kind === 'object' ? [[field, kind.choice] as const] : [],
  ),
);
