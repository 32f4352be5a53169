// What the business owner decides from Monday's letter.
import { count } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const decisionsFacts = {
  said,
  facts: {
    /** So often something was decided from a letter: what was asked before that is answered. */
    decisions: count(),
  },
  happenings: ['decided'],
  refusals: ['decided-before', 'decided-otherwise'],
  problems: ['decision-forged'],
} as const;
