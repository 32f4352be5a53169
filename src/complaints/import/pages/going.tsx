// The desk at work on a file: how far it is, and what came of it.
import { useEffect, useId, useState } from 'preact/hooks';
import type { ImportProgress } from '../../../desk/import-entry.ts';
import { Button, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { actOnDesk, asFailure, type Failure } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

interface Props {
  readonly job: ImportProgress;
  readonly onJob: (job: ImportProgress) => void;
  readonly another: () => void;
}

export function Going({ job, onJob, another }: Props) {
  const say = useWords(shown);
  const { failure, stop, stopping } = useProgress(job, onJob);
  if (job.ended) return <Ended job={job} another={another} />;
  const isHalf = job.staged < job.total;
  return (
    <>
      <h2 dir="auto">{say.running(job.name)}</h2>
      <Bar job={job} />
      <p>
        {isHalf ? say.halfway(job.staged, job.total) : job.byClock ? say.byClock : say.mayClose}
      </p>
      {failure ? <Trouble failure={failure} /> : null}
      {isHalf ? (
        <Button look="filled" busy={stopping} onPress={() => void stop().then(another)}>
          {say.chooseAgain}
        </Button>
      ) : null}
      <Button busy={stopping} onPress={() => void stop()}>
        {say.stop}
      </Button>
      <p class="quiet hint">{say.stopHint}</p>
    </>
  );
}

function Bar({ job: { next, total } }: Pick<Props, 'job'>) {
  const { worked } = useWords(shown);
  const id = useId();
  return (
    <div class="field">
      <p id={id} role="status">
        {worked(next, total)}
      </p>
      <progress aria-labelledby={id} max={total} value={next} />
    </div>
  );
}

function Ended({ job, another }: Pick<Props, 'job' | 'another'>) {
  const { go } = useShared();
  const say = useWords(shown);
  const left = job.total - job.next;
  return (
    <section role="status" class="ended">
      <h2>✓ {say.ended}</h2>
      <p>{say.added(job.added)}</p>
      {job.known > 0 ? <p>{say.known(job.known)}</p> : null}
      {left > 0 ? <p>{say.stopped(left)}</p> : null}
      <p class="quiet">{say.where}</p>
      <div class="steps">
        <Button look="filled" onPress={() => go({ name: 'queue' })}>
          {say.toQueue}
        </Button>
        <Button onPress={another}>{say.otherFile}</Button>
      </div>
    </section>
  );
}

/** When only the clock does the work, looking more often shows nothing new. */
const pause = (job: ImportProgress): number => (job.byClock ? 30_000 : 300);
const afterFailure = 15_000;

/** Asks for the next batch as long as the page is open. */
function useProgress(job: ImportProgress, onJob: (job: ImportProgress) => void) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [stopping, setStopping] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (job.ended) return;
    const ask = () =>
      actOnDesk('importNext', { id: job.id }).then(
        (answer) => {
          setFailure(null);
          if (answer.import) onJob(answer.import);
        },
        (error) => {
          setFailure(asFailure(error));
          setTries(tries + 1);
        },
      );
    const timer = setTimeout(ask, failure ? afterFailure : pause(job));
    return () => clearTimeout(timer);
  }, [job, tries]);
  const stop = async (): Promise<void> => {
    setStopping(true);
    await actOnDesk('importStop', { id: job.id }).then(
      (answer) => answer.import && onJob(answer.import),
      (error) => setFailure(asFailure(error)),
    );
    setStopping(false);
  };
  return { failure, stop, stopping };
}
