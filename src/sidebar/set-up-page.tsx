// One page from an empty sheet to a desk.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SetUp } from '../complaints/set-up.ts';
import { DeskContext, deskOutside } from './desk.ts';
import { Button, Trouble } from './pieces.tsx';
import { asFailure, callByName, type Failure } from './server.ts';
import { asSent, asTyped, type TypedSetUp } from './set-up-answers.ts';
import { Business, Reaching } from './set-up-business.tsx';
import { Opening, Promised, Start } from './set-up-hours.tsx';
import { People } from './set-up-people.tsx';
import { Report, type SetUpReport } from './set-up-report.tsx';
import { setUpWords } from './set-up-words.ts';
import { browserLanguage, wordsOf } from './words.ts';

export function SetUpPage() {
  const [defaults, setDefaults] = useState<SetUp | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [language, setLanguage] = useState(browserLanguage);
  const ask = useCallback(async () => {
    setFailure(null);
    try {
      const answer = (await callByName('setUpDefaults', {})) as SetUp;
      setLanguage(answer.language);
      setDefaults(answer);
    } catch (error) {
      setFailure(asFailure(error));
    }
  }, []);
  useEffect(() => void ask(), [ask]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = setUpWords[language].title;
  }, [language]);
  const desk = useMemo(
    () => deskOutside(wordsOf[language], language, defaults?.zone ?? ''),
    [language, defaults],
  );
  return (
    <DeskContext.Provider value={desk}>
      <main class="set-up">
        <h1>{setUpWords[language].title}</h1>
        {failure ? <Trouble failure={failure} retry={() => void ask()} /> : null}
        {defaults ? <Answers defaults={defaults} onLanguage={setLanguage} /> : null}
        {defaults || failure ? null : <p class="quiet">{desk.words.loading}</p>}
      </main>
    </DeskContext.Provider>
  );
}

interface AnswersProps {
  readonly defaults: SetUp;
  readonly onLanguage: (language: SetUp['language']) => void;
}

export interface Section {
  readonly typed: TypedSetUp;
  readonly change: (part: Partial<TypedSetUp>) => void;
}

function Answers({ defaults, onLanguage }: AnswersProps) {
  const [typed, setTyped] = useState(() => asTyped(defaults));
  const { busy, report, failure, setUp } = useSetUp();
  const change = (part: Partial<TypedSetUp>) => {
    setTyped({ ...typed, ...part });
    if (part.language) onLanguage(part.language);
  };
  const say = setUpWords[typed.language];
  const section = { typed, change };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void setUp(asSent(typed, defaults));
      }}
    >
      <p class="quiet">{say.intro}</p>
      <fieldset class="fields" disabled={busy}>
        <Business {...section} />
        <Reaching {...section} />
        <Opening {...section} />
        <Promised {...section} />
        <People {...section} />
        <Start {...section} />
      </fieldset>
      {failure ? <Trouble failure={failure} /> : null}
      {report ? <Report report={report} language={typed.language} /> : null}
      <div class="foot">
        <Button look="filled" submits busy={busy}>
          {busy ? say.going : report ? say.again : say.go}
        </Button>
      </div>
    </form>
  );
}

function useSetUp() {
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<SetUpReport | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const setUp = async (answers: SetUp): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      setReport((await callByName('setUpDesk', answers, sixMinutes)) as SetUpReport);
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  };
  return { busy, report, failure, setUp };
}

/** As long as Google lets an execution run. */
const sixMinutes = 360_000;
