import { type Detail, named } from '../../../language/story.ts';

export const shown = {
  action: {
    askApproval: 'Ask for approval',
    approve: 'Approve',
  },
  done: {
    askApproval: 'Asked. You hear as soon as it is decided.',
    approve: 'Decided. The owner has a mail about it.',
  },
  sum: 'How much',
  why: 'Why',
  decision: 'May it be given?',
  decisions: { yes: 'Yes', no: 'No' },
  waits: (sum: string): string => `${sum} wait for approval.`,
  approvedBy: (sum: string, who: string): string => `${sum}, approved by ${who}`,
  story: {
    'approval-asked': (who: string, d: Detail): string =>
      `${who} asked for approval${named(d['value'], ': ')}`,
    approved: (who: string, d: Detail): string => `${who} approved${named(d['value'], ' ')}`,
    declined: (who: string, d: Detail): string => `${who} did not approve${named(d['value'], ' ')}`,
  },
};
