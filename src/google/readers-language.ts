// The language of whoever is at the keyboard, where the desk's settings are out of reach.
import type { Language } from '../language/languages.ts';

/** 'zh_TW', 'zh-HK', 'en_GB' ... */
export function languageOf(locale: string): Language {
  if (!/^zh/i.test(locale)) return 'en';
  return /tw|hk|mo|hant/i.test(locale) ? 'zh-Hant' : 'zh-Hans';
}

export const readersLanguage = (): Language => languageOf(Session.getActiveUserLocale());
