import { approval, broughtBack, refusalsByHand } from './en/by-hand.ts';
import { consent } from './en/consent.ts';
import { flood } from './en/flood.ts';
import { followUp } from './en/follow-up.ts';
import { form } from './en/form.ts';
import { letter } from './en/letter.ts';
import { mail } from './en/mail.ts';
import { opening } from './en/opening.ts';
import { problems } from './en/problems.ts';
import { refusals } from './en/refusals.ts';
import { setUp } from './en/set-up.ts';
import { sheet } from './en/sheet.ts';
import { summary } from './en/summary.ts';
import { survey } from './en/survey.ts';
import { time } from './en/time.ts';
import { trouble } from './en/trouble.ts';

export const en = {
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
