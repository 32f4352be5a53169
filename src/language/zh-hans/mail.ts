import type { mail as english } from '../en/mail.ts';

export const mail: typeof english = {
  hello: (name) => (name === '' ? '您好：' : `${name}您好：`),
  closing: (business) => business,
  practiceSubject: (subject) => `【练习】${subject}`,
  practice: (to) => `练习：投诉台还没有正式启用。这封邮件本来会发给 ${to}。`,
  yours: (who, due) =>
    `${who === '' ? '一位顾客' : who}来投诉，这件事由您经办。${due === '' ? '' : `请在${due}首次答复顾客。`}`,
  wants: (wanted) => `希望：${wanted}`,
  unassigned: (number, due) =>
    `${number} 还没有经办人：今天没有合适的人在岗。请指定一位。${due === '' ? '' : `请在${due}首次答复顾客。`}`,
  chat: (name) => `联系方式：${name}`,
  openRow: (number) => `打开 ${number}`,
  foldedSubject: (count) => `投诉台的${count}条提醒`,
  call: (phone) => `☎ 拨打 ${phone}`,
  write: (mail) => `✉ 写信给 ${mail}`,
  ownSubject: (business, number) => `${business}：关于您反映的事 [${number}]`,
  answerHere: (number) => `在投诉台答复 ${number}`,
  openComplaints: '打开投诉表',
};
