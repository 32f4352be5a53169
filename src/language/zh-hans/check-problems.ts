import type { checkProblems as english } from '../en/check-problems.ts';

export const checkProblems: typeof english = {
  'triggers-missing': () =>
    '定时任务或触发器不见了，什么都不会自动进行。请选择“Redress > 设置投诉台”，会自动补上。',
  'form-gone': (where) =>
    `运行投诉台的账号打不开表单“${where}”。请从 Google 云端硬盘的回收站恢复，或把表单共享给那个账号。已收到的内容都在。`,
  'form-closed': (where) =>
    `表单“${where}”现在不收回复。请选择“Redress > 设置投诉台”，或在 Google 表单里点“发布”。`,
  'set-up-unfinished': () =>
    '设置还没有完成。请选择“Redress > 设置投诉台”，页面上可以复制经过，交给维护脚本的人。',
  'looks-refused': (where) =>
    `Google 没有接受：${where}。投诉台照常工作。再次运行“设置投诉台”会重试一次，之后不再提示。`,
  'form-signs-in': (where) =>
    `表单“${where}”要求顾客登录。请在 Google 表单里打开：已发布 > 管理 > 回复者：知道链接的任何人；设置 > 回复：不要勾选任何限制。`,
  'answers-reckoned': (where, detail) =>
    `${where}：Google 把一个回答变成了数字或日期，在表单里也没有找到原文：${detail}。请到表单的回复里查看。`,
  'form-unlinked': (where) =>
    `表单“${where}”与这份表格断开了。请选择“Redress > 设置投诉台”，会重新关联，期间收到的回复会各登记一次。`,
  'answers-not-text': (where) =>
    `在“${where}”工作表里，Google 会把顾客写的内容变成数字和日期。请选择“Redress > 设置投诉台”，会把这些列设为纯文本。`,
  'calendar-wrong': () =>
    '这里的 Google 对时区或语言的计算不正常，期限可能会错。请告诉维护脚本的人。',
};
