import type { Language } from '../../../language/languages.ts';

const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
};

/** The day in words, so that nobody mixes up its parts, and the time where there is one. */
export function longDate(moment: string, language: Language): string {
  const wall = new Date(`${moment.slice(0, 19)}Z`);
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  const time = moment.slice(11, 16);
  return time === '00:00' ? format.format(wall) : `${format.format(wall)} ${time}`;
}
