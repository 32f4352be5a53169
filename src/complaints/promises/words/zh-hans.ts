import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  /** What is promised by the date in an answer. */
  youHear: '给您答复',
  promiseSubject: (number) => `我们答应您的事 [${number}]`,
  promise: (what, who, by) => `我们答应您：${what}\n由${who}负责，${by}办到。`,
  instead: (by, isLater) =>
    isLater ? `原先答应的是${by}，现在要晚一些，非常抱歉。` : `比原先答应的时间（${by}）提前了。`,
  tabs: {
    promises: '承诺',
  },
  refusals: {
    'date-past': '这个时间已经过了，请选晚一点的。',
    'date-far': '这已经是两年以后了，年份对吗？',
    'two-dates': '这可能是 {}，是哪一天？请把年份写在最前面。',
    'nothing-promised': '请写明承诺什么，或者去掉这项承诺。',
    'unknown-promise': '没有这个未了结的承诺。请重新打开这件投诉再看一次。',
    'promise-over': '这个承诺已经了结，保持原样。请另作承诺。',
    'promise-missing': '承诺表里少了一行。请选择“Redress > 检查投诉台”，会自动补回。',
    'promise-open': '请先在承诺表选好每个承诺的结果：已兑现，或不再需要。',
  },
  choices: {
    happening: {
      promised: '已承诺',
      'promise-moved': '承诺已改期',
      'promise-kept': '承诺已兑现',
      'promise-broken': '承诺未兑现',
      'promise-dropped': '承诺不再需要',
      'promise-listed': '承诺已按承诺表更正',
    },
    promiseOutcome: {
      open: '● 待兑现',
      kept: '✓ 已兑现',
      broken: '✕ 未兑现',
      dropped: '– 不再需要',
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
    promises: {
      id: '承诺编号',
      what: '承诺了什么',
      who: '由谁兑现',
      due: '承诺期限',
      outcome: '状态',
      toldTo: '向谁说的',
      how: '怎么告诉顾客的',
      moved: '提前改期次数',
      made: '作出承诺的时间',
      settled: '了结时间',
    },
  },
};

export const shown: typeof shownEn = {
  action: {
    promise: '承诺',
    keepPromise: '已兑现',
  },
  whatFor: {
    promise: '写明内容、经办人和期限，到期前会提醒。',
    keepPromise: '答应的事已办到。',
  },
  done: {
    promise: '承诺已记下，到期前会提醒您。',
    keepPromise: '已记下承诺兑现。',
  },
  keepPromise: {
    text: '做了什么',
    which: '哪个承诺',
  },
  promise: {
    which: '哪个承诺',
    anew: '新的承诺',
    move: (what) => `改期：${what}`,
    open: (what, by) => `${what}，${by}`,
    how: '怎么告诉顾客的',
    unsaid: '还没说',
    what: '承诺什么',
    who: '由谁兑现',
    due: '最晚什么时候',
    tomorrow: '明天中午',
    inThree: '3天后',
    inWeek: '一周后',
    tell: '把承诺发邮件告诉顾客',
  },
  story: {
    promised: (who, d) => `${who} 承诺${named(d['what'], '：')}`,
    'promise-moved': (who) => `${who} 改了承诺期限`,
    'promise-kept': (who) => `${who} 兑现了承诺`,
    'promise-broken': () => '承诺期限已过',
    'promise-dropped': (who, d) => `${who}：承诺不再需要${named(d['what'], '：')}`,
    'promise-listed': () => '承诺已按承诺表更正',
  },
};
