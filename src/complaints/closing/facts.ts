// What was found out and done, and that it is over.

import { verdicts } from '../../desk/choices.ts';
import { count, figure, moment, oneOf, text, yes } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const closingFacts = {
  said,
  facts: {
    resolved: moment(145),
    closed: moment(145),
    withdrawnAt: moment(),
    /** Was the customer right? Asked before anything is judged (S18). */
    justified: oneOf('verdict', verdicts, 'unknown', 110),
    cause: text(140),
    result: text(200),
    /** Why the customer was not given all of it; they read it. */
    reasons: text(200),
    /** Solved, and nobody has told the customer. */
    untold: yes(),
    /** When those who lead heard that the customer is not happy with how it ended. */
    raised: moment(),
    accepted: oneOf('verdict', verdicts, 'unknown', 110),
    reopened: count(70),
    /** When it was last reopened (desk/evolve.ts keeps it). */
    reopenedAt: moment('hidden'),
  },
  happenings: ['resolved', 'closed', 'raised', 'reopened', 'withdrawn', 'restored'],
  refusals: [
    'already-closed',
    'not-closed',
    'not-resolved',
    'verdict-missing',
    'too-late-to-reopen',
    'no-result',
    'reasons-missing',
    'which-stays',
  ],
  settings: {
    /** Days after closing within which a bad score or an answer reopens it. */
    graceDays: figure(14),
    /** Where else customers can go, in each language; '' = our own words. */
    otherRoutesEn: text(),
    otherRoutesZhHans: text(),
    otherRoutesZhHant: text(),
  },
} as const;
