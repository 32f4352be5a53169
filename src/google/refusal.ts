// A refusal with its sentence, in the desk's language.
import type { Done } from '../desk/call-results.ts';
import type { Desk } from '../desk/desk.ts';
import { type Refusal, refusalInWords } from '../desk/outcome.ts';
import { words } from '../desk/words.ts';

export type Refused = Extract<Done, { done: false }>;

export const refusal = (refused: Refusal, desk?: Desk, where = ''): Refused => ({
  done: false,
  refused,
  sentence: refusalInWords(words[desk?.settings.language ?? 'en'].refusals, { refused, where }),
});
