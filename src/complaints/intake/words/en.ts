import { plural } from '../../../language/en/plural.ts';
import { type Detail, named } from '../../../language/story.ts';

// The form for complaints, and the mails about what came in by it.

export const said = {
  /** As the customer sees it. Titles are headers of the response tab, so none occurs twice in a form. */
  form: {
    title: (business: string) => `Tell ${business} what went wrong`,
    description: 'Only the first question must be answered.',
    /** The notice's first sentence, above the questions; of one that the firm wrote itself, we cannot know the first. */
    purpose: 'What you write is used to answer you and put things right, and for nothing else.',
    privacyTitle: 'Privacy notice',
    /** The rest of it, at the end. */
    privacy: (business: string, contact: string, months: number) =>
      `Read by those at ${business} who work on your case, and stored by Google. ${months === 0 ? '' : `${plural(months, 'month', 'months')} after it is closed, only numbers and dates are left. `}Ask us at any time to see, correct or erase it${contact === '' ? '' : `: ${contact}`}.`,
    questions: {
      what: 'What happened?',
      hurt: 'Was anyone hurt, or could someone have been?',
      wanted: 'What would make it right for you?',
      place: 'Where was it?',
      kind: 'What is it about?',
      order: 'Order, booking or receipt number',
      about: 'Is it about a person who works here?',
      name: 'Your name',
      company: 'Company or shop',
      email: 'Mail address',
      phone: 'Phone number or chat name',
      reach: 'How do we reach you best?',
      reference: 'Earlier number, if you have one',
    },
    help: {
      hurt: (emergencyPhone: string) =>
        emergencyPhone === '' ? '' : `If somebody needs help now, call ${emergencyPhone} at once.`,
      wanted: 'A swap, a refund, an apology?',
      about: 'Who? That person will not handle your case.',
      company: 'If you write for one.',
      email: 'Our answer goes there.',
      phone: 'With the app, if it is a chat name.',
      reference: 'If it is filled in, leave it: it belongs to your earlier message.',
    },
    hurtChoices: { no: 'No', yes: 'Yes' },
    reachChoices: {
      mail: 'Mail',
      phone: 'Phone',
      sms: 'SMS',
      wechat: 'WeChat',
      line: 'LINE',
      whatsapp: 'WhatsApp',
      none: 'No answer needed',
    },
    confirmation: (phone: string) =>
      `Thank you for telling us: what you wrote has reached us. If you left a mail address, we usually write at once, with your number and the time of our answer; when many people write, it can take longer.${phone === '' ? '' : ` If it is urgent: ${phone}`}`,
    /** While the desk practises, above the questions and instead of the thanks: so that nobody waits for an answer. */
    practising: (phone: string) =>
      `We are still trying this form out. What is written here is not answered and will be deleted. Please simply tell any of us${phone === '' ? '' : `, or call ${phone}`}.`,
    /** Of a form whose language is no longer offered; `url`: the form to use instead. */
    closed: (url: string) =>
      `Thank you for coming to us. This form is no longer in use.${url === '' ? '' : ` Please tell us here instead: ${url}`}`,
  },
  receivedSubject: (number: string) => `We have your message [${number}]`,
  thanksAndSorry: 'Thank you for telling us, and we are sorry for the trouble.',
  thanks: 'Thank you for writing to us.',
  understood: 'This is what we understood:',
  youWant: (wanted: string) => `You would like: ${wanted}`,
  /** `due`: '' when it has passed before this could be said. */
  whoAnswersWhen: (owner: string, due: string, number: string) => {
    const who = owner === '' ? 'We' : `${owner} is looking after it and`;
    const when =
      due === '' ? 'as soon as possible; we are sorry that you have had to wait' : `by ${due}`;
    return `${who} will answer ${when}. Your number is ${number}.`;
  },
  ifHelpNeeded: (phone: string) =>
    phone === ''
      ? 'If somebody needs help now, please call the emergency services first.'
      : `If somebody needs help now, please call ${phone} first.`,
  addSomething: 'Something to add or to correct? Write here',
  addressMovedSubject: (number: string) => `Another address for your message [${number}]`,
  addressMoved: (number: string) =>
    `Somebody with the link of our mail gave us another mail address for ${number}. From now on we write there. If that was you, there is nothing to do.`,
  addressBack: 'If it was not you, tell us here',
  urgent: (phone: string) => `If it is urgent: ${phone}`,
  addedSubject: (number: string) => `The customer wrote again [${number}]`,
  added: (name: string) => `${name === '' ? 'The customer' : name} added:`,
  staysClosed: 'These are thanks, and it stays as it is. If they ask for more, open it again.',
  aboutSubject: (who: string, number: string) => `Is it about ${who}? [${number}]`,
  aboutAsked: (who: string) =>
    `The customer’s words name ${who}. Is the complaint about ${who}? Please open it and say yes or no. Until then ${who} hears nothing of it and does not get it.`,
  refusals: {
    'mail-slip':
      '“{}” is no mail address that we could write to. Is a sign missing, or one too many, as in name@gmail,com? Put it right, or leave it out and write it down with what happened.',
    'digits-lost':
      '{} is a number that a spreadsheet has rounded: its last digits are gone. Please take the whole number from where it came.',
    'nothing-asked': 'This has been answered meanwhile.',
    'leads-say-so':
      'Only a manager or the business owner says whether it is about this person: here by emptying the cell for no, by the name in the column About for yes.',
  },
  choices: {
    happening: {
      received: 'Received',
      'changed-by-customer': 'Changed by the customer',
      'added-by-customer': 'Customer added something',
      completed: 'Rest of the text fetched',
      acknowledged: 'Acknowledged',
      'about-asked': 'Asked whom it is about',
      'about-said': 'Said whom it is about',
    },
  },
  tabs: {
    intake: 'Intake',
  },
  headers: {
    complaints: {
      acknowledged: 'Acknowledged',
      named: 'Perhaps about',
    },
    intake: {
      sheetId: 'Response tab',
      serial: 'Timestamp',
      digest: 'Digest of answers',
      number: 'Number',
      recordedAt: 'Recorded (UTC)',
      note: 'Note',
    },
  },
  settings: {
    acknowledgementsPerAddress: {
      name: 'Acknowledgements to one address a day',
      meaning: 'More are not sent, so that nobody can flood a stranger.',
    },
    chats: {
      name: 'Chats you answer in',
      meaning:
        'WeChat, LINE, WhatsApp: those you use, with commas. Only they are offered in the forms and when a complaint is written down. Empty = none.',
    },
    privacyText: {
      name: 'Privacy notice',
      meaning: 'Stands at the end of the complaint form. Read it once; you are responsible for it.',
    },
  },
};

export const shown = {
  action: { edit: 'Edit', isAboutThem: 'Yes, it is about them', isNotAboutThem: 'No, it is not' },
  whatFor: {
    edit: 'Put right a name, a number, the place, the kind or how urgent it is.',
    isAboutThem: 'Somebody else looks after it.',
    isNotAboutThem: 'All goes on as usual.',
  },
  done: {
    edit: 'Changed.',
    isAboutThem: 'Somebody else looks after it now.',
    isNotAboutThem: 'Noted. All goes on as usual.',
  },
  edit: {
    name: 'Name',
    mail: 'Mail',
    phone: 'Phone or chat',
    severity: 'How urgent',
    severities: { normal: 'Normal', urgent: 'Urgent', safety: 'Somebody hurt, or could be' },
  },
  askedAbout: (who: string): string =>
    `Is it about ${who}? The customer’s words name ${who}, who hears nothing of it before you have said so.`,
  story: {
    'about-asked': (_: string, d: Detail): string => `Asked: is it about ${d['who'] ?? ''}?`,
    'about-said': (who: string, d: Detail): string =>
      `${who}: it is ${d['about'] === true ? '' : 'not '}about ${d['who'] ?? ''}`,
    received: (_: string, d: Detail): string =>
      `Came in${named(d['channel'], ' by ')}${named(d['copied'], ', copied from ')}`,
    'changed-by-customer': (): string => 'The customer changed what they wrote',
    'added-by-customer': (): string => 'The customer added something',
    completed: (): string => 'The rest of a long text was fetched from the form',
    acknowledged: (_: string, d: Detail): string =>
      d['mailed'] === false
        ? 'No acknowledgement went to the customer'
        : 'The customer was told that we have it',
  },
};
