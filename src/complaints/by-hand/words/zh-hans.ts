import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  action: {
    help: '请求支援',
  },
  done: {
    help: '已请求，主管会收到邮件。',
  },
  text: {
    help: '需要什么支援',
  },
  story: {
    edited: (who) => `${who} 在表格里改了这一行`,
    'put-back': () => '有一处改动已还原',
  },
};
