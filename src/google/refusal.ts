// A refusal with its sentence, in the desk's language.
import type { Done } from '../desk/call-results.ts';
import type { Desk } from '../desk/desk.ts';
import type { Refusal } from '../desk/outcome.ts';
import { words } from '../desk/words.ts';

export type Refused = Extract<Done, { done: false }>;

export const refusal = (refused: Refusal, desk?: Desk): Refused => ({
  done: false,
  refused,
  sentence: words[desk?.settings.language ?? 'en'].refusals[refused],
});
