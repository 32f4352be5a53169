// What Google asks before the script may do anything, and what a person has not allowed.
import type { Consent, Missing } from '../complaints/consent.ts';
import type { Language } from '../language/languages.ts';
import { consentWords } from './consent-words.ts';
import { useDesk } from './desk.ts';
import { Button } from './pieces.tsx';

/** Folded for whoever has been through it; open where it is the next thing to do. */
export function WhatGoogleAsks({ language, open }: { language: Language; open: boolean }) {
  const say = consentWords[language];
  return (
    <details class="part asks" open={open}>
      <summary>{say.title}</summary>
      <p>{say.first}</p>
      <ol>
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{say.why}</p>
      <p>{say.staff}</p>
      <p class="quiet">{say.blocked}</p>
    </details>
  );
}

interface GooglesPageProps {
  readonly link: string | undefined;
  readonly language: Language;
}

/** Google's page with a box for each permission. */
export function GooglesPage({ link, language }: GooglesPageProps) {
  if (!link?.startsWith('https://')) return null;
  return (
    <a class="press" href={link} target="_blank" rel="noreferrer">
      {consentWords[language].open}
    </a>
  );
}

interface LackingProps {
  readonly sentences: readonly string[];
  readonly link: string;
  readonly retry: () => void;
}

/** What does not work for want of a permission, and the way to give it. */
export function Lacking({ sentences, link, retry }: LackingProps) {
  const { words, language } = useDesk();
  if (sentences.length === 0) return null;
  return (
    <section class="notice gentle lacking" role="alert">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{consentWords[language].after}</p>
      <div class="answers">
        <GooglesPage link={link} language={language} />
        <Button onPress={retry}>{words.tryAgain}</Button>
      </div>
    </section>
  );
}

/** Whom the desk does not know reads that on top (queue.tsx). */
const isForTheFoot = (missing: Missing): boolean => missing !== 'userinfo.email';

/** The sidebar's quiet line. */
export function ConsentLine({ consent }: { consent: Consent }) {
  const { words, language } = useDesk();
  return (
    <>
      {consent.missing.filter(isForTheFoot).map((missing) => (
        <p key={missing}>{words.problems['permission-missing'](missing, '')}</p>
      ))}
      {consent.missing.length > 0 ? (
        <p>
          <a href={consent.url} target="_blank" rel="noreferrer">
            {consentWords[language].open}
          </a>
        </p>
      ) : null}
    </>
  );
}
