import type { Words } from './words.ts';
import { followUp } from './zh-hant/follow-up.ts';
import { form } from './zh-hant/form.ts';
import { letter } from './zh-hant/letter.ts';
import { mail } from './zh-hant/mail.ts';
import { problems } from './zh-hant/problems.ts';
import { refusals } from './zh-hant/refusals.ts';
import { setUp } from './zh-hant/set-up.ts';
import { sheet } from './zh-hant/sheet.ts';
import { summary } from './zh-hant/summary.ts';
import { survey } from './zh-hant/survey.ts';
import { time } from './zh-hant/time.ts';

export const zhHant: Words = {
  followUp,
  form,
  letter,
  mail,
  problems,
  refusals,
  setUp,
  sheet,
  summary,
  survey,
  time,
};
