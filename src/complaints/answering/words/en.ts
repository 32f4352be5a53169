// Telling the customer, by mail.

export const said = {
  answerSubject: (number: string) => `Our answer [${number}]`,
  aboutYour: (number: string) => `About your message ${number}:`,
  answerClosing: (owner: string, business: string) =>
    [owner, business].filter((part) => part !== '').join('\n'),
  replyHint: 'To answer us or to add something, write here',
  choices: {
    happening: {
      answered: 'Answered',
      'answer-taken-back': 'Answer taken back',
      told: 'Customer told',
      'customer-answered': 'Customer answered',
      noted: 'Note',
      'wait-began': 'Waiting for the customer',
    },
  },
  headers: {
    complaints: {
      firstAnswered: 'First answered',
      lastTold: 'Customer last told',
      waitingSince: 'Waiting since',
      pausedMinutes: 'Working minutes paused',
    },
  },
  settings: {
    takeBackMinutes: {
      name: 'Answers leave after (minutes)',
      meaning: 'Until then whoever wrote one can take it back.',
    },
  },
};
