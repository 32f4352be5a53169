// The words about what Google asks, by language.
import { sidebarConsent as en } from '../../language/en/sidebar-consent.ts';
import type { Language } from '../../language/languages.ts';
import { sidebarConsent as zhHans } from '../../language/zh-hans/sidebar-consent.ts';
import { sidebarConsent as zhHant } from '../../language/zh-hant/sidebar-consent.ts';

export const consentWords: Record<Language, typeof en> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
