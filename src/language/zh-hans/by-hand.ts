import type { refusalsByHand as english } from '../en/by-hand.ts';

export const refusalsByHand: typeof english = {
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
