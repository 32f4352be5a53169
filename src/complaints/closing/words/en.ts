import { type Detail, named } from '../../../language/story.ts';

// How a complaint ends.

export const said = {
  refusals: {
    'not-closed': 'This complaint is not closed.',
    'which-stays':
      'Write down the number of the complaint that stays: then whoever finds this one finds that one, too.',
  },
  choices: {
    happening: {
      resolved: 'Solved',
      closed: 'Closed',
      reopened: 'Reopened',
      withdrawn: 'Withdrawn',
      restored: 'Brought back',
    },
  },
  headers: {
    complaints: {
      resolved: 'Solved',
      closed: 'Closed',
      justified: 'Justified',
      cause: 'Cause',
      result: 'Result',
      accepted: 'Customer accepted',
      reopened: 'Times reopened',
      reopenedAt: 'Last reopened',
    },
  },
  settings: {
    graceDays: {
      name: 'Days in which a closed complaint can reopen',
      meaning: 'By a bad score or an answer of the customer.',
    },
  },
};

export const shown = {
  action: {
    resolve: 'Solved',
    close: 'Close',
    reopen: 'Reopen',
    withdraw: 'Withdraw',
    restore: 'Bring back',
  },
  done: {
    resolve: 'Solved. Ask the customer whether it is good now, then close.',
    close: 'Closed.',
    reopen: 'Open again.',
    withdraw: 'Withdrawn: no mails, no figures. It can be brought back.',
    restore: 'Back in the queue.',
  },
  text: {
    reopen: 'Why it is open again',
  },
  resolve: {
    justified: 'Was the customer right?',
    verdicts: { yes: 'Yes', part: 'Partly', no: 'No' },
    promise: (what: string): string => `You promised: ${what}`,
    ends: { kept: 'Kept', dropped: 'No longer needed' },
    result: 'What was done',
    remedy: 'What they got',
    remedyHint: 'a swap, a refund, an apology…',
    cause: 'What caused it',
    value: 'Value',
    limit: (sum: string): string => `Above ${sum} somebody else has to approve first.`,
  },
  close: {
    accepted: 'Is the customer happy with it?',
    answers: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  },
  withdraw: {
    why: 'Why',
    reasons: {
      spam: 'Spam',
      test: 'A test',
      twice: 'Entered twice',
      'by-customer': 'The customer takes it back',
    },
  },
  twice: {
    of: 'Which one stays',
    hint: 'Its number, like R-2026-0042',
  },
  story: {
    resolved: (who: string): string => `${who} solved it`,
    closed: (who: string): string => `${who} closed it`,
    reopened: (who: string): string => `${who} opened it again`,
    withdrawn: (who: string, d: Detail): string =>
      `${who} withdrew it${named(d['why'], ': ')}${named(d['of'], ', ')}`,
    restored: (who: string): string => `${who} brought it back`,
  },
};
