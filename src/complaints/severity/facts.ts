// How bad it is, and who was told of that.

import { severities } from '../../desk/choices.ts';
import { oneOf, perhapsOneOf, text, yes } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const severityFacts = {
  said,
  facts: {
    hurt: yes(80),
    severity: oneOf('severity', severities, 'normal', 100),
    /** The words may mean so and nobody ticked it: a person is asked. 'yes' and 'no' is what was said last. */
    perhapsHurt: perhapsOneOf('perhapsHurt', ['asked', 'yes', 'no'], 185),
    /** Which alarms were given already, space separated: 'hurt', 'unassigned', and what was asked: 'about', 'perhaps'. */
    alarmed: text('hidden'),
  },
  happenings: ['alarmed', 'hurt-asked', 'hurt-said'],
  refusals: ['unknown-severity'],
} as const;
