// What is long over.
import { said } from './words/said.ts';
export const archiveFacts = {
  said,
  happenings: ['archived'],
} as const;
