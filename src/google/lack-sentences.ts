// What somebody has not allowed, in words.
import { type Consent, ownLacks } from '../desk/consent.ts';
import { words } from '../desk/words.ts';
import type { Language } from '../language/languages.ts';

/** One for each permission; the last says where it can be allowed. */
export const lackSentences = (lack: Consent, language: Language): string[] =>
  ownLacks(lack).map(({ where, detail }) =>
    words[language].problems['permission-missing'](where, detail),
  );

/** What to read beside a way to Google's page. */
export const lackText = (lack: Consent, language: Language): string =>
  [...lackSentences({ ...lack, url: '' }, language), words[language].refusals['no-consent']].join(
    language === 'en' ? ' ' : '',
  );
