import { named } from '../../../language/story.ts';
import type { shown as shownEn } from './en.ts';

export const shown: typeof shownEn = {
  action: {
    promise: '承诺',
    keepPromise: '已兑现',
  },
  done: {
    promise: '承诺已记下，到期前会提醒您。',
    keepPromise: '已记下承诺兑现。',
  },
  text: {
    keepPromise: '做了什么',
  },
  promise: {
    what: '承诺什么',
    who: '由谁去做',
    due: '最晚什么时候',
    tomorrow: '明天中午',
    inThree: '3天后',
    inWeek: '一周后',
    tell: '把承诺发邮件告诉顾客',
  },
  story: {
    promised: (who, d) => `${who} 承诺${named(d['what'], '：')}`,
    'promise-moved': (who) => `${who} 改期并已说明`,
    'promise-kept': (who) => `${who} 兑现了承诺`,
    'promise-broken': () => '承诺的时间已过',
  },
};
