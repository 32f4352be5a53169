import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  action: {
    help: '請求支援',
  },
  done: {
    help: '已請求，主管會收到郵件。',
  },
  text: {
    help: '需要什麼支援',
  },
  story: {
    edited: (who) => `${who} 在試算表改了這一列`,
    'put-back': () => '有一處更動已還原',
  },
};
