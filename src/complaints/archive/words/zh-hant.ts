import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  tabs: {
    archivedRecords: '其他表封存',
  },
  headers: {
    archivedRecords: { id: '編號', register: '原來在', number: '單號', recorded: '登記內容' },
  },
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
