import type { Words } from './words.ts';
import { refusalsByHand } from './zh-hant/by-hand.ts';
import { mail } from './zh-hant/mail.ts';
import { problems } from './zh-hant/problems.ts';
import { refusals } from './zh-hant/refusals.ts';
import { sheet } from './zh-hant/sheet.ts';
import { time } from './zh-hant/time.ts';

export const zhHant: Words = {
  mail,
  problems,
  refusals: { ...refusals, ...refusalsByHand },
  sheet,
  time,
};
