// When the customer was told something, and how long we waited for them.

import { count, moment } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const answeringFacts = {
  said,
  facts: {
    firstAnswered: moment(130),
    lastTold: moment('hidden'),
    waitingSince: moment('hidden'),
    /** Working minutes spent waiting for the customer: clocks stood still for them. */
    pausedMinutes: count('hidden'),
  },
  happenings: ['answered', 'answer-taken-back', 'told', 'customer-answered', 'noted', 'wait-began'],
  refusals: ['no-mail', 'mail-gone', 'nothing-said', 'date-unreadable'],
} as const;
