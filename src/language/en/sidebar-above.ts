// Help, money and what else staff ask of somebody above, and what the Archive still allows.
export const sidebarAbove = {
  action: {
    help: 'Ask for help',
    askApproval: 'Ask for approval',
    approve: 'Approve',
  },
  done: {
    help: 'Asked. Those who lead have a mail about it.',
    askApproval: 'Asked. You hear as soon as it is decided.',
    approve: 'Decided. The owner has a mail about it.',
  },
  helpText: 'What you need help with',
  sum: 'How much',
  why: 'Why',
  decision: 'May it be given?',
  decisions: { yes: 'Yes', no: 'No' },
  waits: (sum: string): string => `${sum} wait for approval.`,
  approvedBy: (sum: string, who: string): string => `${sum}, approved by ${who}`,
  limit: (sum: string): string => `Above ${sum} somebody else has to approve first.`,
  archived: 'In the archive: this can be read, but not changed any more.',
  logLinked: 'Log a new one that belongs to it',
  belongsTo: (number: string): string => `Belongs to ${number}`,
  copyFailed: 'Your browser did not let us copy. Select the text and copy it yourself.',
};
