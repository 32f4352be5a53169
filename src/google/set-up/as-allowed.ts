// Set-up by somebody who has not allowed everything: it does what it still can, and says what is missing.
import type { Permission } from '../../desk/consent.ts';
import type { Language } from '../../language/languages.ts';
import { lackText } from '../lack-sentences.ts';
import { askAgain, consent } from '../permissions.ts';
import type { SetUpResult } from './complete-desk.ts';

/** Without these nothing may be begun: the desk could not read, or would not know whose it is. */
const first: readonly Permission[] = ['spreadsheets', 'userinfo.email'];

export function asAllowed(
  language: Language,
  work: () => SetUpResult,
  needed: readonly Permission[] = first,
): SetUpResult {
  const { missing } = consent();
  if (needed.some((permission) => missing.includes(permission))) return told(language, nothing);
  try {
    return told(language, work());
  } catch (error) {
    // What was taken away in the middle.
    if (consent().missing.length === 0) throw error;
    return told(language, nothing);
  }
}

export const nothing: SetUpResult = { done: false, steps: [], forms: [], problems: [] };

function told(language: Language, result: SetUpResult): SetUpResult {
  const lack = consent();
  if (lack.missing.length === 0) return result;
  askAgain();
  const problems = [lackText(lack, language), ...result.problems];
  return { ...result, done: false, problems, link: lack.url };
}
