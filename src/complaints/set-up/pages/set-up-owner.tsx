// Set-up by a second person: who runs the desk, and how a business owner takes over from somebody who left.
import { useState } from 'preact/hooks';
import { Button } from '../../../sidebar/pieces/pieces.tsx';
import { Question } from '../../../sidebar/pieces/question.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useDoing } from '../../../sidebar/pieces/use-doing.ts';
import type { SetUpFacts } from '../set-up.ts';
import { shown } from '../words/shown.ts';
import { sixMinutes } from './copied-desk.tsx';
import type { SetUpReport } from './set-up-report.tsx';

interface Props {
  readonly facts: SetUpFacts;
  readonly onAnswer: (report: SetUpReport) => void;
}

export function RunBy({ facts, onAnswer }: Props) {
  const say = shown[facts.answers.language];
  return (
    <>
      <section class="part">
        <p>{say.runBy(facts.installer)}</p>
        <p class="quiet">{say.askThem}</p>
      </section>
      {facts.mayTakeOver ? <TakeOver facts={facts} onAnswer={onAnswer} /> : null}
    </>
  );
}

function TakeOver({ facts, onAnswer }: Props) {
  const say = shown[facts.answers.language].takeOver;
  const doing = useDoing();
  const [asking, setAsking] = useState(false);
  const take = async () => {
    onAnswer((await actOnDesk('takeOver', {}, sixMinutes)) as SetUpReport);
  };
  return (
    <section class="part">
      <h2>{say.title}</h2>
      <p>{say.text}</p>
      {asking ? (
        <Question
          title={say.title}
          text={say.sure(facts.me)}
          yes={say.yes}
          no={say.no}
          going={say.going}
          doing={doing}
          onYes={take}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Button onPress={() => setAsking(true)}>{say.go}</Button>
      )}
    </section>
  );
}
