// The words of the sidebar, by language.
import { said as enConsent } from '../../complaints/consent/words/en.ts';
import { said as zhHansConsent } from '../../complaints/consent/words/zh-hans.ts';
import { said as zhHantConsent } from '../../complaints/consent/words/zh-hant.ts';
import { problems as enProblems } from '../../language/en/problems.ts';
import { sidebar as en } from '../../language/en/sidebar.ts';
import { sidebarAbove as enAbove } from '../../language/en/sidebar-above.ts';
import { sidebarIntake as enIntake } from '../../language/en/sidebar-intake.ts';
import { avoid as enAvoid, sidebarStory as enStory } from '../../language/en/sidebar-story.ts';
import { sidebarSurvey as enSurvey } from '../../language/en/sidebar-survey.ts';
import { time as enTime } from '../../language/en/time.ts';
import type { Language } from '../../language/languages.ts';
import { problems as zhHansProblems } from '../../language/zh-hans/problems.ts';
import { sidebar as zhHans } from '../../language/zh-hans/sidebar.ts';
import { sidebarAbove as zhHansAbove } from '../../language/zh-hans/sidebar-above.ts';
import { sidebarIntake as zhHansIntake } from '../../language/zh-hans/sidebar-intake.ts';
import {
  avoid as zhHansAvoid,
  sidebarStory as zhHansStory,
} from '../../language/zh-hans/sidebar-story.ts';
import { sidebarSurvey as zhHansSurvey } from '../../language/zh-hans/sidebar-survey.ts';
import { time as zhHansTime } from '../../language/zh-hans/time.ts';
import { problems as zhHantProblems } from '../../language/zh-hant/problems.ts';
import { sidebar as zhHant } from '../../language/zh-hant/sidebar.ts';
import { sidebarAbove as zhHantAbove } from '../../language/zh-hant/sidebar-above.ts';
import { sidebarIntake as zhHantIntake } from '../../language/zh-hant/sidebar-intake.ts';
import {
  avoid as zhHantAvoid,
  sidebarStory as zhHantStory,
} from '../../language/zh-hant/sidebar-story.ts';
import { sidebarSurvey as zhHantSurvey } from '../../language/zh-hant/sidebar-survey.ts';
import { time as zhHantTime } from '../../language/zh-hant/time.ts';

export const wordsOf = {
  en: {
    ...en,
    above: enAbove,
    consent: enConsent,
    action: { ...en.action, ...enAbove.action },
    done: { ...en.done, ...enAbove.done },
    intake: enIntake,
    story: enStory,
    survey: enSurvey,
    avoiding: enAvoid,
    problems: enProblems,
    time: enTime,
  },
  'zh-Hans': {
    ...zhHans,
    above: zhHansAbove,
    consent: zhHansConsent,
    action: { ...zhHans.action, ...zhHansAbove.action },
    done: { ...zhHans.done, ...zhHansAbove.done },
    intake: zhHansIntake,
    story: zhHansStory,
    survey: zhHansSurvey,
    avoiding: zhHansAvoid,
    problems: zhHansProblems,
    time: zhHansTime,
  },
  'zh-Hant': {
    ...zhHant,
    above: zhHantAbove,
    consent: zhHantConsent,
    action: { ...zhHant.action, ...zhHantAbove.action },
    done: { ...zhHant.done, ...zhHantAbove.done },
    intake: zhHantIntake,
    story: zhHantStory,
    survey: zhHantSurvey,
    avoiding: zhHantAvoid,
    problems: zhHantProblems,
    time: zhHantTime,
  },
} satisfies Record<Language, unknown>;

export type Words = (typeof wordsOf)['en'];

/** Before the desk has said its language. */
export const browserLanguage = (): Language => {
  const tag = navigator.language;
  if (!/^zh/i.test(tag)) return 'en';
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
};
