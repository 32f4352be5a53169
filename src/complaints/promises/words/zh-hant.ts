import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  /** What is promised by the date in an answer. */
  youHear: '給您回覆',
  promiseSubject: (number) => `我們答應您的事 [${number}]`,
  promise: (what, who, by) => `我們答應您：${what}\n由${who}負責，${by}辦到。`,
  instead: (by, isLater) =>
    isLater ? `原先答應的是${by}，現在要晚一些，非常抱歉。` : `比原先答應的時間（${by}）提前了。`,
  tabs: {
    promises: '承諾',
  },
  refusals: {
    'date-past': '這個時間已經過了，請選晚一點的。',
    'date-far': '這已經是兩年以後了，年份對嗎？',
    'two-dates': '這可能是 {}，是哪一天？請把年份寫在最前面。',
    'nothing-promised': '請寫明承諾什麼，或者去掉這項承諾。',
    'unknown-promise': '沒有這個未了結的承諾。請重新打開這件客訴再看一次。',
    'promise-over': '這個承諾已經了結，保持原樣。請另作承諾。',
    'promise-missing': '承諾表裡少了一行。請選擇「Redress > 檢查客訴台」，會自動補回。',
    'promise-open': '請先在承諾表選好每個承諾的結果：已兌現，或不再需要。',
  },
  choices: {
    happening: {
      promised: '已承諾',
      'promise-moved': '承諾已改期',
      'promise-kept': '承諾已兌現',
      'promise-broken': '承諾未兌現',
      'promise-dropped': '承諾不再需要',
      'promise-listed': '承諾已依承諾表更正',
    },
    promiseOutcome: {
      open: '● 待兌現',
      kept: '✓ 已兌現',
      broken: '✕ 未兌現',
      dropped: '– 不再需要',
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
    promises: {
      id: '承諾編號',
      what: '承諾了什麼',
      who: '由誰兌現',
      due: '承諾期限',
      outcome: '狀態',
      toldTo: '向誰說的',
      how: '怎麼告訴顧客的',
      moved: '提前改期次數',
      made: '作出承諾的時間',
      settled: '了結時間',
    },
  },
};

export const shown: typeof shownEn = {
  action: {
    promise: '承諾',
    keepPromise: '已兌現',
  },
  whatFor: {
    promise: '寫明內容、承辦人和期限，到期前會提醒。',
    keepPromise: '答應的事已辦到。',
  },
  done: {
    promise: '承諾已記下，到期前會提醒您。',
    keepPromise: '已記下承諾兌現。',
  },
  keepPromise: {
    text: '做了什麼',
    which: '哪個承諾',
  },
  promise: {
    which: '哪個承諾',
    anew: '新的承諾',
    move: (what) => `改期：${what}`,
    open: (what, by) => `${what}，${by}`,
    how: '怎麼告訴顧客的',
    unsaid: '還沒說',
    what: '承諾什麼',
    who: '由誰兌現',
    due: '最晚什麼時候',
    tomorrow: '明天中午',
    inThree: '3 天後',
    inWeek: '一週後',
    tell: '把承諾以郵件告訴顧客',
  },
  story: {
    promised: (who, d) => `${who} 承諾${named(d['what'], '：')}`,
    'promise-moved': (who) => `${who} 改了承諾期限`,
    'promise-kept': (who) => `${who} 兌現了承諾`,
    'promise-broken': () => '承諾期限已過',
    'promise-dropped': (who, d) => `${who}：承諾不再需要${named(d['what'], '：')}`,
    'promise-listed': () => '承諾已依承諾表更正',
  },
};
