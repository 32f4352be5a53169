import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  subject: '有內容無法儲存',
  look: '其餘的都已處理。側邊欄最下方的問題清單列出了需要查看的內容，處理好之後可以在那裡移除。一小時內如果還有，只會列在那裡，不再另外寄信。',
};

export const shown: typeof shownEn = {
  practising: '練習中：郵件只會寄給安裝者本人。',
  title: '客訴台的狀態',
  clock: (span) => `排程 ${span}前執行`,
  noClock: '排程還沒有執行過',
  slowClock: (span) => `排程已有 ${span}沒有執行`,
  queued: (n) => `${n} 封郵件待寄`,
  uncertain: (n) => `${n} 封郵件不確定是否寄出，請查看`,
  quota: (n) => `今天還能寄 ${n} 封`,
  problems: (n) => `${n} 個問題`,
  problem: {
    dismiss: '知道了',
    again: '再寄一次',
    done: { dismiss: '已從清單中移除。', again: '將於下次定時執行時寄出。' },
  },
};
