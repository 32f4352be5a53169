import { named } from '../../../language/story.ts';
import type { Decision, decided as decidedEn, said as en, shown as shownEn } from './en.ts';

const ended = '我们已经了解清楚，处理结果如下：';
const opening: Readonly<Record<Decision['justified'], string>> = {
  yes: ended,
  unknown: ended,
  part: '我们认真了解了情况，您提出的要求我们同意一部分。处理结果如下：',
  no: '我们认真了解了情况，很抱歉，结果可能和您希望的不一样。处理结果如下：',
};

export const decided: typeof decidedEn = {
  subject: (number) => `处理结果 [${number}]`,
  text: (d) =>
    [
      opening[d.justified],
      d.result,
      d.remedy === '' ? '' : `给您的补偿：${d.remedy}`,
      d.reasons === '' ? '' : `原因说明：${d.reasons}`,
      d.routes,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  otherRoutes:
    '如果您不认可这个结果，请告诉我们，我们会再核实一次。您也可以拨打 12315，或向当地消费者协会求助。',
};

export const said: typeof en = {
  refusals: {
    'reasons-missing': '顾客的要求没有全部满足时，要告诉顾客原因：请填写原因说明。',
    'not-closed': '这件投诉还没有结案。',
    'which-stays': '请填写保留的那一条投诉的单号，这样以后查到这一条，也能找到那一条。',
  },
  choices: {
    happening: {
      resolved: '已解决',
      closed: '已结案',
      raised: '已告知负责人',
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
      reasons: '原因说明',
      accepted: '顾客是否接受',
      reopened: '重新打开次数',
      reopenedAt: '最近重新打开时间',
    },
  },
  settings: {
    graceDays: { name: '结案后可重新打开的天数', meaning: '顾客评分低或再次回复时重新打开。' },
    otherRoutesEn: {
      name: '顾客的其他途径（English）',
      meaning:
        '不同意或只部分同意顾客的要求时，写在邮件结尾：顾客还可以找谁。不填则写：可以再联系我们，或向当地的消费者组织求助。',
    },
    otherRoutesZhHans: {
      name: '顾客的其他途径（简体中文）',
      meaning: '同上，用简体中文。不填则写：可以再联系我们，或拨打 12315。',
    },
    otherRoutesZhHant: {
      name: '顾客的其他途径（繁體中文）',
      meaning: '同上，用繁体中文。不填则写：可以再联系我们，或拨打 1950。',
    },
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
  whatFor: {
    resolve: '写明决定和结果，以及怎样告知顾客。',
    close: '顾客已知道结果。几天后会请顾客评价。',
    reopen: '事情其实没有了结。',
    withdraw: '垃圾、测试或重复：不发邮件，不计数字。',
    restore: '放回列表。',
  },
  done: {
    resolve: '已解决。如有邮件，几分钟后发出，在此之前可以撤回。',
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
    result: '做了什么（写给顾客看）',
    reasons: '为什么没有全部满足（写给顾客看）',
    how: '怎么告诉顾客',
    byMail: '发邮件，内容见下',
    told: (way) => `刚刚已告知：${way}`,
    known: '顾客已经知道',
    later: '还没有，稍后再告诉',
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
    resolved: (who, d) => `${who} 解决了问题${named(d['by'], '，告知方式：')}`,
    closed: (who) => `${who} 结案`,
    raised: (_, d) => `已告知${named(d['told'], ' ')}：结案了，顾客不满意`,
    reopened: (who) => `${who} 重新打开`,
    withdrawn: (who, d) => `${who} 撤销${named(d['why'], '，原因：')}${named(d['of'], '，保留 ')}`,
    restored: (who) => `${who} 恢复`,
  },
};
