// What scores say that were given elsewhere, before they were imported: each scale by itself, and never among ours.
import type { SurveyAnswer } from '../../desk/survey-answer.ts';
import { type Figure, ofAnswers } from './counting.ts';

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

export function importedScores(answers: readonly SurveyAnswer[]): ImportedScores {
  const imported = answers.filter(({ by }) => by === 'import');
  const scored = imported.filter(({ score }) => score !== null);
  const scales = [...new Set(scored.map(({ scale }) => scale))].sort();
  return {
    scales: scales.map((scale) => ({
      scale,
      topTwo: ofAnswers(
        scored.filter((one) => one.scale === scale),
        ({ score }) => Number(score) >= (satisfiedFrom[scale] ?? Infinity),
      ),
    })),
    recommend: netPromoter(imported.flatMap(({ recommend }) => recommend ?? [])),
  };
}

function netPromoter(given: readonly number[]): ImportedScores['recommend'] {
  const n = given.length;
  const promoters = given.filter((value) => value >= 9).length;
  const detractors = given.filter((value) => value <= 6).length;
  return { n, netPromoter: n === 0 ? null : (100 * (promoters - detractors)) / n };
}
