import type { said as en } from './en.ts';

export const said: typeof en = {
  answerSubject: (number) => `給您的回覆 [${number}]`,
  aboutYour: (number) => `關於您的意見 ${number}：`,
  answerClosing: (owner, business) => [owner, business].filter((part) => part !== '').join('\n'),
  replyHint: '想回覆我們或補充說明，請按這裡',
};
