// What the file itself got wrong, said before anything is brought in.
import type { ComponentChildren } from 'preact';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import { type Findings, isOfScores } from './scan.ts';
import type { LostInCells } from './table-file.ts';

interface Props {
  readonly found: Findings;
  readonly lost: LostInCells | undefined;
}

export function Doubts({ found, lost }: Props) {
  const say = useWords(shown);
  const { passedOver, strange, shortened, oddScores, rules } = found;
  return (
    <>
      {strange.rows === 0 ? null : <Doubt>{say.strange(strange.rows, strange.example)}</Doubt>}
      {lost ? <InCells header={rules.header} lost={lost} /> : null}
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

/** What the spreadsheet lost before anybody read it. */
function InCells({ header, lost }: { header: readonly string[]; lost: LostInCells }) {
  const say = useWords(shown);
  const { errors } = lost;
  return (
    <>
      {errors ? (
        <Doubt>
          {say.errorCells(errors.rows, errors.example, errors.row + 1, header[errors.column] ?? '')}
        </Doubt>
      ) : null}
      {[...lost.rounded].map(([column, { rows, example }]) => (
        <Doubt key={column}>{say.rounded(header[column] ?? '', example, rows)}</Doubt>
      ))}
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
