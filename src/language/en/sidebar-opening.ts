/** The checklist of a new desk, a copied workbook, and taking over: words that only the pages need. */
export const sidebarOpening = {
  title: 'Before the first customer',
  progress: (done: number, of: number): string => `${done} of ${of} done`,
  fold: 'Put this list away',
  unfold: 'Show the list',
  ready: 'done',
  tick: 'Done',
  untick: 'Not done yet',
  items: {
    team: {
      title: 'Team',
      todo: 'Who works here, with mail addresses. Alone? Then press Done.',
      go: 'To the Team tab',
    },
    hours: {
      title: 'Opening hours',
      todo: 'Deadlines count in them. Are they right, holidays too?',
      go: 'To the Hours tab',
    },
    privacy: {
      title: 'Privacy text',
      todo: 'Read what stands on top of the form. It speaks for you.',
      go: 'Read it on the form',
    },
    practice: {
      title: 'A practice complaint',
      todo: 'Fill in the form as a customer would. All mails come to you alone.',
      go: 'To the form',
    },
    poster: {
      title: 'Poster',
      todo: 'Print the poster and hang it where customers see it.',
      go: 'To the poster',
    },
    private: {
      title: 'As a stranger',
      todo: 'Open the form in a private window: customers are not signed in.',
      otherwise:
        'Google asks to sign in? In the form: Published > Manage > Responders: “Anyone with the link”. Settings > Responses: nothing that restricts.',
      go: 'Copy the link',
    },
    open: {
      title: 'Open the desk',
      todo: 'From then on mails go to customers.',
      go: 'Open the desk…',
    },
  },
  open: {
    title: 'Open the desk?',
    text: 'Everything practised is removed for good: complaints, log, customers, answers and mails. Whatever a real customer wrote meanwhile counts as practice, too: note it down first. Complaints that were imported stay. From then on mails go to customers, and numbers start at 0001.',
    yes: 'Open it now',
    no: 'Not yet',
    done: 'The desk is open. Mails go to customers from now on.',
  },
  copied: 'The link is copied.',
  copy: {
    title: 'A new desk, or just a copy?',
    text: 'This sheet was copied from another desk. Until you decide, it does nothing and mails nobody.',
    new: 'A new desk',
    newText:
      'It gets its own forms, its own clock and its own secret, and you run it. Team, rules, hours and settings stay. Complaints, customers, answers and mails are removed here; the other desk keeps them. It practises at first, and no old mail is sent.',
    newYes: 'Make it a new desk',
    just: 'Just a copy',
    justText: 'It stays as it is, silent for good.',
    justYes: 'Leave it just a copy',
    no: 'Not now',
    going: 'Making triggers and forms, about a minute…',
  },
  runBy: (installer: string): string =>
    `${installer} runs this desk: its mails and its clock use that account. Nothing was changed.`,
  askThem: 'Please ask there if something should be set up differently.',
  takeOver: {
    title: 'Has that person left?',
    text: 'As a business owner you may take over: mails then come from your address, and the clock runs with your account. Complaints, forms and settings stay as they are.',
    go: 'Take over running the desk…',
    sure: (me: string): string => `From now on customers see mails from ${me}. Take over?`,
    yes: 'Yes, take over',
    no: 'No',
    going: 'Taking over, about a minute…',
  },
  noMemory:
    'The hidden State tab of this desk is missing. Bring it back from the version history first (File > Version history): without it numbers would be given twice.',
};
