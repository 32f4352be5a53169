import type { said as en } from './en.ts';

export const said: typeof en = {
  askSubject: (sum, number) => `请批准：${sum} [${number}]`,
  ask: (who, sum, customer, why) =>
    `${who}想给${customer === '' ? '顾客' : customer} ${sum}，超过了本人权限${why === '' ? '。' : `：${why}`}\n\n请在侧边栏打开这一单，选择“批准”。`,
  decidedSubject: (yes, sum, number) => `${yes ? '已批准' : '未批准'}：${sum} [${number}]`,
  decided: (who, yes, sum, why) =>
    `${who}${yes ? '批准了' : '没有批准'} ${sum}${why === '' ? '。' : `：${why}`}`,
};
