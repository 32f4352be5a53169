// Rows that the log knows.
export const verifyFacts = {
  happenings: ['row-restored'],
  problems: ['log-broken', 'row-differs', 'row-missing', 'row-row-restored'],
} as const;
