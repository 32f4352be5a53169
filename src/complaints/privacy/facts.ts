// Whose words went, and after how long everybody's go.

import { figure, moment } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const privacyFacts = {
  said,
  facts: {
    /** When words and identities went; numbers and dates stay. */
    erased: moment(),
  },
  happenings: ['erased'],
  refusals: ['erased', 'person-open'],
  problems: ['erase-stopped', 'form-keeps'],
  settings: {
    /** Months after the end of a complaint; 0 = never. */
    eraseAfterMonths: figure(24),
  },
} as const;
