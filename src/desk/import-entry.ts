// Complaints that come from a file: one row as it travels, as it waits in the Imports tab, and how far the work is.
import * as z from 'zod/mini';
import type { importingFacts } from '../complaints/import/facts.ts';
import { wallTimeIn } from '../plain/dates.ts';
import { longestLine, oneCell } from '../plain/text.ts';
import { fromIso } from './calendar.ts';
import { lazily } from './lazily.ts';
import type { RowOf } from './table.ts';

const line = () => z._default(z.string().check(z.maxLength(longestLine)), '');
const long = () => z._default(z.string().check(z.maxLength(oneCell)), '');

/** A time on the desk's own wall, or with its zone. */
const moment = () =>
  z.string().check(
    z.maxLength(25),
    z.refine<string>((text) => (fromIso(text) ?? wallTimeIn(text)) !== undefined),
  );

const perhapsScore = () => z._default(z.nullable(z.number().check(z.gte(0), z.lte(100))), null);

const moments = () => ({ firstAnswered: perhaps(), resolved: perhaps(), closed: perhaps() });

const howGood = () => ({
  /** On its own scale. */
  score: perhapsScore(),
  scale: line(),
  /** Would they recommend us, 0 to 10. */
  recommend: perhapsScore(),
});

const perhaps = () => z._default(z.nullable(moment()), null);

export const importStatuses = ['open', 'closed', 'withdrawn'] as const;

export const ImportEntry = lazily(() =>
  z.object({
    /** By what the same row is known when it comes again. */
    key: z.string().check(z.minLength(1), z.maxLength(200)),
    /** By what it was known before instants were compared. */
    formerly: z._default(z.string().check(z.maxLength(200)), ''),
    /** Of the file, to be named when something is wrong with it. */
    row: z.number().check(z.nonnegative()),
    received: moment(),
    status: z.enum(importStatuses),
    /** An answer says how good it was, and nothing else is taken of its row. */
    as: z._default(z.enum(['complaint', 'answer']), 'complaint'),
    what: z._default(z.string().check(z.maxLength(2 * oneCell)), ''),
    ...howGood(),
    ...moments(),
    owner: line(),
    name: line(),
    company: line(),
    mail: line(),
    phone: line(),
    place: line(),
    kind: line(),
    order: line(),
    about: line(),
    remedy: line(),
    cause: line(),
    wanted: long(),
    result: long(),
    extra: long(),
    hurt: z._default(z.boolean(), false),
  }),
);
export type ImportEntry = z.infer<ReturnType<typeof ImportEntry>>;
/** As it travels: what is blank is left out. */
export type SentEntry = z.input<ReturnType<typeof ImportEntry>>;

export type StagedRow = RowOf<typeof importingFacts.tabs.imports>;

export const ImportJob = z.object({
  id: z.string(),
  /** Name of the file. */
  name: z.string(),
  by: z.string(),
  total: z.number(),
  /** Rows that have arrived in the Imports tab. */
  staged: z.number(),
  /** Rows dealt with, of these. */
  next: z.number(),
  added: z.number(),
  /** Rows that had been imported before. */
  known: z.number(),
  /** When rows last arrived. */
  at: z.number(),
  ended: z.boolean(),
});
export type ImportJob = z.infer<typeof ImportJob>;

export const hasWork = (job: ImportJob | null): job is ImportJob =>
  job !== null && !job.ended && job.next < job.staged;

/** The browser was closed before all rows had arrived. */
const patience = 30 * 60_000;

export const isLeft = (job: ImportJob | null, now: number): boolean =>
  job !== null && !job.ended && job.next >= job.staged && now > job.at + patience;

/** A cell of which something was lost before we read it: an error, or digits of a number. */
export interface CellDoubt {
  readonly kind: 'error' | 'rounded';
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** As it is shown. */
  readonly text: string;
}

/** Rows of a tab as they were when they were read; of a row, what is blank at the end may be missing. */
export interface TabPart {
  /** Of the whole grid: while it is read in parts it must not change. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly rows: readonly (readonly string[])[];
  readonly doubts: readonly CellDoubt[];
}

export interface ImportProgress extends Omit<ImportJob, 'at'> {
  /** The person at the keyboard may not write into the Archive: only the clock does the work. */
  readonly byClock: boolean;
}
