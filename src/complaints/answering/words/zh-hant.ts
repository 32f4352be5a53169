import type { said as en } from './en.ts';

export const said: typeof en = {
  answerSubject: (number) => `給您的回覆 [${number}]`,
  aboutYour: (number) => `關於您的意見 ${number}：`,
  answerClosing: (owner, business) => [owner, business].filter((part) => part !== '').join('\n'),
  replyHint: '想回覆我們或補充說明，請按這裡',
  choices: {
    happening: {
      answered: '已回覆',
      'answer-taken-back': '已收回回覆',
      told: '已告知顧客',
      'customer-answered': '顧客已回覆',
      noted: '備註',
      'wait-began': '開始等候顧客',
    },
  },
  headers: {
    complaints: {
      firstAnswered: '首次回覆時間',
      lastTold: '上次告知顧客',
      waitingSince: '開始等候',
      pausedMinutes: '暫停的工作分鐘',
    },
  },
  settings: {
    takeBackMinutes: { name: '回覆幾分鐘後寄出', meaning: '寄出之前，撰寫者可以收回。' },
  },
};
