// A figure beside the one before it and its target, in words: better or worse is a word and an arrow, never a colour.
import type { Settings } from '../../desk/policy.ts';
import type { Counted, Figure } from './counting.ts';
import { type FigureKey, figureOf } from './figures.ts';
import type { Period } from './periods.ts';
import type { said } from './words/said.ts';

/** What we want of a figure. `good: null` says nothing: more complaints may mean that more people dare to. */
export interface Aim {
  readonly key: FigureKey;
  readonly good: 'up' | 'down' | null;
  readonly target: (settings: Settings) => number | null;
}

const none = (): null => null;
const zero = (): number => 0;

/** The seven of the first screen and of Monday's letter (S100); whether we can be relied on comes first (S86). */
export const headline: readonly Aim[] = [
  { key: 'promiseKeeping', good: 'up', target: (s) => s.targetPromisesKept },
  { key: 'received', good: null, target: none },
  { key: 'late', good: 'down', target: zero },
  { key: 'answeredInTime', good: 'up', target: (s) => s.targetAnsweredInTime },
  { key: 'solvedInTime', good: 'up', target: (s) => s.targetSolvedInTime },
  { key: 'reopened', good: 'down', target: zero },
  { key: 'satisfied', good: 'up', target: (s) => s.targetSatisfied },
];

export const more: readonly Aim[] = [
  { key: 'open', good: null, target: none },
  { key: 'firstAnswerTime', good: 'down', target: (s) => s.firstAnswerHours * 60 },
  { key: 'solveTime', good: 'down', target: (s) => s.solveHours * 60 },
  { key: 'promisesMoved', good: null, target: none },
  { key: 'promisesBroken', good: 'down', target: zero },
  { key: 'noticed', good: null, target: none },
];

export const satisfaction: readonly Aim[] = [
  { key: 'satisfied', good: 'up', target: (s) => s.targetSatisfied },
  { key: 'topBox', good: 'up', target: none },
  { key: 'better', good: 'up', target: none },
  { key: 'asExpected', good: null, target: none },
  { key: 'worse', good: 'down', target: none },
  { key: 'comeBack', good: 'up', target: none },
  { key: 'satisfiedByPhone', good: 'up', target: none },
  { key: 'satisfiedByOwner', good: 'up', target: none },
  { key: 'asked', good: null, target: none },
  { key: 'answered', good: 'up', target: none },
  { key: 'lapsed', good: null, target: none },
  { key: 'declined', good: null, target: none },
];

export interface Progress {
  readonly name: string;
  /** Alone, for a card: the share without what it is a share of. */
  readonly value: string;
  /** Of how many; '' for what is no share. */
  readonly of: string;
  readonly now: string;
  readonly before: string;
  /** '▲ better', '▼ fewer', '→ same', or '' where the two cannot be compared. */
  readonly change: string;
  readonly target: string;
  /** A sign and a word, whether it was reached or missed; '' without a target or anything to hold against it. */
  readonly met: string;
}

export function progressOf(
  w: SummaryWords,
  settings: Settings,
  counted: Counted,
  { key, good, target }: Aim,
  [period, earlier]: readonly [Period, Period],
): Progress {
  const now = figureOf(counted, key, period);
  const before = figureOf(counted, key, earlier);
  const aim = target(settings);
  const held = aim === null ? null : rounded(now);
  return {
    name: w.figures[key],
    value: alone(w, now),
    of: now.unit === 'percent' && now.n > 0 ? partOf(w, key, now) : '',
    now: shown(w, key, now),
    before: shown(w, key, before),
    change: changeOf(w, good, rounded(now), rounded(before)),
    target: aim === null ? '' : plainly(w, now.unit, aim),
    met: aim === null || held === null ? '' : verdict(w, reaches(good, held, aim)),
  };
}

type SummaryWords = (typeof said)['en']['summary'];

const dash = '–';

const verdict = (w: SummaryWords, isReached: boolean): string =>
  isReached ? `✓ ${w.met}` : `✗ ${w.missed}`;

/** What a share is a share of; answers where nothing is said. */
const sharesOf: Readonly<Partial<Record<FigureKey, keyof SummaryWords['parts']>>> = {
  promiseKeeping: 'things',
  answeredInTime: 'things',
  solvedInTime: 'things',
  answered: 'people',
};

export function shown(w: SummaryWords, key: FigureKey, figure: Figure): string {
  const { n, unit } = figure;
  const value = rounded(figure);
  if (value === null) return unit === 'percent' && n > 0 ? w.answersOnly(n) : dash;
  const plain = plainly(w, unit, value);
  return unit === 'percent' ? w.bracketed(partOf(w, key, figure), plain) : plain;
}

function alone(w: SummaryWords, figure: Figure): string {
  const value = rounded(figure);
  return value === null ? dash : plainly(w, figure.unit, value);
}

function partOf(w: SummaryWords, key: FigureKey, { value, n }: Figure): string {
  if (value === null) return w.answersOnly(n);
  return w.parts[sharesOf[key] ?? 'answers'](Math.round((value * n) / 100), n);
}

const plainly = (w: SummaryWords, unit: Figure['unit'], value: number): string =>
  unit === 'percent'
    ? w.percent(value)
    : unit === 'minutes'
      ? w.hours(String(Math.round(value / 6) / 10))
      : String(value);

/** As exactly as it is shown: a difference nobody can see is none. */
const rounded = ({ value, unit }: Figure): number | null =>
  value === null ? null : unit === 'minutes' ? Math.round(value / 6) * 6 : Math.round(value);

const directions = {
  up: { sign: '▲', word: 'more' },
  down: { sign: '▼', word: 'less' },
} as const;

function changeOf(
  { change }: SummaryWords,
  good: Aim['good'],
  now: number | null,
  before: number | null,
): string {
  if (now === null || before === null) return '';
  if (now === before) return `→ ${change.same}`;
  const direction = now > before ? 'up' : 'down';
  const { sign, word } = directions[direction];
  if (good === null) return `${sign} ${change[word]}`;
  return `${sign} ${direction === good ? change.better : change.worse}`;
}

const reaches = (good: Aim['good'], value: number, aim: number): boolean =>
  good === 'down' ? value <= aim : value >= aim;
