// What is kept of a person, and that it goes.

const numbersIn = (numbers: readonly string[]): string => numbers.join(', ');

/** Complaints whose words go on a day, and why. */
export interface Soon {
  readonly count: number;
  readonly months: number;
  readonly on: string;
  /** When the first of them ended. */
  readonly oldest: string;
}

export const said = {
  /** The page that a person gets with all that is kept of them. */
  file: {
    title: (business: string) => `What ${business} keeps about you`,
    intro: (at: string) =>
      `As of ${at}. Here is what you wrote and told us, and what we wrote and told you, complaint by complaint.`,
    facts: {
      received: 'Received',
      name: 'Name',
      company: 'Company',
      mail: 'Mail address',
      phone: 'Phone or chat name',
      place: 'Place',
      kind: 'What it is about',
      order: 'Order, booking or receipt number',
      what: 'What happened',
      wanted: 'What you wanted',
      extra: 'Further words of yours',
      remedy: 'What you got',
      resolved: 'Solved',
      closed: 'Closed',
    },
    talked: 'What we wrote and said to each other',
    byMail: 'our mail to you',
    weSaid: 'we told you',
    youSaid: 'you told us',
    promises: 'What we promised you',
    outcomes: { open: 'open', kept: 'kept', broken: 'not kept', dropped: 'no longer needed' },
    scores: 'How you found it',
    score: (score: number) => `${score} of 5`,
  },
  /** The page travels with what it shows: no other page carries its words. */
  page: {
    all: (numbers: readonly string[]): string =>
      numbers.length === 1
        ? `Kept of this person: ${numbersIn(numbers)}.`
        : `Kept of this person, by the same mail, phone or customer: ${numbersIn(numbers)}.`,
    file: 'Everything for them to read',
    fileHint:
      'One file in their language: their words and ours to them, promises, scores, mails. Without notes among yourselves and without names of whom it is about. Look through it before you pass it on.',
    save: 'Save as a file',
    erase: 'Erase',
    open: (numbers: readonly string[]): string =>
      `Still open: ${numbersIn(numbers)}. Close or withdraw first; then name and words can be erased.`,
    goes: 'Name, company, mail, phone, order and all words of these complaints go: from every tab, the log, the mails kept here, the response tabs and the forms.',
    stays: 'Numbers, dates, place, kind, state, scores and sums stay, so no figure changes.',
    beyond:
      'Out of reach: mails in your mailbox and theirs, files you exported or imported, columns and comments you added yourselves, copies of this sheet, and its older versions (File > Version history), which Google keeps. Please see to these yourselves.',
    asked: 'It was asked for already; the desk does it within minutes.',
    sure: 'Erase for good?',
    sureText: (numbers: readonly string[]): string =>
      `Name and words of ${numbersIn(numbers)} will be gone. Nobody can bring them back, we neither.`,
    yes: 'Erase for good',
    no: 'Keep',
  },
  refusals: {
    erased:
      'Name and words of this customer were erased; numbers and dates are all that is left. Nothing more can be done here.',
    'person-open':
      'This person has a complaint that is still open. Close or withdraw it first; then their words can go.',
  },
  choices: {
    happening: {
      erased: 'Words and name erased',
    },
  },
  /** What goes by itself although nobody could have seen it coming. */
  soon: {
    subject: ({ count, on }: Soon) => `On ${on} the words of ${count} old complaints are erased`,
    text: ({ count, months, on, oldest }: Soon) =>
      `${count} complaints ended more than ${months} months ago, the first on ${oldest}. From ${on} on the night erases their names, contacts and words, as Settings and the privacy notice on your forms say; numbers, dates and scores stay. If you need them longer, raise “Erase name and words after (months)” in Settings before that day, or set it to 0. It cannot be undone.`,
  },
  settings: {
    eraseAfterMonths: {
      name: 'Erase name and words after (months)',
      meaning:
        'So long after a complaint was closed or withdrawn, the night erases the customer’s name, contacts and words everywhere in this sheet and in the forms, imported history too. Numbers, dates, kinds and scores stay, so no figure changes. It cannot be undone. The privacy notice on the forms names this number. 0 = never by itself.',
    },
  },
};

export const shown = {
  action: {
    erase: 'Their data',
  },
  whatFor: {
    erase: 'All that is kept of this person: to save, or to erase for good.',
  },
  done: {
    erase: 'Within minutes the desk erases it. Then only numbers and dates are left.',
  },
  erased: (on: string): string =>
    `Name and words were erased on ${on}. What lies outside this sheet and its forms (mailboxes, exported files, copies, older versions of the sheet) the desk cannot reach.`,
  story: {
    erased: (who: string): string => `${who} had name and words erased`,
  },
};
