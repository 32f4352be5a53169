// What it says of itself.
import { said } from './words/said.ts';

export const quickLogFacts = { said } as const;
