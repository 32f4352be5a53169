// Set-up: which steps are done, the forms that were made, and what went wrong, in words.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FormLink } from '../complaints/state.ts';
import type { Language } from '../language/languages.ts';
import { GooglesPage } from './consent.tsx';
import { Button, Chip } from './pieces.tsx';
import { callByName } from './server.ts';
import { setUpWords } from './set-up-words.ts';

/** What the server's set-up answers. */
export interface SetUpReport {
  readonly done: boolean;
  readonly steps: readonly { readonly title: string; readonly done: boolean }[];
  readonly forms: readonly Pick<FormLink, 'language' | 'purpose' | 'publicUrl'>[];
  readonly problems: readonly string[];
  readonly notes?: readonly string[];
  readonly link?: string;
}

/** What is missing must be allowed first: nothing goes on by itself. */
const goesOn = ({ steps, link }: SetUpReport): boolean => steps.length > 0 && !link;

export function Report({ report, language }: { report: SetUpReport; language: Language }) {
  const say = setUpWords[language];
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
      {goesOn(report) ? <p class="notice">{report.done ? say.finished : say.unfinished}</p> : null}
      {(report.notes ?? []).map((note) => (
        <p class="notice" key={note}>
          {note}
        </p>
      ))}
      <Forms report={report} language={language} />
      {report.done && report.steps.length > 0 ? (
        <Button look="filled" onPress={() => void callByName('showSidebar', {}).catch(() => {})}>
          {say.showSidebar}
        </Button>
      ) : null}
    </section>
  );
}

function Forms({ report, language }: { report: SetUpReport; language: Language }) {
  const say = setUpWords[language];
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
