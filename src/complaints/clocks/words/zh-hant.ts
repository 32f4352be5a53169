import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  choices: {
    happening: {
      redated: '期限隨規則調整',
    },
  },
};

export const shown: typeof shownEn = {
  story: {
    redated: (_, d) =>
      `規則或營業時間有變，期限改為${named(d['until'], '')}${named(d['from'], '，原為')}`,
  },
};
