// What all rows together tell: in which order dates are written, which words and scores occur, and what is damaged.

import { readDate } from '../../../plain/written-dates.ts';
import { asLine } from './clean.ts';
import { type DateField, dateFields, type Field, type Mapping } from './columns.ts';
import type { CsvRow } from './csv.ts';
import { blankColumn, type DateColumn, withCell } from './date-column.ts';
import { cellOf, type Rules, scoreFields } from './entries.ts';
import { isOn, readScore, type Scale, scaleOf } from './scores.ts';
import { statusOf } from './statuses.ts';

export interface Evidence {
  rows: number;
  readonly dates: Partial<Record<DateField, DateColumn>>;
  readonly statuses: Map<string, number>;
  /** null: not every row has a number of its own; then none is kept. */
  references: Set<string> | null;
  readonly scores: Readonly<Record<ScoreField, ScoreColumn>>;
  /** Long numbers of which a spreadsheet kept six digits, by column. */
  readonly shortened: Map<number, Damage>;
  readonly strange: Damage;
}

type ScoreField = (typeof scoreFields)[number];

export interface Damage {
  rows: number;
  example: string;
}

interface ScoreColumn {
  readonly numbers: Map<number, number>;
  readonly own: Map<Scale, number>;
  readonly words: Map<string, number>;
}

type Seen = Pick<Rules, 'header' | 'mapping' | 'today'>;

const blankScores = (): ScoreColumn => ({ numbers: new Map(), own: new Map(), words: new Map() });

export const blankEvidence = (): Evidence => ({
  ...{ rows: 0, dates: {}, statuses: new Map(), references: new Set() },
  scores: { score: blankScores(), recommend: blankScores() },
  shortened: new Map(),
  strange: { rows: 0, example: '' },
});

export function noteRow(proof: Evidence, row: CsvRow, rules: Seen): void {
  proof.rows += 1;
  if (row.broken || row.cells.length > rules.header.length) {
    proof.references = null;
    return;
  }
  for (const field of dateFields) noteDate(proof, field, asLine(cellOf(row, rules, field)), rules);
  for (const field of scoreFields) noteScore(proof.scores[field], cellOf(row, rules, field));
  noteWords(proof, row, rules);
  noteDamage(proof, row, rules);
}

function noteDate({ dates }: Evidence, field: DateField, cell: string, { today }: Seen): void {
  const reading = cell === '' ? undefined : readDate(cell, Number(today.slice(0, 4)));
  if (reading) dates[field] = withCell(dates[field] ?? blankColumn, cell, reading);
}

const oneMore = <Key>(counts: Map<Key, number>, key: Key): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

function noteScore({ numbers, own, words }: ScoreColumn, cell: string): void {
  if (cell.trim() === '') return;
  const scored = readScore(cell);
  if (!scored) oneMore(words, asLine(cell).slice(0, 40));
  else if (scored.scale) oneMore(own, scored.scale);
  else oneMore(numbers, scored.value);
}

function noteWords(proof: Evidence, row: CsvRow, rules: Seen): void {
  const status = asLine(cellOf(row, rules, 'status'));
  if (status !== '' && !statusOf(status)) oneMore(proof.statuses, status);
  const reference = asLine(cellOf(row, rules, 'reference'));
  if (reference === '' || proof.references?.has(reference)) proof.references = null;
  proof.references?.add(reference);
}

const numbered = ['reference', 'order', 'phone'] as const satisfies readonly Field[];
const scientific = /^\+?\d(\.\d+)?E\+?\d+$/i;
/** Private use and the sign of what could not be read. */
const strangeSign = /[\ue000-\uf8ff\ufffd]/;

function noteDamage({ shortened, strange }: Evidence, row: CsvRow, rules: Seen): void {
  for (const field of numbered) {
    const cell = cellOf(row, rules, field).trim();
    const column = rules.mapping[field];
    if (column === undefined || !scientific.test(cell)) continue;
    const damage = shortened.get(column) ?? { rows: 0, example: cell };
    shortened.set(column, { ...damage, rows: damage.rows + 1 });
  }
  const cell = row.cells.find((each) => strangeSign.test(each));
  if (cell === undefined) return;
  strange.rows += 1;
  if (strange.example === '') strange.example = around(cell);
}

const around = (cell: string): string => {
  const at = cell.search(strangeSign);
  return cell.slice(Math.max(0, at - 10), at + 10);
};

/** The scale of each column of scores: would-you-recommend always goes from 0 to 10. */
export function scalesIn({ scores }: Evidence, mapping: Mapping): Rules['scales'] {
  const { numbers, own } = scores.score;
  const [said] = [...own].sort((a, b) => b[1] - a[1]);
  const counted = [...numbers.values()].reduce((sum, count) => sum + count, 0);
  const score = said && said[1] > counted ? said[0] : scaleOf(numbers);
  return {
    ...(mapping.score === undefined ? {} : { score }),
    ...(mapping.recommend === undefined ? {} : { recommend: '0-10' as const }),
  };
}

/** What stands among the scores and is none on their scale, the most frequent first. */
export function oddScores({ scores }: Evidence, scales: Rules['scales']) {
  return scoreFields.flatMap((field) => {
    const { numbers, words } = scores[field];
    const scale = scales[field];
    if (scale === undefined) return [];
    const off = [...numbers].filter(([value]) => !isOn(scale, value));
    const all = [...words, ...off.map(([value, count]) => [String(value), count] as const)];
    return all.length === 0 ? [] : [{ field, scale, odd: all.sort((a, b) => b[1] - a[1]) }];
  });
}
