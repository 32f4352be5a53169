// The words of the poster's page and of the paper, by language.

import { poster as en } from '../../../language/en/poster.ts';
import type { Language } from '../../../language/languages.ts';
import { poster as zhHans } from '../../../language/zh-hans/poster.ts';
import { poster as zhHant } from '../../../language/zh-hant/poster.ts';
import type { Posters } from '../poster.ts';

export const posterWords: Record<Language, typeof en> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** Those that the firm's forms speak, the desk's own first. */
export const languagesOf = ({ places }: Posters): readonly Language[] =>
  (places[0]?.links ?? []).map(({ language }) => language);
