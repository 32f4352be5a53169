import type { said as en } from './en.ts';

export const said: typeof en = {
  promiseSubject: (number) => `我们答应您的事 [${number}]`,
  promise: (what, who, by) => `我们答应您：${what}\n由${who}负责，${by}办到。`,
  refusals: {
    'date-past': '这个时间已经过了，请选晚一点的。',
  },
  choices: {
    happening: {
      promised: '已承诺',
      'promise-moved': '承诺已改期',
      'promise-kept': '承诺已兑现',
      'promise-broken': '承诺未兑现',
    },
  },
  headers: {
    complaints: {
      promise: '承诺',
      promiseDue: '承诺期限',
      promiseSettled: '承诺了结时间',
      promisesKept: '兑现次数',
      promisesMoved: '提前改期次数',
      promisesBroken: '未兑现次数',
    },
  },
};
