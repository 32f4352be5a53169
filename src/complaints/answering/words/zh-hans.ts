import type { said as en } from './en.ts';

export const said: typeof en = {
  answerSubject: (number) => `给您的答复 [${number}]`,
  aboutYour: (number) => `关于您的反馈 ${number}：`,
  answerClosing: (owner, business) => [owner, business].filter((part) => part !== '').join('\n'),
  replyHint: '想回复我们或补充情况，请点这里',
  choices: {
    happening: {
      answered: '已答复',
      'answer-taken-back': '已撤回答复',
      told: '已告知顾客',
      'customer-answered': '顾客已回复',
      noted: '备注',
      'wait-began': '开始等待顾客',
    },
  },
  headers: {
    complaints: {
      firstAnswered: '首次答复时间',
      lastTold: '上次告知顾客',
      waitingSince: '开始等待',
      pausedMinutes: '暂停的工作分钟',
    },
  },
  settings: {
    takeBackMinutes: { name: '答复几分钟后发出', meaning: '发出之前，撰写人可以撤回。' },
  },
};
