// Telling the customer, by mail.

export const said = {
  answerSubject: (number: string) => `Our answer [${number}]`,
  aboutYour: (number: string) => `About your message ${number}:`,
  answerClosing: (owner: string, business: string) =>
    [owner, business].filter((part) => part !== '').join('\n'),
  replyHint: 'To answer us or to add something, write here',
};
