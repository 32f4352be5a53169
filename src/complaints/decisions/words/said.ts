import type { InEachLanguage } from '../../../language/languages.ts';
import { said as en } from './en.ts';
import { said as zhHans } from './zh-hans.ts';
import { said as zhHant } from './zh-hant.ts';

export const said: InEachLanguage<typeof en> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
