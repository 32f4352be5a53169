// How bad it is, and who was told of that.

import { severities } from '../../desk/choices.ts';
import { oneOf, text, yes } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const severityFacts = {
  said,
  facts: {
    hurt: yes(60),
    severity: oneOf('severity', severities, 'normal', 80),
    /** Which alarms were given already, space separated: 'hurt', 'unassigned'. */
    alarmed: text('hidden'),
  },
  happenings: ['alarmed'],
  refusals: ['unknown-severity'],
} as const;
