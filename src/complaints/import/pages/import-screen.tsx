// History from a file: choose it, see what will be read, answer what the file does not tell, and let it in.
import { useEffect, useState } from 'preact/hooks';
import type { ImportProgress } from '../../../desk/import-entry.ts';
import { Loading, Title, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { asFailure, askDesk, type Failure } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import { Check } from './check.tsx';
import { Choose } from './choose.tsx';
import { Going } from './going.tsx';
import type { Given } from './sources.ts';
import type { LostInCells } from './table-file.ts';
import { Unpack } from './unpack.tsx';

/** What is read, whatever it was made of. */
export interface Chosen {
  readonly source: Blob;
  readonly name: string;
  /** Of a tab or a workbook. */
  readonly lost?: LostInCells;
}

export function ImportScreen() {
  const { words, go } = useShared();
  const { title } = useWords(shown);
  return (
    <>
      <header class="bar">
        <button type="button" class="link" onClick={() => go({ name: 'queue' })}>
          ‹ {words.back}
        </button>
      </header>
      <main class="import">
        <Title>{title}</Title>
        <Steps />
      </main>
    </>
  );
}

/** Whatever is still going on comes first: one file at a time. */
function Steps() {
  const { words } = useShared();
  const [job, setJob] = useState<ImportProgress | null | undefined>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [given, give] = useState<Given | null>(null);
  const [chosen, choose] = useState<Chosen | null>(null);
  useEffect(() => {
    askDesk('importStatus', {}).then(
      ({ import: last }) => setJob(last?.ended ? null : last),
      (error) => setFailure(asFailure(error)),
    );
  }, []);
  const another = () => {
    setJob(null);
    give(null);
    choose(null);
  };
  if (failure) return <Trouble failure={failure} />;
  if (job === undefined) return <Loading words={words} />;
  if (job !== null) return <Going job={job} onJob={setJob} another={another} />;
  if (given === null) return <Choose onGiven={give} />;
  if (chosen === null) return <Unpack given={given} onChosen={choose} another={another} />;
  return <Check chosen={chosen} onStarted={setJob} another={another} />;
}
