import type { settings as english } from '../en/sheet-settings.ts';

export const settings: typeof english = {
  businessName: {
    name: '商家名称',
    meaning: '写在每封邮件的末尾和表单的标题里。您自己在表单里改写过的文字保持不变。',
  },
  language: { name: '投诉台的语言', meaning: '员工和店主看到的语言。' },
  languages: {
    name: '顾客的语言',
    meaning:
      '每种语言各有表单。新增的语言几分钟内自动建好；去掉的语言，投诉表单随即停用，加回来就重新开放。',
  },
  zone: { name: '时区', meaning: '所有日期和期限都按此时区计算。' },
  urgentPhone: {
    name: '急事电话',
    meaning: '写在每封收件确认里，也显示在表单提交之后。留空则不写。',
  },
  emergencyPhone: {
    name: '紧急求助电话',
    meaning: '有人受伤时应立即拨打的电话，写在表单和邮件里。',
  },
  deskMail: {
    name: '投诉台邮箱',
    meaning: '顾客回复我们的邮件时寄到这里。留空则寄到运行投诉台的账号。',
  },
  numberPrefix: { name: '单号前缀', meaning: 'R 会生成 R-2026-0001。' },
  currency: { name: '币种', meaning: '用于补救金额和权限。' },
  firstAnswerHours: {
    name: '首次答复时限（工作小时）',
    meaning: '写在每封收件确认里；规则表另有规定的除外。',
  },
  solveHours: {
    name: '解决时限（工作小时）',
    meaning: '从收到时起算，等待顾客期间暂停；规则表另有规定的除外。',
  },
  warnMinutes: { name: '到期前提醒（工作分钟）', meaning: '提前这么久提醒经办人。' },
  managerAfterHours: { name: '超时多久告知主管（工作小时）', meaning: '此前先提醒经办人。' },
  principalAfterHours: { name: '超时多久告知店主（工作小时）', meaning: '主管得知后仍未处理时。' },
  graceDays: { name: '结案后可重新打开的天数', meaning: '顾客评分低或再次回复时重新打开。' },
  surveyAfterDays: { name: '结案几天后回访', meaning: '从结案时起算。' },
  surveyLapseDays: { name: '回访几天后过期', meaning: '过期的电话回访不再进行。' },
  takeBackMinutes: { name: '答复几分钟后发出', meaning: '发出之前，撰写人可以撤回。' },
  acknowledgementsPerAddress: {
    name: '每天发给同一邮箱的收件确认',
    meaning: '超过的不再发送，以免有人借此骚扰他人。',
  },
  floodPerHour: {
    name: '每小时表单过多的界限',
    meaning: '超过后暂停收件确认，直到您确认这些表单是真实的。填 0 则不检查。',
  },
  mailReserve: {
    name: '每天保留的邮件数',
    meaning: '从账号每天的发信额度中留给警报和收件确认。',
  },
  targetAnsweredInTime: { name: '目标：按时答复（%）', meaning: '显示在概览里。' },
  targetSolvedInTime: { name: '目标：按时解决（%）', meaning: '显示在概览里。' },
  targetPromisesKept: { name: '目标：兑现承诺（%）', meaning: '显示在概览里。' },
  targetSatisfied: {
    name: '目标：顾客满意（%）',
    meaning: '五分制中的4分和5分。显示在概览里。',
  },
  privacyText: {
    name: '隐私说明',
    meaning: '显示在表单的问题上方。请务必读一遍，内容由您负责。',
  },
};
