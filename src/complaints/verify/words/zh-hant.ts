import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  story: {
    'row-restored': () => '已依紀錄還原該列',
  },
};
