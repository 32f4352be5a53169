import type * as english from '../en/by-hand.ts';

export const refusalsByHand: typeof english.refusalsByHand = {
  'kept-by-desk': '这一格由投诉台按日志和“规则”自动得出，手工填写的内容已还原。',
  'number-fixed': '单号一经给出就不再更改。要另记一单，请用侧边栏。',
  'row-mixed': '这一行出现了另一单的单号：只有部分列被排序或粘贴。整行已还原。',
  'customers-words': '这是顾客的原话，予以保留。要补充情况，请用侧边栏的“备注”。',
  'customers-answer': '这是顾客自己的回答，不能手工修改。',
  'not-a-choice': '请从列表里选择，或保持原样。',
  'not-a-number': '请用数字填写金额，例如 12.50。',
  'no-result': '解决之后，“处理结果”不能留空。',
  'half-a-promise': '承诺要写明内容和期限：请把两格都填上，或用侧边栏的“承诺”。',
  'money-unnamed': '涉及金额须知道是谁，而 Google 没有说明是谁填的。请在侧边栏填写。',
  'above-limit': '超过您可自行决定的金额。请在侧边栏用“请求批准”，有了结果会马上通知您。',
  'nothing-to-approve': '这里没有等待批准的金额。',
  'not-approver': '只有主管或店主可以批准，而且只能用本人的名字。',
};

export const approval: typeof english.approval = {
  askSubject: (sum, number) => `请批准：${sum} [${number}]`,
  ask: (who, sum, customer, why) =>
    `${who}想给${customer === '' ? '顾客' : customer} ${sum}，超过了本人权限${why === '' ? '。' : `：${why}`}\n\n请在侧边栏打开这一单，选择“批准”。`,
  decidedSubject: (yes, sum, number) => `${yes ? '已批准' : '未批准'}：${sum} [${number}]`,
  decided: (who, yes, sum, why) =>
    `${who}${yes ? '批准了' : '没有批准'} ${sum}${why === '' ? '。' : `：${why}`}`,
  waits: (sum) => `${sum} 等您批准。可以给吗？`,
};

export const broughtBack: typeof english.broughtBack = {
  note: '这一行曾被删除或损坏，投诉台已按日志恢复。不该计入的投诉请撤销：在侧边栏选“撤销”，或把状态改为“已撤销”。',
  lostText: '［这段文字太长，日志里没有全文。请看“文件 > 版本记录”。］',
};
