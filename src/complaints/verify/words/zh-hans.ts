import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  story: {
    'row-restored': () => '已按日志恢复该行',
  },
};
