import type { mail as english } from '../en/mail.ts';

export const mail: typeof english = {
  hello: (name) => (name === '' ? '您好：' : `${name}您好：`),
  thanksAndSorry: '谢谢您告诉我们，给您添麻烦了，非常抱歉。',
  thanks: '谢谢您的来信。',
  understood: '我们的理解是：',
  youWant: (wanted) => `您希望：${wanted}`,
  whoAnswersWhen: (owner, due, number) =>
    owner === ''
      ? `我们最晚在${due}答复您。您的单号是 ${number}。`
      : `这件事由${owner}负责，最晚在${due}答复您。您的单号是 ${number}。`,
  ifHelpNeeded: (phone) =>
    phone === ''
      ? '如果有人需要马上救助，请先拨打急救电话。'
      : `如果有人需要马上救助，请先拨打 ${phone}。`,
  addSomething: '想补充或更正，请点这里',
  urgent: (phone) => `急事请致电 ${phone}`,
  closing: (business) => business,
  receivedSubject: (number) => `已收到您的反馈 [${number}]`,
  answerSubject: (number) => `给您的答复 [${number}]`,
  aboutYour: (number) => `关于您的反馈 ${number}：`,
  answerClosing: (owner, business) => [owner, business].filter((part) => part !== '').join('\n'),
  replyHint: '想回复我们或补充情况，请点这里',
  promiseSubject: (number) => `我们答应您的事 [${number}]`,
  promise: (what, who, by) => `我们答应您：${what}\n由${who}负责，${by}办到。`,
  sayNumber: (number, owner) =>
    owner === '' ? `您的单号是 ${number}。` : `您的单号是 ${number}，由${owner}负责跟进。`,
  practiceSubject: (subject) => `【练习】${subject}`,
  practice: (to) => `练习：投诉台还没有正式启用。这封邮件本来会发给 ${to}。`,

  yoursSubject: (name, number) => `由您经办：${name === '' ? '一位顾客的投诉' : name} [${number}]`,
  yours: (who, due) =>
    `${who === '' ? '一位顾客' : who}来投诉，这件事由您经办。${due === '' ? '' : `请在${due}首次答复顾客。`}`,
  wants: (wanted) => `希望：${wanted}`,
  chat: (name) => `联系方式：${name}`,
  noMailPleasePhone:
    '没有可用的邮箱，系统没有给顾客发信。请打电话或用聊天软件联系，再用“已告知顾客”记下来。',
  mayPromise: (due) =>
    due === '' ? '您可以答应给顾客一个答复。' : `您可以答应在${due}答复。做不到的事不要答应。`,
  openRow: '打开投诉台',
  hurtSubject: (number) => `✚ 有人受伤或险些受伤 [${number}]`,
  hurt: (name, due) =>
    `${name === '' ? '一位顾客' : name}反映有人受伤或险些受伤。请马上打电话联系${due === '' ? '' : `，已承诺${due}答复`}。`,
  unassignedSubject: (number) => `没有人经办 [${number}]`,
  unassigned: (number, due) =>
    `${number} 还没有经办人：今天没有合适的人在岗。请指定一位。${due === '' ? '' : `请在${due}首次答复顾客。`}`,
  addedSubject: (number) => `顾客又来信了 [${number}]`,
  added: (name) => `${name === '' ? '顾客' : name}补充说：`,
  foldedSubject: (count) => `投诉台的${count}条提醒`,
  helpSubject: (who, number) => `${who}需要帮忙 [${number}]`,
  help: (who, text) =>
    text === '' ? `${who}在这件投诉上需要您帮忙。` : `${who}需要您帮忙：${text}`,
};
