import type { said as en } from './en.ts';

export const said: typeof en = {
  letter: {
    subject: (complaints, decisions, business) => {
      const came = complaints === 0 ? '本周没有投诉' : `${complaints}件投诉`;
      const wait = decisions === 0 ? '' : `，${decisions}件等您决定`;
      return `${came}${wait}${business === '' ? '' : `｜${business}`}`;
    },
    title: (business, week) => `${business === '' ? '' : `${business}｜`}${week}一周`,
    decisions: (shown, all) =>
      all > shown ? `${all}件事等您决定，最急的${shown}件在前` : `${shown}件事等您决定`,
    noDecisions: '没有需要您决定的事。',
    quiet:
      '这一周没有收到投诉。这是好消息，除非顾客找不到地方说：海报还贴着吗？上面的链接还能打开吗？',
    otherDecisions: '还有这些',
    beyond: (n) => `列表里还有${n}件`,
    numbers: '一周七个数字',
    thisWeek: '本周',
    lastWeek: '上周',
    target: '目标',
    picture: '每周投诉，最近十二周',
    bars: (title, values) => `${title}：${values}`,
    rose: (kind, now, before) => `变化：“${kind}”增加到${now}件，前一周${before}件。`,
    said: '顾客怎么说（四周）',
    expectation: '比预期好、差不多、不如',
    asked: (n, answered, lapsed, declined) =>
      `询问${n}位：回答${answered}位，逾期未答${lapsed}位，不愿被问${declined}位`,
    openSummary: '打开概览',
    note: '一周从周一到周日；目标可在“设置”页修改。',
  },
  summary: {
    title: (business) => `${business === '' ? '' : `${business}　`}投诉概览`,
    satisfactionTitle: (business) => `${business === '' ? '' : `${business}　`}满意度`,
    asOf: (moment) => `截至${moment}。本页由系统填写，手工输入的内容会被覆盖。`,
    figures: {
      received: '投诉',
      noticed: '自行发现（另计）',
      open: '未结',
      late: '超时',
      answeredInTime: '按时答复',
      solvedInTime: '按时解决',
      firstAnswerTime: '首次答复用时',
      solveTime: '解决用时',
      promisesKept: '兑现的承诺',
      promisesMoved: '提前改期的承诺',
      promisesBroken: '未兑现的承诺',
      promiseKeeping: '承诺兑现',
      reopened: '重新打开',
      satisfied: '满意（4、5分）',
      topBox: '非常满意（5分）',
      satisfiedByPhone: '满意（口头回答）',
      satisfiedByOwner: '满意（经办人自问）',
      asked: '已询问',
      answered: '回答率',
      lapsed: '逾期未答',
      declined: '不愿被问',
      better: '比预期好',
      asExpected: '和预期一样',
      worse: '不如预期',
      comeBack: '愿意再来',
    },
    percent: (n) => `${n}%`,
    hours: (hours) => `${hours}小时`,
    shares: {
      things: (part, n, percent) => `${n}项中${part}项（${percent}%）`,
      people: (part, n, percent) => `${n}位中${part}位（${percent}%）`,
      answers: (part, n, percent) => `${n}份中${part}份（${percent}%）`,
    },
    answersOnly: (n) => `${n}份回答`,
    change: { more: '增加', less: '减少', better: '好转', worse: '变差', same: '持平' },
    met: '达标',
    missed: '未达标',
    lastDays: (days) => `最近${days}天`,
    daysBefore: (days) => `再往前${days}天`,
    compared: '对比',
    target: '目标',
    answers: '回答数',
    week: '起始日（周一）',
    weekLabel: (monday) => `${monday.month}月${monday.day}日`,
    complaintsAWeek: (n) =>
      `每周投诉：最近七天${n}件。每根柱子是从周一开始的一周，最后一周还没过完。`,
    complaintsUsually: (n, low, high) =>
      `每周投诉：最近七天${n}件，平时${low === high ? low : `${low}到${high}`}件。每根柱子是从周一开始的一周，最后一周还没过完。`,
    satisfactionAWeek: (fewest) =>
      `满意（4、5分）占四周内回答的百分比，逐周计算；回答不足${fewest}份时留空。`,
    satisfiedFourWeeks: '四周满意率（%）',
    satisfiedLately: '四周满意',
    places: '按地点',
    kinds: '按类别',
    departments: '按部门',
    noDepartment: '还没有部门经办',
    elsewhere: '未说明',
    others: (n) => `还有${n}项`,
    charts: {
      summary: { title: '每周投诉', description: '柱状图：最近十二周每周收到的投诉件数' },
      satisfaction: {
        title: '满意率（四周内回答的%）',
        description: '柱状图：最近十二周，每周往前四周内打4、5分的回答所占的比例',
      },
    },
  },
  tabs: {
    summary: '概览',
    satisfaction: '满意度',
  },
  headers: { summary: {}, satisfaction: {} },
  settings: {
    targetAnsweredInTime: { name: '目标：按时答复（%）', meaning: '显示在概览里。' },
    targetSolvedInTime: { name: '目标：按时解决（%）', meaning: '显示在概览里。' },
    targetPromisesKept: { name: '目标：兑现承诺（%）', meaning: '显示在概览里。' },
    targetSatisfied: {
      name: '目标：顾客满意（%）',
      meaning: '五分制中的4分和5分。显示在概览里。',
    },
  },
};
