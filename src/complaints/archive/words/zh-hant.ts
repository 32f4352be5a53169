import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  story: {
    archived: () => '已移到封存',
  },
};
