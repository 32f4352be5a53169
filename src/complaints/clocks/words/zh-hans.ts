import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  choices: {
    happening: {
      redated: '期限随规则调整',
    },
  },
};

export const shown: typeof shownEn = {
  story: {
    redated: (_, d) =>
      `规则或营业时间有变，期限改为${named(d['until'], '')}${named(d['from'], '，原为')}`,
  },
};
