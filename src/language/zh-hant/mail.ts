import type { mail as english } from '../en/mail.ts';

export const mail: typeof english = {
  hello: (name) => (name === '' ? '您好：' : `${name}您好：`),
  closing: (business) => `敬祝 順心\n${business}`,
  practiceSubject: (subject) => `【練習】${subject}`,
  practice: (to) => `練習：客訴台尚未正式啟用。這封信原本會寄給 ${to}。`,
  yours: (who, due) =>
    `${who === '' ? '一位顧客' : who}提出客訴，這件事由您承辦。${due === '' ? '' : `請於${due}首次回覆顧客。`}`,
  wants: (wanted) => `希望：${wanted}`,
  unassigned: (number, due) =>
    `${number} 還沒有承辦人：今天沒有合適的人當班。請指定一位。${due === '' ? '' : `請於${due}首次回覆顧客。`}`,
  chat: (name) => `聯絡方式：${name}`,
  openRow: (number) => `開啟 ${number}`,
  foldedSubject: (count) => `客訴台的 ${count} 則提醒`,
  call: (phone) => `☎ 撥打 ${phone}`,
  write: (mail) => `✉ 寫信給 ${mail}`,
  ownSubject: (business, number) => `${business}：關於您反映的事 [${number}]`,
  answerHere: (number) => `在客訴台回覆 ${number}`,
  openComplaints: '開啟客訴試算表',
};
