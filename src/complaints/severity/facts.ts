// How bad it is, and who was told of that.
import { severities } from '../../desk/choices.ts';
import { oneOf, text, yes } from '../../desk/fact.ts';

export const severityFacts = {
  facts: {
    hurt: yes(60),
    severity: oneOf('severity', severities, 'normal', 80),
    /** Which alarms were given already, space separated: 'hurt', 'unassigned'. */
    alarmed: text('hidden'),
  },
  happenings: ['alarmed'],
  refusals: ['unknown-severity'],
} as const;
