// What stings in an answer, language by language, and what to say instead (S19, S34, S116).
import type { InEachLanguage } from '../../../language/languages.ts';
import { stinging as en } from './stinging-en.ts';
import { stinging as zhHans } from './stinging-zh-hans.ts';
import { stinging as zhHant } from './stinging-zh-hant.ts';

export interface Stinging {
  /** A pattern in small letters, looked for sentence by sentence. */
  readonly avoid: string;
  /** Of a sentence in which the same words are kind. */
  readonly unless?: string;
  readonly say: string;
}

/** The same said again and again: so often in one text. */
export interface Repeated {
  readonly word: string;
  readonly most: number;
  readonly say: string;
}

export const stinging: InEachLanguage<{
  readonly sentences: readonly Stinging[];
  readonly repeated: Repeated;
}> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
