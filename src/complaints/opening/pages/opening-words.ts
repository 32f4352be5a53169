// The words of the checklist, of a copied workbook, and of taking over, by language.
import { sidebarOpening as en } from '../../../language/en/sidebar-opening.ts';
import type { Language } from '../../../language/languages.ts';
import { sidebarOpening as zhHans } from '../../../language/zh-hans/sidebar-opening.ts';
import { sidebarOpening as zhHant } from '../../../language/zh-hant/sidebar-opening.ts';

export const openingWords: Record<Language, typeof en> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
