import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  askSubject: (sum, number) => `请批准：${sum} [${number}]`,
  ask: (who, sum, customer, why) =>
    `${who}想给${customer === '' ? '顾客' : customer} ${sum}，超过了本人权限${why === '' ? '。' : `：${why}`}\n\n请在侧边栏打开这一单，选择“批准”。`,
  decidedSubject: (yes, sum, number) => `${yes ? '已批准' : '未批准'}：${sum} [${number}]`,
  decided: (who, yes, sum, why) =>
    `${who}${yes ? '批准了' : '没有批准'} ${sum}${why === '' ? '。' : `：${why}`}`,
  limits: {
    none: '团队表里没有填您的金额上限，任何金额都要请求批准',
    case: (limit) => `每件 ${limit}`,
    day: (limit, left) => `每天 ${limit}，还剩 ${left}`,
    month: (limit, left) => `每月 ${limit}，还剩 ${left}`,
  },
  and: '、',
  noLimitSubject: '员工可以自行决定多少金额？',
  noLimit: (names) =>
    `团队表里没有填${names}的金额上限，所以不论多少都要先请求批准。如果可以自行决定一部分，请在团队表里填写每件的上限，需要时再填每天、每月的上限；否则不必填写。这封邮件只发一次。`,
  refusals: {
    'not-a-number': '请按本台的币种填写金额，例如 12.50；不能是负数，也不能是百分比。',
    'two-amounts': '这可能是 {}，是哪一个？整数请不要加点或逗号，有小数的请写两位。',
    'money-unnamed': '涉及金额须知道是谁，而 Google 没有说明是谁填的。请在侧边栏填写。',
    'above-limit': '超过您可自行决定的金额（{}）。请在侧边栏用“请求批准”，有了结果会马上通知您。',
    'nothing-to-approve': '这里没有等待批准的金额。',
    'not-approver': '只有主管或店主可以批准，而且只能用本人的名字。',
  },
  choices: {
    happening: {
      'approval-asked': '请求批准',
      approved: '已批准',
      declined: '未批准',
    },
  },
  headers: {
    complaints: {
      remedy: '补救',
      value: '金额',
      approvedBy: '批准人',
    },
  },
};

export const shown: typeof shownEn = {
  action: {
    askApproval: '请求批准',
    approve: '批准',
  },
  whatFor: {
    askApproval: '超出您的权限，由主管决定。',
    approve: '这笔钱能给吗？申请人会立刻知道。',
  },
  done: {
    askApproval: '已请求，有了结果会马上通知您。',
    approve: '已决定，经办人会收到邮件。',
  },
  sum: '金额',
  why: '理由',
  decision: '可以给吗？',
  decisions: { yes: '可以', no: '不可以' },
  waits: (sum) => `${sum} 正在等待批准。`,
  approvedBy: (sum, who) => `${sum}，由${who}批准`,
  story: {
    'approval-asked': (who, d) => `${who}请求批准${named(d['value'], '：')}`,
    approved: (who, d) => `${who}批准了${named(d['value'], ' ')}`,
    declined: (who, d) => `${who}没有批准${named(d['value'], ' ')}`,
  },
};
