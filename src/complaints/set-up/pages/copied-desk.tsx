// A copied workbook asks a person: a new desk, or just a copy? Until then it does nothing.
import { useState } from 'preact/hooks';

import { Button } from '../../../sidebar/pieces/pieces.tsx';
import { Question } from '../../../sidebar/pieces/question.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useDoing } from '../../../sidebar/pieces/use-doing.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { copied } from '../words/copied.ts';
import type { SetUpReport } from './set-up-report.tsx';

/** As long as Google lets an execution run. */
export const sixMinutes = 360_000;

export function CopiedDesk({ onAnswer }: { onAnswer: (report: SetUpReport) => void }) {
  const say = useWords(copied);
  const doing = useDoing();
  const [choice, choose] = useState<'new' | 'copy' | null>(null);
  const answer = async () => {
    onAnswer((await actOnDesk('answerCopy', { choice }, sixMinutes)) as SetUpReport);
  };
  const asked =
    choice === 'new'
      ? { title: say.new, text: say.newText, yes: say.newYes, going: say.going }
      : { title: say.just, text: say.justText, yes: say.justYes };
  return (
    <section class="part copied" aria-label={say.title}>
      <h2>{say.title}</h2>
      <p>{say.text}</p>
      {choice === null ? (
        <div class="answers">
          <Button look="filled" onPress={() => choose('new')}>
            {say.new}
          </Button>
          <Button onPress={() => choose('copy')}>{say.just}</Button>
        </div>
      ) : (
        <Question
          key={choice}
          {...asked}
          no={say.no}
          doing={doing}
          onYes={answer}
          onNo={() => choose(null)}
        />
      )}
    </section>
  );
}
