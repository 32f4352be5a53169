import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

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

export const shown: typeof shownEn = {
  action: {
    promise: '承諾',
    keepPromise: '已兌現',
  },
  done: {
    promise: '承諾已記下，到期前會提醒您。',
    keepPromise: '已記下承諾兌現。',
  },
  text: {
    keepPromise: '做了什麼',
  },
  promise: {
    what: '承諾什麼',
    who: '由誰去做',
    due: '最晚什麼時候',
    tomorrow: '明天中午',
    inThree: '3 天後',
    inWeek: '一週後',
    tell: '把承諾以郵件告訴顧客',
  },
  story: {
    promised: (who, d) => `${who} 承諾${named(d['what'], '：')}`,
    'promise-moved': (who) => `${who} 改期並已說明`,
    'promise-kept': (who) => `${who} 兌現了承諾`,
    'promise-broken': () => '承諾的時間已過',
  },
};
