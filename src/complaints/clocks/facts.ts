// What dates are reckoned from, so that they can be reckoned anew.

import { text } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const clocksFacts = {
  said,
  facts: {
    /** When we waited for the customer (desk/pauses.ts). */
    pauses: text(),
  },
  happenings: ['redated'],
} as const;
