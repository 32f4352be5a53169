import type { InEachLanguage } from '../../../language/languages.ts';
import { copied as en } from './en.ts';
import { copied as zhHans } from './zh-hans.ts';
import { copied as zhHant } from './zh-hant.ts';

export const copied: InEachLanguage<typeof en> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
