import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  choices: {
    happening: {
      archived: '已封存',
    },
  },
};

export const shown: typeof shownEn = {
  story: {
    archived: () => '已移到封存',
  },
};
