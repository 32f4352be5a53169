// A door of the sidebar for somebody who has not allowed the script to read the sheet: a sentence and Google's page, not
// Google's error.
import type { Done } from '../desk/call-results.ts';
import { lackText } from './lack-sentences.ts';
import { consent } from './permissions.ts';
import { readersLanguage } from './readers-language.ts';

type Refused = Extract<Done, { done: false }>;

/** Asks only when something went wrong: it costs nothing where nothing is missing. */
export const consented =
  <Args extends readonly unknown[], Result>(door: (...args: Args) => Result) =>
  (...args: Args): Result | Refused => {
    try {
      return door(...args);
    } catch (error) {
      const lack = consent();
      if (!lack.missing.includes('spreadsheets')) throw error;
      const sentence = lackText(lack, readersLanguage());
      return { done: false, refused: 'no-consent', sentence, link: lack.url };
    }
  };
