import { named } from '../../../language/story.ts';
import type { said as en, shown as shownEn } from './en.ts';

export const said: typeof en = {
  refusals: {
    'not-closed': '这件投诉还没有结案。',
    'which-stays': '请填写保留的那一条投诉的单号，这样以后查到这一条，也能找到那一条。',
  },
  choices: {
    happening: {
      resolved: '已解决',
      closed: '已结案',
      reopened: '已重新打开',
      withdrawn: '已撤销',
      restored: '已恢复',
    },
  },
  headers: {
    complaints: {
      resolved: '解决时间',
      closed: '结案时间',
      justified: '投诉是否成立',
      cause: '原因',
      result: '处理结果',
      accepted: '顾客是否接受',
      reopened: '重新打开次数',
      reopenedAt: '最近重新打开时间',
    },
  },
  settings: {
    graceDays: { name: '结案后可重新打开的天数', meaning: '顾客评分低或再次回复时重新打开。' },
  },
};

export const shown: typeof shownEn = {
  action: {
    resolve: '已解决',
    close: '结案',
    reopen: '重新打开',
    withdraw: '撤销',
    restore: '恢复',
  },
  done: {
    resolve: '已解决。请问问顾客是否满意，再结案。',
    close: '已结案。',
    reopen: '已重新打开。',
    withdraw: '已撤销：不发邮件，不计入统计，可以恢复。',
    restore: '已放回列表。',
  },
  text: {
    reopen: '为什么重新打开',
  },
  resolve: {
    justified: '顾客反映的情况属实吗？',
    verdicts: { yes: '属实', part: '部分属实', no: '不属实' },
    promise: (what) => `承诺过：${what}`,
    ends: { kept: '已兑现', dropped: '不再需要' },
    result: '做了什么',
    remedy: '给了顾客什么',
    remedyHint: '换货、退款、道歉…',
    cause: '原因是什么',
    value: '金额',
    limit: (sum) => `超过 ${sum} 须先由别人批准。`,
  },
  close: {
    accepted: '顾客满意吗？',
    answers: { yes: '满意', no: '不满意', unknown: '不清楚' },
  },
  withdraw: {
    why: '原因',
    reasons: {
      spam: '垃圾信息',
      test: '测试',
      twice: '重复登记',
      'by-customer': '顾客自己撤回',
    },
  },
  twice: {
    of: '保留哪一件',
    hint: '填单号，例如 R-2026-0042',
  },
  story: {
    resolved: (who) => `${who} 解决了问题`,
    closed: (who) => `${who} 结案`,
    reopened: (who) => `${who} 重新打开`,
    withdrawn: (who, d) => `${who} 撤销${named(d['why'], '，原因：')}${named(d['of'], '，保留 ')}`,
    restored: (who) => `${who} 恢复`,
  },
};
