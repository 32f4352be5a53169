import { type Detail, named } from '../../../language/story.ts';

// Telling the customer, by mail.

export const said = {
  answerSubject: (number: string) => `Our answer [${number}]`,
  aboutYour: (number: string) => `About your message ${number}:`,
  /** `owner`: '' when it is whoever writes. */
  answerClosing: (writer: string, owner: string, business: string) =>
    [writer, business, owner === '' ? '' : `${owner} is looking after it.`]
      .filter((part) => part !== '')
      .join('\n'),
  /** Heads the text that tells how it ended, among the templates. */
  decisionTitle: 'What was decided',
  youWrote: 'You wrote to us:',
  replyHint: 'To answer us or to add something, write here',
  refusals: {
    'answered-meanwhile':
      'While you were writing, the customer said more, or a colleague told them something. Go back to read it; pressing the button again sends yours all the same.',
    'placeholder-left': 'There is still something to fill in: {}. Write there what belongs there.',
  },
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
  tabs: {
    phrases: 'Phrases',
  },
  headers: {
    phrases: { title: 'Title', language: 'Language', text: 'Text' },
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

export const shown = {
  action: {
    answer: 'Answer by mail',
    letter: 'Answer by letter',
    told: 'I told them',
    customerAnswered: 'They answered',
    note: 'Note',
    wait: 'Wait for them',
  },
  whatFor: {
    answer: 'You write, they get a mail in a few minutes. Until then you can take it back.',
    letter: 'You write it, print it and send it.',
    told: 'You spoke or chatted with them: note what you said. It counts as an answer.',
    customerAnswered: 'They replied: the clock runs again.',
    note: 'For colleagues. The customer never sees it.',
    wait: 'Nothing can be done before they reply: their clock stands still.',
  },
  done: {
    answer: 'Saved. It leaves in a few minutes; until then you can take it back.',
    letter: 'Noted that the letter was sent.',
    told: 'Noted that you told them.',
    customerAnswered: 'Noted. The clock runs again.',
    note: 'Noted.',
    wait: 'Waiting for the customer; the clock stands still.',
  },
  text: {
    note: 'For colleagues; the customer does not see it',
    wait: 'What you are waiting for',
    customerAnswered: 'What they said',
  },
  answerTemplate: 'Start from',
  answerEmpty: 'An empty page',
  answerText: 'Your text',
  isWriting: (names: readonly string[]): string =>
    `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} writing an answer`,
  letter: {
    sent: 'I have sent it',
    preview: 'The letter',
    print: 'Print',
    address: 'Write the postal address on the envelope: the desk keeps none.',
    date: (year: string, date: string): string => `${date} ${year}`,
  },
  answerPromise: 'Promised with it',
  answerPreview: 'As the customer will see it',
  answerSend: 'Send',
  avoid: (phrase: string, say: string): string => `“${phrase}” can sting. Perhaps: ${say}`,
  wrote: {
    ask: 'Written from your own mailbox?',
    yes: 'Say so',
    text: 'Written from my own mailbox.',
  },
  told: {
    by: 'How',
    at: 'When',
    atHint: 'Empty means just now.',
    text: 'What you told them, in a sentence',
    promised: 'I promised them something',
  },
  story: {
    answered: (who: string): string => `${who} answered by mail`,
    'answer-taken-back': (who: string): string => `${who} took the answer back`,
    told: (who: string, d: Detail): string => `${who} told the customer${named(d['by'], ' by ')}`,
    'customer-answered': (): string => 'The customer answered',
    noted: (who: string): string => `${who} noted`,
    'wait-began': (who: string): string => `${who} waits for the customer`,
  },
};
