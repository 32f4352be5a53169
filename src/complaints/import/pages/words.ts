// The words of the import, by language.
import { importing as en } from '../../../language/en/import.ts';
import type { Language } from '../../../language/languages.ts';
import { importing as zhHans } from '../../../language/zh-hans/import.ts';
import { importing as zhHant } from '../../../language/zh-hant/import.ts';

export const importWords: Readonly<Record<Language, typeof en>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
