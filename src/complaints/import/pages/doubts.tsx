// What the file itself got wrong, said before anything is brought in.
import type { ComponentChildren } from 'preact';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import { type Findings, isOfScores } from './scan.ts';

export function Doubts({ found }: { found: Findings }) {
  const say = useWords(shown);
  const { passedOver, strange, shortened, oddScores, rules } = found;
  return (
    <>
      {strange.rows === 0 ? null : <Doubt>{say.strange(strange.rows, strange.example)}</Doubt>}
      {shortened.map(({ heading, example, rows }) => (
        <Doubt key={heading}>{say.shortened(heading, example, rows)}</Doubt>
      ))}
      {oddScores.map(({ field, scale, odd }) => (
        <Doubt key={field}>{say.oddScores(scale, listed(odd))}</Doubt>
      ))}
      {isOfScores(rules.mapping) ? <p class="quiet hint">{say.onlyScores}</p> : null}
      {passedOver === 0 ? null : <p class="quiet hint">{say.passedOver(passedOver)}</p>}
    </>
  );
}

const Doubt = ({ children }: { children: ComponentChildren }) => (
  <p class="notice gentle" dir="auto">
    {children}
  </p>
);

const listed = (odd: readonly (readonly [string, number])[]): string =>
  odd
    .slice(0, 5)
    .map(([word, count]) => `${word} (${count})`)
    .join(', ');
