import { refusalsByHand } from './en/by-hand.ts';
import { mail } from './en/mail.ts';
import { problems } from './en/problems.ts';
import { refusals } from './en/refusals.ts';
import { sheet } from './en/sheet.ts';
import { time } from './en/time.ts';

export const en = {
  mail,
  problems,
  refusals: { ...refusals, ...refusalsByHand },
  sheet,
  time,
};
