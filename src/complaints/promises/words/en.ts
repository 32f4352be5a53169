import { type Detail, named } from '../../../language/story.ts';

// The mail that promises.

export const said = {
  /** What is promised by the date in an answer. */
  youHear: 'You hear from us',
  promiseSubject: (number: string) => `What we promise and when [${number}]`,
  promise: (what: string, who: string, by: string) =>
    `We promise you: ${what}\n${who} takes care of it, by ${by}.`,
  /** What they had been told before. */
  instead: (by: string, isLater: boolean) =>
    isLater
      ? `We had said by ${by}. It takes longer than that, and we are sorry.`
      : `That is sooner than we had said (by ${by}).`,
  tabs: {
    promises: 'Promises',
  },
  refusals: {
    'date-past': 'That time has passed already. Choose a later one.',
    'date-far': 'That is more than two years ahead. Is the year right?',
    'two-dates': 'This may mean {}: which? Write it with the year first.',
    'nothing-promised': 'Write what you promise, or leave the promise out.',
    'unknown-promise': 'There is no such open promise. Open the complaint anew and look again.',
    'promise-over': 'This promise is settled and stays as it was. Promise anew instead.',
    'promise-missing':
      'A row of Promises is missing. Choose Redress > Check the desk: it comes back from the log.',
    'promise-open': 'First say in Promises what became of each promise: kept, or no longer needed.',
  },
  choices: {
    happening: {
      promised: 'Promised',
      'promise-moved': 'Promise moved',
      'promise-kept': 'Promise kept',
      'promise-broken': 'Promise broken',
      'promise-dropped': 'Promise no longer needed',
      'promise-listed': 'Promises set right',
    },
    promiseOutcome: {
      open: '● Open',
      kept: '✓ Kept',
      broken: '✕ Not kept',
      dropped: '– No longer needed',
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
    promises: {
      id: 'Promise number',
      what: 'What was promised',
      who: 'Who keeps it',
      due: 'By',
      outcome: 'State',
      toldTo: 'Said to',
      how: 'How it was said',
      moved: 'Moved in time',
      made: 'Promised on',
      settled: 'Settled',
    },
  },
};

export const shown = {
  action: {
    promise: 'Promise',
    keepPromise: 'Promise kept',
  },
  whatFor: {
    promise: 'What, who and by when. You are warned before it is due.',
    keepPromise: 'What was promised is done.',
  },
  done: {
    promise: 'The promise is noted. You will be warned in time.',
    keepPromise: 'Noted: promise kept.',
  },
  keepPromise: {
    text: 'What you did',
    which: 'Which promise',
  },
  promise: {
    which: 'Which promise',
    anew: 'A new promise',
    move: (what: string): string => `Another date for: ${what}`,
    open: (what: string, by: string): string => `${what} (by ${by})`,
    how: 'How you said it',
    unsaid: 'Not said yet',
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
    'promise-moved': (who: string): string => `${who} moved the promise`,
    'promise-kept': (who: string): string => `${who} kept the promise`,
    'promise-broken': (): string => 'The promised time passed',
    'promise-dropped': (who: string, d: Detail): string =>
      `${who}: promise no longer needed${named(d['what'], ': ')}`,
    'promise-listed': (): string => 'What is promised was set right by the Promises tab',
  },
};
