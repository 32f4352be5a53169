// The same figures place by place and kind by kind.
import type { Cell } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Desk, inDeskLanguage } from '../../desk/desk.ts';
import type { Counted } from './counting.ts';
import type { Division } from './divisions.ts';
import { type FigureKey, figureOf } from './figures.ts';
import type { Period } from './periods.ts';
import { shown } from './progress.ts';
import { said } from './words/said.ts';

export interface Slice {
  /** '' = not said, or several together. */
  readonly value: string;
  readonly label: string;
  readonly counted: Counted;
}

/** One slice a value, worst first; values without any lately are left out unless they are known or something is open. */
export function slicesOf(
  counted: Counted,
  division: Division,
  [period, earlier]: readonly [Period, Period],
): readonly Slice[] {
  const both = { from: earlier.from, to: period.to };
  const sliced = [...valuesOf(counted, division)].map((value) => {
    const some = only(counted, (c) => division.of(c) === value);
    const lately = figureOf(some, 'received', both).n + figureOf(some, 'open', period).n;
    const ranks = division.order.map(
      (key) => figureOf(some, key, key === 'received' ? both : period).n,
    );
    return { value, label: division.label(value), counted: some, lately, ranks };
  });
  return sliced
    .filter(({ value, lately }) => lately > 0 || division.known.includes(value))
    .sort((a, b) => byRanks(a.ranks, b.ranks));
}

const byRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((rank, at) => (b[at] ?? 0) - rank).find((difference) => difference !== 0) ?? 0;

/** What a breakdown says of each slice. */
interface Column {
  readonly title: string;
  readonly show: (some: Counted) => Cell;
}

export function workColumns(desk: Desk, received: string, week: Period): readonly Column[] {
  const { summary: w } = inDeskLanguage(desk, said);
  const counting = (key: FigureKey) => (some: Counted) => figureOf(some, key, week).n;
  return [
    { title: received, show: counting('received') },
    { title: w.figures.open, show: counting('open') },
    { title: w.figures.late, show: counting('late') },
  ];
}

/** And whether people were satisfied: of four weeks, for few branches have five answers in one. */
export function placeColumns(
  desk: Desk,
  received: string,
  week: Period,
  fourWeeks: Period,
): readonly Column[] {
  const { summary: w } = inDeskLanguage(desk, said);
  return [
    ...workColumns(desk, received, week),
    {
      title: w.satisfiedLately,
      show: (some) => shown(w, 'satisfied', figureOf(some, 'satisfied', fourWeeks)),
    },
  ];
}

export function kindColumns(desk: Desk, periods: readonly [Period, Period]): readonly Column[] {
  const { summary: w } = inDeskLanguage(desk, said);
  const figures: readonly FigureKey[] = ['late', 'answeredInTime', 'satisfied'];
  return [
    ...periods.map((period, at) => ({
      title: at === 0 ? w.lastDays(7) : w.daysBefore(7),
      show: (some: Counted) => figureOf(some, 'received', period).n,
    })),
    ...figures.map((key) => ({
      title: w.figures[key],
      show: (some: Counted) => shown(w, key, figureOf(some, key, periods[0])),
    })),
  ];
}

/** A title, a header and a row a slice, `most` at most; nothing when there is only one to compare with. */
export function breakdown(
  desk: Desk,
  counted: Counted,
  division: Division,
  columns: readonly Column[],
  periods: readonly [Period, Period],
  most: number,
): readonly (readonly Cell[])[] {
  const { summary: w } = inDeskLanguage(desk, said);
  const slices = atMost(slicesOf(counted, division, periods), most, w.others);
  if (slices.length < 2) return [];
  return [
    [division.title, ...columns.map(({ title }) => title)],
    ...slices.map(({ label, counted: some }) => [label, ...columns.map(({ show }) => show(some))]),
  ];
}

const valuesOf = ({ complaints }: Counted, { of, known }: Division): ReadonlySet<string> =>
  new Set([...known, ...complaints.map(of)]);

function only(counted: Counted, holds: (c: Complaint) => boolean): Counted {
  const complaints = counted.complaints.filter(holds);
  const noticed = counted.noticed.filter(holds);
  const numbers = new Set([...complaints, ...noticed].map((c) => c.number));
  const answers = counted.answers.filter((a) => numbers.has(a.number));
  return { ...counted, complaints, noticed, answers };
}

/** What is over becomes one slice, so that the column still adds up. */
function atMost(
  slices: readonly Slice[],
  most: number,
  others: (n: number) => string,
): readonly Slice[] {
  if (slices.length <= most) return slices;
  const rest = slices.slice(most - 1);
  const [first] = rest;
  if (first === undefined) return slices;
  const together: Counted = {
    ...first.counted,
    complaints: rest.flatMap((slice) => slice.counted.complaints),
    noticed: rest.flatMap((slice) => slice.counted.noticed),
    answers: rest.flatMap((slice) => slice.counted.answers),
  };
  return [
    ...slices.slice(0, most - 1),
    { value: '', label: others(rest.length), counted: together },
  ];
}
