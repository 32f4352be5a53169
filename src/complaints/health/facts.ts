// What it says of itself.
import { said } from './words/said.ts';

export const healthFacts = { said } as const;
