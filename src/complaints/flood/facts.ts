// More forms in an hour than can be true.
import { figure } from '../../desk/fact.ts';
import { said } from './words/said.ts';
export const floodFacts = {
  said,
  refusals: ['flood-over'],
  problems: ['flood'],
  settings: {
    floodPerHour: figure(20),
  },
} as const;
