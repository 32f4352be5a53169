import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  subject: (count: number) => `一小时内收到 ${count} 份表单：都是真的吗？`,
  came: (count: number, most: number, addresses: number) =>
    `一小时内收到了 ${count} 份表单，来自 ${addresses} 个邮箱；平常不会超过 ${most} 份。收件确认暂缓发送。所有内容都已记录；凡写明有人受伤的，警报仍照常立即发出。最后几份是：`,
  decide:
    '请打开表格，在侧边栏最上方选择：“都是真的”会发出收件确认；“全部撤销”会把它们移出列表，不给任何人发邮件，并且可以恢复。',
  otherwise: (by: string) =>
    `如果到${by}还没有人决定，就当作真实反馈处理，收件确认照常发出，但不引用对方写的内容。`,
  refusals: {
    'flood-over': '这个问题已经有人决定了，请刷新列表。',
  },
  settings: {
    floodPerHour: {
      name: '每小时表单过多的界限',
      meaning: '超过后暂停收件确认，直到您确认这些表单是真实的。填 0 则不检查。',
    },
  },
};

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
