import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  story: {
    alarmed: () => '已紧急通知负责人',
  },
};
