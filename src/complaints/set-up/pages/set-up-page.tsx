// One page from an empty sheet to a desk.
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Lacking, WhatGoogleAsks } from '../../../sidebar/pieces/consent.tsx';
import { Button, Loading, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { actOnDesk, asFailure, askDesk, type Failure } from '../../../sidebar/pieces/server.ts';
import { SharedContext, sharedOutside } from '../../../sidebar/pieces/shared.ts';
import { browserLanguage, wordsOf } from '../../../sidebar/pieces/words.ts';
import type { SetUp, SetUpFacts } from '../set-up.ts';
import { shown } from '../words/shown.ts';
import { CopiedDesk, sixMinutes } from './copied-desk.tsx';
import { asSent, asTyped, type TypedSetUp } from './set-up-answers.ts';
import { Business, Reaching } from './set-up-business.tsx';
import { Opening, Promised, Start } from './set-up-hours.tsx';
import { RunBy } from './set-up-owner.tsx';
import { People } from './set-up-people.tsx';
import { NotEnded, Report, Seen, type SetUpReport } from './set-up-report.tsx';

export function SetUpPage() {
  const [facts, setFacts] = useState<SetUpFacts | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [language, setLanguage] = useState(browserLanguage);
  const ask = useCallback(async () => {
    setFailure(null);
    try {
      const answer = (await askDesk('setUpDefaults', {})) as SetUpFacts;
      setLanguage(answer.answers.language);
      setFacts(answer);
    } catch (error) {
      setFailure(asFailure(error));
    }
  }, []);
  useEffect(() => void ask(), [ask]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = shown[language].title;
  }, [language]);
  const desk = useMemo(
    () => sharedOutside(wordsOf[language], language, facts?.answers.zone ?? ''),
    [language, facts],
  );
  return (
    <SharedContext.Provider value={desk}>
      <main class="set-up">
        <h1>{shown[language].title}</h1>
        {failure ? <Trouble failure={failure} retry={() => void ask()} /> : null}
        {facts ? (
          <Lacking sentences={facts.lacks} link={facts.link} retry={() => void ask()} />
        ) : null}
        {facts ? <Situation facts={facts} onLanguage={setLanguage} /> : null}
        {facts || failure ? null : <Loading words={desk.words} />}
      </main>
    </SharedContext.Provider>
  );
}

/** What can be done here: set up, set up again, ask whoever runs it, or say what a copy is to be. */
function Situation({ facts, onLanguage }: AnswersProps) {
  const [report, setReport] = useState<SetUpReport | null>(null);
  const { language } = facts.answers;
  if (report) return <Report report={report} language={language} />;
  switch (facts.situation) {
    case 'copy':
    case 'just-copy':
      return <CopiedDesk onAnswer={setReport} />;
    case 'run-by':
      return <RunBy facts={facts} onAnswer={setReport} />;
    case 'no-memory':
      return <p class="notice">{shown[language].noMemory}</p>;
    case 'no-consent':
      return <WhatGoogleAsks language={language} open={true} />;
    default:
      return <Answers facts={facts} onLanguage={onLanguage} />;
  }
}

interface AnswersProps {
  readonly facts: SetUpFacts;
  readonly onLanguage: (language: SetUp['language']) => void;
}

export interface Section {
  readonly typed: TypedSetUp;
  readonly change: (part: Partial<TypedSetUp>) => void;
  /** Whose mails customers will see. */
  readonly me: string;
  readonly privacy: SetUpFacts['privacy'];
}

function Answers({ facts, onLanguage }: AnswersProps) {
  const { answers: defaults, me, privacy } = facts;
  const isNew = facts.situation === 'new';
  const [typed, setTyped] = useState(() => asTyped(defaults));
  const { busy, report, failure, setUp } = useSetUp();
  const change = (part: Partial<TypedSetUp>) => {
    setTyped({ ...typed, ...part });
    if (part.language) onLanguage(part.language);
  };
  const say = shown[typed.language];
  const section = { typed, change, me, privacy };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void setUp(asSent(typed, defaults));
      }}
    >
      <p class="quiet">{say.intro}</p>
      <WhatGoogleAsks language={typed.language} open={false} />
      {report ? null : <NotEnded facts={facts} language={typed.language} />}
      <fieldset class="fields" disabled={busy}>
        <Business {...section} />
        <Reaching {...section} />
        {isNew ? <Opening {...section} /> : null}
        <Promised {...section} />
        {isNew ? <People {...section} /> : <p class="notice">{say.inTabs}</p>}
        <Start {...section} isNew={isNew} />
      </fieldset>
      {report ? (
        <Report report={report} language={typed.language} />
      ) : (
        <Seen facts={facts} language={typed.language} />
      )}
      <div class="foot">
        {failure ? <Trouble failure={failure} /> : null}
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
      setReport((await actOnDesk('setUpDesk', answers, sixMinutes)) as SetUpReport);
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  };
  return { busy, report, failure, setUp };
}
