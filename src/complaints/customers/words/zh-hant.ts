import type { said as en } from './en.ts';

export const said: typeof en = {
  tabs: {
    customers: '顧客',
  },
  headers: {
    customers: {
      id: '顧客編號',
      keys: '辨識依據',
      name: '姓名',
      company: '公司',
      complaints: '客訴次數',
      open: '未結案',
      last: '最近一次客訴',
      since: '首次來訪',
      archived: '已封存客訴',
      archivedLast: '最近封存的客訴',
    },
  },
};
