// The words of the page in the language of the shop.
import type { Language } from '../protocol.ts';
import { en, type Words } from './words/en.ts';
import { zhHans } from './words/zh-hans.ts';
import { zhHant } from './words/zh-hant.ts';

export type { Words };

export const words: Readonly<Record<Language, Words>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
