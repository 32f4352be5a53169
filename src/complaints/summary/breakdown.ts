// The same figures place by place and kind by kind. Never person by person: staff see these (S100).
import type { Cell } from '../changes.ts';
import type { Complaint } from '../complaint.ts';
import { type Desk, deskWords } from '../desk.ts';
import { type Counted, type FigureKey, figureOf } from './figures.ts';
import type { Period } from './periods.ts';
import { shown } from './standing.ts';

export interface Division {
  readonly title: string;
  readonly of: (c: Complaint) => string;
  readonly label: (value: string) => string;
  /** Values that belong to it even while nothing is counted of them, in their order. */
  readonly known: readonly string[];
}

export interface Slice {
  readonly label: string;
  readonly counted: Counted;
}

export function byPlace(desk: Desk): Division {
  const { summary: w } = deskWords(desk);
  return {
    title: w.places,
    of: (c) => c.place,
    label: (place) => (place === '' ? w.elsewhere : place),
    known: desk.places.map(({ place }) => place),
  };
}

export function byKind(desk: Desk): Division {
  const { summary: w } = deskWords(desk);
  return {
    title: w.kinds,
    of: (c) => c.kind,
    label: (kind) => kindName(desk, kind) || w.elsewhere,
    known: [],
  };
}

/** As the desk's own language calls it. */
export const kindName = ({ rules, settings }: Desk, kind: string): string =>
  rules.find((rule) => rule.kind === kind)?.names[settings.language] || kind;

/** One slice a value, most complaints first; values without any of late are left out unless they are known. */
export function slicesOf(
  counted: Counted,
  division: Division,
  [period, earlier]: readonly [Period, Period],
): readonly Slice[] {
  const both = { from: earlier.from, to: period.to };
  const sliced = [...valuesOf(counted, division)].map((value) => ({
    value,
    label: division.label(value),
    counted: only(counted, (c) => division.of(c) === value),
  }));
  return sliced
    .map((slice) => ({ ...slice, n: figureOf(slice.counted, 'received', both).n }))
    .filter(({ value, n }) => n > 0 || division.known.includes(value))
    .sort((a, b) => b.n - a.n);
}

const columns: readonly FigureKey[] = ['late', 'answeredInTime', 'satisfied'];

/** A title, a header and a row a slice, `most` at most; nothing when there is only one to compare with. */
export function breakdown(
  desk: Desk,
  counted: Counted,
  division: Division,
  periods: readonly [Period, Period],
  most: number,
): readonly (readonly Cell[])[] {
  const { summary: w } = deskWords(desk);
  const slices = atMost(slicesOf(counted, division, periods), most, w.others);
  if (slices.length < 2) return [];
  const row = ({ label, counted: some }: Slice): readonly Cell[] => [
    label,
    figureOf(some, 'received', periods[0]).n,
    figureOf(some, 'received', periods[1]).n,
    ...columns.map((key) => shown(w, key, figureOf(some, key, periods[0]))),
  ];
  return [
    [division.title, w.lastDays(7), w.daysBefore(7), ...columns.map((key) => w.figures[key])],
    ...slices.map(row),
  ];
}

const valuesOf = ({ complaints }: Counted, { of, known }: Division): ReadonlySet<string> =>
  new Set([...known, ...complaints.map(of)]);

function only(counted: Counted, holds: (c: Complaint) => boolean): Counted {
  const complaints = counted.complaints.filter(holds);
  const numbers = new Set(complaints.map((c) => c.number));
  return { ...counted, complaints, answers: counted.answers.filter((a) => numbers.has(a.number)) };
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
    answers: rest.flatMap((slice) => slice.counted.answers),
  };
  return [...slices.slice(0, most - 1), { label: others(rest.length), counted: together }];
}
