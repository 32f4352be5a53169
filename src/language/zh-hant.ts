import type { en } from './en.ts';
import { mail } from './zh-hant/mail.ts';
import { problems } from './zh-hant/problems.ts';
import { refusals } from './zh-hant/refusals.ts';
import { sheet } from './zh-hant/sheet.ts';
import { time } from './zh-hant/time.ts';

export const zhHant: typeof en = {
  mail,
  problems,
  refusals,
  sheet,
  time,
};
