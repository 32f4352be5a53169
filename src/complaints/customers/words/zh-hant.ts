import type { said as en } from './en.ts';

export const said: typeof en = {
  headers: {
    customers: {
      id: '顧客編號',
      keys: '辨識依據',
      name: '姓名',
      company: '公司',
      since: '首次來訪',
    },
  },
};
