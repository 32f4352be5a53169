import type { said as en } from './en.ts';

export const said: typeof en = {
  refusals: {
    'not-closed': '这件投诉还没有结案。',
    'which-stays': '请填写保留的那一条投诉的单号，这样以后查到这一条，也能找到那一条。',
  },
  choices: {
    happening: {
      resolved: '已解决',
      closed: '已结案',
      reopened: '已重新打开',
      withdrawn: '已撤销',
      restored: '已恢复',
    },
  },
  headers: {
    complaints: {
      resolved: '解决时间',
      closed: '结案时间',
      justified: '投诉是否成立',
      cause: '原因',
      result: '处理结果',
      accepted: '顾客是否接受',
      reopened: '重新打开次数',
      reopenedAt: '最近重新打开时间',
    },
  },
  settings: {
    graceDays: { name: '结案后可重新打开的天数', meaning: '顾客评分低或再次回复时重新打开。' },
  },
};
