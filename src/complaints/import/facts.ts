// History from a file.
import { count, json, text } from '../../desk/fact.ts';
import { machine, table } from '../../desk/table.ts';
import { said } from './words/said.ts';
export const importingFacts = {
  said,
  tabs: {
    /** Rows of a file that wait to become complaints: long texts in cells of their own, the rest as JSON. */
    imports: table(84131, machine, {
      /** Its place in the import, from 0. */
      at: count(80),
      what: text(320),
      continued: text(120),
      wanted: text(120),
      result: text(200),
      extra: text(200),
      rest: json(400),
    }),
  },
  refusals: [
    'import-running',
    'import-unknown',
    'import-no-room',
    'import-no-tab',
    'import-practising',
    'import-tab-gone',
  ],
  problems: ['import-row-refused', 'import-rows-gone'],
} as const;
