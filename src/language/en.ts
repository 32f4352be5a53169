// What belongs to no single capability. English is the type: a language with a word missing does not compile.
import { mail } from './en/mail.ts';
import { problems } from './en/problems.ts';
import { refusals } from './en/refusals.ts';
import { sheet } from './en/sheet.ts';
import { time } from './en/time.ts';

export const en = {
  mail,
  problems,
  refusals,
  sheet,
  time,
};
