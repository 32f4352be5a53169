import type { said as en } from './en.ts';

export const said: typeof en = {
  promiseSubject: (number) => `我們答應您的事 [${number}]`,
  promise: (what, who, by) => `我們答應您：${what}\n由${who}負責，${by}辦到。`,
  refusals: {
    'date-past': '這個時間已經過了，請選晚一點的。',
  },
  choices: {
    happening: {
      promised: '已承諾',
      'promise-moved': '承諾已改期',
      'promise-kept': '承諾已兌現',
      'promise-broken': '承諾未兌現',
    },
  },
  headers: {
    complaints: {
      promise: '承諾',
      promiseDue: '承諾期限',
      promiseSettled: '承諾了結時間',
      promisesKept: '兌現次數',
      promisesMoved: '提前改期次數',
      promisesBroken: '未兌現次數',
    },
  },
};
