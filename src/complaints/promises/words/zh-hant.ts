import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

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
