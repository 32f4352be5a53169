import type { InEachLanguage } from '../../../language/languages.ts';
import { decided as en } from './en.ts';
import { decided as zhHans } from './zh-hans.ts';
import { decided as zhHant } from './zh-hant.ts';

/** Apart from the rest, for the page shows it as well. */
export const decided: InEachLanguage<typeof en> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
