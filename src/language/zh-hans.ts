import type { Words } from './words.ts';
import { refusalsByHand } from './zh-hans/by-hand.ts';
import { mail } from './zh-hans/mail.ts';
import { problems } from './zh-hans/problems.ts';
import { refusals } from './zh-hans/refusals.ts';
import { sheet } from './zh-hans/sheet.ts';
import { time } from './zh-hans/time.ts';

export const zhHans: Words = {
  mail,
  problems,
  refusals: { ...refusals, ...refusalsByHand },
  sheet,
  time,
};
