// What it says of itself.
import { said } from './words/said.ts';

export const consentFacts = { said } as const;
