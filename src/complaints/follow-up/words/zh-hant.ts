import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  story: {
    warned: (_, d) => `已提醒${named(d['told'], ' ')}`,
  },
};
