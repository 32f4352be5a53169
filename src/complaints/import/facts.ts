// History from a file.
export const importingFacts = {
  refusals: [
    'import-running',
    'import-unknown',
    'import-no-room',
    'import-no-tab',
    'import-practising',
  ],
  problems: ['import-row-refused', 'import-rows-gone'],
} as const;
