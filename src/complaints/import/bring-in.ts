// Batches of what waits in the Imports tab become complaints. History is written down as it was: nobody is mailed about
// it, and nothing is late that was never promised here.
import type { Change } from '../../desk/changes.ts';
import type { Desk } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import { ImportEntry, type ImportJob, type StagedRow } from '../../desk/import-entry.ts';
import { planOf } from '../../desk/plan.ts';
import type { Problem } from '../../desk/problem.ts';
import { tabs } from '../../desk/tabs.ts';
import { register } from '../intake/intake.ts';
import { dueOf, importedFacts } from './imported-facts.ts';

/** In one commit at most this many rows and letters: its payload stays under 2 MB. */
const mostRows = 50;
const mostLetters = 200_000;

export interface Batch {
  /** The Imports tab was read from its first row: what is not there is nowhere. */
  readonly whole: boolean;
  readonly most: number;
}
export const fullBatch: Batch = { whole: false, most: mostRows };

/** The next rows that wait. */
export function bringIn(desk: Desk, { whole, most }: Batch): readonly Change[] {
  const job = desk.state.import;
  if (job === null || job.ended) return [];
  const found = batchOf(desk.staged, job.next, most);
  // Where somebody sorted, a part of the tab has gaps: what is in them stands elsewhere.
  const rows = whole ? found : found.filter((row, at) => row.at === job.next + at);
  const last = rows[rows.length - 1];
  if (!last && !whole) return [];
  const next = last ? last.at + 1 : job.staged;
  const readable = rows.flatMap((row) => entryOf(row) ?? []);
  const fresh = unknownOf(desk, readable);
  const { changes } = planOf(
    desk,
    fresh.map((item) => (now) => enter(now, item, job)),
  );
  const added = job.added + fresh.length;
  const known = job.known + readable.length - fresh.length;
  const gone = next - job.next - readable.length;
  return [...changes, ...saidGone(desk, job, gone), ...advanced(job, { next, added, known })];
}

/** Somebody deleted rows that waited, or wrote over them: one line, however many. */
function saidGone({ state }: Desk, { name: where }: ImportJob, gone: number): readonly Change[] {
  if (gone === 0) return [];
  const code = 'import-rows-gone' as const;
  const isSame = (one: Problem): boolean => one.code === code && one.where === where;
  const before = Number(state.problems.find(isSame)?.detail ?? 0);
  const problem: Problem = { code, where, detail: String(before + gone) };
  return [
    {
      type: 'state',
      set: { problems: [...state.problems.filter((one) => !isSame(one)), problem].slice(-50) },
    },
  ];
}

/** After its last row an import has ended, and its rows wait no longer. */
function advanced(job: ImportJob, part: Pick<ImportJob, 'next'> & Partial<ImportJob>): Change[] {
  const ended = part.next >= job.total;
  const state: Change = { type: 'state', set: { import: { ...job, ...part, ended } } };
  return ended ? [state, { type: 'unstage' }] : [state];
}

/** Google refuses this one row: it is left out, and said. */
export function leaveOut(desk: Desk): readonly Change[] {
  const job = desk.state.import;
  const [row] = batchOf(desk.staged, job?.next ?? 0, 1);
  if (job === null || !row) return [];
  const where = `${job.name}: ${entryOf(row)?.row ?? row.at + 1}`;
  const problem = { code: 'import-row-refused' as const, where, detail: '' };
  const problems = [...desk.state.problems, problem].slice(-50);
  return [{ type: 'state', set: { problems } }, ...advanced(job, { next: row.at + 1 })];
}

function batchOf(staged: readonly StagedRow[], next: number, most: number): readonly StagedRow[] {
  const waiting = staged.filter((row) => row.at >= next).sort((a, b) => a.at - b.at);
  let letters = 0;
  const end = waiting.slice(0, most).findIndex((row) => {
    letters += row.what.length + row.continued.length + row.result.length + row.extra.length;
    return letters > mostLetters;
  });
  return waiting.slice(0, end < 0 ? most : Math.max(1, end));
}

interface Item {
  readonly entry: ImportEntry;
  readonly digest: string;
}

/** Known is what stands in Intake, and what stood further up in the same batch. */
function unknownOf(desk: Desk, entries: readonly ImportEntry[]): readonly Item[] {
  const imports = desk.intake.filter((row) => row.sheetId === tabs.imports.sheetId);
  const known = new Set(imports.map((row) => row.digest));
  return entries.flatMap((entry) => {
    const digest = digestOf(entry.key);
    if (known.has(digest)) return [];
    known.add(digest);
    return [{ entry, digest }];
  });
}

function entryOf({ what, continued, wanted, result, extra, rest }: StagedRow) {
  try {
    const texts = { what: what + continued, wanted, result, extra };
    return ImportEntry().safeParse({ ...JSON.parse(rest), ...texts }).data;
  } catch {
    return undefined;
  }
}

function enter(desk: Desk, { entry, digest }: Item, job: ImportJob): readonly Change[] {
  const facts = importedFacts(desk, entry);
  const detail = { import: job.name, row: entry.row };
  const { number, changes } = register(desk, facts, job.by, detail, dueOf(desk, facts));
  const { sheetId } = tabs.imports;
  const record = { sheetId, serial: entry.row, digest, number, recordedAt: desk.now };
  return [
    ...changes,
    { type: 'intake', row: { ...record, note: job.name } },
    // Ended long ago: it must not swell what every operation reads.
    ...(facts.status === 'open' ? [] : [{ type: 'archive' as const, number }]),
  ];
}
