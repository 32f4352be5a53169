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
  const say = useWords(shown);
  const { number } = view.complaint;
  const { theirs, failure, load } = useTheirs(number);
  return (
    <>
      <Title>{say.action.erase}</Title>
      {failure ? <Trouble failure={failure} retry={load} /> : null}
      {theirs ? (
        <>
          <p>{say.page.all(theirs.numbers)}</p>
          <File number={number} />
          <Erase number={number} theirs={theirs} done={done} />
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

function File({ number }: { number: string }) {
  const { page } = useWords(shown);
  const doing = useDoing();
  const save = async (): Promise<void> => {
    saveFile(await askDesk('personFile', { number }));
  };
  return (
    <section>
      <h2>{page.file}</h2>
      <p class="quiet hint">{page.fileHint}</p>
      {doing.failure ? <Trouble failure={doing.failure} /> : null}
      <Button busy={doing.busy} onPress={() => doing.run(save)}>
        {page.save}
      </Button>
    </section>
  );
}

interface EraseProps {
  readonly number: string;
  readonly theirs: Theirs;
  readonly done: () => void;
}

function Erase({ number, theirs, done }: EraseProps) {
  const { page } = useWords(shown);
  const { numbers, open, isAsked } = theirs;
  const hindered = isAsked ? page.asked : open.length > 0 ? page.open(open) : '';
  return (
    <section>
      <h2>{page.erase}</h2>
      {hindered === '' ? (
        <Sure number={number} numbers={numbers} done={done} />
      ) : (
        <p class="notice">{hindered}</p>
      )}
    </section>
  );
}

interface SureProps extends Omit<EraseProps, 'theirs'> {
  readonly numbers: readonly string[];
}

function Sure({ number, numbers, done }: SureProps) {
  const { page } = useWords(shown);
  const [isAsking, setAsking] = useState(false);
  const [id] = useState(newId);
  const doing = useDoing();
  const erase = async (): Promise<void> => {
    await actOnDesk('erase', { id, number });
    done();
  };
  return (
    <>
      <p>{page.goes}</p>
      <p>{page.stays}</p>
      <p>{page.beyond}</p>
      {isAsking ? (
        <Question
          title={page.sure}
          text={page.sureText(numbers)}
          yes={page.yes}
          no={page.no}
          doing={doing}
          onYes={erase}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Button onPress={() => setAsking(true)}>{page.erase}…</Button>
      )}
    </>
  );
}
