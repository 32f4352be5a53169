// From practice to earnest.
import { said } from './words/said.ts';
export const openingFacts = {
  said,
  refusals: ['principal-only'],
} as const;
