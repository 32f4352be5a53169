// How it goes, in numbers: two tabs that each refresh writes whole.
import { page, table } from '../../desk/table.ts';
import { said } from './words/said.ts';

export const summaryFacts = {
  said,
  tabs: { summary: table(84120, page, {}), satisfaction: table(84121, page, {}) },
} as const;
