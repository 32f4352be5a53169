import type { letter as english } from '../en/letter.ts';

export const letter: typeof english = {
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
  reasons: {
    hurt: (open) => `有人受伤，过了${open}还没有结案。您要亲自打个电话吗？`,
    late: (step, span) =>
      `${{ 'first-answer': '首次答复', promise: '答应的事', solve: '解决' }[step]}已晚了${span}。今天谁来办？`,
    broken: () => '有一项承诺没有兑现。怎么补救？',
    reopened: (times) => `${times > 1 ? `已${times}次` : ''}重新打开。怎样才能让顾客满意？`,
    badScore: (score) => `顾客只打了${score}分（满分5分）。谁打个电话问问原因？`,
    unassigned: () => '还没有经办人。交给谁？',
  },
  open: '打开',
  about: (number, customer, kind, reason) =>
    `${number}${customer === '' ? '' : ` ${customer}`}${kind === '' ? '' : `（${kind}）`}：${reason}`,
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
};
