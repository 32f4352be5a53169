// A customer who waits in the rain is lent an umbrella.

import { moment, text } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const umbrellasFacts = {
  said,
  facts: {
    /** Which one. */
    umbrella: text(120),
    umbrellaLent: moment(),
  },
  happenings: ['umbrella-lent'],
  refusals: ['umbrella-out'],
} as const;
