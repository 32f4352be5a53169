import type { Words } from './words.ts';
import { approval, broughtBack, refusalsByHand } from './zh-hant/by-hand.ts';
import { consent } from './zh-hant/consent.ts';
import { flood } from './zh-hant/flood.ts';
import { followUp } from './zh-hant/follow-up.ts';
import { form } from './zh-hant/form.ts';
import { letter } from './zh-hant/letter.ts';
import { mail } from './zh-hant/mail.ts';
import { opening } from './zh-hant/opening.ts';
import { problems } from './zh-hant/problems.ts';
import { refusals } from './zh-hant/refusals.ts';
import { setUp } from './zh-hant/set-up.ts';
import { sheet } from './zh-hant/sheet.ts';
import { summary } from './zh-hant/summary.ts';
import { survey } from './zh-hant/survey.ts';
import { time } from './zh-hant/time.ts';
import { trouble } from './zh-hant/trouble.ts';

export const zhHant: Words = {
  approval,
  broughtBack,
  consent,
  flood,
  followUp,
  form,
  letter,
  mail,
  opening,
  problems,
  refusals: { ...refusals, ...refusalsByHand },
  setUp,
  sheet,
  summary,
  survey,
  time,
  trouble,
};
