// Complaints from a file.

export const said = {
  refusals: {
    'import-running': 'Another file is still being imported. Wait until it is in, or stop it.',
    'import-unknown':
      'This import has ended. Choose the file again: rows that are in already are recognised.',
    'import-no-room':
      'The sheet has no room for so many rows: Google allows ten million cells in a file. Keep the newest years in the CSV file and leave out the rest.',
    'import-no-tab':
      'A tab for imports is missing. Choose Redress > Set up the desk once more; it adds what is missing and changes nothing else.',
    'import-practising':
      'The desk is still practising, and what is practised disappears when it opens. Open the desk first.',
  },
  headers: {
    imports: {
      at: 'Place',
      what: 'What happened',
      continued: 'What happened, continued',
      wanted: 'What they want',
      result: 'Result',
      extra: 'Further answers',
      rest: 'Everything else',
    },
  },
};
