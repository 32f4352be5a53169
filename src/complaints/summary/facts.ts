// What it says of itself.
import { said } from './words/said.ts';

export const summaryFacts = { said } as const;
