// Set-up: which steps are done, the forms that were made, and what went wrong, in words.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormLink } from '../../../desk/state.ts';
import type { Language } from '../../../language/languages.ts';
import { GooglesPage } from '../../../sidebar/pieces/consent.tsx';
import { copy } from '../../../sidebar/pieces/copy.tsx';
import { Button, Chip } from '../../../sidebar/pieces/pieces.tsx';
import { run } from '../../../sidebar/pieces/server.ts';
import type { SetUpFacts } from '../set-up.ts';
import { shown } from '../words/shown.ts';

type Words = (typeof shown)[Language];

/** What the server's set-up answers. */
export interface SetUpReport {
  readonly done: boolean;
  readonly steps: readonly { readonly title: string; readonly done: boolean }[];
  readonly forms: readonly (Pick<FormLink, 'language' | 'publicUrl'> & {
    readonly purpose: 'complaint' | 'satisfaction';
  })[];
  readonly problems: readonly string[];
  readonly notes?: readonly string[];
  readonly link?: string;
  readonly goesOn?: boolean;
  readonly happened?: string;
}

/** What is missing must be allowed first: nothing goes on by itself. */
const mayEnd = ({ steps, link }: SetUpReport): boolean => steps.length > 0 && !link;

export function Report({ report, language }: { report: SetUpReport; language: Language }) {
  const say = shown[language];
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus(), [report]);
  return (
    <section class="part report" tabIndex={-1} ref={box} aria-label={say.result}>
      <h2>{say.result}</h2>
      <ul class="steps-done">
        {report.steps.map(({ title, done }) => (
          <li key={title}>
            <Chip tone={done ? 'done' : 'calm'} text={done ? say.stepDone : say.stepOpen} />
            {title}
          </li>
        ))}
      </ul>
      {report.problems.length > 0 ? (
        <div class="trouble" role="alert">
          <b>{say.problems}</b>
          {report.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
          <GooglesPage link={report.link} language={language} />
        </div>
      ) : null}
      {mayEnd(report) ? <p class="notice">{endOf(report, say)}</p> : null}
      {(report.notes ?? []).map((note) => (
        <p class="notice" key={note}>
          {note}
        </p>
      ))}
      <Happened text={report.happened ?? ''} language={language} copyIt={say.copyHappened} />
      <Forms report={report} language={language} />
      {report.done && report.steps.length > 0 ? (
        <Button look="filled" onPress={() => void run('showSidebar', {}).catch(() => {})}>
          {say.showSidebar}
        </Button>
      ) : null}
    </section>
  );
}

const endOf = ({ done, goesOn }: SetUpReport, say: Words): string => {
  if (done) return say.finished;
  return goesOn === true ? say.unfinished : say.stopped;
};

/** A set-up before this one stopped. */
export function NotEnded({ facts, language }: BeforeProps) {
  const { stopped, happened = '' } = facts;
  const say = shown[language];
  if (stopped === undefined) return null;
  return (
    <div class="trouble" role="alert">
      <b>{say.notEnded}</b>
      <p>{say.stopped}</p>
      <Happened text={happened} language={language} copyIt={say.copyHappened} />
    </div>
  );
}

/** Where all is well, what the check saw is for whoever asks. */
export function Seen({ facts, language }: BeforeProps) {
  const { stopped, happened = '' } = facts;
  const copyIt = shown[language].copySeen;
  return stopped === undefined ? (
    <Happened text={happened} language={language} copyIt={copyIt} />
  ) : null;
}

interface BeforeProps {
  readonly facts: Pick<SetUpFacts, 'stopped' | 'happened'>;
  readonly language: Language;
}

interface HappenedProps {
  readonly text: string;
  readonly language: Language;
  readonly copyIt: string;
}

/** For whoever looks after the script. */
function Happened({ text, language, copyIt }: HappenedProps) {
  const say = shown[language];
  const [told, setTold] = useState('');
  if (text === '') return null;
  return (
    <div class="happened">
      <Button onPress={() => setTold(copy(text) ? say.copied : say.copyFailed)}>{copyIt}</Button>
      <span role="status">{told}</span>
      <details>
        <summary>{say.showHappened}</summary>
        <pre>{text}</pre>
      </details>
    </div>
  );
}

function Forms({ report, language }: { report: SetUpReport; language: Language }) {
  const say = shown[language];
  if (report.forms.length === 0) return null;
  return (
    <>
      <h3>{say.forms}</h3>
      <ul class="forms">
        {report.forms.map((form) => (
          <li key={form.publicUrl}>
            <a href={form.publicUrl} target="_blank" rel="noreferrer">
              {say.formOf[form.purpose]} · {say.languageNames[form.language]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
