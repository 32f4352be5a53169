// The words of the shell and of the pieces, by language.
import { said as enConsent } from '../../complaints/consent/words/en.ts';
import { said as zhHansConsent } from '../../complaints/consent/words/zh-hans.ts';
import { said as zhHantConsent } from '../../complaints/consent/words/zh-hant.ts';
import { problems as enProblems } from '../../language/en/problems.ts';
import { sidebar as en } from '../../language/en/sidebar.ts';
import { time as enTime } from '../../language/en/time.ts';
import type { Language } from '../../language/languages.ts';
import { problems as zhHansProblems } from '../../language/zh-hans/problems.ts';
import { sidebar as zhHans } from '../../language/zh-hans/sidebar.ts';
import { time as zhHansTime } from '../../language/zh-hans/time.ts';
import { problems as zhHantProblems } from '../../language/zh-hant/problems.ts';
import { sidebar as zhHant } from '../../language/zh-hant/sidebar.ts';
import { time as zhHantTime } from '../../language/zh-hant/time.ts';

export const wordsOf = {
  en: { ...en, consent: enConsent, problems: enProblems, time: enTime },
  'zh-Hans': { ...zhHans, consent: zhHansConsent, problems: zhHansProblems, time: zhHansTime },
  'zh-Hant': { ...zhHant, consent: zhHantConsent, problems: zhHantProblems, time: zhHantTime },
} satisfies Record<Language, unknown>;

export type Words = (typeof wordsOf)['en'];

/** Before the desk has said its language. */
export const browserLanguage = (): Language => {
  const tag = navigator.language;
  if (!/^zh/i.test(tag)) return 'en';
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
};
