import type { mail as english } from '../en/mail.ts';

export const mail: typeof english = {
  hello: (name) => (name === '' ? '您好：' : `${name}您好：`),
  thanksAndSorry: '謝謝您告訴我們，造成您的不便，非常抱歉。',
  thanks: '謝謝您的來信。',
  understood: '我們的理解是：',
  youWant: (wanted) => `您希望：${wanted}`,
  whoAnswersWhen: (owner, due, number) =>
    owner === ''
      ? `我們最晚於${due}回覆您。您的單號是 ${number}。`
      : `這件事由${owner}承辦，最晚於${due}回覆您。您的單號是 ${number}。`,
  ifHelpNeeded: (phone) =>
    phone === ''
      ? '若有人需要立即救助，請先撥打急救電話。'
      : `若有人需要立即救助，請先撥打 ${phone}。`,
  addSomething: '想補充或更正，請按這裡',
  urgent: (phone) => `急事請撥 ${phone}`,
  closing: (business) => `敬祝 順心\n${business}`,
  receivedSubject: (number) => `已收到您的意見 [${number}]`,
  answerSubject: (number) => `給您的回覆 [${number}]`,
  aboutYour: (number) => `關於您的意見 ${number}：`,
  answerClosing: (owner, business) => [owner, business].filter((part) => part !== '').join('\n'),
  replyHint: '想回覆我們或補充說明，請按這裡',
  promiseSubject: (number) => `我們答應您的事 [${number}]`,
  promise: (what, who, by) => `我們答應您：${what}\n由${who}負責，${by}辦到。`,
  sayNumber: (number, owner) =>
    owner === '' ? `您的單號是 ${number}。` : `您的單號是 ${number}，由${owner}為您處理。`,
  practiceSubject: (subject) => `【練習】${subject}`,
  practice: (to) => `練習：客訴台尚未正式啟用。這封信原本會寄給 ${to}。`,

  yoursSubject: (name, number) => `由您承辦：${name === '' ? '一位顧客的客訴' : name} [${number}]`,
  yours: (who, due) =>
    `${who === '' ? '一位顧客' : who}提出客訴，這件事由您承辦。${due === '' ? '' : `請於${due}首次回覆顧客。`}`,
  wants: (wanted) => `希望：${wanted}`,
  chat: (name) => `聯絡方式：${name}`,
  noMailPleasePhone:
    '沒有可用的電子信箱，系統沒有寄信給顧客。請打電話或用通訊軟體聯絡，再用「已告知顧客」記下來。',
  mayPromise: (due) =>
    due === '' ? '您可以答應給顧客一個回覆。' : `您可以答應於${due}回覆。做不到的事請不要答應。`,
  openRow: '開啟客訴台',
  hurtSubject: (number) => `✚ 有人受傷或險些受傷 [${number}]`,
  hurt: (name, due) =>
    `${name === '' ? '一位顧客' : name}反映有人受傷或險些受傷。請立刻打電話聯絡${due === '' ? '' : `，已承諾${due}回覆`}。`,
  unassignedSubject: (number) => `沒有人承辦 [${number}]`,
  unassigned: (number, due) =>
    `${number} 還沒有承辦人：今天沒有合適的人當班。請指定一位。${due === '' ? '' : `請於${due}首次回覆顧客。`}`,
  addedSubject: (number) => `顧客又來信了 [${number}]`,
  added: (name) => `${name === '' ? '顧客' : name}補充說：`,
  foldedSubject: (count) => `客訴台的 ${count} 則提醒`,
  helpSubject: (who, number) => `${who}需要協助 [${number}]`,
  help: (who, text) =>
    text === '' ? `${who}在這件客訴上需要您協助。` : `${who}需要您協助：${text}`,
};
