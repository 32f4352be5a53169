// Rows that the log knows.
import { said } from './words/said.ts';
export const verifyFacts = {
  said,
  happenings: ['row-restored'],
  problems: ['log-broken', 'row-differs', 'row-missing', 'row-row-restored'],
} as const;
