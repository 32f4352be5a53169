import type { Words } from './words.ts';
import { approval, broughtBack, refusalsByHand } from './zh-hans/by-hand.ts';
import { consent } from './zh-hans/consent.ts';
import { flood } from './zh-hans/flood.ts';
import { followUp } from './zh-hans/follow-up.ts';
import { form } from './zh-hans/form.ts';
import { letter } from './zh-hans/letter.ts';
import { mail } from './zh-hans/mail.ts';
import { opening } from './zh-hans/opening.ts';
import { problems } from './zh-hans/problems.ts';
import { refusals } from './zh-hans/refusals.ts';
import { setUp } from './zh-hans/set-up.ts';
import { sheet } from './zh-hans/sheet.ts';
import { summary } from './zh-hans/summary.ts';
import { survey } from './zh-hans/survey.ts';
import { time } from './zh-hans/time.ts';
import { trouble } from './zh-hans/trouble.ts';

export const zhHans: Words = {
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
