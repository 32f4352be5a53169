// What Google asks before the script may do anything, and what a person has not allowed.

import { shown } from '../../complaints/consent/words/shown.ts';
import type { Consent } from '../../desk/consent.ts';
import type { Language } from '../../language/languages.ts';
import { Button } from './pieces.tsx';
import { useShared } from './shared.ts';

/** Folded for whoever has been through it; open where it is the next thing to do. */
export function WhatGoogleAsks({ language, open }: { language: Language; open: boolean }) {
  const say = shown[language];
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
  /** The one thing to do. */
  readonly filled?: boolean;
}

/** Google's page with a box for each permission. */
export function GooglesPage({ link, language, filled = false }: GooglesPageProps) {
  if (!link?.startsWith('https://')) return null;
  return (
    <a class={filled ? 'press filled' : 'press'} href={link} target="_blank" rel="noreferrer">
      {shown[language].open}
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
  const { words, language } = useShared();
  if (sentences.length === 0) return null;
  return (
    <section class="notice gentle lacking" role="alert">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{shown[language].after}</p>
      <div class="answers">
        <GooglesPage link={link} language={language} />
        <Button onPress={retry}>{words.tryAgain}</Button>
      </div>
    </section>
  );
}

/** The sidebar's quiet line. What does not work meanwhile, *Check the desk* says. */
export function ConsentLine({ consent: { missing, url } }: { consent: Consent }) {
  const { words, language } = useShared();
  if (missing.length === 0) return null;
  const { line, what } = words.consent;
  return (
    <p class="not-allowed">
      {line(missing.map((one) => what[one]))}{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {shown[language].open}
      </a>
    </p>
  );
}
