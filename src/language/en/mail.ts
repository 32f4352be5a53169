// Mails about one complaint: to its customer, its owner, and those who are alarmed.
export const mail = {
  // to customers
  hello: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  thanksAndSorry: 'Thank you for telling us, and we are sorry for the trouble.',
  thanks: 'Thank you for writing to us.',
  understood: 'This is what we understood:',
  youWant: (wanted: string) => `You would like: ${wanted}`,
  whoAnswersWhen: (owner: string, due: string, number: string) =>
    owner === ''
      ? `We will answer by ${due}. Your number is ${number}.`
      : `${owner} is looking after it and will answer by ${due}. Your number is ${number}.`,
  ifHelpNeeded: (phone: string) =>
    phone === ''
      ? 'If somebody needs help now, please call the emergency services first.'
      : `If somebody needs help now, please call ${phone} first.`,
  addSomething: 'Something to add or to correct? Write here',
  urgent: (phone: string) => `If it is urgent: ${phone}`,
  closing: (business: string) => business,
  receivedSubject: (number: string) => `We have your message [${number}]`,
  answerSubject: (number: string) => `Our answer [${number}]`,
  aboutYour: (number: string) => `About your message ${number}:`,
  answerClosing: (owner: string, business: string) =>
    [owner, business].filter((part) => part !== '').join('\n'),
  replyHint: 'To answer us or to add something, write here',
  promiseSubject: (number: string) => `What we promise and when [${number}]`,
  promise: (what: string, who: string, by: string) =>
    `We promise you: ${what}\n${who} takes care of it, by ${by}.`,
  sayNumber: (number: string, owner: string) =>
    owner === ''
      ? `Your number is ${number}.`
      : `Your number is ${number}. ${owner} is looking after it.`,
  practiceSubject: (subject: string) => `[Practice] ${subject}`,
  practice: (to: string) =>
    `Practice: the desk is not open yet. This mail would have gone to ${to}.`,

  // to staff
  yoursSubject: (name: string, number: string) =>
    `Yours: ${name === '' ? 'a complaint' : name} [${number}]`,
  yours: (who: string, due: string) =>
    `${who === '' ? 'Somebody' : who} complained, and it is yours.${due === '' ? '' : ` First answer by ${due}.`}`,
  wants: (wanted: string) => `Wants: ${wanted}`,
  chat: (name: string) => `Reach them at: ${name}`,
  noMailPleasePhone:
    'No mail address we can write to: nothing was sent to the customer. Please phone or write in the chat, then record it with “I told them”.',
  mayPromise: (due: string) =>
    due === ''
      ? 'You may promise an answer.'
      : `You may promise an answer by ${due}. Promise nothing you cannot keep.`,
  openRow: 'Open the desk',
  hurtSubject: (number: string) => `✚ Somebody hurt, or nearly [${number}]`,
  hurt: (name: string, due: string) =>
    `${name === '' ? 'A customer' : name} says that somebody was hurt or could have been. Please call now${due === '' ? '' : `; an answer is promised by ${due}`}.`,
  unassignedSubject: (number: string) => `Nobody to look after it [${number}]`,
  unassigned: (number: string, due: string) =>
    `${number} has no owner: nobody suitable is here today. Please give it to somebody.${due === '' ? '' : ` First answer by ${due}.`}`,
  addedSubject: (number: string) => `The customer wrote again [${number}]`,
  added: (name: string) => `${name === '' ? 'The customer' : name} added:`,
  foldedSubject: (count: number) => `${count} notes from the desk`,
  helpSubject: (who: string, number: string) => `${who} needs help [${number}]`,
  help: (who: string, text: string) =>
    text === ''
      ? `${who} asks for your help with this complaint.`
      : `${who} asks for your help: ${text}`,
};
