import type { said as en } from './en.ts';

export const said: typeof en = {
  answerSubject: (number) => `给您的答复 [${number}]`,
  aboutYour: (number) => `关于您的反馈 ${number}：`,
  answerClosing: (owner, business) => [owner, business].filter((part) => part !== '').join('\n'),
  replyHint: '想回复我们或补充情况，请点这里',
};
