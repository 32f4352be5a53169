// The mail that promises.

export const said = {
  promiseSubject: (number: string) => `What we promise and when [${number}]`,
  promise: (what: string, who: string, by: string) =>
    `We promise you: ${what}\n${who} takes care of it, by ${by}.`,
  refusals: {
    'date-past': 'That time has passed already. Choose a later one.',
  },
  choices: {
    happening: {
      promised: 'Promised',
      'promise-moved': 'Promise moved',
      'promise-kept': 'Promise kept',
      'promise-broken': 'Promise broken',
    },
  },
  headers: {
    complaints: {
      promise: 'Promise',
      promiseDue: 'Promised by',
      promiseSettled: 'Promise settled',
      promisesKept: 'Promises kept',
      promisesMoved: 'Promises moved in time',
      promisesBroken: 'Promises broken',
    },
  },
};
