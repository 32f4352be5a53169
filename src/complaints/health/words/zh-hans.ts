import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  subject: '有内容没能保存',
  look: '其余的都已处理。侧边栏最下方的问题列表里列出了需要查看的内容，处理好后可以在那里移除。一小时内如果还有，只会列在那里，不再另发邮件。',
};

export const shown: typeof shownEn = {
  practising: '练习中：邮件只会发给安装者本人。',
  title: '投诉台的状态',
  clock: (span) => `定时任务${span}前运行`,
  noClock: '定时任务还没有运行过',
  slowClock: (span) => `定时任务已有${span}没有运行`,
  queued: (n) => `${n}封邮件待发`,
  uncertain: (n) => `${n}封邮件不确定是否发出，请查看`,
  quota: (n) => `今天还能发${n}封`,
  problems: (n) => `${n}个问题`,
  problem: {
    dismiss: '知道了',
    again: '再发一次',
    done: { dismiss: '已从列表中移除。', again: '将在下次定时运行时发出。' },
  },
};
