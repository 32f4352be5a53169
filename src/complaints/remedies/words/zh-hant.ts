import type { said as en } from './en.ts';

export const said: typeof en = {
  askSubject: (sum, number) => `請核准：${sum} [${number}]`,
  ask: (who, sum, customer, why) =>
    `${who}想給${customer === '' ? '顧客' : customer} ${sum}，超過了本人權限${why === '' ? '。' : `：${why}`}\n\n請在側邊欄開啟這一單，選擇「核准」。`,
  decidedSubject: (yes, sum, number) => `${yes ? '已核准' : '未核准'}：${sum} [${number}]`,
  decided: (who, yes, sum, why) =>
    `${who}${yes ? '核准了' : '沒有核准'} ${sum}${why === '' ? '。' : `：${why}`}`,
};
