// Which rows of the Archive and of Answers a report reads, and how those that will stay as they are become blocks.
import type { Instant } from '../../desk/calendar.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import {
  type AnswerBlock,
  blockRows,
  type ComplaintBlock,
  type HistorySpans,
  isBlockRead,
  type RowSpan,
  type Stretch,
} from '../../desk/history.ts';
import type { SurveyAnswer } from '../../desk/survey-answer.ts';
import { firstEnd, outSince } from '../privacy/privacy.ts';
import { isCounted } from './counting.ts';
import { sumOfAnswers, sumOfComplaints } from './life.ts';
import { fourWeeksUpTo, thisMonday, weeksUpTo } from './periods.ts';
import { chartWeeks } from './summary.ts';

/** So many rows behind the last block are read at once, some six megabytes: a desk that stood before there were blocks is
 * sealed over several runs. */
const mostRows = 10 * blockRows;

interface Block {
  readonly latest: Instant | null;
  readonly last: string;
}

/** From where on any figure of a page or a letter looks: twelve weeks, the first of them as the last of four. */
export function horizonOf(desk: Pick<Desk, 'now' | 'settings'>): Instant {
  const { zone } = desk.settings;
  const [first] = weeksUpTo(thisMonday(desk), chartWeeks, zone);
  return first ? fourWeeksUpTo(first, zone).from : 0;
}

/** What a report reads. */
export function recentSpans(desk: Pick<Desk, 'now' | 'settings' | 'state'>): HistorySpans {
  const horizon = horizonOf(desk);
  const isRecent = ({ latest }: Block): boolean => latest !== null && latest >= horizon;
  const { archiveBlocks, answerBlocks } = desk.state;
  return { archive: spansOf(archiveBlocks, isRecent), answers: spansOf(answerBlocks, isRecent) };
}

/** What the night reads to see whether anything is out of time. */
export function outOfTimeSpans(desk: Pick<Desk, 'now' | 'settings' | 'state'>): HistorySpans {
  const since = outSince(desk);
  const { archiveBlocks } = desk.state;
  return {
    archive: spansOf(archiveBlocks, ({ ended }) => ended !== null && ended < since),
    answers: [],
  };
}

/** With what was read and the blocks of complaints that were answered about long after; undefined when there are none. */
export function lateSpans({ history, ...desk }: Desk): HistorySpans | undefined {
  if (!history) return undefined;
  const horizon = horizonOf(desk);
  const isKnown = (number: string): boolean =>
    desk.complaints.has(number) || desk.archived.has(number);
  const late = desk.answers
    .filter((one) => isCounted(one) && one.at >= horizon && !isKnown(one.number))
    .map(({ number }) => rankOf(number));
  const isLate = ({ low, high }: ComplaintBlock): boolean =>
    late.some((rank) => rank >= low && rank <= high);
  const { archiveBlocks } = desk.state;
  const isRead = archiveBlocks.map((_, at) => isBlockRead(history.archive, at));
  if (!archiveBlocks.some((block, at) => !isRead[at] && isLate(block))) return undefined;
  const archive = spansOf(archiveBlocks, (block, at) => isRead[at] === true || isLate(block));
  return { archive, answers: history.answers.map(({ from, to }) => ({ from, to })) };
}

/** 'R-2026-0042' -> 20260000042; what is no number of ours comes first. */
function rankOf(number: string): number {
  const [, year, serial] = /(\d{4})-(\d+)$/.exec(number) ?? [];
  return Number(year ?? 0) * 10_000_000 + Number(serial ?? 0);
}

/** The last row of the last block is read, too: it tells whether all stand where they stood. */
function spansOf<One extends Block>(
  blocks: readonly One[],
  isWanted: (block: One, at: number) => boolean,
): RowSpan[] {
  const sealed = blocks.length * blockRows;
  const spans = blocks.flatMap((block, at) =>
    isWanted(block, at) ? [{ from: at * blockRows, to: (at + 1) * blockRows }] : [],
  );
  return joined([...spans, { from: Math.max(0, sealed - 1), to: sealed + mostRows }]);
}

function joined(spans: readonly RowSpan[]): RowSpan[] {
  const all: RowSpan[] = [];
  for (const { from, to } of spans) {
    const last = all[all.length - 1];
    if (last && from <= last.to) all[all.length - 1] = { from: last.from, to };
    else all.push({ from, to });
  }
  return all;
}

/** False while blocks are missing, or do not hold any more: the next run seals on, and reports when it has come to the end. */
export function isWhole({ state, history }: Desk): boolean {
  if (!history) return true;
  const parts = [
    { blocks: state.archiveBlocks, read: history.archive.map(keyed(complaintKey)) },
    { blocks: state.answerBlocks, read: history.answers.map(keyed(answerKey)) },
  ];
  return parts.every(({ blocks, read }) => isSound(blocks, read) && isToTheEnd(blocks, read));
}

const complaintKey = ({ number }: Complaint): string => number;
const answerKey = ({ number, at }: SurveyAnswer): string => `${number} ${at}`;

const keyed =
  <Item>(keyOf: (item: Item) => string) =>
  ({ from, to, rows }: Stretch<Item>): Stretch<string> => ({
    from,
    to,
    rows: rows.map((item) => (item === undefined ? '' : keyOf(item))),
  });

/** The stretch in which the last block ends and what is not sealed yet begins. */
const tailOf = <Item>(blocks: readonly Block[], read: readonly Stretch<Item>[]) =>
  read.find(({ to }) => to > blocks.length * blockRows);

function isSound(blocks: readonly Block[], read: readonly Stretch<string>[]): boolean {
  const [last, tail] = [blocks[blocks.length - 1], tailOf(blocks, read)];
  return !last || tail?.rows[blocks.length * blockRows - 1 - tail.from] === last.last;
}

function isToTheEnd(blocks: readonly Block[], read: readonly Stretch<string>[]): boolean {
  const tail = tailOf(blocks, read);
  return !tail || tail.rows.length < tail.to - tail.from;
}

/** Full blocks behind the last become sealed, and a block that was read is what its rows add up to now. Where rows were
 * deleted, all of them are sealed anew. */
export const seal = (desk: Desk): readonly Change[] => [...sealArchive(desk), ...sealAnswers(desk)];

export function sealArchive({ state, history }: Desk): readonly Change[] {
  if (!history) return [];
  const before = state.archiveBlocks;
  const archiveBlocks = sealed(before, history.archive, complaintKey, complaintBlock);
  return isSame(archiveBlocks, before) ? [] : [setting({ archiveBlocks })];
}

function sealAnswers({ state, history, unwritable }: Desk): readonly Change[] {
  // A heading that is missing would be missing in the sums for good.
  if (!history || unwritable.has('answers')) return [];
  const before = state.answerBlocks;
  const answerBlocks = sealed(before, history.answers, answerKey, answerBlock);
  return isSame(answerBlocks, before) ? [] : [setting({ answerBlocks })];
}

const isSame = (a: readonly Block[], b: readonly Block[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const setting = (set: Partial<Desk['state']>): Change => ({ type: 'state', set });

function complaintBlock(rows: readonly Complaint[], last: string): ComplaintBlock {
  const ranks = rows.map(({ number }) => rankOf(number));
  return {
    ...sumOfComplaints(rows),
    last,
    low: Math.min(Number.MAX_SAFE_INTEGER, ...ranks),
    high: Math.max(0, ...ranks),
    ended: firstEnd(rows),
  };
}

const answerBlock = (rows: readonly SurveyAnswer[], last: string): AnswerBlock => ({
  ...sumOfAnswers(rows),
  last,
});

function sealed<Item, One extends Block>(
  blocks: One[],
  read: readonly Stretch<Item>[],
  keyOf: (item: Item) => string,
  blockOf: (rows: readonly Item[], last: string) => One,
): One[] {
  if (!isSound(blocks, read.map(keyed(keyOf)))) return [];
  const rowsOf = (block: number): readonly (Item | undefined)[] => {
    const from = block * blockRows;
    const stretch = read.find((one) => one.from <= from && one.to >= from + blockRows);
    return stretch?.rows.slice(from - stretch.from, from - stretch.from + blockRows) ?? [];
  };
  const made = (block: number): One | undefined => {
    const rows = rowsOf(block);
    const last = rows[blockRows - 1];
    if (rows.length < blockRows) return undefined;
    const there = rows.filter((item) => item !== undefined);
    return blockOf(there, last === undefined ? '' : keyOf(last));
  };
  const all = blocks.map((block, at) => made(at) ?? block);
  for (let more = made(all.length); more; more = made(all.length)) all.push(more);
  return all;
}
