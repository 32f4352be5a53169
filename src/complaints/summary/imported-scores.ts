// What scores say that were given elsewhere, before they were imported: each scale by itself, and never among ours.
import type { AnswerSum } from '../../desk/history.ts';
import type { SurveyAnswer } from '../../desk/survey-answer.ts';
import { type Figure, share, unlessTooFew } from './counting.ts';

export interface ImportedScores {
  readonly scales: readonly {
    readonly scale: string;
    /** Of its two highest steps of five, or of ten. */
    readonly topTwo: Figure;
  }[];
  /** Promoters (9, 10) less detractors (0 to 6), of all who said, from -100 to 100. */
  readonly recommend: { readonly n: number; readonly netPromoter: number | null };
}

/** From here on a score counts as satisfied. */
const satisfiedFrom: Readonly<Record<string, number>> = {
  '1-3': 3,
  '1-5': 4,
  '1-10': 9,
  '0-10': 9,
  '0-100': 80,
};

export type Tally = Pick<AnswerSum, 'scales' | 'recommend'>;

export const noScores: Tally = { scales: {}, recommend: { n: 0, promoters: 0, detractors: 0 } };

/** Of one answer. */
export function tallyOf({ by, score, scale, recommend }: SurveyAnswer): Tally {
  if (by !== 'import') return noScores;
  const top = Number(score) >= (satisfiedFrom[scale] ?? Infinity) ? 1 : 0;
  return {
    scales: score === null ? {} : { [scale]: { n: 1, top } },
    recommend:
      recommend === null
        ? noScores.recommend
        : { n: 1, promoters: Number(recommend >= 9), detractors: Number(recommend <= 6) },
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  const scales = { ...a.scales };
  for (const [scale, { n, top }] of Object.entries(b.scales)) {
    const sum = scales[scale] ?? { n: 0, top: 0 };
    scales[scale] = { n: sum.n + n, top: sum.top + top };
  }
  const [one, other] = [a.recommend, b.recommend];
  return {
    scales,
    recommend: {
      n: one.n + other.n,
      promoters: one.promoters + other.promoters,
      detractors: one.detractors + other.detractors,
    },
  };
}

export const importedScores = ({ scales, recommend }: Tally): ImportedScores => ({
  scales: Object.entries(scales)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([scale, { n, top }]) => ({ scale, topTwo: unlessTooFew(share(top, n)) })),
  recommend: netPromoter(recommend),
});

const netPromoter = ({
  n,
  promoters,
  detractors,
}: AnswerSum['recommend']): ImportedScores['recommend'] => ({
  n,
  netPromoter: n === 0 ? null : (100 * (promoters - detractors)) / n,
});
