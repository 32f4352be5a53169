// From what stands in a response of the decision form, in whatever language, to what it says.

import type { Response } from '../../desk/response.ts';
import { asShown } from '../../plain/text.ts';
import { type Answer, answers } from './decisions.ts';
import { said } from './words/said.ts';

export interface Decided {
  readonly answer: Answer;
  /** A word to whoever looks after it. */
  readonly text: string;
}

const longest = 2000;

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Whatever else the firm offers there is no yes: it is a no with these words. */
export function answerIn({ answers: given }: Pick<Response, 'answers'>): Decided {
  const chosen = plain(given['answer'] ?? '');
  const words = Object.values(said).map(({ form }) => form.choices);
  const answer = answers.find(
    (one) => one === chosen || words.some((choices) => plain(choices[one]) === chosen),
  );
  const word = asShown((given['word'] ?? '').slice(0, longest)).trim();
  if (answer !== undefined) return { answer, text: word };
  const own = [given['answer'] ?? '', word].filter((part) => part.trim() !== '').join(': ');
  return { answer: 'no', text: own.slice(0, longest) };
}
