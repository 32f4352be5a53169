import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  askSubject: (sum, number) => `請核准：${sum} [${number}]`,
  ask: (who, sum, customer, why) =>
    `${who}想給${customer === '' ? '顧客' : customer} ${sum}，超過了本人權限${why === '' ? '。' : `：${why}`}\n\n請在側邊欄開啟這一單，選擇「核准」。`,
  decidedSubject: (yes, sum, number) => `${yes ? '已核准' : '未核准'}：${sum} [${number}]`,
  decided: (who, yes, sum, why) =>
    `${who}${yes ? '核准了' : '沒有核准'} ${sum}${why === '' ? '。' : `：${why}`}`,
  limits: {
    none: '團隊表裡沒有填您的金額上限，任何金額都要請求核准',
    case: (limit) => `每件 ${limit}`,
    day: (limit, left) => `每天 ${limit}，還剩 ${left}`,
    month: (limit, left) => `每月 ${limit}，還剩 ${left}`,
  },
  and: '、',
  noLimitSubject: '員工可以自行決定多少金額？',
  noLimit: (names) =>
    `團隊表裡沒有填${names}的金額上限，所以不論多少都要先請求核准。若可以自行決定一部分，請在團隊表裡填寫每件的上限，需要時再填每天、每月的上限；否則不必填寫。這封郵件只寄一次。`,
  refusals: {
    'not-a-number': '請以本台的幣別填寫金額，例如 12.50；不能是負數，也不能是百分比。',
    'two-amounts': '這可能是 {}，是哪一個？整數請不要加點或逗號，有小數的請寫兩位。',
    'money-unnamed': '涉及金額須知道是誰，而 Google 沒有說明是誰填的。請在側邊欄填寫。',
    'above-limit': '超過您可自行決定的金額（{}）。請在側邊欄用「請求核准」，一有結果就通知您。',
    'nothing-to-approve': '這裡沒有等待核准的金額。',
    'not-approver': '只有主管或店主可以核准，而且只能用本人的名字。',
  },
  choices: {
    happening: {
      'approval-asked': '請求核准',
      approved: '已核准',
      declined: '未核准',
    },
  },
  headers: {
    complaints: {
      remedy: '補償',
      value: '金額',
      approvedBy: '核准人',
    },
  },
};

export const shown: typeof shownEn = {
  action: {
    askApproval: '請求核准',
    approve: '核准',
  },
  whatFor: {
    askApproval: '超出您的權限，由主管決定。',
    approve: '這筆錢可以給嗎？申請的人會立刻知道。',
  },
  done: {
    askApproval: '已請求，一有結果就通知您。',
    approve: '已決定，承辦人會收到郵件。',
  },
  sum: '金額',
  why: '理由',
  decision: '可以給嗎？',
  decisions: { yes: '可以', no: '不可以' },
  waits: (sum) => `${sum} 正在等待核准。`,
  approvedBy: (sum, who) => `${sum}，由${who}核准`,
  story: {
    'approval-asked': (who, d) => `${who}請求核准${named(d['value'], '：')}`,
    approved: (who, d) => `${who}核准了${named(d['value'], ' ')}`,
    declined: (who, d) => `${who}沒有核准${named(d['value'], ' ')}`,
  },
};
