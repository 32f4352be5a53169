// To read out to whoever stands at the counter.

export const said = {
  sayNumber: (number: string, owner: string) =>
    owner === ''
      ? `Your number is ${number}.`
      : `Your number is ${number}. ${owner} is looking after it.`,
};

export const shown = {
  quick: {
    what: 'What happened',
    who: 'Who',
    whoHint: 'name, company',
    reach: 'How to reach them',
    reachHint: 'phone, mail or chat name',
    hurt: 'Somebody was hurt, or could have been',
    channel: 'Came by',
    place: 'Where',
    anyPlace: 'not said',
    known: 'We know them:',
    say: 'Say to the customer:',
    saved: 'Logged as',
    openIt: 'Open it',
    another: 'Log another',
  },
  known: {
    comma: ', ',
    title: (name: string): string => (name === '' ? 'We know them' : `We know them: ${name}`),
    nothingOpen: 'Nothing of theirs is open.',
    which: 'This is',
    fresh: 'a new complaint',
    addTo: (number: string): string => `about ${number}: add to it`,
  },
  by: 'They use',
  notSaid: 'not said',
  readAs: (ways: readonly string[]): string => `Read as: ${ways.join(' · ')}`,
  doubt: {
    'mail-slip':
      'This is no mail address that we could write to: is a sign missing, or one too many?',
    'digits-lost': 'A spreadsheet has rounded this number: its last digits are gone.',
  },
  addedTo: 'Added to',
  sayAdded: 'It is with their complaint now, and whoever looks after it is told.',
  belongsTo: (number: string): string => `Belongs to ${number}`,
};
