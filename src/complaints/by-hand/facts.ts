// What people type into the sheet.
export const byHandFacts = {
  happenings: ['edited', 'put-back'],
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
