// A refusal with its sentence, in the desk's language, or the reader's where no desk was read.
import type { Done } from '../desk/call-results.ts';
import type { Desk } from '../desk/desk.ts';
import { type Refusal, refusalInWords } from '../desk/outcome.ts';
import { words } from '../desk/words.ts';
import { readersLanguage } from './readers-language.ts';

export type Refused = Extract<Done, { done: false }>;

export function refusal(refused: Refusal, desk?: Desk, where = ''): Refused {
  const { refusals } = words[desk?.settings.language ?? readersLanguage()];
  return { done: false, refused, sentence: refusalInWords(refusals, { refused, where }) };
}
