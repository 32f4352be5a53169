// What the customer is given, and whose name answers for it (S7).

import { moment, money, text } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const remediesFacts = {
  said,
  facts: {
    remedy: text(140),
    value: money(80),
    approvedBy: text(90),
    /** When the present name answered for the present value: on that day it counts (limits.ts). */
    grantedAt: moment(),
    /** While more is asked for: who asked, and what stands meanwhile, with the name and time of whoever granted it. */
    askedBy: text(),
    heldValue: money(),
    heldBy: text(),
    heldAt: moment(),
  },
  happenings: ['approval-asked', 'approved', 'declined'],
  refusals: [
    'not-a-number',
    'two-amounts',
    'money-unnamed',
    'above-limit',
    'nothing-to-approve',
    'not-approver',
  ],
} as const;
