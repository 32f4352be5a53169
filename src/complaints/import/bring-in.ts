// Batches of what waits in the Imports tab become complaints. History is written down as it was: nobody is mailed about
// it, and nothing is late that was never promised here.
import type { Change } from '../../desk/changes.ts';
import { blankFacts } from '../../desk/complaint.ts';
import {
  archivedWith,
  contactKeys,
  countedWith,
  customerNamed,
  holdersOf,
} from '../../desk/customer.ts';
import type { Desk } from '../../desk/desk.ts';
import { digestOf } from '../../desk/digest.ts';
import { ImportEntry, type ImportJob, type StagedRow } from '../../desk/import-entry.ts';
import { planOf } from '../../desk/plan.ts';
import type { Problem } from '../../desk/problem.ts';
import { tabs } from '../../desk/tabs.ts';
import { register } from '../intake/intake.ts';
import { importedAnswer } from './imported-answer.ts';
import { dueOf, importedFacts } from './imported-facts.ts';

/** In one commit at most this many rows and letters: its payload stays under 2 MB. */
const mostRows = 150;
const mostLetters = 200_000;

export interface Batch {
  /** The Imports tab was read from its first row: what is not there is nowhere. */
  readonly whole: boolean;
  readonly most: number;
}
export const fullBatch: Batch = { whole: false, most: mostRows };

/** Where somebody sorted, a part of the tab has gaps: what is in them stands elsewhere. */
function nextRows({ staged }: Desk, { next }: ImportJob, { whole, most }: Batch) {
  const found = batchOf(staged, next, most);
  return whole ? found : found.filter((row, at) => row.at === next + at);
}

/** The desk with no more customers and no more of Intake than these rows ask about: whatever is done for each row costs the
 * same, however many have come in already. */
export function shownFor(desk: Desk, batch: Batch): Desk {
  const job = desk.state.import;
  if (job === null || job.ended) return desk;
  const entries = nextRows(desk, job, batch).flatMap((row) => entryOf(row) ?? []);
  const digests = new Set(entries.flatMap(digestsOf));
  const intake = desk.intake.filter(({ digest }) => digests.has(digest));
  const keys = entries.map((entry) => contactKeys(desk, entry));
  return { ...desk, intake, ...(desk.lookup ? askedFor(desk, keys) : customersOf(desk, keys)) };
}

/** All at once. */
function askedFor(desk: Desk, keys: readonly (readonly string[])[]): Partial<Desk> {
  for (const theirs of keys) for (const id of holdersOf(desk, theirs)) customerNamed(desk, id);
  return {};
}

function customersOf(
  { customers, state }: Desk,
  keys: readonly (readonly string[])[],
): Partial<Desk> {
  const asked = new Set(keys.flat());
  const all = [...customers.values()];
  const highest = all.reduce((most, { id }) => Math.max(most, Number(id.slice(2)) || 0), 0);
  const shown = all.filter((one) => one.keys.some((key) => asked.has(key)));
  return {
    customers: new Map(shown.map((one) => [one.id, one])),
    state: { ...state, customers: Math.max(state.customers, highest) },
  };
}

/** The next rows that wait. */
export function bringIn(desk: Desk, batch: Batch): readonly Change[] {
  const job = desk.state.import;
  if (job === null || job.ended) return [];
  const { whole } = batch;
  const rows = nextRows(desk, job, batch);
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
    const [digest = '', ...former] = digestsOf(entry);
    if ([digest, ...former].some((each) => known.has(each))) return [];
    known.add(digest);
    return [{ entry, digest }];
  });
}

const digestsOf = ({ key, formerly }: ImportEntry): readonly string[] =>
  [key, formerly].filter((each) => each !== '').map(digestOf);

function entryOf({ what, continued, wanted, result, extra, rest }: StagedRow) {
  try {
    const texts = { what: what + continued, wanted, result, extra };
    return ImportEntry().safeParse({ ...JSON.parse(rest), ...texts }).data;
  } catch {
    return undefined;
  }
}

/** What never stands among the recent is counted as it comes in. */
function archivedAtOnce(
  desk: Desk,
  one: Parameters<typeof countedWith>[1],
  changes: readonly Change[],
): Change[] {
  const received = changes.flatMap((change) => (change.type === 'event' ? [change.event] : []));
  const known = customerNamed(desk, String(received[0]?.set['customer'] ?? ''));
  const written = changes.flatMap((change) =>
    change.type === 'customer' ? [change.customer] : [],
  );
  const counted = known && { ...known, ...written[0], ...countedWith(known, one) };
  const customer = counted ?? written[0];
  return customer ? [{ type: 'customer', customer: archivedWith(customer, one) }] : [];
}

function enter(desk: Desk, { entry, digest }: Item, job: ImportJob): readonly Change[] {
  const { sheetId } = tabs.imports;
  const record = { sheetId, serial: entry.row, digest, recordedAt: desk.now, note: job.name };
  const answer = (number: string, owner: string): readonly Change[] =>
    entry.score === null && entry.recommend === null
      ? []
      : [{ type: 'answer', answer: importedAnswer(desk, entry, number, owner) }];
  const noted = (number: string): Change => ({ type: 'intake', row: { ...record, number } });
  if (entry.as === 'answer') return [...answer('', ''), noted('')];
  const facts = importedFacts(desk, entry);
  const detail = { import: job.name, row: entry.row };
  const { number, changes } = register(desk, facts, job.by, detail, dueOf(desk, facts));
  return [
    ...changes,
    ...answer(number, facts.owner ?? ''),
    noted(number),
    ...(facts.status === 'open' ? [] : archivedAtOnce(desk, { ...blankFacts, ...facts }, changes)),
    // Ended long ago: it must not swell what every operation reads.
    ...(facts.status === 'open' ? [] : [{ type: 'archive' as const, number }]),
  ];
}
