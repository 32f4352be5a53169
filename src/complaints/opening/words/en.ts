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
