// Complaints from a file wait in the Imports tab until batches of them become complaints (bring-in.ts).
import * as z from 'zod/mini';
import { id, line, type Taken } from '../../desk/action.ts';
import type { Change } from '../../desk/changes.ts';
import type { Desk } from '../../desk/desk.ts';
import { ImportEntry, type ImportJob, type StagedRow } from '../../desk/import-entry.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { splitText } from '../../plain/text.ts';

/** Rows of one import; what the sheet has room for is asked besides. */
const mostImported = 200_000;

/** Rows `from`, `from + 1` ... of `total`; `id` names the import. */
export const sentRows = () => ({
  id: id(),
  name: line(),
  total: z.number().check(z.positive(), z.lte(mostImported)),
  from: z.number().check(z.nonnegative()),
  rows: z.array(ImportEntry()).check(z.minLength(1), z.maxLength(500)),
});
type Sent = Taken<ReturnType<typeof sentRows>>;

/** Rows wait in the Imports tab. Those that have arrived already change nothing: an answer was lost on the way. */
export function stage(desk: Desk, args: Sent): Outcome {
  const job = jobFor(desk, args);
  if ('refused' in job) return job;
  if (args.from < job.staged) return { changes: [] };
  if (args.from > job.staged || job.ended) return refuse('import-unknown');
  const staged = job.staged + args.rows.length;
  return {
    changes: [
      { type: 'stage', rows: args.rows.map((row, at) => stagedRow(row, args.from + at)) },
      { type: 'state', set: { import: { ...job, staged, at: desk.now } } },
    ],
  };
}

/** One file at a time. */
function jobFor(desk: Desk, args: Sent): ImportJob | Refused {
  const { import: job, practising } = desk.state;
  if (practising) return refuse('import-practising');
  if (job?.id === args.id) return job;
  if (job !== null && !job.ended) return refuse('import-running');
  return args.from === 0 ? newJob(desk, args) : refuse('import-unknown');
}

const newJob = ({ actor, now }: Desk, { id, name, total }: Sent) => ({
  ...{ id, name, total, by: actor, at: now },
  ...{ staged: 0, next: 0, added: 0, known: 0, ended: false },
});

function stagedRow(entry: ImportEntry, at: number): StagedRow {
  const { what, wanted, result, extra, ...rest } = entry;
  return { at, ...splitText(what), wanted, result, extra, rest: JSON.stringify(rest, unlessBlank) };
}

const unlessBlank = (_: string, value: unknown): unknown =>
  value === '' || value === null || value === false ? undefined : value;

/** What was not dealt with yet is forgotten. */
export const endImport = ({ state }: Desk): readonly Change[] =>
  state.import === null || state.import.ended
    ? []
    : [{ type: 'unstage' }, { type: 'state', set: { import: { ...state.import, ended: true } } }];
