// Opening the desk, and a copied workbook, as the menu and set-up say it.

export const said = {
  menu: 'Open the desk for customers…',
  question: {
    title: 'Open the desk?',
    text: (complaints: number) =>
      `${complaints === 1 ? 'The practised complaint is' : `The ${complaints} practised complaints are`} removed for good, with log, customers, answers and mails. Whatever a real customer wrote meanwhile counts as practice, too: note it down first. Complaints that were imported stay. From then on mails go to customers, and numbers start at 0001.`,
  },
  opened: 'The desk is open: from now on mails go to customers, and numbers start at 0001.',
  wasOpen: 'The desk was open already. Nothing was changed.',
  copy: {
    justCopy:
      'This stays just a copy: it does nothing and mails nobody. You will not be asked again.',
    made: (tabs: string) =>
      `This is a desk of its own now, run by you, and it practises. Old answers of the other desk stand in: ${tabs}. You may delete these tabs.`,
  },
  takeOver: {
    notYours:
      'Only a business owner (Team tab) may take over running the desk. Nothing was changed.',
    protected: (owner: string) =>
      `Google lets you change nothing in the protected tabs. ${owner} or the owner of this file must make you its owner first (Share > your name > Transfer ownership). Nothing was changed.`,
  },
  refusals: {
    'principal-only': 'Only the business owner, or whoever set the desk up, may do that.',
    'no-copy': 'This is no copy: it is the desk itself. Nothing was changed.',
  },
  headers: {
    complaints: {
      practice: 'Practice',
    },
  },
};

export const shown = {
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
    limits: {
      title: 'What staff may give',
      todo: 'How much may each give alone? Left blank, they ask for every amount. Meant so? Then press Done.',
      go: 'To the Team tab',
    },
    hours: {
      title: 'Opening hours',
      todo: 'Deadlines count in them. Are they right, holidays too?',
      go: 'To the Hours tab',
    },
    privacy: {
      title: 'Privacy text',
      todo: 'Read what stands at the end of the form. It speaks for you.',
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
};
