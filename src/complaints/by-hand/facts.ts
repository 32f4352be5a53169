// What people type into the sheet.
import { said } from './words/said.ts';
export const byHandFacts = {
  said,
  happenings: ['edited', 'put-back'],
  problems: ['row-half'],
  refusals: [
    'impossible-status',
    'unknown-kind',
    'unknown-place',
    'kept-by-desk',
    'number-fixed',
    'row-mixed',
    'customers-words',
    'customers-answer',
    'not-a-choice',
  ],
} as const;
