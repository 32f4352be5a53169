import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  tabs: {
    archivedRecords: '其他表归档',
  },
  headers: {
    archivedRecords: { id: '编号', register: '原来在', number: '单号', recorded: '登记内容' },
  },
  choices: {
    happening: {
      archived: '已归档',
    },
  },
};

export const shown: typeof shownEn = {
  story: {
    archived: () => '已移到归档',
  },
};
