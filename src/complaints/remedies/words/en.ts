import { type Detail, named } from '../../../language/story.ts';

// What is said when money waits for somebody’s yes.

export const said = {
  askSubject: (sum: string, number: string) => `${sum}: may we? [${number}]`,
  ask: (who: string, sum: string, customer: string, why: string) =>
    `${who} would like to give ${customer === '' ? 'the customer' : customer} ${sum}, which is above their limit${why === '' ? '.' : `: ${why}`}\n\nOpen the complaint in the sidebar and choose "Approve".`,
  decidedSubject: (yes: boolean, sum: string, number: string) =>
    `${sum}: ${yes ? 'yes' : 'no'} [${number}]`,
  decided: (who: string, yes: boolean, sum: string, why: string) =>
    `${who} ${yes ? 'approved' : 'did not approve'} ${sum}${why === '' ? '.' : `: ${why}`}`,
  limits: {
    none: 'no limit is set for you in Team, so every amount is asked for',
    case: (limit: string) => `${limit} on a complaint`,
    day: (limit: string, left: string) => `${limit} in a day, ${left} of it left`,
    month: (limit: string, left: string) => `${limit} in a month, ${left} of it left`,
  },
  and: ', ',
  noLimitSubject: 'How much may your staff give?',
  noLimit: (names: string) =>
    `For ${names} no limit stands in Team, so they ask before they give anything, however little. If they may give something alone, write into Team how much: on a complaint, and if you like in a day and in a month. Otherwise leave it blank. This is asked once.`,
  refusals: {
    'not-a-number':
      'Write an amount in the desk’s currency, such as 12.50: nothing below zero, no percentage.',
    'two-amounts':
      'This may mean {}: which? Write whole amounts without a point or comma, others with two figures behind it.',
    'money-unnamed':
      'Money needs a name, and Google does not say who typed this. Enter it in the sidebar.',
    'above-limit':
      'That is more than you may grant alone: {}. Use "Ask for approval" in the sidebar; you hear as soon as it is decided.',
    'nothing-to-approve': 'Nothing waits for approval here.',
    'not-approver': 'Only a manager or the business owner approves, and only in their own name.',
  },
  choices: {
    happening: {
      'approval-asked': 'Approval asked',
      approved: 'Approved',
      declined: 'Not approved',
    },
  },
  headers: {
    complaints: {
      remedy: 'Remedy',
      value: 'Value',
      approvedBy: 'Approved by',
    },
  },
};

export const shown = {
  action: {
    askApproval: 'Ask for approval',
    approve: 'Approve',
  },
  whatFor: {
    askApproval: 'More than you may give alone: those who lead decide.',
    approve: 'May this sum be given? Whoever asked hears at once.',
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
