// History from a file.
import { said } from './words/said.ts';
export const importingFacts = {
  said,
  refusals: [
    'import-running',
    'import-unknown',
    'import-no-room',
    'import-no-tab',
    'import-practising',
  ],
  problems: ['import-row-refused', 'import-rows-gone'],
} as const;
