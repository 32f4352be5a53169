// Reads a file once from beginning to end and keeps only what the preview shows: the memory stays bounded.

import type { Order } from '../../../plain/written-dates.ts';
import { shapesOf } from './cell-shapes.ts';
import {
  type DateField,
  dateFields,
  type Field,
  type Mapping,
  type Reasons,
  recogniseColumns,
  whyKnown,
} from './columns.ts';
import type { Delimiter } from './csv.ts';
import { blankColumn, type OrderFound, orderOf } from './date-column.ts';
import { type Encoding, encodingOf, isNoText } from './encoding.ts';
import { type Entry, type Rules, readEntry, type Trouble } from './entries.ts';
import {
  blankEvidence,
  type Damage,
  type Evidence,
  noteRow,
  oddScores,
  scalesIn,
} from './evidence.ts';
import type { Refused } from './not-readable.ts';
import type { Scale } from './scores.ts';
import { beginningOf, bodyRows, type Writing } from './table.ts';

/** What somebody said by hand; the rest is recognised. */
export interface Choices {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly mapping?: Mapping | undefined;
  /** Fields that no column holds, although one looks like it. */
  readonly without?: readonly string[] | undefined;
  readonly orders?: Readonly<Partial<Record<DateField, Order>>> | undefined;
  readonly otherwise?: 'open' | 'closed' | undefined;
  /** For rows that have no date, `YYYY-MM-DD`. */
  readonly oneDate?: string | undefined;
  readonly today: string;
}

export interface Question extends OrderFound {
  readonly field: DateField;
  readonly heading: string;
}

/** The columns of a file, and which of them is what. */
export interface Glance extends Writing {
  readonly header: readonly string[];
  /** The first thing that stands in each column. */
  readonly examples: readonly string[];
  readonly mapping: Mapping;
  readonly why: Reasons;
}

export interface Findings extends Glance {
  readonly rules: Rules;
  /** Rows that can be imported. */
  readonly count: number;
  readonly firstEntries: readonly Entry[];
  readonly troubles: readonly Trouble[];
  /** All of them; `troubles` holds the first. */
  readonly troubleCount: number;
  /** Rows that only repeat the headings or add up. */
  readonly passedOver: number;
  /** Columns of dates of which somebody has to say the order. */
  readonly questions: readonly Question[];
  /** Status words that say neither open nor closed, with how often. */
  readonly unknownStatuses: readonly (readonly [string, number])[];
  readonly oddScores: readonly {
    readonly field: Field;
    readonly scale: Scale;
    readonly odd: readonly (readonly [string, number])[];
  }[];
  readonly shortened: readonly (Damage & { readonly heading: string })[];
  readonly strange: Damage;
  /** No column says whether a complaint was closed. */
  readonly saysNoEnd: boolean;
}

const shown = { entries: 3, troubles: 500, statuses: 8 } as const;

/** Its columns, before any date was looked for. */
export async function glanceAt(source: Blob, choices: Choices): Promise<Seen | Refused> {
  if (await isNoText(source)) return 'not-text';
  const encoding = choices.encoding ?? (await encodingOf(source));
  const writing = { encoding, delimiter: choices.delimiter };
  const begun = await beginningOf(source, writing);
  if (begun === undefined) return 'empty';
  const { heading, sample } = begun;
  const shapes = shapesOf(sample, heading.header.length);
  const mapping = mappingFor(heading.header, choices, shapes);
  const why = whyKnown(heading.header, mapping, choices.mapping ?? {});
  const examples = shapes.map(({ example }) => example);
  return { ...writing, header: heading.header, examples, mapping, why, headingRow: heading.row };
}

interface Seen extends Glance {
  readonly headingRow: number;
}

export async function scan(source: Blob, choices: Choices): Promise<Findings | Refused> {
  const glance = await glanceAt(source, choices);
  if (typeof glance === 'string') return glance;
  const { header, mapping, headingRow, ...seen } = glance;
  const { today, otherwise = 'closed', orders = {}, oneDate = '' } = choices;
  const proof = await evidence(source, glance, { header, mapping, today });
  if (proof.rows === 0) return 'only-heading';
  if (mapping.received === undefined && oneDate === '') return 'no-date-column';
  const found = ordersFound(header, mapping, proof);
  const scales = scalesIn(proof, mapping);
  const rules: Rules = {
    ...{ header, headingRow, mapping, today, otherwise, oneDate, scales },
    orders: Object.fromEntries(
      found.map((one) => [one.field, one.order ?? orders[one.field] ?? null]),
    ),
    hasReferences: proof.references !== null,
  };
  return {
    ...{ ...seen, header, mapping, rules, ...(await readAll(source, glance, rules)) },
    questions: found.filter(({ order, choices: open }) => order === null && open.length > 1),
    unknownStatuses: [...proof.statuses].slice(0, shown.statuses),
    saysNoEnd: saysNoEnd(mapping),
    oddScores: oddScores(proof, scales),
    shortened: [...proof.shortened].map(([at, one]) => ({ ...one, heading: header[at] ?? '' })),
    strange: proof.strange,
  };
}

/** Scores alone are neither open nor closed. */
const saysNoEnd = (mapping: Mapping): boolean =>
  !(['status', 'closed', 'resolved'] as const).some((field) => field in mapping) &&
  !isOfScores(mapping);

export const isOfScores = (mapping: Mapping): boolean =>
  mapping.what === undefined && (mapping.score ?? mapping.recommend) !== undefined;

const ordersFound = (header: readonly string[], mapping: Mapping, { dates }: Evidence) =>
  dateFields.flatMap((field): Question[] => {
    const column = mapping[field];
    if (column === undefined) return [];
    return [{ field, heading: header[column] ?? '', ...orderOf(dates[field] ?? blankColumn) }];
  });

function mappingFor(
  header: readonly string[],
  { mapping, without = [] }: Choices,
  shapes: ReturnType<typeof shapesOf>,
): Mapping {
  const all = recogniseColumns(header, mapping, shapes);
  return Object.fromEntries(Object.entries(all).filter(([field]) => !without.includes(field)));
}

async function evidence(
  source: Blob,
  glance: Seen,
  rules: Pick<Rules, 'header' | 'mapping' | 'today'>,
): Promise<Evidence> {
  const proof = blankEvidence();
  const heading = { row: glance.headingRow, header: rules.header };
  for await (const row of bodyRows(source, glance, heading)) noteRow(proof, row, rules);
  return proof;
}

async function readAll(source: Blob, writing: Writing, rules: Rules) {
  const firstEntries: Entry[] = [];
  const troubles: Trouble[] = [];
  const counted = { count: 0, troubleCount: 0, passedOver: 0 };
  const heading = { row: rules.headingRow, header: rules.header };
  const passed = () => {
    counted.passedOver += 1;
  };
  for await (const row of bodyRows(source, writing, heading, passed)) {
    const read = readEntry(row, rules);
    if ('entry' in read) counted.count += 1;
    else counted.troubleCount += 1;
    if ('trouble' in read && troubles.length < shown.troubles) troubles.push(read.trouble);
    if ('entry' in read && firstEntries.length < shown.entries) firstEntries.push(read.entry);
  }
  return { ...counted, firstEntries, troubles };
}
