import type { said as en } from './en.ts';

export const said: typeof en = {
  tabs: {
    customers: '顾客',
  },
  headers: {
    customers: {
      id: '顾客编号',
      keys: '识别依据',
      name: '姓名',
      company: '公司',
      since: '首次来访',
    },
  },
};
