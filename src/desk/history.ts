// Archive and Answers are only appended to: of rows that stand there for good, State keeps what blocks of them add up to, and
// a report reads only the blocks that say something of late, and what stands behind the last block.
import * as z from 'zod/mini';
import type { Complaint } from './complaint.ts';
import type { SurveyAnswer } from './survey-answer.ts';

const moment = z.nullable(z.number());

export const ComplaintSum = z.object({
  /** The newest moment that any figure looks at. */
  latest: moment,
  /** When the first came in that counts. */
  first: moment,
  /** Likewise, without what was brought in, but with what was only noticed. */
  began: moment,
  /** Was anybody asked whether it was good? */
  asked: z.boolean(),
});
export type ComplaintSum = z.infer<typeof ComplaintSum>;

export const AnswerSum = z.object({
  /** The newest that counts. */
  latest: moment,
  /** Of scores that were brought in, by scale: how many, and how many of them satisfied. */
  scales: z.record(z.string(), z.object({ n: z.number(), top: z.number() })),
  recommend: z.object({ n: z.number(), promoters: z.number(), detractors: z.number() }),
});
export type AnswerSum = z.infer<typeof AnswerSum>;

/** `last`: what its last row is known by. A row deleted anywhere before it puts another in its place. */
export const ComplaintBlock = z.extend(ComplaintSum, {
  last: z.string(),
  /** The lowest and the highest number in it, as `rankOf` has them. */
  low: z.number(),
  high: z.number(),
  /** When the first of those that are over ended, of what is not erased. */
  ended: moment,
});
export type ComplaintBlock = z.infer<typeof ComplaintBlock>;

export const AnswerBlock = z.extend(AnswerSum, { last: z.string() });
export type AnswerBlock = z.infer<typeof AnswerBlock>;

/** Rows below the header, from 0, the last one not included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** What was found in a span; undefined = blank or unreadable. Fewer rows than it spans: the tab ends there. */
export interface Stretch<Item> extends RowSpan {
  readonly rows: readonly (Item | undefined)[];
}

export interface History {
  readonly archive: readonly Stretch<Complaint>[];
  readonly answers: readonly Stretch<SurveyAnswer>[];
}

export type HistorySpans = Readonly<Record<keyof History, readonly RowSpan[]>>;

/** Rows of a block. */
export const blockRows = 500;

export const isBlockRead = (read: readonly RowSpan[], block: number): boolean =>
  read.some(({ from, to }) => from <= block * blockRows && to >= (block + 1) * blockRows);

/** What was read and is in no sum of a block that was not. */
export const readOf = <Item>(read: readonly Stretch<Item>[], blocks: number): Item[] =>
  read.flatMap(({ from, rows }) =>
    rows.flatMap((item, index) => {
      const block = Math.floor((from + index) / blockRows);
      const isInSum = block < blocks && !isBlockRead(read, block);
      return item === undefined || isInSum ? [] : [item];
    }),
  );
