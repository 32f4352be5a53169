// A customer who waits in the rain is lent an umbrella.

import { instant, moment, text } from '../../desk/fact.ts';
import { register } from '../../desk/register.ts';
import { said } from './words/said.ts';

export const umbrellasFacts = {
  said,
  facts: {
    /** Which one. */
    umbrella: text(120),
    umbrellaLent: moment(),
  },
  registers: {
    umbrellaLoans: register(
      84190,
      { ids: /^[A-Z]{1,4}-\d{4}-\d{4,}-U\d+$/, byHand: ['which'] },
      { which: text(160), lent: instant(140) },
    ),
  },
  happenings: ['umbrella-lent'],
  refusals: ['umbrella-out'],
} as const;
