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
      complaints: '投诉次数',
      open: '未结案',
      last: '最近一次投诉',
      since: '首次来访',
      archived: '已归档投诉',
      archivedLast: '最近归档的投诉',
    },
  },
};
