import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  story: {
    alarmed: () => '已緊急通知負責人',
  },
};
