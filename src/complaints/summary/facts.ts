// How it goes, in numbers: two tabs that each refresh writes whole.

import { figure } from '../../desk/fact.ts';
import { page, table } from '../../desk/table.ts';
import { said } from './words/said.ts';

export const summaryFacts = {
  said,
  tabs: { summary: table(84120, page, {}), satisfaction: table(84121, page, {}) },
  settings: {
    targetAnsweredInTime: figure(90),
    targetSolvedInTime: figure(80),
    targetPromisesKept: figure(100),
    targetSatisfied: figure(80),
  },
} as const;
