// More forms in an hour than can be true.
import { said } from './words/said.ts';
export const floodFacts = {
  said,
  refusals: ['flood-over'],
  problems: ['flood'],
} as const;
