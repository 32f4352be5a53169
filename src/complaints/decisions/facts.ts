// What the business owner decides from Monday's letter.
import { count, text } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const decisionsFacts = {
  said,
  facts: {
    /** So often something was decided from a letter: what was asked before that is answered. */
    decisions: count(),
    /** Of which broken promises and reopenings it was decided whether more is offered: "B1 R2". */
    decidedOf: text(),
  },
  happenings: ['decided'],
  refusals: ['decided-before', 'decided-otherwise'],
  problems: ['decision-forged'],
} as const;
