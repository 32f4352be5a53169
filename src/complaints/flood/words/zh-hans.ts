import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  title: '这些都是真的吗？',
  came: (waiting) => `一小时内收到的表单异常多，有 ${waiting} 封收件确认暂缓发送。`,
  otherwise: (by) => `到${by}还没有人决定，就会发出。`,
  real: '都是真的',
  fake: (n) => `全部撤销（${n} 件）`,
  sure: (n) => `撤销 ${n} 件？不会给任何人发邮件，并且可以恢复。`,
  yes: '确定撤销',
  no: '不撤销',
  withdrawn: (n) => `已一次撤销 ${n} 件。`,
  undo: '全部恢复',
  askLead: '由主管或店主决定。',
  done: {
    real: '收件确认现在陆续发出，以当天的发信额度为限。',
    fake: '已撤销，没有给任何人发邮件。',
    undo: '已回到列表中。',
  },
};
