import { type Detail, named } from '../../../language/story.ts';

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
