// What the sidebar's shell and its pieces say; a capability's pages have words of their own.

import { plural } from './plural.ts';

export const sidebar = {
  back: 'Queue',
  cancel: 'Cancel',
  save: 'Save',
  busy: 'Saving…',
  loading: 'One moment…',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',
  more: 'More',
  moreSteps: 'More steps',
  less: 'Less',
  optional: 'optional',
  copy: 'Copy text',
  copied: 'Copied.',
  saveKey: 'Ctrl+Enter saves, Escape goes back.',
  alreadySaved: 'This was already saved; nothing was done twice.',
  firstTrySaved:
    'Your first try had been saved after all. What you changed since then is still here and has not been sent.',

  find: 'Find',
  findHint: 'Number, name, phone, words…',
  findNone: (text: string): string =>
    `Nothing found for “${text}”. Try the number, the last digits of the phone, or one word of what happened.`,
  findCount: (n: number): string => `${plural(n, 'complaint', 'complaints')} found`,
  log: 'Log a complaint',
  poster: 'Poster and links',
  mine: 'Mine',
  team: 'Team',
  waiting: 'Waiting',
  whichQueue: 'Which complaints',
  next: (step: string): string => `next: ${step}`,
  nobody: 'nobody yet',
  empty: {
    mine: (team: number): string =>
      team === 0
        ? 'Everything is answered and nothing is due. The next complaint will appear here by itself.'
        : `Nothing of yours is open. The team has ${plural(team, 'open complaint', 'open complaints')}: perhaps you can take one.`,
    team: 'The whole team is up to date. New complaints appear here by themselves, most urgent first.',
    waiting:
      'You are waiting for nobody. When you wait for a customer, the complaint rests here and its clock stands still.',
  },
  selected: (number: string): string => `You selected ${number} in the sheet.`,
  open: 'Open',
  notInTeam: (mail: string): string =>
    `You may look around, but change nothing: ${mail} is not in the Team tab. Ask whoever runs the desk to add you.`,

  status: {
    new: 'New',
    open: 'Open',
    waiting: 'Waiting',
    resolved: 'Solved',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
  step: {
    'first-answer': 'first answer',
    promise: 'keep the promise',
    solve: 'solve it',
    wait: 'the customer answers',
    'follow-up': 'ask whether it is good',
    ask: 'ask whether it was good',
    none: 'nothing',
  },
  stepDue: {
    'first-answer': 'First answer',
    promise: 'Promise',
    solve: 'Solution',
    wait: 'Waiting for the customer',
    'follow-up': 'Solved, not yet closed',
    ask: 'Ask whether it was good',
    none: 'Nothing left to do',
  },
  late: (span: string): string => `${span} late`,
  left: (span: string): string => `${span} left`,
  until: (by: string): string => `by ${by}`,
  /** "by Fri 27 Nov": it shares a line with the number. */
  untilDay: (date: string): string => `by ${date.replace(/([A-Z][a-z]{2})[a-z]+/g, '$1')}`,
  noDate: 'no date',
  since: (span: string): string => `for ${span}`,
  titled: (title: string, rest: string): string => `${title}: ${rest}`,
  hurt: 'Somebody hurt',
  urgent: 'Urgent',
  question: 'Question',
  praise: 'Praise',
  practice: 'Practice',
  nameless: 'No name given',
  nth: (n: number): string => (n === 2 ? '2nd time' : n === 3 ? '3rd time' : `${n}th time`),
  earlier: 'Earlier complaints',
  perhapsOf: (number: string): string => `Perhaps belongs to ${number}`,
  reachBy: (reach: string): string => `prefers ${reach}`,
  facts: {
    wants: 'Wants',
    owner: 'Owner',
    promise: 'Promised',
    about: 'About',
    place: 'Place',
    kind: 'Kind',
    order: 'Order',
    received: 'Came in',
    extra: 'Also asked',
    result: 'Result',
    remedy: 'Remedy',
  },
  nextTitle: 'Next',
  nothingNext: 'Nothing is left to do here.',
  mayNothing: 'You may look, but do nothing here.',
  soFar: 'So far',
  showEarlier: (n: number): string => `Show ${n} earlier`,
  mails: 'Mails',
  today: 'Today',
  yesterday: 'Yesterday',
  leaves: (span: string): string => `leaves in ${span}`,
  leavesSoon: 'leaves with the next clock run',
  takeBack: 'Take back',
  takenBack: 'Taken back: nothing was sent. Your text is in the answer again.',
  readMail: 'Read',

  answerTo: (mail: string): string => `To ${mail}`,
  reach: {
    mail: 'mail',
    phone: 'phone',
    'in person': 'in person',
    sms: 'SMS',
    wechat: 'WeChat',
    line: 'LINE',
    whatsapp: 'WhatsApp',
    letter: 'letter',
    none: 'no answer needed',
  },

  channel: {
    form: 'form',
    staff: 'form, written down by staff',
    phone: 'phone',
    counter: 'counter',
    mail: 'mail',
    chat: 'chat',
    letter: 'letter',
    noticed: 'noticed, not said',
    import: 'import',
  },

  failure: {
    permission:
      'Google mixed up your accounts. Open this sheet in a browser window where only one Google account is signed in, for instance a separate Chrome profile.',
    'no-answer':
      'Google has not answered. What you typed is still here. Try again: nothing will be done twice.',
    google: (message: string): string =>
      `Google could not do it (${message}). What you typed is still here. Try again: nothing will be done twice.`,
  },

  valueWrong: 'A number, please, like 12.50',
  archived: 'In the archive: this can be read, but not changed any more.',
  logLinked: 'Log a new one that belongs to it',
  copyFailed: 'Your browser did not let us copy. Select the text and copy it yourself.',
  story: {
    customer: 'The customer',
    desk: 'The desk',
    somebody: 'Somebody',
    /** Any event without a sentence of its own. */
    other: (who: string, type: string): string => `${who}: ${type}`,
  },
  mailState: {
    queued: 'Waiting',
    'taken-back': 'Taken back',
    failed: 'Not sent',
    uncertain: 'Perhaps sent',
    sent: 'Sent',
  },
};
