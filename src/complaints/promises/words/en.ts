import { type Detail, named } from '../../../language/story.ts';

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

export const shown = {
  action: {
    promise: 'Promise',
    keepPromise: 'Promise kept',
  },
  done: {
    promise: 'The promise is noted. You will be warned in time.',
    keepPromise: 'Noted: promise kept.',
  },
  text: {
    keepPromise: 'What you did',
  },
  promise: {
    what: 'What you promise',
    who: 'Who does it',
    due: 'By when',
    tomorrow: 'Tomorrow noon',
    inThree: 'In 3 days',
    inWeek: 'In a week',
    tell: 'Mail the promise to the customer',
  },
  story: {
    promised: (who: string, d: Detail): string => `${who} promised${named(d['what'], ': ')}`,
    'promise-moved': (who: string): string => `${who} moved the promise, and said so`,
    'promise-kept': (who: string): string => `${who} kept the promise`,
    'promise-broken': (): string => 'The promised time passed',
  },
};
