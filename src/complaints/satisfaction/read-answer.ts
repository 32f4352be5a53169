// From what stands in a response of the satisfaction form, in whatever language, to what it says.

import { comparisons, verdicts } from '../../desk/choices.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Response } from '../../desk/response.ts';
import { asShown, oneCell } from '../../plain/text.ts';
import { said } from './words/said.ts';

export interface Said {
  readonly score: number | null;
  readonly expected: Complaint['expected'];
  readonly comeBack: Complaint['comeBack'];
  readonly comment: string;
  /** "Do not ask me again". */
  readonly noMore: boolean;
}

/** Only that they do not want to be asked. */
export const saysNothing = ({ score, expected, comeBack, comment }: Said): boolean =>
  score === null && expected === 'unknown' && comeBack === 'unknown' && comment === '';

export function readAnswer({ answers }: Pick<Response, 'answers'>): Said {
  const forms = Object.values(said).map(({ form }) => form);
  const answer = (field: string): string => plain(answers[field] ?? '');
  const choice = <Code extends string>(
    field: string,
    codes: readonly Code[],
    words: readonly Readonly<Record<string, string>>[],
  ): Code | undefined =>
    codes.find(
      (code) =>
        answer(field) === code || words.some((word) => plain(word[code] ?? '') === answer(field)),
    );
  const expected = forms.map((form) => form.expectedChoices);
  const comeBack = forms.map((form) => form.comeBackChoices);
  return {
    score: scoreOf(answer('score'), forms),
    expected: choice('expected', comparisons, expected) ?? 'unknown',
    comeBack: choice('comeBack', verdicts, comeBack) ?? 'unknown',
    comment: asShown((answers['comment'] ?? '').slice(0, oneCell)).trim(),
    noMore: answer('noMore') !== '',
  };
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** '4', '4 Satisfied', 'Satisfied'; the firm may have changed the words, hardly the digit. */
function scoreOf(text: string, forms: readonly { readonly scores: readonly string[] }[]) {
  const digit = /^[1-5](?![\d.,])/.exec(text)?.[0];
  if (digit !== undefined) return Number(digit);
  const known = forms
    .flatMap((form) => form.scores)
    .find((score) => plain(score).slice(1).trim() === text);
  return known === undefined || text === '' ? null : Number(known.charAt(0));
}
