// What it says of itself.
import { said } from './words/said.ts';

export const healthFacts = { said, problems: ['summary-behind', 'night-behind'] } as const;
