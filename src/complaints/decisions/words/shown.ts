import type { InEachLanguage } from '../../../language/languages.ts';
import { shown as en } from './en.ts';
import { shown as zhHans } from './zh-hans.ts';
import { shown as zhHant } from './zh-hant.ts';

export const shown: InEachLanguage<typeof en> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
