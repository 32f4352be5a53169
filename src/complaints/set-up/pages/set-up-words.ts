// The words of the set-up page, by language.
import { sidebarSetUp as en } from '../../../language/en/sidebar-set-up.ts';
import type { Language } from '../../../language/languages.ts';
import { sidebarSetUp as zhHans } from '../../../language/zh-hans/sidebar-set-up.ts';
import { sidebarSetUp as zhHant } from '../../../language/zh-hant/sidebar-set-up.ts';

export const setUpWords: Record<Language, typeof en> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
