// What is kept of a person: a file for them, and erasing it, asked twice.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ComplaintView } from '../../../desk/call-results.ts';
import { Button, Loading, Title, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { Question } from '../../../sidebar/pieces/question.tsx';
import {
  actOnDesk,
  asFailure,
  askDesk,
  type Failure,
  newId,
} from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useDoing } from '../../../sidebar/pieces/use-doing.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import type { TheirData as Theirs } from '../privacy.ts';
import { shown } from '../words/shown.ts';
import { saveFile } from './save-file.ts';

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function TheirData({ view, done }: Props) {
  const { words } = useShared();
  const { action } = useWords(shown);
  const { number } = view.complaint;
  const { theirs, failure, load } = useTheirs(number);
  return (
    <>
      <Title>{action.erase}</Title>
      {failure ? <Trouble failure={failure} retry={load} /> : null}
      {theirs ? (
        <>
          <p>{theirs.say.all}</p>
          <File number={number} say={theirs.say} />
          <h2>{theirs.say.erase}</h2>
          {theirs.hindered === '' ? (
            <Erase number={number} say={theirs.say} done={done} />
          ) : (
            <p class="notice">{theirs.hindered}</p>
          )}
        </>
      ) : null}
      {theirs || failure ? null : <Loading words={words} />}
    </>
  );
}

function useTheirs(number: string) {
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = useCallback(() => {
    setFailure(null);
    askDesk('theirData', { number }).then(setTheirs, (error) => setFailure(asFailure(error)));
  }, [number]);
  useEffect(load, [load]);
  return { theirs, failure, load };
}

interface PartProps {
  readonly number: string;
  readonly say: Theirs['say'];
}

function File({ number, say }: PartProps) {
  const doing = useDoing();
  const save = async (): Promise<void> => {
    saveFile(await askDesk('personFile', { number }));
  };
  return (
    <section>
      <h2>{say.file}</h2>
      <p class="quiet hint">{say.fileHint}</p>
      {doing.failure ? <Trouble failure={doing.failure} /> : null}
      <Button busy={doing.busy} onPress={() => doing.run(save)}>
        {say.save}
      </Button>
    </section>
  );
}

function Erase({ number, say, done }: PartProps & Pick<Props, 'done'>) {
  const [isAsking, setAsking] = useState(false);
  const [id] = useState(newId);
  const doing = useDoing();
  const erase = async (): Promise<void> => {
    await actOnDesk('erase', { id, number });
    done();
  };
  return (
    <>
      {[say.goes, say.stays, say.beyond].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {isAsking ? (
        <Question
          title={say.sure}
          text={say.sureText}
          yes={say.yes}
          no={say.no}
          doing={doing}
          onYes={erase}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Button onPress={() => setAsking(true)}>{say.erase}…</Button>
      )}
    </>
  );
}
