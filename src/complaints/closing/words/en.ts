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
