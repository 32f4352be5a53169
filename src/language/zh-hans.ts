import type { en } from './en.ts';
import { mail } from './zh-hans/mail.ts';
import { problems } from './zh-hans/problems.ts';
import { refusals } from './zh-hans/refusals.ts';
import { sheet } from './zh-hans/sheet.ts';
import { time } from './zh-hans/time.ts';

export const zhHans: typeof en = {
  mail,
  problems,
  refusals,
  sheet,
  time,
};
