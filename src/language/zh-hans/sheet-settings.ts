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
  country: {
    name: '国家或地区',
    meaning:
      '两个字母，如 CN、HK、MO、TW、SG：没有写区号的电话，就按当地的号码来读。留空则按时区判断。',
  },
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
  mailReserve: {
    name: '每天保留的邮件数',
    meaning: '从账号每天的发信额度中留给警报和收件确认。',
  },
};
