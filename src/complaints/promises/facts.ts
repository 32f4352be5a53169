// A thing and a date the customer was told (S43).

import { count, moment, text } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const promisesFacts = {
  said,
  facts: {
    promise: text(180),
    promiseDue: moment(130),
    promisesKept: count('hidden'),
    promisesMoved: count('hidden'),
    promisesBroken: count('hidden'),
    /** When the last promise was kept, moved or broken; weeks count promises by it (desk/evolve.ts keeps it). */
    promiseSettled: moment('hidden'),
  },
  happenings: ['promised', 'promise-moved', 'promise-kept', 'promise-broken'],
  refusals: ['date-past', 'half-a-promise'],
} as const;
